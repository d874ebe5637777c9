/// Text that was read in the wrong encoding on its way.
///
/// UTF-8 that was read as Windows-1252 or ISO-8859-1 leaves runs of characters whose bytes there
/// are UTF-8 again: `Ã´` was ô, `Å·` was ŷ, `â€™` was ’. Such runs are looked for; which signs real
/// names have beside one another decides the rest, since `IRMÃ”` may end a quotation.
package enum Mojibake {
  /// Whether the text shows such a run, or U+FFFD. Where U+FFFD is our own, for a byte or an escape
  /// that means nothing, that has its own finding.
  package static func isSeen(
    in text: ArraySlice<UInt8>, countsReplacements: Bool = true
  ) -> Bool {
    guard var index = text.firstIndex(where: { $0 >= 0x80 }) else { return false }
    while index < text.endIndex {
      if text[index] < 0x80 {
        index += 1
        continue
      }
      if countsReplacements, text[index...].starts(with: [0xEF, 0xBF, 0xBD]) { return true }
      let run = MojibakeRun(text, at: index)
      if run.isSeen { return true }
      index = run.end
    }
    return false
  }
}

/// A character that may have been the first byte of a scalar, and what stands around it.
private struct MojibakeRun {
  /// The index behind the character.
  let end: Int
  private let text: ArraySlice<UInt8>
  private let start: Int
  private let lead: UInt8
  private let second: Follower?

  private struct Follower {
    let byte: UInt8
    let end: Int
    /// Whether it is a control character, which no text has.
    var isControl = false
  }

  init(_ text: ArraySlice<UInt8>, at index: Int) {
    self.text = text
    start = index
    let first = MojibakeRun.byte(text, index)
    lead = first?.byte ?? 0
    // A character of another encoding is passed over.
    end = first?.end ?? index + 1
    second = first.flatMap { MojibakeRun.continuation(text, $0.end) }
  }

  var isSeen: Bool {
    guard let second else { return false }
    switch lead {
    case 0xC2...0xC5: return isPair(second) || isFollowedByPair(second)
    case 0xCC: return isMark(second) || isFollowedByPair(second)
    case 0xC6...0xDF: return isFollowedByPair(second)
    case 0xE1: return (0xBA...0xBB ~= second.byte) && isTriple(second)
    case 0xE2: return isPunctuation(second)
    case 0xEF:
      let third = MojibakeRun.continuation(text, second.end)?.byte
      return second.byte == 0xBF && third == 0xBD || second.byte == 0xBB && third == 0xBF
    default: return false
    }
  }

  // MARK: - What a lead needs

  /// Â, Ã, Ä or Å before a sign. In the middle of a word in small letters they are never real; behind
  /// a capital or alone they may be, before a sign that ends a word.
  private func isPair(_ second: Follower) -> Bool {
    if isAfterSmallLetter || second.isControl { return true }
    switch second.byte {
    case 0xA0 where lead == 0xC2: return !isAfterLetter
    case 0x85 where isAfterLetter: return isBeforeSmallLetter(second.end)
    case 0x85, 0x92, 0x96, 0x97, 0xA0: return !isAfterLetter && isBeforeLetter(second.end)
    case 0x94, 0x9B, 0xBB: return isBeforeLetter(second.end)
    default: return true
    }
  }

  /// A combining accent: grave, circumflex, tilde, diaeresis.
  private func isMark(_ second: Follower) -> Bool {
    isAfterLetter && [0x80, 0x82, 0x83, 0x88].contains(second.byte)
  }

  /// Two pairs in a row, as words in Greek or Cyrillic leave them.
  private func isFollowedByPair(_ second: Follower) -> Bool {
    guard let next = MojibakeRun.byte(text, second.end), 0xC2...0xDF ~= next.byte else {
      return false
    }
    return MojibakeRun.continuation(text, next.end) != nil
  }

