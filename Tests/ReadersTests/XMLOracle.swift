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

  var fatal: Fatal? { errors.fatal }
  /// Whether names break the rules of namespaces.
  var breaksNamespaces: Bool { errors.breaksNamespaces }

  init(_ bytes: [UInt8]) {
    guard let context = xmlNewParserCtxt() else { return }
    defer { xmlFreeParserCtxt(context) }
    withUnsafeMutablePointer(to: &errors) { errors in
      context.pointee._private = UnsafeMutableRawPointer(errors)
      cyson_set_errors(context) { context, error in
        guard let error,
          let parser = context?.assumingMemoryBound(to: xmlParserCtxt.self),
          let errors = parser.pointee._private?.assumingMemoryBound(to: Errors.self)
        else { return }
        errors.pointee.add(error.pointee)
      }
      bytes.withUnsafeBytes { buffer in
        let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
        let options = Int32(bitPattern: XML_PARSE_NONET.rawValue)
        xmlFreeDoc(xmlCtxtReadMemory(context, start, Int32(buffer.count), nil, nil, options))
      }
    }
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
