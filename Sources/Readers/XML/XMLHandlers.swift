import CLibXML2
import Records

/// What libxml2 calls while it reads. Nothing here, and no option, loads anything or knows an
/// entity beyond the five of XML itself.
enum XMLHandlers {
  static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.internalSubset = { context, _, _, _ in
      guard let state = context?.state else { return }
      state.pointee.stop(.documentTypeDeclared, at: state.pointee.declarationStart())
    }
    handler.startElementNs = {
      context, name, prefix, space, _, spaces, count, defaulted, attributes in
      guard let state = context?.state, let name else { return }
      state.pointee.startElement(
        XMLStartTag(
          name: name, prefix: prefix, attributeCount: Int(count), attributes: attributes))
    }
    handler.endElementNs = { context, _, _, _ in context?.state.pointee.endElement() }
    handler.characters = { context, bytes, count in
      guard let state = context?.state, let bytes else { return }
      state.pointee.characters(bytes, Int(count))
    }
    // Two handlers that differ would make libxml2 tell blank text apart, at a price.
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    cyson_set_errors(&handler) { context, error in
      guard let state = context?.state, let error else { return }
      state.pointee.parserError(error.pointee)
    }
    return handler
  }

  /// The same, with every event handed to the validation of an XML schema as well: a start after
  /// the state has seen it and an end before, so that a violation finds its element open.
  static func validatingHandler() -> xmlSAXHandler {
    var handler = handler()
    handler.startElementNs = {
      context, name, prefix, space, count, spaces, attributeCount, defaulted, attributes in
      guard let state = context?.state, let name else { return }
      state.pointee.startElement(
        XMLStartTag(
          name: name, prefix: prefix, attributeCount: Int(attributeCount), attributes: attributes))
      guard let check = state.pointee.check(at: .start) else { return }
      check.startElementNs?(
        state.pointee.validation, name, prefix, space, count, spaces, attributeCount, defaulted,
        attributes)
    }
    handler.endElementNs = { context, name, prefix, space in
      guard let state = context?.state else { return }
      if let check = state.pointee.check(at: .end) {
        check.endElementNs?(state.pointee.validation, name, prefix, space)
      }
      state.pointee.endElement()
    }
    handler.characters = { context, bytes, count in
      guard let state = context?.state, let bytes else { return }
      state.pointee.characters(bytes, Int(count))
      if let check = state.pointee.check(at: .text) {
        check.characters?(state.pointee.validation, bytes, count)
      }
    }
    handler.ignorableWhitespace = handler.characters
    handler.cdataBlock = handler.characters
    return handler
  }

  /// Set once for the process: libxml2 opens no file and no socket, whatever a document or a schema
  /// refers to.
  static let nothingIsLoaded: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
  }()
}

extension UnsafeMutableRawPointer {
  /// The parser's user data is the state.
  fileprivate var state: UnsafeMutablePointer<XMLState> { assumingMemoryBound(to: XMLState.self) }
}
