/// Whether bytes are one JSON text, by the grammar of RFC 8259 and nothing else: the slow plain twin
/// of the reader. It has no limits but one on nesting, beyond which it does not judge.
package struct PlainJSON {
  package enum Answer { case valid, malformed, tooDeep }

  private struct Malformed: Error {}
  private struct TooDeep: Error {}

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  package static func answer(_ bytes: ArraySlice<UInt8>) -> Answer {
    guard String(validating: bytes, as: UTF8.self) != nil else { return .malformed }
    var twin = PlainJSON(bytes)
    do {
      try twin.value(depth: 0)
      return twin.next == nil ? .valid : .malformed
    } catch is TooDeep {
      return .tooDeep
    } catch {
      return .malformed
    }
  }

  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

  private mutating func blanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  private mutating func take(_ wanted: String) throws {
    for byte in wanted.utf8 {
      guard next == byte else { throw Malformed() }
      index += 1
    }
  }

  private func isNext(_ wanted: String) -> Bool { next.map(wanted.utf8.contains) ?? false }

  private mutating func value(depth: Int) throws {
    guard depth < 100 else { throw TooDeep() }
    blanks()
    switch next {
    case UInt8(ascii: "{"):
      try members("{", "}") { twin in
        try twin.string()
        twin.blanks()
        try twin.take(":")
        try twin.value(depth: depth + 1)
      }
    case UInt8(ascii: "["): try members("[", "]") { try $0.value(depth: depth + 1) }
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try take("true")
    case UInt8(ascii: "f"): try take("false")
    case UInt8(ascii: "n"): try take("null")
    default: try number()
    }
    blanks()
  }

  private mutating func members(
    _ open: String, _ close: String, _ member: (inout PlainJSON) throws -> Void
  ) throws {
    try take(open)
    blanks()
    if !isNext(close) {
      try member(&self)
      blanks()
      while isNext(",") {
        try take(",")
        blanks()
        try member(&self)
        blanks()
      }
    }
    try take(close)
  }

  private mutating func string() throws {
    try take("\"")
    while !isNext("\"") {
      guard let byte = next, byte >= 0x20 else { throw Malformed() }
      index += 1
      guard byte == UInt8(ascii: "\\") else { continue }
      if isNext("u") {
        index += 1
        for _ in 0..<4 {
          guard isNext("0123456789abcdefABCDEF") else { throw Malformed() }
          index += 1
        }
      } else if isNext("\"\\/bfnrt") {
        index += 1
      } else {
        throw Malformed()
      }
    }
    try take("\"")
  }

  private mutating func number() throws {
    if isNext("-") { index += 1 }
    if isNext("0") { index += 1 } else { try digits() }
    if isNext(".") {
      index += 1
      try digits()
    }
    if isNext("eE") {
      index += 1
      if isNext("+-") { index += 1 }
      try digits()
    }
  }

  private mutating func digits() throws {
    guard isNext("0123456789") else { throw Malformed() }
    while isNext("0123456789") { index += 1 }
  }
}
