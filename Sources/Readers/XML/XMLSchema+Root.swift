import CLibXML2
import Records

extension XMLSchema {
  /// Whether a file that keeps to the schema may begin with the element: asked of the check itself,
  /// with a file of that element and nothing in it.
  package func declares(root: String, namespace: String?) -> Bool {
    var text = Array("<\(root)".utf8)
    if let namespace { text += Array(" xmlns=\"\(namespace.escaped)\"".utf8) }
    text += Array("/>".utf8)
    var reader = XMLReader(
      window: TextWindow(InputFile(bytes: text), encoding: .utf8), layout: XMLLayout(),
      schema: self)
    var batch = RawBatch()
    var isDeclared = true
    do throws(ReadError) {
      while try reader.read(into: &batch) {
        if batch.faults.contains(where: XMLSchema.isAboutRoot) { isDeclared = false }
      }
    } catch {
      return false
    }
    return isDeclared
  }

  /// Anything but that the element lacks what belongs into it.
  private static func isAboutRoot(_ fault: RawFault) -> Bool {
    guard fault.fault == .schemaViolation else { return true }
    let unknown = XMLViolation(code: Int32(bitPattern: XML_SCHEMAV_CVC_ELT_1.rawValue))
    return fault.arguments["reason"] == .term(unknown.words)
  }
}

extension String {
  /// As it stands between quotation marks in a tag.
  fileprivate var escaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
