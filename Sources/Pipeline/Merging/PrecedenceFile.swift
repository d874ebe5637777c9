import Merging
import Records

/// The precedence of a schema folder, with its digest.
struct PrecedenceFile {
  static let name = "precedence.json"

  let precedence: Precedence
  let digest: String

  /// That of the overlay, where it has one, else that of the base.
  init(_ places: SchemaPlaces) throws(RunError) {
    let file = places.path(of: PrecedenceFile.name)
    try self.init(try SchemaFolder.bytes(of: file), file: file)
  }

  init(_ bytes: [UInt8], file: String) throws(RunError) {
    let document = try SchemaFolder.document(bytes, file: file)
    do throws(PrecedenceDecoder.Failure) {
      precedence = try PrecedenceDecoder.precedence(document)
    } catch {
      let place = "\(error.position.line):\(error.position.column)"
      throw .configuration("\(file):\(place): \(error.problem)")
    }
    digest = Digest.hex(bytes)
  }
}
