import CanonicalModel
import Records

/// What can be seen of a file before it is read: by this it is recognised.
package struct FileSigns: Sendable {
  package var format: SourceFormat
  /// The first rows under each delimiter that a file may have; the header is one of them.
  package var rows: [UInt8: [[String]]]
  /// The delimiter that the file itself names.
  package var namedDelimiter: UInt8?
  /// The keys of the first records.
  package var keys: [String]
  /// The keys of the object at the top; empty when the file is an array.
  package var topKeys: [String]
  package var root: String?
  package var namespace: String?
  /// What the first record says that it is; in a table it stands in the rows.
  package var firstKind: String?

  package init(
    format: SourceFormat, rows: [UInt8: [[String]]] = [:], namedDelimiter: UInt8? = nil,
    keys: [String] = [], topKeys: [String] = [], root: String? = nil, namespace: String? = nil,
    firstKind: String? = nil
  ) {
    self.format = format
    self.rows = rows
    self.namedDelimiter = namedDelimiter
    self.keys = keys
    self.topKeys = topKeys
    self.root = root
    self.namespace = namespace
    self.firstKind = firstKind
  }
}

extension ExportVersion {
  /// How much of the signature the file shows, from 0 to 1; 1 is a match.
  package func likeness(to signs: FileSigns) -> Double {
    guard format == signs.format, isOfStatedKind(signs) else { return 0 }
    switch signature {
    case .columns:
      guard let header = header(in: signs), header.likeness > 0 else { return 0 }
      let names = heading(in: signs.rows[header.delimiter] ?? [], below: header.titleRows)
      return names.contains(where: excluded.contains) ? 0 : header.likeness
    case .keys(let names):
      // The records of a document lie below the first key of their path; those of a line do not.
      if let first = records.path.first, !signs.topKeys.contains(first) { return 0 }
      let keys = records.path.isEmpty && !signs.topKeys.isEmpty ? signs.topKeys : signs.keys
      return keys.contains(where: excluded.contains) ? 0 : ExportVersion.share(of: names, in: keys)
    case .root(let name, let namespace):
      guard signs.root == name else { return 0 }
      return namespace == nil || namespace == signs.namespace ? 1 : 0.5
    }
  }

  /// The names that a heading has which begins below so many rows.
  private func heading(in rows: [[String]], below titleRows: Int) -> [String] {
    guard headerRows > 1 else { return rows[titleRows] }
    return TableHeading.names(of: Array(rows[titleRows...].prefix(headerRows)))
  }

  /// Whether the first record says that it is of this export's kind, where records say so.
  private func isOfStatedKind(_ signs: FileSigns) -> Bool {
    guard let statements else { return true }
    guard format == .csv else { return signs.firstKind == recordKind.rawValue }
    guard let header = header(in: signs), let rows = signs.rows[header.delimiter],
      header.titleRows + 1 < rows.count,
      let column = rows[header.titleRows].firstIndex(of: statements.kindPath)
    else { return false }
    let first = rows[header.titleRows + 1]
    return column < first.count && first[column] == recordKind.rawValue
  }

  /// The row among the first ones that shows the most of the signature, with those below it that
  /// belong to the heading, and the delimiter under which it does.
  package struct Header: Sendable {
    package let delimiter: UInt8
    /// How many rows stand above it.
    package let titleRows: Int
    package let likeness: Double
  }

  /// Where the header of a CSV file begins: in its first row, unless one below shows more of the
  /// signature, and more than half of it, which no record does. Of delimiters that show it alike, the
  /// one that the file names comes first, then the profile's.
  package func header(in signs: FileSigns) -> Header? {
    guard case .columns(let names) = signature else { return nil }
    var best: Header?
    let preferred = [signs.namedDelimiter, delimiter].compactMap { $0 }
    for delimiter in preferred + signs.rows.keys.sorted() {
      let rows = signs.rows[delimiter] ?? []
      for index in rows.indices {
        let likeness = ExportVersion.share(of: names, in: heading(in: rows, below: index))
        guard likeness > best?.likeness ?? -1, index == 0 || likeness > 0.5 else { continue }
        best = Header(delimiter: delimiter, titleRows: index, likeness: likeness)
      }
    }
    return best
  }

  private static func share(of names: [String], in found: [String]) -> Double {
    guard !names.isEmpty else { return 0 }
    let found = Set(found)
    return Double(names.count { found.contains($0) }) / Double(names.count)
  }

  /// How specific the signature is: of two that match, the longer one knows the file better.
  package var signatureSize: Int {
    let size =
      switch signature {
      case .columns(let names), .keys(let names): names.count
      case .root(_, let namespace): namespace == nil ? 1 : 2
      }
    return statements == nil ? size : size + 1
  }
}
