/// Whether a value stands in a file's own spelling at the beginning of a text: quoted, escaped,
/// with entities.
struct Spelling {
  private var rest: ArraySlice<Unicode.Scalar>
  private let format: String

  init(_ text: ArraySlice<Unicode.Scalar>, _ format: String) {
    (rest, self.format) = (text, format)
  }

  static func begins(_ text: ArraySlice<Unicode.Scalar>, with value: String, in format: String)
    -> Bool
  {
    var spelling = Spelling(text, format)
    for scalar in value.unicodeScalars {
      guard let next = spelling.next(), next == scalar else { return false }
    }
    return true
  }

  /// The next scalar of the value that is spelt.
  private mutating func next() -> Unicode.Scalar? {
    switch format {
    case "csv":
      if starts("\"\"") { rest.removeFirst() }
      return rest.popFirst()
    case "json", "ndjson": return nextInJSON()
    default: return nextInXML()
    }
  }

  private func starts(_ text: String) -> Bool { rest.starts(with: text.unicodeScalars) }

  private mutating func nextInJSON() -> Unicode.Scalar? {
    guard rest.first == "\\" else { return rest.popFirst() }
    rest.removeFirst()
    switch rest.popFirst() {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "u": return nextUnit()
    case let scalar: return scalar
    }
  }

  private mutating func nextUnit() -> Unicode.Scalar? {
    let first = UInt32(hexadecimal: rest.prefix(4)) ?? 0
    rest = rest.dropFirst(4)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, starts("\\u"),
      let second = UInt32(hexadecimal: rest.dropFirst(2).prefix(4)), second & 0xFC00 == 0xDC00
    else { return "\u{FFFD}" }
    rest = rest.dropFirst(6)
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00)
  }

  private mutating func nextInXML() -> Unicode.Scalar? {
    if starts("<![CDATA[") { rest = rest.dropFirst(9) }
    if starts("]]>") {
      rest = rest.dropFirst(3)
      return nextInXML()
    }
    if starts("\r\n") { rest.removeFirst() }
    guard rest.first == "&", let end = rest.firstIndex(of: ";") else { return rest.popFirst() }
    let name = String(String.UnicodeScalarView(rest[(rest.startIndex + 1)..<end]))
    rest = rest[(end + 1)...]
    let named: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    ]
    if let scalar = named[name] { return scalar }
    let digits = name.dropFirst()
    let code = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init)
  }
}

extension UInt32 {
  fileprivate init?(hexadecimal digits: some Sequence<Unicode.Scalar>) {
    self.init(String(String.UnicodeScalarView(digits)), radix: 16)
  }
}
