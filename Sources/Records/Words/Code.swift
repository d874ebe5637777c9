/// A canonical code: up to 24 ASCII characters, held in the value itself.
///
/// Rules compare codes for every record, so a code is three machine words and no reference.
public struct Code: Hashable, Sendable {
  @usableFromInline let words: (UInt64, UInt64, UInt64)

  /// The longest code there is.
  package static let capacity = 24

  /// Nothing for a text that is empty, too long or not printable ASCII.
  package init?(_ text: some StringProtocol) {
    self.init(bytes: Array(text.utf8)[...])
  }

  /// The same of bytes.
  package init?(bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= Code.capacity,
      bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { return nil }
    var packed: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var index = 0
    for byte in bytes {
      let bits = UInt64(byte) << UInt64(index % 8 * 8)
      switch index / 8 {
      case 0: packed.0 |= bits
      case 1: packed.1 |= bits
      default: packed.2 |= bits
      }
      index += 1
    }
    words = packed
  }

  /// How many characters it has.
  package var count: Int {
    Code.count(words.0) + Code.count(words.1) + Code.count(words.2)
  }

  private static func count(_ word: UInt64) -> Int { (71 - word.leadingZeroBitCount) / 8 }

  /// A number that is the same on every machine, for tables of codes.
  package var mixed: Int {
    var hash = words.0 &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 32 ^ words.1) &* 0xD6E8_FEB8_6659_FD93
    hash = (hash ^ hash >> 32 ^ words.2) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// One of 64 bits, so that a set of codes can be asked for one that it certainly has not.
  package var spread: UInt64 {
    1 << (((words.0 ^ words.1) &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }

  /// The first character.
  @inlinable public var firstByte: UInt8 { UInt8(truncatingIfNeeded: words.0) }

  /// Whether both are the same.
  @inlinable
  public static func == (left: Code, right: Code) -> Bool {
    left.words.0 == right.words.0 && left.words.1 == right.words.1
      && left.words.2 == right.words.2
  }

  /// Adds it to a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
  }
}

extension Code: ExpressibleByStringLiteral {
  /// For codes that rules name; `CodeNameTests` looks for each of them in its list. Without a loop,
  /// so that the compiler packs the text and a comparison is one with three numbers.
  @inlinable @inline(__always)
  public init(stringLiteral text: StaticString) {
    words = (Code.word(of: text, 0), Code.word(of: text, 8), Code.word(of: text, 16))
  }

  @inlinable @inline(__always)
  static func word(of text: StaticString, _ start: Int) -> UInt64 {
    let low =
      byte(of: text, start) | byte(of: text, start + 1) << 8 | byte(of: text, start + 2) << 16
      | byte(of: text, start + 3) << 24
    let high =
      byte(of: text, start + 4) | byte(of: text, start + 5) << 8 | byte(of: text, start + 6) << 16
      | byte(of: text, start + 7) << 24
    return low | high << 32
  }

  @inlinable @inline(__always)
  static func byte(of text: StaticString, _ index: Int) -> UInt64 {
    index < text.utf8CodeUnitCount ? UInt64(text.utf8Start[index]) : 0
  }
}

extension Code: CustomStringConvertible, Comparable {
  /// How it is written.
  public var description: String {
    var bytes: [UInt8] = []
    for word in [words.0, words.1, words.2] {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        let byte = UInt8(truncatingIfNeeded: word >> shift)
        if byte != 0 { bytes.append(byte) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends it as it is written, without making a string of it.
  package func append(to output: inout [UInt8]) {
    Code.append(words.0, to: &output)
    Code.append(words.1, to: &output)
    Code.append(words.2, to: &output)
  }

  /// Whether one of its characters is such.
  package func contains(where isWanted: (UInt8) -> Bool) -> Bool {
    Code.contains(words.0, isWanted) || Code.contains(words.1, isWanted)
      || Code.contains(words.2, isWanted)
  }

  private static func contains(_ word: UInt64, _ isWanted: (UInt8) -> Bool) -> Bool {
    var rest = word
    while rest != 0 {
      if isWanted(UInt8(truncatingIfNeeded: rest)) { return true }
      rest >>= 8
    }
    return false
  }

  private static func append(_ word: UInt64, to output: inout [UInt8]) {
    var rest = word
    while rest != 0 {
      output.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Whether the left one comes before the right one.
  public static func < (left: Code, right: Code) -> Bool { left.description < right.description }
}
