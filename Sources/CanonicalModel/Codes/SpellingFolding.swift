import Records

extension UInt8 {
  /// The byte with a capital ASCII letter made small.
  @inlinable public var lowercasedASCII: UInt8 { self &- 65 < 26 ? self | 0x20 : self }

  /// Whether it is a space, a tab or a line end.
  @inlinable public var isBlank: Bool { self == 0x20 || self &- 9 < 5 }
}

extension Span<UInt8> {
  /// Whether folding may do more than lower the case: blanks in a row or other than a space, or the
  /// first byte of a no-break space, of a typographic sign or of a combining mark.
  package var needsFolding: Bool {
    var wasBlank: UInt64 = 1
    var index = 0
    while index < count {
      let word = word(at: index, of: count)
      let unused = UInt64(truncatingIfNeeded: max(0, 8 - (count - index)) * 8)
      let used = UInt64.max >> unused
      let blanks = word.bytes(equalTo: 0x20) >> 7
      if blanks & (blanks << 8 | wasBlank) != 0 { return true }
      wasBlank = blanks >> 56
      if word.controlBytes & used != 0 { return true }
      if word.bytesBeyondASCII != 0,
        word.bytes(equalTo: 0xC2) | word.bytes(equalTo: 0xE2) | word.bytes(equalTo: 0xCC)
          | word.bytes(equalTo: 0xCD) != 0
      {
        return true
      }
      index += 8
    }
    return count > 0 && self[count - 1] == 0x20
  }

  /// Whether every byte is printable ASCII, no two blanks stand together, and no question mark may
  /// stand for a lost letter: what nearly all values are, seen in one pass.
  package var isPlain: Bool {
    var check = PlainCheck()
    var index = 0
    while index + 8 <= count {
      check.add(word(at: index, of: count))
      index += 8
    }
    if index < count {
      // Letters in the bytes that are not used.
      let letters: UInt64 = 0x6161_6161_6161_6161
      let used = UInt64(truncatingIfNeeded: 8 * (count - index))
      check.add(word(at: index, of: count) | letters << used)
    }
    return check.isPlain
  }

  /// Whether the byte, which is not 0, stands somewhere in the text.
  package func holds(_ byte: UInt8) -> Bool {
    var found: UInt64 = 0
    var index = 0
    while index < count {
      found |= word(at: index, of: count).bytes(equalTo: byte)
      index += 8
    }
    return found != 0
  }

  /// Whether every byte is ASCII.
  package var isASCII: Bool {
    var index = 0
    while index < count {
      if word(at: index, of: count).bytesBeyondASCII != 0 { return false }
      index += 8
    }
    return true
  }

  /// The bytes in an array of their own.
  package var copied: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for index in indices { bytes.append(self[index]) }
    return bytes
  }
}

/// Looks at a text eight bytes at a time; what is odd about any of them shows in one high bit.
private struct PlainCheck {
  private var oddities: UInt64 = 0
  /// The high bit of the first byte where the last one before was blank.
  private var wasBlank: UInt64 = 0

  var isPlain: Bool { oddities & 0x8080_8080_8080_8080 == 0 }

  @inline(__always)
  mutating func add(_ word: UInt64) {
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let isNoControl = low &+ 0x6060_6060_6060_6060
    let isNoQuestion = (low ^ 0x3F3F_3F3F_3F3F_3F3F) &+ 0x7F7F_7F7F_7F7F_7F7F
    let isNoBlank = (low ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F
    let blanks = ~isNoBlank & 0x8080_8080_8080_8080
    oddities |= word | ~(isNoControl & isNoQuestion) | blanks & (blanks << 8 | wasBlank)
    wasBlank = blanks >> 56
  }
}

extension [UInt8] {
  package func foldedSpelling() -> [UInt8] {
    if !span.needsFolding { return map(\.lowercasedASCII) }
    var folded: [UInt8] = []
    let isComposed = !contains { $0 == 0xCC || $0 == 0xCD }
    var rest = (isComposed ? self : LatinLetters.composed(self))[...]
    while let byte = rest.first {
      if let (plain, length) = rest.plainPunctuation {
        rest.removeFirst(length)
        folded.appendFolded(plain)
      } else {
        rest.removeFirst()
        folded.appendFolded(byte)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }

  private mutating func appendFolded(_ byte: UInt8) {
    if !byte.isBlank {
      append(byte.lowercasedASCII)
    } else if let last, last != 0x20 {
      append(0x20)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The plain sign for a typographic one at the front, and the bytes that it takes.
  fileprivate var plainPunctuation: (UInt8, Int)? {
    guard let first, first == 0xC2 || first == 0xE2 else { return nil }
    if starts(with: [0xC2, 0xA0]) { return (0x20, 2) }
    guard count >= 3, first == 0xE2, self[startIndex + 1] == 0x80 else { return nil }
    switch self[startIndex + 2] {
    case 0x98, 0x99: return (0x27, 3)
    case 0x90...0x95: return (0x2D, 3)
    default: return nil
    }
  }
}
