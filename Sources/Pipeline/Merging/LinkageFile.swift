import Linkage
import Records

/// The settings of linkage of a schema folder, with their digest.
struct LinkageFile {
  static let name = "linkage.json"

  let settings: LinkageSettings
  let digest: String

  /// Those of the overlay, where it has some, else those of the base.
  init(_ places: SchemaPlaces) throws(RunError) {
    let file = places.path(of: LinkageFile.name)
    let bytes = try SchemaFolder.bytes(of: file)
    let document = try SchemaFolder.document(bytes, file: file)
    do throws(LinkageSettingsFault) {
      settings = try LinkageSettings(document)
    } catch {
      throw .configuration("\(file):\(error.line): \(error.text)")
    }
    digest = Digest.hex(bytes)
  }
}
