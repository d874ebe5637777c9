import Records

/// A value of JSON that is written by hand: numbers as they are meant to stand.
indirect enum JSONValue {
  case text(String)
  case number(String)
  case flag(Bool)
  case list([JSONValue])
  case object([(String, JSONValue)])

  static func count(_ number: Int) -> JSONValue { .number(String(number)) }

  /// With so many digits behind the point.
  static func decimal(_ number: Double, _ digits: Int) -> JSONValue {
    var text: [UInt8] = []
    CSVCells.append(number, digits: digits, to: &text)
    return .number(String(decoding: text, as: UTF8.self))
  }

  /// Indented by two spaces; what holds nothing but texts and numbers stands in one line.
  func write(to output: inout String, indent: String = "") {
    switch self {
    case .text(let text): output += text.quotedAsJSON
    case .number(let text): output += text
    case .flag(let flag): output += flag ? "true" : "false"
    case .list(let values):
      JSONValue.nest("[", "]", values.map { ("", $0) }, isFlat, &output, indent)
    case .object(let members):
      let named = members.map { ($0.0.quotedAsJSON + ": ", $0.1) }
      JSONValue.nest("{", "}", named, isFlat && !indent.isEmpty, &output, indent)
    }
  }

  private var isFlat: Bool {
    switch self {
    case .list(let values): values.allSatisfy(\.isSingle)
    case .object(let members): members.allSatisfy { $0.1.isSingle }
    default: true
    }
  }

  private var isSingle: Bool {
    switch self {
    case .list, .object: false
    default: true
    }
  }

  private static func nest(
    _ open: String, _ close: String, _ values: [(String, JSONValue)], _ isFlat: Bool,
    _ output: inout String, _ indent: String
  ) {
    let inner = indent + "  "
    output += open
    for (index, (key, value)) in values.enumerated() {
      if index > 0 { output += isFlat ? ", " : "," }
      if !isFlat { output += "\n" + inner }
      output += key
      value.write(to: &output, indent: inner)
    }
    if !isFlat, !values.isEmpty { output += "\n" + indent }
    output += close
  }
}
