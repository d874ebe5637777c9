import Records

/// Names of any script in the letters of `NameAlphabet`.
package enum NameFolding {
  /// The name in small letters without marks, its words parted by one byte each. Whatever the bytes
  /// are: what is no UTF-8 is left out.
  package static func fold(_ utf8: [UInt8]) -> [UInt8] {
    var folder = NameFolder()
    folder.fold(utf8.span)
    return folder.output
  }
}

/// Folds one name after the other, keeping its room.
package struct NameFolder {
  /// What a name may come to; the rest is cut off.
  package static let longest = 512
  /// What a word may have; the rest of it is cut off.
  private static let longestWord = 64

  /// The last name.
  package private(set) var output: [UInt8] = []
  /// The scalars of a word that is not only ASCII.
  private var word: [UInt32] = []
  /// What stands between the last word and the next.
  private var pending: UInt8?
  /// Which part of a name is folded.
  private var role = NameRole.open
  /// Whether Chinese signs are read as Mandarin does; nothing before the first is met.
  private var isMandarin: Bool?
  /// The only word so far, where two signs are a whole name if no other word follows.
  private var alone: [UInt32]?

  package init() {}

  /// Folds a name, or a part of one beside another, into `output`.
  package mutating func fold(
    _ utf8: Span<UInt8>, as role: NameRole = .open, beside other: Span<UInt8> = Span()
  ) {
    output.removeAll(keepingCapacity: true)
    word.removeAll(keepingCapacity: true)
    (pending, self.role, isMandarin, alone) = (nil, role, nil, nil)
    var index = foldPlain(utf8)
    while index < utf8.count, output.count < NameFolder.longest {
      let step = UTF8Step(utf8, at: index)
      if step.isScalar {
        let scalar = Punctuation.plain(NameFolder.scalar(utf8, at: index, length: step.length))
        if isMandarin == nil, HanScript.signs.contains(scalar) {
          isMandarin = !HanScript.hasKana(utf8) && !HanScript.hasKana(other)
        }
        take(scalar)
      }
      index += step.length
    }
    endWord()
    partAlone()
    if output.count > NameFolder.longest {
      output.removeLast(output.count - NameFolder.longest)
    }
    while let last = output.last, NameAlphabet.isBreak(last) { output.removeLast() }
  }

  /// What becomes of a byte of a plain name: letters are small, blanks and hyphens part words, apostrophes
  /// go; 0xFF for all that takes a second look.
  private static let plain: [UInt8] = (0..<256).map { (byte: Int) in
    switch UInt8(byte) {
    case 0x41...0x5A: UInt8(byte) + 0x20
    case 0x61...0x7A: UInt8(byte)
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."): NameAlphabet.space
    case UInt8(ascii: "'"): 0
    default: 0xFF
    }
  }

  /// Folds the words in front that are plain ASCII, as most names are as a whole. How many bytes they are:
  /// a word with anything else is left as a whole.
  private mutating func foldPlain(_ utf8: Span<UInt8>) -> Int {
    var index = 0
    var wordStart = 0
    var length = 0
    while index < min(utf8.count, NameFolder.longest / 2) {
      let byte = NameFolder.plain[Int(utf8[index])]
      if byte == 0xFF || length > NameFolder.longestWord {
        output.removeLast(length)
        if output.last == NameAlphabet.space { output.removeLast() }
        pending = output.isEmpty ? nil : NameAlphabet.space
        return wordStart
      }
      index += 1
      if byte == NameAlphabet.space {
        if length > 0 { output.append(byte) }
        wordStart = index
        length = 0
      } else if byte != 0 {
        output.append(byte)
        length += 1
      }
    }
    if index < utf8.count {
      output.removeLast(length)
      index = wordStart
    }
    if output.last == NameAlphabet.space { output.removeLast() }
    pending = output.isEmpty ? nil : NameAlphabet.space
    return index
  }

  private static func scalar(_ utf8: Span<UInt8>, at index: Int, length: Int) -> UInt32 {
    var scalar = UInt32(utf8[index])
    if length > 1 {
      scalar &= 0x7F >> UInt32(length)
      for offset in 1..<length { scalar = scalar << 6 | UInt32(utf8[index + offset] & 0x3F) }
    }
    return scalar
  }

  private mutating func take(_ scalar: UInt32) {
    switch Punctuation.role(of: scalar) {
    case .letter: if word.count < NameFolder.longestWord { word.append(scalar) }
    case .mark(let mark): compose(mark)
    case .nothing: break
    case .between(let sign): part(sign)
    }
  }

  private mutating func part(_ sign: UInt8) {
    endWord()
    // Of several the strongest: a bracket parts more than a comma, and that more than a blank.
    pending = max(pending ?? 0, sign)
  }

  /// Some marks make another letter of the one below, as in composed texts.
  private mutating func compose(_ mark: UInt32) {
    guard let last = word.last, let both = Punctuation.composed(last, mark) else { return }
    word[word.count - 1] = both
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let start = output.count
    if let pending, start > 0 { output.append(pending) }
    let first = output.count
    LookAlikes.unite(&word)
    let isSigns = isMandarin == true && word.allSatisfy(HanScript.signs.contains)
    alone = isSigns && first == 0 && role == .open && HanNames.isWhole(word) ? word : nil
    if isSigns { HanScript.fold(word, role, into: &output) } else { foldWord() }
    word.removeAll(keepingCapacity: true)
    // A word of silent letters only is none.
    if output.count == first { output.removeLast(first - start) } else { pending = nil }
  }

  /// Two signs that stand alone and begin with a family's name are a whole one.
  private mutating func partAlone() {
    guard let alone else { return }
    output.removeAll(keepingCapacity: true)
    HanScript.fold([alone[0]], .family, into: &output)
    output.append(NameAlphabet.space)
    HanScript.fold([alone[1]], .given, into: &output)
  }

  private mutating func foldWord() {
    switch word[0] {
    case 0x370...0x3FF, 0x1F00...0x1FFF: GreekScript.fold(word, into: &output)
    case 0x400...0x52F: CyrillicScript.fold(word, into: &output)
    case 0x590...0x5FF: HebrewScript.fold(word, into: &output)
    case 0x600...0x77F: ArabicScript.fold(word, into: &output)
    case 0x900...0xDFF: IndicScripts.fold(word, into: &output)
    case 0xE00...0xE7F: ThaiScript.fold(word, into: &output)
    case 0x531...0x58F: CaucasianScripts.foldArmenian(word, into: &output)
    case HangulScript.syllables where word.allSatisfy(HangulScript.syllables.contains):
      HangulScript.fold(word, role, into: &output)
    default:
      for index in word.indices {
        if EthiopicScript.signs.contains(word[index]) {
          EthiopicScript.append(word[index], isFirst: index == 0, to: &output)
        } else {
          NameFolder.append(word[index], to: &output)
          if index == 0, hasFamilyNameInFront { output.append(NameAlphabet.space) }
        }
      }
    }
  }

  /// Whether the word is a name in signs written as one: the first sign is the family's.
  private var hasFamilyNameInFront: Bool {
    3...4 ~= word.count && word.allSatisfy { 0x3400...0x9FFF ~= $0 }
  }

  /// What one letter is by itself.
  static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    if scalar &- 0x30 < 10 {
      output.append(NameAlphabet.digit)
      output.append(UInt8(scalar - 0x30) + 0x61)
      return
    }
    let letter = LetterTable[scalar]
    if letter.isKnown {
      letter.append(to: &output)
    } else if HangulScript.syllables.contains(scalar) {
      HangulScript.append(scalar, to: &output)
    } else if KanaScript.signs.contains(scalar) {
      KanaScript.append(scalar, to: &output)
    } else {
      appendSign(scalar, to: &output)
    }
  }

  /// A sign whose sound is not known, as a word that no other sign has: four letters hold 26⁴ numbers,
  /// more than there are such signs below U+6F910.
  private static func appendSign(_ scalar: UInt32, to output: inout [UInt8]) {
    output.append(NameAlphabet.sign)
    var rest = scalar % 456_976
    for _ in 0..<4 {
      output.append(UInt8(rest % 26) + 0x61)
      rest /= 26
    }
  }
}
