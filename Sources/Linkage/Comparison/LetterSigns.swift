/// The letters of a word in one number, by which most words that are not alike are told at once.
struct LetterSigns: Sendable {
  private let letters: UInt64

  /// Two bits a letter, whether it is there and whether it is there twice; above them the length and
  /// whether short forms are known.
  init(_ entry: TokenEntry) {
    var letters: UInt64 = 0
    for index in 0..<Int(entry.count) {
      let letter = UInt64(entry.storage[index] & 31)
      guard letter >= 1, letter <= 26 else { continue }
      let once = 1 << ((letter - 1) * 2)
      letters |= letters & UInt64(once) != 0 ? UInt64(once) << 1 : UInt64(once)
    }
    letters |= UInt64(entry.count) << 52
    if entry.forms[0] != 0 { letters |= 1 << 58 }
    if !entry.isSpelled || entry.count <= 2 { letters |= 1 << 59 }
    self.letters = letters
  }

  /// False only where the ladder would find nothing.
  @inline(__always)
  func mayBeAlike(_ other: LetterSigns) -> Bool {
    let both = letters & other.letters
    if both >> 58 & 1 != 0 || (letters | other.letters) >> 59 & 1 != 0 { return true }
    // A letter that is there three times may agree once more than the bits say.
    let agreeing = (both & (1 << 52 - 1)).nonzeroBitCount + 1
    let (here, there) = (Int(letters >> 52 & 63), Int(other.letters >> 52 & 63))
    // Jaro's likeness cannot reach 0.6: agreeing / here + agreeing / there < 0.8, in whole numbers.
    return 5 * agreeing * (here + there) >= 4 * here * there
  }
}
