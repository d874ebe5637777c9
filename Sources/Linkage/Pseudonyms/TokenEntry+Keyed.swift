extension TokenEntry {
  /// What begins the text of a keyed word in the pool of names: no folded name has it.
  static let keyedMark: UInt8 = 0xFF

  /// A keyed word as the pool of names keeps it: its length tells where its variants stand.
  static func text(of word: KeyedPerson.Word) -> [UInt8] {
    let empty = [UInt8](repeating: 0, count: 16)
    let skeleton = word.skeleton.isEmpty ? empty : word.skeleton
    return [keyedMark] + skeleton + word.initial + (word.same.isEmpty ? [] : [1] + word.same)
  }

  /// The three numbers by which keyed words are compared: consonants, first letter, and whether there
  /// is more than a first letter.
  static func numbers(keyed text: Span<UInt8>) -> (fine: UInt64, initial: UInt64, isWord: Bool) {
    var (fine, initial) = (UInt64(0), UInt64(0))
    guard text.count >= 33 else { return (0, 0, false) }
    for index in 1..<9 { fine = fine << 8 | UInt64(text[index]) }
    for index in 17..<25 { initial = initial << 8 | UInt64(text[index]) }
    return (fine, initial, text.count > 33)
  }

  /// The level of two different words of which tokens are known.
  static func keyedLevel(_ left: TokenEntry, _ right: TokenEntry) -> TokenLevel {
    guard left.isKeyed, right.isKeyed else { return .contradicts }
    if left.isKeyedWord, right.isKeyedWord {
      return left.fine != 0 && left.fine == right.fine ? .sameSkeleton : .contradicts
    }
    return left.forms == right.forms ? .initial : .contradicts
  }
}
