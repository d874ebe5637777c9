import Records

/// Reads what a map says of one field: a column, a list of columns, or an object with options.
struct LinkEntryDecoder {
  let map: LinkMapDecoder
  let field: LinkField

  private static let keys = [
    "column", "columns", "order", "format", "separator", "asOf", "comment",
  ]

  func entry(_ value: Document) throws(RunError) -> LinkMap.Entry {
    guard let members = value.members else {
      return LinkMap.Entry(field: field, columns: try map.texts(value, field.name))
    }
    for (key, value) in members where !LinkEntryDecoder.keys.contains(key) {
      let hint = NearestName.to(key, among: LinkEntryDecoder.keys)
      throw map.fail(
        "the key \"\(key)\" is not known" + (hint.map { "; did you mean \"\($0)\"?" } ?? ""), value)
    }
    let columns =
      try map.texts(value["column"], "column") + map.texts(value["columns"], "columns")
    guard !columns.isEmpty else {
      throw map.fail("\(field.name): the key \"column\" is missing; add it", value)
    }
    var entry = LinkMap.Entry(field: field, columns: columns)
    if let order = value["order"] ?? value["format"] { entry.order = try self.order(order) }
    if let separator = value["separator"] {
      guard let text = separator.string, !text.isEmpty, text.utf8.allSatisfy({ $0 < 0x80 }) else {
        throw map.fail("\"separator\" must be a sign, such as \";\"", separator)
      }
      entry.separators = Array(text.utf8)
    }
    if let year = value["asOf"] { entry.ageYear = try ageYear(year) }
    return entry
  }

  private func order(_ value: Document) throws(RunError) -> DateOrder {
    guard let order = value.string.flatMap(DateOrder.init(pattern:)) else {
      throw map.fail(
        "\"order\" must be ymd, dmy or mdy, or a pattern such as dd/MM/yyyy", value)
    }
    return order
  }

  /// A year, or a day of it.
  private func ageYear(_ value: Document) throws(RunError) -> Int {
    let year = value.integer ?? value.string.flatMap { Int($0.prefix(4)) }
    guard let year, (1...9999).contains(year) else {
      throw map.fail("\"asOf\" must be the year in which the ages were true, such as 2023", value)
    }
    return year
  }
}
