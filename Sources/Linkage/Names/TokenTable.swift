/// All different words of names, each kept once under a number from 1; 0 is none.
package struct TokenTable: Sendable {
  /// What is compared of each word; that of number 1 is the first.
  package private(set) var entries: [TokenEntry] = []
  /// The words as a whole, one behind the other, and where each ends.
  private var letters: [UInt8] = []
  private var ends: [Int] = [0]
  /// Numbers by the hash of their word.
  private var slots: [UInt32] = Array(repeating: 0, count: 1024)

  package init() {}

  /// How many words there are; they have the numbers from 1 to this.
  package var count: Int { entries.count }

  /// The number of a folded word, a new one if it was not met before.
  package mutating func number(of word: Span<UInt8>) -> UInt32 {
    guard word.count > 0 else { return 0 }
    if (entries.count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: word)
    if slots[slot] != 0 { return slots[slot] }
    entries.append(TokenEntry(word))
    for index in word.indices { letters.append(word[index]) }
    ends.append(letters.count)
    slots[slot] = UInt32(entries.count)
    return slots[slot]
  }

  /// The letters of a word.
  package func word(_ number: UInt32) -> [UInt8] {
    guard number > 0, number <= entries.count else { return [] }
    return Array(letters[ends[Int(number) - 1]..<ends[Int(number)]])
  }

  /// What is compared of a word; of a number from 1.
  package func entry(_ number: UInt32) -> TokenEntry { entries[Int(number) - 1] }

  /// How far two words agree.
  @inline(__always)
  package func level(_ left: UInt32, _ right: UInt32) -> TokenLevel {
    TokenLadder.level(left, right, of: entries.span)
  }

  private func slot(of word: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: TokenTable.hash(word)) & mask
    while slots[slot] != 0, !isWord(slots[slot], word) { slot = (slot + 1) & mask }
    return slot
  }

  private func isWord(_ number: UInt32, _ word: Span<UInt8>) -> Bool {
    let start = ends[Int(number) - 1]
    guard ends[Int(number)] - start == word.count else { return false }
    for index in 0..<word.count where letters[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1...UInt32(max(entries.count, 1)) where Int(number) <= entries.count {
      let range = ends[Int(number) - 1]..<ends[Int(number)]
      slots[slot(of: letters.span.extracting(range))] = number
    }
  }

  /// FNV-1a, its high bits folded in: nothing random, and the same in every run.
  private static func hash(_ word: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<word.count { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
