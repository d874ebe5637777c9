/// The ladder on which two words of names are compared: the highest rung that holds.
package enum TokenLadder {
  /// The level of two words. It is the same whichever is left.
  package static func level(_ left: TokenEntry, _ right: TokenEntry) -> TokenLevel {
    rung(left, right).level
  }

  /// The level of two words, and how like each other they are where that was looked at: 0 where they are
  /// far apart.
  static func rung(_ left: TokenEntry, _ right: TokenEntry) -> (
    level: TokenLevel, likeness: Double
  ) {
    if left.isKeyed || right.isKeyed { return (TokenEntry.keyedLevel(left, right), 0) }
    let mayShare = left.forms[0] != 0 && right.forms[0] != 0
    if !mayShare, areFarApart(left, right) { return (.contradicts, 0) }
    return isBehind(left, right) ? climb(right, left) : climb(left, right)
  }

  /// Whether `right` is climbed from: the shorter word, and of two as long the one that comes first, since
  /// Jaro's likeness of two words is not quite the same from either side.
  private static func isBehind(_ left: TokenEntry, _ right: TokenEntry) -> Bool {
    if left.count != right.count { return right.count < left.count }
    for index in 0..<Int(left.count) where left.storage[index] != right.storage[index] {
      return right.storage[index] < left.storage[index]
    }
    return false
  }

  private static func climb(_ short: TokenEntry, _ long: TokenEntry) -> (
    level: TokenLevel, likeness: Double
  ) {
    if short.count == 0 || !short.isSpelled || !long.isSpelled { return (.contradicts, 0) }
    let a = short.storage.span.extracting(first: Int(short.count))
    let b = long.storage.span.extracting(first: Int(long.count))
    if short.count == 1 { return (a[0] == b[0] ? .initial : .contradicts, 0) }
    if long.count >= short.count + 2, short.fine == long.fine, short.fine != 0,
      BareSpelling.isBare(a, of: b)
    {
      return (.bare, 1)
    }
    if shareForms(short.forms, long.forms) { return (.variant, 1) }
    if hasArticle(long), agree(a, behindArticleOf: b) { return (.sameSkeleton, 0.9) }
    if hasArticle(short), agree(b, behindArticleOf: a) { return (.sameSkeleton, 0.9) }
    let likeness = JaroWinkler.similarity(a, b, atLeast: 0.6)
    if haveSameSkeleton(short, long, likeness) { return (.sameSkeleton, likeness) }
    if long.count >= 4, short.count >= 3, isOneEdit(a, b) { return (.oneEdit, likeness) }
    if likeness >= 0.92 { return (.veryAlike, likeness) }
    if likeness >= 0.85 { return (.alike, likeness) }
    return (isPrefix(a, of: b) ? .prefix : .contradicts, likeness)
  }

  /// Whether too few symbols are common for any rung: most pairs of words end here.
  ///
  /// A symbol that the other word has not agrees with nothing, so there is a bound to how alike the words
  /// can be. Up to a likeness of 0.7 none is one edit away, and a beginning of the other has all its symbols.
  @inline(__always)
  private static func areFarApart(_ left: TokenEntry, _ right: TokenEntry) -> Bool {
    let lacking = (left.symbols & ~right.symbols).nonzeroBitCount
    let extra = (right.symbols & ~left.symbols).nonzeroBitCount
    if lacking == 0 || extra == 0 { return false }
    let (a, b) = (Int(left.count), Int(right.count))
    let matches = min(a - lacking, b - extra)
    // (matches / a + matches / b + 1) / 3 < 0.7, in whole numbers.
    if 10 * matches * (a + b) >= 11 * a * b { return false }
    return left.fine != right.fine && left.broad != right.broad
  }

  /// Whether it may begin with the Arabic article.
  @inline(__always)
  private static func hasArticle(_ word: TokenEntry) -> Bool {
    word.storage[1] == UInt8(ascii: "l") && word.count >= 6
      && (word.storage[0] == UInt8(ascii: "a") || word.storage[0] == UInt8(ascii: "e"))
  }

  /// Whether the second word is the first with the article in front: `Elamin` and `Amin`.
  private static func agree(_ word: Span<UInt8>, behindArticleOf other: Span<UInt8>) -> Bool {
    guard word.count >= 3 else { return false }
    let rest = other.extracting(2..<other.count)
    return word.count <= rest.count
      ? isOneEdit(word, rest) || BareSpelling.isBare(word, of: rest)
      : isOneEdit(rest, word) || BareSpelling.isBare(rest, of: word)
  }

  private static func shareForms(_ left: SIMD4<UInt16>, _ right: SIMD4<UInt16>) -> Bool {
    guard left[0] != 0, right[0] != 0 else { return false }
    for index in 0..<4 where left[index] != 0 {
      if any(right .== SIMD4(repeating: left[index])) { return true }
    }
    return false
  }

  /// Few consonants say little, so the letters have to be alike as well.
  private static func haveSameSkeleton(
    _ left: TokenEntry, _ right: TokenEntry, _ likeness: Double
  ) -> Bool {
    if left.fine == 0 || !left.vowel.mayBe(right.vowel) { return false }
    if left.fine == right.fine {
      let length = Skeleton.length(left.fine)
      return length >= 3 ? likeness >= 0.6 : length == 2 && likeness >= 0.75
    }
    if left.broad != right.broad { return false }
    return Skeleton.length(left.broad) >= 3 && likeness >= 0.7
  }

  /// Whether one edit or a swap of neighbours makes one of the other; `a` is not the longer one.
  static func isOneEdit(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
    guard b.count - a.count <= 1 else { return false }
    var start = 0
    while start < a.count, a[start] == b[start] { start += 1 }
    var tail = 0
    while tail < a.count - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let middle = (a.count - start - tail, b.count - start - tail)
    if middle.1 <= 1 { return true }
    return middle == (2, 2) && a[start] == b[start + 1] && a[start + 1] == b[start]
  }

  private static func isPrefix(_ short: Span<UInt8>, of long: Span<UInt8>) -> Bool {
    for index in 0..<short.count where short[index] != long[index] { return false }
    return true
  }
}
