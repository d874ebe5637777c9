import Records

/// The names of columns that are never about a person or a case, each with the reason.
package struct IgnoredNames: Sendable {
  private var reasons: [String: Words] = [:]

  package init() {}

  package mutating func add(_ name: String, reason: Words) {
    let key = ColumnNames.key(name)
    if !key.isEmpty, reasons[key] == nil { reasons[key] = reason }
  }

  func reason(for heading: ColumnHeading) -> Words? {
    let leaf = heading.path.split(separator: "/").last.map(String.init) ?? heading.path
    let keys = [ColumnNames.key(leaf)] + heading.keys.sorted()
    return keys.lazy.compactMap { reasons[$0] }.first
  }
}
