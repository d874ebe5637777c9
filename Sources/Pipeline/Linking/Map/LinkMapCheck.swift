import Records

/// Holds a map against the columns that there are.
struct LinkMapCheck {
  private let map: LinkMap
  private let decoder: LinkMapDecoder
  private let files: [ListFile]

  init(_ map: LinkMap, _ decoder: LinkMapDecoder, _ files: [ListFile]) {
    self.map = map
    self.decoder = decoder
    self.files = files
  }

  func check() throws(RunError) {
    for entry in map.entries {
      for column in entry.columns where !isThere(column) {
        throw missing(column, of: entry.field.name, at: entry.position)
      }
    }
    if let source = map.source, !isThere(source) { throw missing(source, of: "source", at: nil) }
  }

  /// A column may stand in some of the lists only.
  private func isThere(_ column: String) -> Bool { files.contains { $0.column(column) != nil } }

  private func missing(_ column: String, of field: String, at position: TextPosition?) -> RunError {
    let headings = files.flatMap(\.columns)
    let hint = NearestName.to(column, among: headings).map { "; did you mean \"\($0)\"?" }
    let place = position.map { ":\($0.line):\($0.column)" } ?? ""
    return .configuration(
      "\(decoder.file)\(place): \(field): there is no column \"\(column)\""
        + (hint ?? "; the columns are \(headings.joined(separator: ", "))"))
  }
}
