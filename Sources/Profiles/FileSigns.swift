import Records

/// What can be seen of a file before it is read: by this it is recognised.
package struct FileSigns: Sendable {
  package var format: SourceFormat
  /// The names in the first row, for each delimiter that makes more than one of it.
  package var headers: [UInt8: [String]]
  /// The keys of the first records.
  package var keys: [String]
  /// The keys of the object at the top; empty when the file is an array.
  package var topKeys: [String]
  package var root: String?
  package var namespace: String?

  package init(
    format: SourceFormat, headers: [UInt8: [String]] = [:], keys: [String] = [],
    topKeys: [String] = [], root: String? = nil, namespace: String? = nil
  ) {
    self.format = format
    self.headers = headers
    self.keys = keys
    self.topKeys = topKeys
    self.root = root
    self.namespace = namespace
  }
}

extension ExportVersion {
  /// How much of the signature the file shows, from 0 to 1; 1 is a match.
  package func likeness(to signs: FileSigns) -> Double {
    guard format == signs.format else { return 0 }
    switch signature {
    case .columns(let names):
      return signs.headers.values.map { ExportVersion.share(of: names, in: $0) }.max() ?? 0
    case .keys(let names):
      // The records of a document lie below the first key of their path; those of a line do not.
      if let first = records.path.first, !signs.topKeys.contains(first) { return 0 }
      let keys = records.path.isEmpty && !signs.topKeys.isEmpty ? signs.topKeys : signs.keys
      return ExportVersion.share(of: names, in: keys)
    case .root(let name, let namespace):
      guard signs.root == name else { return 0 }
      return namespace == nil || namespace == signs.namespace ? 1 : 0.5
    }
  }

  /// The delimiter under which the header shows the signature; the profile's own if that does.
  package func matchingDelimiter(in signs: FileSigns) -> UInt8? {
    guard case .columns(let names) = signature else { return nil }
    let matches = signs.headers.filter { ExportVersion.share(of: names, in: $0.value) == 1 }.keys
    return matches.contains(delimiter) ? delimiter : matches.min()
  }

  private static func share(of names: [String], in found: [String]) -> Double {
    guard !names.isEmpty else { return 0 }
    let found = Set(found)
    return Double(names.count { found.contains($0) }) / Double(names.count)
  }

  /// How specific the signature is: of two that match, the longer one knows the file better.
  package var signatureSize: Int {
    switch signature {
    case .columns(let names), .keys(let names): names.count
    case .root(_, let namespace): namespace == nil ? 1 : 2
    }
  }
}
