import Consistency
import Records

/// What the forum agreed on, as a schema folder has it, with its digest.
struct ComparisonFile {
  static let name = "comparison.json"

  let settings: ComparisonSettings
  let digest: String

  /// That of the overlay, where it has one, else that of the base.
  init(_ places: SchemaPlaces) throws(RunError) {
    let file = places.path(of: ComparisonFile.name)
    try self.init(try SchemaFolder.bytes(of: file), file: file)
  }

  init(_ bytes: [UInt8], file: String) throws(RunError) {
    let document = try SchemaFolder.document(bytes, file: file)
    var settings = ComparisonSettings()
    guard let members = document.members else {
      throw .configuration("\(file): the settings must be an object")
    }
    for (key, value) in members where !["$schema", "version", "note"].contains(key) {
      guard let number = ComparisonNumber.all.first(where: { $0.name == key }) else {
        throw .configuration(ComparisonFile.unknown(key, value, in: file))
      }
      guard let found = ComparisonFile.number(value), number.take(found, into: &settings) else {
        throw .configuration(
          "\(file):\(value.position.line): \(key) must be \(number.range)")
      }
    }
    self.settings = settings
    digest = Digest.hex(bytes)
  }

  private static func number(_ document: Document) -> Double? {
    guard case .number(let text) = document.content else { return nil }
    return Double(text)
  }

  private static func unknown(_ key: String, _ value: Document, in file: String) -> String {
    let hint = NearestName.to(key, among: ComparisonNumber.all.map(\.name))
    return "\(file):\(value.position.line): \"\(key)\" is no setting of a comparison"
      + (hint.map { "; did you mean \($0)?" } ?? "")
  }
}
