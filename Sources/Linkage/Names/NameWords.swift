/// Words in names that are no names, and what they do there.
struct NameWords: OptionSet, Sendable {
  let rawValue: UInt8

  /// Before a name; left out.
  static let title = NameWords(rawValue: 1)
  /// Behind a name; left out.
  static let suffix = NameWords(rawValue: 2)
  /// Within a name: it says nothing by itself.
  static let particle = NameWords(rawValue: 4)
  /// Joined to the next word as often as not.
  static let prefix = NameWords(rawValue: 8)
  /// What follows is another name of the same person.
  static let alias = NameWords(rawValue: 16)
  /// Beside alias words it says nothing: `also known as`, `a elwir yn`, `a.k.a.`
  static let filler = NameWords(rawValue: 32)

  private static let lists: [(NameWords, String)] = [
    (
      .title,
      "mr mrs ms miss mx dr prof professor sir dame lady lord rev revd reverend master mister madam "
        + "parch parchedig bnr bns arglwydd arglwyddes mme mlle herr frau sra srta senor senora shri smt"
    ),
    (.suffix, "jr jnr junior sr snr senior esq esquire ii iii iv"),
    (
      .particle,
      "de del della di da do dos das du la le les van von der den ter ten zu zur bin bint ibn ben bn al "
        + "el ul ur ap ab ferch verch uch ddb y of thi"
    ),
    (.prefix, "abd abdul abdel abdal abu abou mac mc o san santa st saint umm um nic fitz"),
    (.alias, "aka alias nee formerly fka nickname gynt elwir adwaenir known called"),
    (.filler, "also a k f as yn fel or neu n"),
  ]

  /// Places for packed words, four times as many as there are words; 0 is free.
  private static let table: [(word: UInt64, kinds: NameWords)] = {
    var table = [(word: UInt64, kinds: NameWords)](repeating: (0, []), count: 512)
    for (kind, list) in lists {
      for word in list.split(separator: " ") {
        let letters = Array(word.utf8)
        let packed = packed(letters.span)
        let slot = slot(of: packed, in: table)
        table[slot] = (packed, table[slot].kinds.union(kind))
      }
    }
    return table
  }()

  /// A word of up to twelve letters in a number, 0 for a longer one.
  private static func packed(_ word: Span<UInt8>) -> UInt64 {
    guard word.count <= 12 else { return 0 }
    var packed: UInt64 = 0
    for index in 0..<word.count { packed = packed << 5 | UInt64(word[index] & 31) }
    return packed
  }

  private static func slot(of word: UInt64, in table: [(word: UInt64, kinds: NameWords)]) -> Int {
    var slot = Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 55)
    while table[slot].word != 0, table[slot].word != word { slot = (slot + 1) & 511 }
    return slot
  }

  /// What a folded word is besides a name.
  static func kinds(of word: Span<UInt8>) -> NameWords {
    let packed = packed(word)
    guard packed != 0 else { return [] }
    return table[slot(of: packed, in: table)].kinds
  }
}
