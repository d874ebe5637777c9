import CLibXML2

/// What libxml2's own parser makes of a text, in its default mode.
struct XMLOracle {
  /// The first error behind which no parser may go on.
  struct Fatal {
    let code: UInt32
    let line: Int
  }

  fileprivate struct Errors {
    var fatal: Fatal?
    var breaksNamespaces = false
  }

  private var errors = Errors()
  /// The local name of the outermost element, and what stands in it as our reader would tell it.
  private(set) var root = ""
  private(set) var values: [String] = []

  var fatal: Fatal? { errors.fatal }
  /// Whether names break the rules of namespaces.
  var breaksNamespaces: Bool { errors.breaksNamespaces }

  init(_ bytes: [UInt8]) {
    guard let context = xmlNewParserCtxt() else { return }
    defer { xmlFreeParserCtxt(context) }
    let document = withUnsafeMutablePointer(to: &errors) { errors in
      context.pointee._private = UnsafeMutableRawPointer(errors)
      cyson_set_errors(context) { context, error in
        guard let error,
          let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
          let errors = parser.pointee._private?.assumingMemoryBound(to: Errors.self)
        else { return }
        errors.pointee.add(error.pointee)
      }
      return bytes.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        let options = Int32(bitPattern: XML_PARSE_NONET.rawValue)
        return xmlCtxtReadMemory(context, start, Int32(buffer.count), nil, nil, options)
      }
    }
    guard let document else { return }
    defer { xmlFreeDoc(document) }
    guard let element = xmlDocGetRootElement(document) else { return }
    root = String(cString: element.pointee.name)
    walk(element, isRecord: true)
  }

  private mutating func walk(_ element: xmlNodePtr, isRecord: Bool) {
    var attribute = element.pointee.properties
    while let found = attribute {
      values.append(
        found.withMemoryRebound(to: xmlNode.self, capacity: 1) { XMLOracle.content($0) })
      attribute = found.pointee.next
    }
    var text = ""
    var isLeaf = true
    var child = element.pointee.children
    while let found = child {
      switch found.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += XMLOracle.content(found)
      case XML_ELEMENT_NODE:
        isLeaf = false
        addText(&text)
        walk(found, isRecord: false)
      default: break
      }
      child = found.pointee.next
    }
    if !addText(&text), isLeaf, !isRecord { values.append("") }
  }

  @discardableResult
  private mutating func addText(_ text: inout String) -> Bool {
    let bytes = Array(text.utf8)
    text = ""
    let isInk = { (byte: UInt8) in ![0x20, 0x0A, 0x0D, 0x09].contains(byte) }
    guard let first = bytes.firstIndex(where: isInk), let last = bytes.lastIndex(where: isInk)
    else {
      return false
    }
    values.append(String(decoding: bytes[first...last], as: UTF8.self))
    return true
  }

  private static func content(_ node: UnsafeMutablePointer<xmlNode>) -> String {
    guard let buffer = xmlBufferCreate() else { return "" }
    defer { xmlBufferFree(buffer) }
    xmlNodeBufGetContent(buffer, node)
    return xmlBufferContent(buffer).map { String(cString: $0) } ?? ""
  }
}

extension XMLOracle.Errors {
  /// That a name of a namespace should be a URI, libxml2 alone wants to see for itself.
  fileprivate mutating func add(_ error: xmlError) {
    let code = UInt32(bitPattern: error.code)
    if error.level == XML_ERR_FATAL {
      if fatal == nil { fatal = XMLOracle.Fatal(code: code, line: Int(error.line)) }
    } else if error.level == XML_ERR_ERROR, error.domain == Int32(XML_FROM_NAMESPACE.rawValue),
      code != XML_WAR_NS_URI.rawValue
    {
      breaksNamespaces = true
    }
  }
}
