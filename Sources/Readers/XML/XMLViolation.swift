import CLibXML2

/// What libxml2 finds against a schema.
struct XMLViolation {
  let code: Int32
  /// The local name of the attribute, where it is one that breaks the schema.
  let attribute: String?
}

extension XMLViolation {
  /// libxml2 names the attribute only in its sentence, before anything that a file could have put
  /// there: `Element 'a', attribute 'b': …`. Where the sentence differs none is named.
  init(_ error: xmlError) {
    code = error.code
    guard let message = error.message else {
      attribute = nil
      return
    }
    let sentence = String(cString: message)
    guard let opening = sentence.firstRange(of: "', attribute '"),
      sentence[..<opening.lowerBound].firstRange(of: ":") == nil
        || sentence[..<opening.lowerBound].hasPrefix("Element '{")
    else {
      attribute = nil
      return
    }
    let name = sentence[opening.upperBound...].prefix { $0 != "'" }
    attribute = name.split(separator: "}").last.map(String.init)
  }
}
