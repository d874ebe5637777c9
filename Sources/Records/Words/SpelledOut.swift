/// Guards against text of others that acts on whoever shows it instead of being seen.
///
/// A partner's value or file name may hold an escape sequence that drives a terminal, a line break
/// that starts a line of its own, a mark that turns the writing direction around, or a command for
/// the machine that shows a build's log: `##[…]` and `##vso[…]` act anywhere in a line.
extension String {
  /// The text with every such character written as `\u001B`, or `\u{E0041}` beyond four digits.
  package var visible: String {
    spelledOut { scalar in
      scalar.value > 0xFFFF ? "\\u{\(scalar.hexadecimal)}" : "\\u" + scalar.hexadecimal
    }
  }

  /// The same of a page, whose line breaks stay.
  package var visibleLines: String {
    if isPlain { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map { String($0).visible }
      .joined(separator: "\n")
  }

  /// The text as a JSON string. More is escaped than JSON asks for, so that a report or a draft on a
  /// terminal or in a build's log is as harmless as a text report; a reader gets the same text back.
  package var quotedAsJSON: String {
    "\"" + spelledOut(where: { $0 == "\"" || $0 == "\\" }, as: String.escapedInJSON) + "\""
  }

  private static func escapedInJSON(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: String(scalar).utf16.map(escapedInJSON).joined()
    }
  }

  private static func escapedInJSON(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  /// The text with every scalar that acts, or that `needs` says, put through `spelling`.
  /// `needs` can ask for a quotation mark, a backslash and what is not ASCII.
  private func spelledOut(
    where needs: (Unicode.Scalar) -> Bool = { _ in false },
    as spelling: (Unicode.Scalar) -> String
  ) -> String {
    if isPlain { return self }
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      let isCommand = scalar == "#" && previous == "#"
      if isCommand || scalar.isActing || needs(scalar) {
        result += spelling(scalar)
      } else {
        result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }

  /// Whether no format spells anything of it out.
  package var isPlain: Bool {
    var text = self
    return text.withUTF8 { bytes in
      for byte in bytes where !byte.isPlain { return false }
      return true
    }
  }
}

extension UInt8 {
  /// Whether it is ASCII that no format spells out; most texts of a report hold nothing else.
  fileprivate var isPlain: Bool {
    switch self {
    case UInt8(ascii: "\""), UInt8(ascii: "#"), UInt8(ascii: "\\"): false
    default: self >= 0x20 && self < 0x7F
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control (C0, DEL, C1), a line or paragraph separator, or a format character:
  /// the bidirectional controls, the zero-width ones and the tags.
  package var isActing: Bool {
    guard value < 0x20 || value > 0x7E else { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// At least four digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
