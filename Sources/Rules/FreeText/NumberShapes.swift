import CanonicalModel
import Records

// Numbers that are given to one person, as they stand in a text.

extension Span<UInt8> {
  // MARK: - National Insurance

  /// Nine characters together; in groups only where the words before speak of it, for two letters
  /// and a date may look alike.
  func hasInsuranceNumber(at word: Range<Int>, isNamed: Bool) -> Bool {
    let start = word.lowerBound
    guard byte(start + 1).isLetter, !isJoined(before: start) else { return false }
    if word.count == 9 { return isInsuranceNumber(word) && !isJoined(behind: word.upperBound) }
    guard isNamed, word.count == 2 || word.count == 4 || word.count == 8 else { return false }
    // `AB 12 34 56 C` has thirteen characters.
    var (end, characters) = (start, 0)
    while end < count, end < start + 13, characters < 9 {
      if self[end].isLetterOrDigit { characters += 1 } else if self[end] != 0x20 { break }
      end += 1
    }
    return characters == 9 && isInsuranceNumber(start..<end) && !byte(end).isWordByte
  }

  /// Whether the range is such a number with its suffix and with letters that are given out.
  private func isInsuranceNumber(_ range: Range<Int>) -> Bool {
    guard self[range.upperBound - 1].isLetter,
      let number = NationalInsuranceNumber(extracting(range))
    else { return false }
    return number.hasAllocatedLetters && !number.isExample
  }

  // MARK: - NHS

  /// Ten digits whose check digit is right, in groups of three, three and four or where the words
  /// before speak of it. The numbers that are given out begin with 4, 6 or 7.
  func hasNHSNumber(at word: Range<Int>, isNamed: Bool) -> Bool {
    let start = word.lowerBound
    guard [0x34, 0x36, 0x37].contains(self[start]), !isJoined(before: start) else { return false }
    let end: Int
    if word.count == 3, let gap = gap(at: start + 3), gap == self.gap(at: start + 7) {
      end = start + 12
    } else if word.count == 10, isNamed {
      end = start + 10
    } else {
      return false
    }
    guard end <= count, !isJoined(behind: end), !byte(end).isWordByte,
      let number = NHSNumber(extracting(start..<end))
    else { return false }
    return number.hasRightCheckDigit && !number.isTestNumber
  }

  /// The blank or hyphen there.
  private func gap(at index: Int) -> UInt8? {
    let byte = byte(index)
    return byte == 0x20 || byte == 0x2D ? byte : nil
  }

  // MARK: - PNC

  /// Year, slash, four to seven digits and the check letter that belongs to them. Shorter ones exist,
  /// but a date with a letter behind it looks alike.
  func hasPNCIdentifier(at word: Range<Int>) -> Bool {
    guard word.count == 2 || word.count == 4, byte(word.upperBound) == UInt8(ascii: "/"),
      !isJoined(before: word.lowerBound), allSatisfy(in: word, \.isDigit)
    else { return false }
    let end = endOfSerial(from: word.upperBound + 1)
    guard (5...8).contains(end - word.upperBound - 1), byte(end - 1).isLetter,
      !isJoined(behind: end), !byte(end).isWordByte
    else { return false }
    return PNCIdentifier(extracting(word.lowerBound..<end))?.hasRightCheckLetter ?? false
  }

  /// The end of some digits and one letter, of which no more than a serial has are looked at.
  private func endOfSerial(from start: Int) -> Int {
    var end = start
    while end < count, end < start + 8, self[end].isDigit { end += 1 }
    return byte(end).isLetter ? end + 1 : end
  }

  // MARK: - NRM reference

  /// `NRM`, perhaps a word like "reference", and five digits or more that are no date.
  func hasNRMReference(at word: Range<Int>) -> Bool {
    guard word.count >= 3, isWord("NRM", at: word.lowerBound..<word.lowerBound + 3) else {
      return false
    }
    if word.count > 3 { return isReference(from: word.lowerBound + 3) }
    var index = word.upperBound
    for _ in 0..<3 {
      index = behindSeparators(index)
      if byte(index).isDigit { return isReference(from: index) }
      let end = endOfWord(upTo: 12, from: index)
      guard end > index, referenceWords.contains(where: { isWord($0, at: index..<end) }) else {
        return false
      }
      index = end
    }
    return false
  }

  private func endOfWord(upTo length: Int, from start: Int) -> Int {
    var end = start
    while end < count, end < start + length, self[end].isWordByte { end += 1 }
    return end
  }

  private func behindSeparators(_ start: Int) -> Int {
    var index = start
    while index < count, index < start + 3, " :-/.#".utf8.contains(self[index]) { index += 1 }
    return index
  }

  /// Five digits or more, with slashes and hyphens between; not in the groups of a date.
  private func isReference(from start: Int) -> Bool {
    var (end, digits, gaps) = (start, 0, 0)
    while end < count, end < start + 24 {
      let byte = self[end]
      if byte.isDigit {
        digits += 1
      } else if byte == 0x2F || byte == 0x2D {
        gaps += 1
      } else {
        break
      }
      end += 1
    }
    if self.byte(end).isWordByte { return false }
    let isDate = (digits == 6 || digits == 8) && gaps == 2 || digits == 8 && gaps == 0
    return digits >= 5 && !isDate
  }
}

private let referenceWords: [StaticString] = [
  "REF", "REFERENCE", "NUMBER", "NO", "CASE", "CYF", "CYFEIRNOD", "RHIF", "ACHOS",
]
