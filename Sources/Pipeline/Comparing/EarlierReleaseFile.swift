import Consistency
import Records

/// A report in JSON that was released before, as `cyson compare --report json=FILE` wrote it: its counts.
enum EarlierReleaseFile {
  static func release(_ path: String) throws(RunError) -> EarlierRelease {
    try release(try DecisionsFile.bytes(of: path), file: path)
  }

  static func release(_ bytes: [UInt8], file: String) throws(RunError) -> EarlierRelease {
    let document = try SchemaFolder.document(bytes, file: file)
    guard document["comparisonVersion"]?.integer != nil,
      let tier = document["tier"]?.string.flatMap(ComparisonReport.Tier.init)
    else {
      throw .configuration("\(file): this is no comparison as --report json writes it")
    }
    guard tier != .restricted else {
      throw .configuration(
        "\(file): a restricted report is no release: give one that was handed on")
    }
    var counts: [EarlierRelease.Place: ShownCount] = [:]
    for indicator in document["indicators"]?.elements ?? [] {
      guard let id = indicator["id"]?.string else { continue }
      for row in indicator["forces"]?.elements ?? [] { take(row, id, into: &counts) }
      for table in indicator["tables"]?.elements ?? [] { take(table: table, id, into: &counts) }
    }
    guard !counts.isEmpty else { throw .configuration("\(file): it holds no counts") }
    return EarlierRelease(tier: tier, counts: counts)
  }

  private static func take(
    _ row: Document, _ id: String, into counts: inout [EarlierRelease.Place: ShownCount]
  ) {
    guard let force = row["force"]?.string else { return }
    counts[.count(indicator: id, force: force)] = count(row["count"])
    counts[.outOf(indicator: id, force: force)] = count(row["outOf"])
  }

  private static func take(
    table: Document, _ id: String, into counts: inout [EarlierRelease.Place: ShownCount]
  ) {
    let title = table["title"]?["en"]?.string ?? ""
    let columns = (table["columns"]?.elements ?? []).map { $0["en"]?.string ?? "" }
    for row in table["rows"]?.elements ?? [] {
      let heading = row["heading"]?["en"]?.string ?? ""
      for (column, cell) in zip(columns, row["cells"]?.elements ?? []) {
        guard let count = count(cell["count"]) else { continue }
        let place = EarlierRelease.Place.cell(
          indicator: id, table: title, row: heading, column: column)
        counts[place] = count
      }
    }
  }

  /// A number, an object with the rounded one, or the sign of what is withheld.
  private static func count(_ value: Document?) -> ShownCount? {
    guard let value else { return nil }
    if let number = value.integer { return .exact(number) }
    if let rounded = value["rounded"]?.integer { return .rounded(rounded) }
    return value.string == nil ? nil : .withheld
  }
}
