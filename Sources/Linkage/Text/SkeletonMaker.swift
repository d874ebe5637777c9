/// Goes through a word letter by letter and keeps what is heard of its consonants.
struct SkeletonMaker {
  /// What is beyond adds nothing to twelve symbols.
  private var word: InlineArray<64, UInt8> = .init(repeating: 0)
  private let length: Int
  private var index = 0
  /// The source index behind the last kept symbol: only neighbours are doubled.
  private var end = -1
  private var last: UInt8 = 0
  private(set) var fine: UInt64 = 0
  private(set) var broad: UInt64 = 0
  private var count = 0

  init(_ word: Span<UInt8>) {
    length = min(word.count, 64)
    for index in 0..<length { self.word[index] = word[index] }
  }

  mutating func run() {
    for index in 0..<length
    where !NameAlphabet.isLetter(word[index]) && word[index] != NameAlphabet.unwritten { return }
    while index < length, count < Skeleton.limit {
      let start = index
      step(word[index])
      if index == start { index += 1 }
    }
  }

  /// The letter `offset` away, 0 where there is none.
  private func letter(_ offset: Int) -> UInt8 {
    let place = index + offset
    return place >= 0 && place < length ? word[place] : 0
  }

  private func isNext(_ letter: Unicode.Scalar) -> Bool { self.letter(1) == letter.value }
  private var isFirst: Bool { index == 0 }
  private var isBeforeVowel: Bool { Skeleton.isVowel(letter(1)) || isNext("y") }
  private var isBehindVowel: Bool {
    Skeleton.isVowel(letter(-1)) || letter(-1) == UInt8(ascii: "y")
  }

  /// Keeps a symbol that stands for `length` letters.
  private mutating func keep(
    _ symbol: Unicode.Scalar, _ length: Int = 1, broad other: Unicode.Scalar? = nil
  ) {
    let code = UInt8(truncatingIfNeeded: symbol.value)
    let start = index
    let isNeighbour = end == start
    let isDoubled = code == last && isNeighbour
    index += length
    end = index
    last = code
    guard !isDoubled else { return }
    fine = fine << 5 | UInt64(code & 31)
    count += 1
    keepBroad(
      UInt8(truncatingIfNeeded: (other ?? symbol).value), from: start, isNeighbour: isNeighbour)
  }

  private mutating func keepBroad(_ code: UInt8, from start: Int, isNeighbour: Bool) {
    let joined: UInt8 =
      switch code {
      case UInt8(ascii: "d"): UInt8(ascii: "t")
      case UInt8(ascii: "g"): UInt8(ascii: "k")
      case UInt8(ascii: "b"): UInt8(ascii: "p")
      case UInt8(ascii: "z"): UInt8(ascii: "s")
      case UInt8(ascii: "v"): UInt8(ascii: "f")
      default: code
      }
    // A `w` within a word may be a vowel; `td` and `sz` are one sound.
    let mayBeVowel = code == UInt8(ascii: "v") && start > 0 && word[start] == UInt8(ascii: "w")
    let isDoubled = isNeighbour && UInt8(broad & 31) == joined & 31
    guard !mayBeVowel, !isDoubled else { return }
    broad = broad << 5 | UInt64(joined & 31)
  }

  private mutating func step(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      vowel(letter)
    case UInt8(ascii: "b"): keep("b", isNext("h") ? 2 : 1)
    case UInt8(ascii: "c"): c()
    case UInt8(ascii: "d"): d()
    case UInt8(ascii: "g"): g()
    case UInt8(ascii: "h"): h()
    case UInt8(ascii: "j"): j()
    case UInt8(ascii: "k"): isNext("h") ? keep("h", 2, broad: "k") : keep("k")
    case UInt8(ascii: "p"): isNext("h") ? keep("f", 2) : keep("p")
    case UInt8(ascii: "q"): keep("k")
    case UInt8(ascii: "r"): keep("r", isFirst && isNext("h") ? 2 : 1)
    case UInt8(ascii: "s"): s()
    case UInt8(ascii: "t"): t()
    case UInt8(ascii: "v"): keep("v")
    case UInt8(ascii: "w"): w()
    case UInt8(ascii: "x"): x()
    case UInt8(ascii: "z"): keep("z", isNext("h") ? 2 : 1)
    case NameAlphabet.unwritten: break
    default: keep(Unicode.Scalar(letter))
    }
  }

  /// Vowels are heard at the beginning alone, all alike; before another one `i` and `y` are a sound.
  private mutating func vowel(_ letter: UInt8) {
    guard isFirst else { return }
    let isGlide = letter == UInt8(ascii: "i") || letter == UInt8(ascii: "y")
    // Yelena is Elena.
    if letter == UInt8(ascii: "y"), isNext("e") {
      keep("a", 2)
    } else {
      keep(isGlide && Skeleton.isVowel(self.letter(1)) || letter == UInt8(ascii: "y") ? "y" : "a")
    }
  }

  private mutating func c() {
    switch self.letter(1) {
    case UInt8(ascii: "h"):
      let after = letter(2)
      keep(after == UInt8(ascii: "r") || after == UInt8(ascii: "l") ? "k" : "c", 2, broad: "k")
    case UInt8(ascii: "z"): keep("c", 2)
    case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y"): keep("s")
    default: keep("k")
    }
  }

  private mutating func d() {
    if isNext("j") {
      keep("y", 2)
    } else if isNext("z") {
      letter(2) == UInt8(ascii: "h") ? keep("y", 3) : keep("z", 2)
    } else {
      keep("d", isNext("h") ? 2 : 1)
    }
  }

  private mutating func g() {
    guard isNext("h") else { return keep("g", isNext("j") ? 2 : 1) }
    let after = letter(2)
    // Not spoken in Leigh and Wright.
    if !isFirst, after == 0 || after == UInt8(ascii: "t") { index += 2 } else { keep("g", 2) }
  }

  private mutating func h() { if isFirst || letter(1) != 0 { keep("h") } }

  private mutating func j() {
    let before = letter(-1)
    let isGlide =
      before == UInt8(ascii: "i") || before == UInt8(ascii: "l") || before == UInt8(ascii: "n")
      || isBehindVowel && !isBeforeVowel
    if isFirst || !isGlide { keep("y") }
  }

  private mutating func s() {
    if isNext("c"), letter(2) == UInt8(ascii: "h") { return keep("s", 3) }
    guard isNext("h") || isNext("z") else { return keep("s") }
    // One Cyrillic letter, in English and in Polish.
    let isLong =
      letter(2) == UInt8(ascii: "c")
      && letter(3) == (isNext("h") ? UInt8(ascii: "h") : UInt8(ascii: "z"))
    keep("s", isLong ? 4 : 2)
  }

  private mutating func t() {
    if isNext("c"), letter(2) == UInt8(ascii: "h") { return keep("c", 3) }
    if isFirst, isNext("s") || isNext("z") {
      return letter(2) == UInt8(ascii: "c") ? keep("c", 4) : keep("s", 2)
    }
    keep("t", isNext("h") ? 2 : 1)
  }

  private mutating func w() { if isFirst || isBeforeVowel { keep("v", isNext("h") ? 2 : 1) } }

  private mutating func x() {
    if isNext("h") { return keep("y", 2) }
    guard !isFirst else { return keep("s") }
    keep("k", 0)
    keep("s")
  }
}
