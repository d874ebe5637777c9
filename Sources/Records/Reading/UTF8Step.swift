/// What begins at a byte of UTF-8: a scalar, or bytes that belong to none.
///
/// Well-formed are the sequences of table 3-7 of Unicode 17. What is not is divided as Unicode 3.9
/// recommends and as decoders replace it: the longest beginning of a scalar is one flaw, else one
/// byte is. So an overlong form and a surrogate are as many flaws as bytes.
package struct UTF8Step: Hashable, Sendable {
  package let length: Int
  package let isScalar: Bool

  /// The step at `index`, which must lie inside `bytes`.
  @inline(__always)
  package init(_ bytes: Span<UInt8>, at index: Int) {
    let first = bytes[index]
    if first < 0x80 {
      length = 1
      isScalar = true
      return
    }
    let whole = UTF8Step.length(after: first)
    var known = 1
    while known < whole, index + known < bytes.count {
      let next = bytes[index + known]
      let isNext = known == 1 ? UTF8Step.allows(next, after: first) : next & 0xC0 == 0x80
      guard isNext else { break }
      known += 1
    }
    length = known
    isScalar = known == whole
  }

  /// How long a scalar that begins with `first` is; 0 where none does.
  package static func length(after first: UInt8) -> Int {
    switch first {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// The second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF.
  @inline(__always)
  private static func allows(_ second: UInt8, after first: UInt8) -> Bool {
    switch first {
    case 0xE0: 0xA0...0xBF ~= second
    case 0xED: 0x80...0x9F ~= second
    case 0xF0: 0x90...0xBF ~= second
    case 0xF4: 0x80...0x8F ~= second
    default: second & 0xC0 == 0x80
    }
  }
}

extension Span<UInt8> {
  /// The index of the first byte beyond ASCII from `start` on; the count where there is none.
  @inline(__always)
  package func endOfASCII(from start: Int) -> Int {
    var index = start
    // Whole blocks at a time, in a shape that the compiler makes vectors of.
    while index + 32 <= count {
      var seen: UInt8 = 0
      for inner in index..<(index + 32) { seen |= self[inner] }
      if seen >= 0x80 { break }
      index += 32
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return index
  }
}
