/// A second reader of JSON, slow, plain and recursive, written from the grammar in RFC 8259 alone. It
/// says whether a text is JSON, and where it ceases to be.
struct JSONTwin {
  /// The first byte with which the text can no longer become JSON, or its end.
  struct Refusal: Error, Equatable {
    let start: Int
    let end: Int
  }

  private static let blanks = Array(" \t\n\r".utf8)
  private let text: [UInt8]
  private var index = 0

  private init(_ text: [UInt8]) { self.text = text }

  /// The token in which the text ceases to be JSON; nothing for JSON.
  static func refusal(of text: [UInt8]) -> Refusal? {
    var twin = JSONTwin(text)
    do throws(Refusal) {
      twin.blanks()
      try twin.value()
      twin.blanks()
      guard twin.index == text.count else { throw twin.here }
      return nil
    } catch {
      return error
    }
  }

  private var here: Refusal { Refusal(start: index, end: index) }
  private var byte: Character? {
    index < text.count ? Character(Unicode.Scalar(text[index])) : nil
  }

  private mutating func blanks() {
    while index < text.count, JSONTwin.blanks.contains(text[index]) { index += 1 }
  }

  private mutating func take(_ expected: Character) throws(Refusal) {
    guard byte == expected else { throw here }
    index += 1
  }

  private mutating func value() throws(Refusal) {
    switch byte ?? " " {
    case "{": try object()
    case "[": try array()
    case "\"": try string()
    case "-", "0"..."9": try number()
    case "t": try word("true")
    case "f": try word("false")
    case "n": try word("null")
    default: throw here
    }
  }

  private mutating func object() throws(Refusal) {
    try take("{")
    blanks()
    if byte == "}" { return index += 1 }
    while true {
      blanks()
      try string()
      blanks()
      try take(":")
      blanks()
      try value()
      blanks()
      if byte == "}" { return index += 1 }
      try take(",")
    }
  }

  private mutating func array() throws(Refusal) {
    try take("[")
    blanks()
    if byte == "]" { return index += 1 }
    while true {
      blanks()
      try value()
      blanks()
      if byte == "]" { return index += 1 }
      try take(",")
    }
  }

  private mutating func string() throws(Refusal) {
    try take("\"")
    while true {
      guard index < text.count else { throw here }
      switch text[index] {
      case 0..<0x20: throw here
      case 0x22: return index += 1
      case 0x5C: try escape()
      default: index += 1
      }
    }
  }

  private mutating func escape() throws(Refusal) {
    let start = index
    index += 1
    guard let kind = byte, "\"\\/bfnrtu".contains(kind) else {
      throw Refusal(start: start, end: index)
    }
    index += 1
    guard kind == "u" else { return }
    for _ in 0..<4 {
      guard let digit = byte, digit.isASCII, digit.isHexDigit else {
        throw Refusal(start: start, end: index)
      }
      index += 1
    }
  }

  private mutating func digits(since start: Int) throws(Refusal) {
    guard let first = byte, ("0"..."9").contains(first) else {
      throw Refusal(start: start, end: index)
    }
    while let byte, ("0"..."9").contains(byte) { index += 1 }
  }

  private mutating func number() throws(Refusal) {
    let start = index
    if byte == "-" { index += 1 }
    if byte == "0" { index += 1 } else { try digits(since: start) }
    if byte == "." {
      index += 1
      try digits(since: start)
    }
    if byte == "e" || byte == "E" {
      index += 1
      if byte == "+" || byte == "-" { index += 1 }
      try digits(since: start)
    }
    try end(since: start)
  }

  private mutating func word(_ word: String) throws(Refusal) {
    let start = index
    for character in word {
      guard byte == character else { throw Refusal(start: start, end: index) }
      index += 1
    }
    try end(since: start)
  }

  /// A number or a word goes up to a blank, a comma or a bracket.
  private func end(since start: Int) throws(Refusal) {
    guard index < text.count, !(JSONTwin.blanks + ",]}".utf8).contains(text[index]) else { return }
    throw Refusal(start: start, end: index)
  }
}