  /// A Vietnamese letter, or a Welsh one with a grave accent.
  private func isTriple(_ second: Follower) -> Bool {
    guard let third = MojibakeRun.continuation(text, second.end) else { return false }
    switch third.byte {
    case 0x85, 0x92, 0x94, 0x96, 0x97, 0x9B, 0xA0, 0xBB: return isBeforeLetter(third.end)
    default: return true
    }
  }

  /// Curly quotation marks, dashes and the ellipsis begin `â€`, the euro sign `â‚`. Read as
  /// ISO-8859-1 they leave control characters.
  private func isPunctuation(_ second: Follower) -> Bool {
    second.byte == 0x80
      || (second.byte == 0x82 || second.byte == 0x84)
        && MojibakeRun.continuation(text, second.end) != nil
  }

  // MARK: - Neighbours

  private var before: UInt8? { start > text.startIndex ? text[start - 1] : nil }

  private var isAfterSmallLetter: Bool {
    guard let before else { return false }
    if before < 0x80 { return before &- 97 < 26 }
    // The small letters of Latin-1.
    return start - 2 >= text.startIndex && text[start - 2] == 0xC3 && before >= 0x9F
      && before != 0xB7
  }

  private var isAfterLetter: Bool { before.map { $0 >= 0x80 || ($0 | 0x20) &- 97 < 26 } ?? false }

  private func isBeforeLetter(_ index: Int) -> Bool {
    index < text.endIndex && (text[index] | 0x20) &- 97 < 26
  }

  private func isBeforeSmallLetter(_ index: Int) -> Bool {
    index < text.endIndex && text[index] &- 97 < 26
  }

  // MARK: - Bytes

  /// The byte of a character in Windows-1252 or ISO-8859-1, if it is beyond ASCII.
  private static func byte(_ text: ArraySlice<UInt8>, _ index: Int) -> Follower? {
    guard index + 1 < text.endIndex else { return nil }
    let (first, second) = (text[index], text[index + 1])
    guard second & 0xC0 == 0x80 else { return nil }
    switch first {
    case 0xC2: return Follower(byte: second, end: index + 2, isControl: second < 0xA0)
    case 0xC3: return Follower(byte: second + 0x40, end: index + 2)
    case 0xC5, 0xC6, 0xCB:
      let scalar = UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F)
      return windows(scalar).map { Follower(byte: $0, end: index + 2) }
    case 0xE2:
      guard index + 2 < text.endIndex, text[index + 2] & 0xC0 == 0x80 else { return nil }
      let scalar = 0x2000 | UInt32(second & 0x3F) << 6 | UInt32(text[index + 2] & 0x3F)
      return windows(scalar).map { Follower(byte: $0, end: index + 3) }
    default: return nil
    }
  }

  private static func continuation(_ text: ArraySlice<UInt8>, _ index: Int) -> Follower? {
    guard let follower = byte(text, index), follower.byte & 0xC0 == 0x80 else { return nil }
    return follower
  }

  /// 80 to 9F of Windows-1252.
  private static func windows(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x20AC: 0x80
    case 0x201A: 0x82
    case 0x0192: 0x83
    case 0x201E: 0x84
    case 0x2026: 0x85
    case 0x2020, 0x2021: UInt8(truncatingIfNeeded: scalar - 0x2020 + 0x86)
    case 0x02C6: 0x88
    case 0x2030: 0x89
    case 0x0160: 0x8A
    case 0x2039: 0x8B
    case 0x0152: 0x8C
    case 0x017D: 0x8E
    case 0x2018, 0x2019: UInt8(truncatingIfNeeded: scalar - 0x2018 + 0x91)
    case 0x201C, 0x201D: UInt8(truncatingIfNeeded: scalar - 0x201C + 0x93)
    case 0x2022: 0x95
    case 0x2013, 0x2014: UInt8(truncatingIfNeeded: scalar - 0x2013 + 0x96)
    case 0x02DC: 0x98
    case 0x2122: 0x99
    case 0x0161: 0x9A
    case 0x203A: 0x9B
    case 0x0153: 0x9C
    case 0x017E: 0x9E
    case 0x0178: 0x9F
    default: nil
    }
  }
}
