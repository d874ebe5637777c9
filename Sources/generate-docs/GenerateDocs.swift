import Glibc
import Pipeline

/// Writes the generated schemas and pages into the checkout in which it is run:
/// `swift run generate-docs`.
@main
enum GenerateDocs {
  static func main() {
    do throws(RunError) {
      var request = ValidationRequest(paths: [])
      request.schemas = "schemas"
      let schemas = try Validation.schemaFolder(request)
      // A folder that is there already is no fault; one that cannot be made shows with its first file.
      for folder in ["docs/rules", "docs/sources"] { mkdir(folder, 0o755) }
      for (path, text) in Documents.all(schemas) {
        try Output.save(Array(text.utf8), to: path)
        try Output.print("\(path)\n")
      }
    } catch {
      Output.complain("generate-docs: " + error.message)
    }
  }
}
