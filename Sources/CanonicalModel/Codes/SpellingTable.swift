import Records

/// Looks a partner's spelling up without making a string of it.
///
/// Spellings are compared after folding: ASCII letters in lower case, runs of blanks as one, curly
/// apostrophes and long dashes as the plain ones, no blanks at either end. Composed and decomposed
/// accents are both entered.
package struct SpellingTable: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 64)
  private var entries: [Entry] = []
  /// The lengths of the spellings that begin with a byte, as bits; most values end here.
  private var lengths: [UInt64] = Array(repeating: 0, count: 256)

  private struct Entry: Sendable {
    let hash: UInt64
    let folded: [UInt8]
    let meaning: Code
  }

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  /// The first meaning of a spelling stays: a list's own order decides.
  package mutating func add(_ text: String, meaning: Code) {
    for form in Set([text, text.decomposedWelsh]) where !form.isEmpty {
      let folded = Array(form.utf8).foldedSpelling()
      guard let first = folded.first, find(folded[...]) == nil else { continue }
      lengths[Int(first)] |= SpellingTable.bit(folded.count)
      entries.append(Entry(hash: folded[...].spellingHash, folded: folded, meaning: meaning))
      if entries.count * 2 > slots.count { grow() } else { place(entries.count - 1) }
    }
  }

  /// The code that the bytes spell.
  package func code(for bytes: ArraySlice<UInt8>) -> Code? {
    if let found = find(bytes) { return found }
    guard bytes.needsFolding else { return nil }
    return find(Array(bytes).foldedSpelling()[...])
  }

  private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

  private func find(_ bytes: ArraySlice<UInt8>) -> Code? {
    guard let first = bytes.first,
      lengths[Int(first.lowercasedASCII)] & SpellingTable.bit(bytes.count) != 0
    else { return nil }
    let hash = bytes.spellingHash
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 31) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, entry.folded.count == bytes.count,
        entry.folded.elementsEqual(bytes.lazy.map(\.lowercasedASCII))
      {
        return entry.meaning
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func place(_ entry: Int) {
    let hash = entries[entry].hash
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 31) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(entry)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for entry in entries.indices { place(entry) }
  }
}

extension UInt8 {
  @inline(__always)
  package var lowercasedASCII: UInt8 { self &- 65 < 26 ? self | 0x20 : self }

  @inline(__always)
  package var isBlank: Bool { self == 0x20 || self &- 9 < 5 }
}

extension ArraySlice<UInt8> {
  /// FNV-1a over the bytes in lower case.
  fileprivate var spellingHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte.lowercasedASCII)) &* 0x100_0000_01B3 }
    return hash
  }

  /// Whether folding does more than lower the case.
  fileprivate var needsFolding: Bool {
    var isAfterBlank = true
    for byte in self {
      if byte >= 0x80 || (byte.isBlank && (isAfterBlank || byte != 0x20)) { return true }
      isAfterBlank = byte.isBlank
    }
    return isAfterBlank
  }
}

extension [UInt8] {
  fileprivate func foldedSpelling() -> [UInt8] {
    var folded: [UInt8] = []
    var rest = self[...]
    while let byte = rest.first {
      if let (plain, length) = rest.plainPunctuation {
        folded.append(plain)
        rest.removeFirst(length)
        continue
      }
      rest.removeFirst()
      if !byte.isBlank {
        folded.append(byte.lowercasedASCII)
      } else if let last = folded.last, last != 0x20 {
        folded.append(0x20)
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded
  }
}

extension ArraySlice<UInt8> {
  /// The plain sign for a typographic one at the front, and the bytes that it takes.
  fileprivate var plainPunctuation: (UInt8, Int)? {
    if starts(with: [0xC2, 0xA0]) { return (0x20, 2) }
    guard count >= 3, self[startIndex] == 0xE2, self[startIndex + 1] == 0x80 else { return nil }
    switch self[startIndex + 2] {
    case 0x98, 0x99: return (0x27, 3)
    case 0x90...0x95: return (0x2D, 3)
    default: return nil
    }
  }
}

extension String {
  /// The accented letters of Welsh as letter and combining mark.
  fileprivate var decomposedWelsh: String {
    var text = ""
    for scalar in unicodeScalars {
      if let (base, mark) = Self.welshParts[scalar] {
        text.unicodeScalars.append(base)
        text.unicodeScalars.append(mark)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static let welshParts: [Unicode.Scalar: (Unicode.Scalar, Unicode.Scalar)] = [
    "â": ("a", "\u{302}"), "ê": ("e", "\u{302}"), "î": ("i", "\u{302}"), "ô": ("o", "\u{302}"),
    "û": ("u", "\u{302}"), "ŵ": ("w", "\u{302}"), "ŷ": ("y", "\u{302}"), "Ŵ": ("W", "\u{302}"),
    "Ŷ": ("Y", "\u{302}"), "é": ("e", "\u{301}"), "ö": ("o", "\u{308}"), "ï": ("i", "\u{308}"),
  ]
}
