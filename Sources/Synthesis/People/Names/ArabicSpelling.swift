/// Names that are put together of parts, in Arabic letters as a clerk writes them: a vowel in front has its alef,
/// the article is joined, and `Abdul`, `-ullah`, `-uddin` and `-urrahman` are words of their own.
enum ArabicSpelling {
  static func spell(_ latin: [UInt8], by letters: ([UInt8]) -> [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var isBehindArticle = false
    for part in latin.split(whereSeparator: { $0 == 0x20 || $0 == 0x2D }) {
      if !output.isEmpty, !isBehindArticle { output.append(0x20) }
      let word = part.map(lower)
      isBehindArticle = word.elementsEqual("al".utf8)
      output += isBehindArticle ? article : spell(word: word, by: letters)
    }
    return output
  }

  private static let article = Array("ال".utf8)
  private static let servant = Array("عبد".utf8)
  private static let fronts = ["abdul", "abdel", "el", "al"].map { Array($0.utf8) }
  private static let ends = [("ullah", " الله"), ("uddin", " الدين"), ("urrahman", " الرحمن")]
    .map { (Array($0.0.utf8), Array($0.1.utf8)) }

  private static func spell(word: [UInt8], by letters: ([UInt8]) -> [UInt8]) -> [UInt8] {
    guard !word.elementsEqual("abd".utf8) else { return servant }
    for front in fronts where isFront(front, of: word) {
      let spelled = article + spell(stem: Array(word.dropFirst(front.count)), by: letters)
      return front.count > 2 ? servant + [0x20] + spelled : spelled
    }
    for (end, spelled) in ends where word.count > end.count && word.suffix(end.count) == end[...] {
      return spell(stem: Array(word.dropLast(end.count)), by: letters) + spelled
    }
    return spell(stem: word, by: letters)
  }

  /// `Ali` has no article.
  private static func isFront(_ front: [UInt8], of word: [UInt8]) -> Bool {
    word.count > front.count + 2 && word.starts(with: front) && word[2] != UInt8(ascii: "i")
  }

  private static func spell(stem: [UInt8], by letters: ([UInt8]) -> [UInt8]) -> [UInt8] {
    // Only at the end `ah` is one letter.
    if let place = stem.firstPlace(of: Array("ah".utf8)), place > 0, place + 2 < stem.count {
      return spell(stem: Array(stem[..<place] + stem[(place + 1)...]), by: letters)
    }
    guard let first = stem.first, "aeiou".utf8.contains(first) else { return letters(stem) }
    let rest = stem.dropFirst()
    // Two letters may be one long vowel.
    let isLong = rest.first.map("aeiou".utf8.contains) ?? false
    return Array("ا".utf8) + letters(Array(isLong ? rest.dropFirst() : rest))
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 32 : byte }
}
