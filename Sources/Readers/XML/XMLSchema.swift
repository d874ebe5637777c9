import CLibXML2
import Records

/// A compiled XML schema.
///
/// Unchecked because the compiler cannot see into libxml2: once compiled the schema is only read,
/// and each validation has a context of its own.
package final class XMLSchema: @unchecked Sendable {
  let compiled: xmlSchemaPtr

  /// Compiles the schema in a file. It has to stand on its own: what it includes is not loaded.
  package convenience init(path: String) throws(ReadError) {
    let file = try InputFile(path: path)
    var bytes: [UInt8] = []
    while try file.read(upTo: 1 << 16, into: &bytes) {}
    try self.init(bytes: bytes, path: path)
  }

  /// `path` is named in the error.
  package init(bytes: [UInt8], path: String) throws(ReadError) {
    XMLSchema.nothingIsLoaded
    var line = 0
    let compiled = XMLSchema.compile(bytes, errorLine: &line)
    guard let compiled else { throw .schemaNotUsable(path: path, line: line) }
    self.compiled = compiled
  }

  deinit { xmlSchemaFree(compiled) }

  /// Set once for the process: libxml2 opens no file and no socket, whatever a schema or a document
  /// refers to.
  private static let nothingIsLoaded: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()

  private static func compile(_ bytes: [UInt8], errorLine: inout Int) -> xmlSchemaPtr? {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress,
        let parser = xmlSchemaNewMemParserCtxt(
          start.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
      else { return nil }
      defer { xmlSchemaFreeParserCtxt(parser) }
      return withUnsafeMutablePointer(to: &errorLine) { line in
        cyson_set_schema_parser_errors(
          parser,
          { context, error in
            guard let line = context?.assumingMemoryBound(to: Int.self), let error else { return }
            if line.pointee == 0 { line.pointee = Int(error.pointee.line) }
          }, line)
        return xmlSchemaParse(parser)
      }
    }
  }
}
