import CLibXML2
import Glibc

/// Owns what libxml2 needs to validate a file, and the C strings that it points to.
final class XMLValidation {
  /// Where libxml2 writes its handlers, and what they work on.
  private struct Slots {
    var handler: UnsafeMutablePointer<xmlSAXHandler>?
    var data: UnsafeMutableRawPointer?
  }

  private let schema: XMLSchema
  private let context: xmlSchemaValidCtxtPtr
  private let plug: xmlSchemaSAXPlugPtr
  private let slots: UnsafeMutablePointer<Slots>
  /// The events it wants, and what they work on.
  let startElement: startElementNsSAX2Func
  let endElement: endElementNsSAX2Func
  let characters: charactersSAXFunc
  let data: UnsafeMutableRawPointer?
  /// What was found.
  let found: UnsafeMutablePointer<[XMLViolation]>
  /// The namespace of the prefix `xml`.
  let xml: UnsafeMutablePointer<UInt8>
  private var strings: Set<UnsafeMutablePointer<UInt8>> = []

  init?(_ schema: XMLSchema) {
    guard let context = xmlSchemaNewValidCtxt(schema.compiled) else { return nil }
    let found = UnsafeMutablePointer<[XMLViolation]>.allocate(capacity: 1)
    found.initialize(to: [])
    cyson_set_schema_errors(
      context,
      { found, error in
        guard let error else { return }
        found?.assumingMemoryBound(to: [XMLViolation].self).pointee.append(
          XMLViolation(error.pointee))
      }, found)
    // Plugged into nothing, it gives its own handlers, to be called in the order that suits us.
    // It writes to the same places once more when it is unplugged, so they live as long.
    let slots = UnsafeMutablePointer<Slots>.allocate(capacity: 1)
    slots.initialize(to: Slots())
    guard let plug = xmlSchemaSAXPlug(context, &slots.pointee.handler, &slots.pointee.data),
      let handler = slots.pointee.handler, let startElement = handler.pointee.startElementNs,
      let endElement = handler.pointee.endElementNs, let characters = handler.pointee.characters
    else {
      xmlSchemaFreeValidCtxt(context)
      slots.deallocate()
      found.deinitialize(count: 1)
      found.deallocate()
      return nil
    }
    (self.schema, self.context, self.plug, self.slots) = (schema, context, plug, slots)
    (self.startElement, self.endElement, self.characters) = (startElement, endElement, characters)
    (data, self.found) = (slots.pointee.data, found)
    let name = XMLNamespaces.xml
    xml = XMLValidation.copy(name.span, 0..<name.count)
  }

  /// The plug goes first, then the context, and the schema last.
  deinit {
    xmlSchemaSAXUnplug(plug)
    xmlSchemaFreeValidCtxt(context)
    slots.deallocate()
    for string in strings { string.deallocate() }
    xml.deallocate()
    found.deinitialize(count: 1)
    found.deallocate()
  }

  /// Bytes as a C string, which stays until it is released or the file is read.
  func string(_ text: Span<UInt8>, _ range: Range<Int>) -> UnsafeMutablePointer<UInt8> {
    let string = XMLValidation.copy(text, range)
    strings.insert(string)
    return string
  }

  private static func copy(_ text: Span<UInt8>, _ range: Range<Int>)
    -> UnsafeMutablePointer<UInt8>
  {
    let string = UnsafeMutablePointer<UInt8>.allocate(capacity: range.count + 1)
    for (offset, index) in range.enumerated() { string[offset] = text[index] }
    string[range.count] = 0
    return string
  }

  func release(_ string: UnsafeMutablePointer<UInt8>) {
    guard strings.remove(string) != nil else { return }
    string.deallocate()
  }
}
