/// The words of one folded text, the name itself and its aliases told apart, before it is known which
/// of them count.
struct NamePieces {
  struct Piece {
    let letters: Range<Int>
    let kinds: NameWords
    let isBehindComma: Bool
    /// 0 for the name itself, then one for each alias.
    var segment: Int
  }

  private(set) var pieces: [Piece] = []
  /// How many segments were begun.
  private(set) var segments = 1
  private var isAlias = false

  /// Takes the words of a folded text, whose letters are added to `letters`.
  mutating func take(_ text: [UInt8], addingTo letters: inout [UInt8]) {
    pieces.removeAll(keepingCapacity: true)
    segments = 1
    isAlias = false
    let base = letters.count
    letters += text
    var start = 0
    var mark = NameAlphabet.space
    while start < text.count {
      var end = start
      while end < text.count, !NameAlphabet.isBreak(text[end]) { end += 1 }
      let kinds = NameWords.kinds(of: text.span.extracting(start..<end))
      if mark == NameAlphabet.aside { turn() }
      if kinds.contains(.alias) || isSpelledAka(text, start, end) {
        beginAlias()
      } else if mark == NameAlphabet.space, isArticle(kinds, text, start, end),
        joinsServant(&letters)
      {
        // `Abd al-Rahman` is `Abdalrahman`.
      } else if !isEmptyFiller(kinds, end - start) {
        pieces.append(
          Piece(
            letters: base + start..<base + end, kinds: kinds,
            isBehindComma: mark == NameAlphabet.comma, segment: isAlias ? segments - 1 : 0))
      }
      mark = end < text.count ? text[end] : NameAlphabet.space
      start = end + 1
    }
  }

  private func isArticle(_ kinds: NameWords, _ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    kinds.contains(.particle) && end - start == 2 && text[end - 1] == UInt8(ascii: "l")
  }

  /// Takes the article into the word before it where that is `abd`, servant of.
  private mutating func joinsServant(_ letters: inout [UInt8]) -> Bool {
    guard let last = pieces.last, last.letters.count == 3,
      letters[last.letters].elementsEqual("abd".utf8)
    else { return false }
    let start = letters.count
    letters += "abdal".utf8
    pieces[pieces.count - 1] = Piece(
      letters: start..<letters.count, kinds: last.kinds, isBehindComma: last.isBehindComma,
      segment: last.segment)
    return true
  }

  /// How many words stand behind a comma of the name itself.
  var commas: Int {
    var count = 0
    for piece in pieces where piece.segment == 0 && piece.isBehindComma { count += 1 }
    return count
  }

  /// Whether a segment has words.
  func has(_ segment: Int) -> Bool { count(of: segment) > 0 }

  /// A bracket opens or closes.
  private mutating func turn() {
    isAlias.toggle()
    if isAlias { segments += 1 }
  }

  /// What led to it, `also` or `a.k.`, is no name either.
  private mutating func beginAlias() {
    let current = isAlias ? segments - 1 : 0
    let least = isAlias ? 0 : 1
    while let last = pieces.last, last.segment == current, last.kinds.contains(.filler),
      count(of: current) > least
    {
      pieces.removeLast()
    }
    if !isAlias || count(of: current) > 0 { segments += 1 }
    isAlias = true
  }

  private func count(of segment: Int) -> Int {
    var count = 0
    for piece in pieces.reversed() where piece.segment == segment { count += 1 }
    return count
  }

  /// The `as` of `known as`.
  private func isEmptyFiller(_ kinds: NameWords, _ length: Int) -> Bool {
    guard isAlias, length > 1, kinds.contains(.filler) else { return false }
    return pieces.last?.segment != segments - 1
  }

  /// Whether the last letter of `a.k.a.` or `f.k.a.` stands here.
  private func isSpelledAka(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start >= 4, end - start == 1, text[start] == UInt8(ascii: "a") else { return false }
    return text[start - 2] == UInt8(ascii: "k") && NameAlphabet.isBreak(text[start - 1])
      && NameAlphabet.isBreak(text[start - 3])
      && (text[start - 4] == UInt8(ascii: "a") || text[start - 4] == UInt8(ascii: "f"))
  }
}
