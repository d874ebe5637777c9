import CanonicalModel
import Records

// How people are reached, as it stands in a text.

extension Span<UInt8> {
  // MARK: - Email

  /// Whether an address stands around the sign. Those of public bodies are nobody's own: a report may
  /// well say whom to ask.
  func hasEmail(around sign: Int) -> Bool {
    guard byte(sign - 1).isLetterOrDigit else { return false }
    // A domain has at most 253 bytes (RFC 1035); no more are looked at, however long the text.
    let limit = Swift.min(count, sign + 254)
    var end = sign + 1
    var dots = 0
    while end < limit, self[end].isLetterOrDigit || self[end] == 0x2D || self[end] == 0x2E {
      if self[end] == 0x2E { dots += 1 }
      end += 1
    }
    while end > sign, self[end - 1] == 0x2E || self[end - 1] == 0x2D {
      if self[end - 1] == 0x2E { dots -= 1 }
      end -= 1
    }
    guard dots > 0, byte(sign + 1).isLetterOrDigit, byte(end - 1).isLetter,
      byte(end - 2).isLetter
    else { return false }
    return !publicDomains.contains { ends(with: $0, at: end, from: sign) }
  }

  /// Whether a domain is that one or one below it.
  private func ends(with domain: StaticString, at end: Int, from sign: Int) -> Bool {
    let start = end - domain.utf8CodeUnitCount
    guard start > sign, byte(start - 1) == 0x2E || start - 1 == sign else { return false }
    return isWord(domain, at: start..<end)
  }

  // MARK: - Phone

  /// A number of the United Kingdom: eleven digits from 01, 02 or 07, or the same behind 0044, in
  /// groups of three and more. Others belong to services and help lines; dates have shorter groups.
  func hasPhone(at word: Range<Int>) -> Bool {
    guard self[word.lowerBound] == UInt8(ascii: "0"), !isJoined(before: word.lowerBound) else {
      return false
    }
    let isAbroad = byte(word.lowerBound + 1) == 0x30 && byte(word.lowerBound + 2) == 0x34
    let second = byte(word.lowerBound + 1)
    guard isAbroad || second == 0x31 || second == 0x32 || second == 0x37 else { return false }
    let groups = digitGroups(from: word.lowerBound)
    guard !isJoined(behind: groups.end), groups.shortest >= 3 else { return false }
    return isAbroad ? groups.digits == 14 : groups.digits == 11
  }

  /// A number behind a plus and the code of a country: ten to fifteen digits (E.164).
  func hasPhoneAbroad(at plus: Int) -> Bool {
    guard !byte(plus - 1).isWordByte, byte(plus + 1) &- 0x31 < 9 else { return false }
    let groups = digitGroups(from: plus + 1)
    return (10...15).contains(groups.digits) && groups.first <= 12 && !isJoined(behind: groups.end)
  }

  /// Digits with single blanks, hyphens or brackets between: how many, the end, the first group's
  /// and the shortest group's length. A few bytes beyond the longest number are looked at.
  private func digitGroups(from start: Int) -> (digits: Int, end: Int, first: Int, shortest: Int) {
    var (digits, group, first, shortest, end) = (0, 0, 0, Int.max, start)
    var index = start
    func close() {
      guard group > 0 else { return }
      if first == 0 { first = group }
      shortest = Swift.min(shortest, group)
      group = 0
    }
    while index < count, digits < 20 {
      if self[index].isDigit {
        digits += 1
        group += 1
        index += 1
        end = index
        continue
      }
      close()
      let gap = separators(from: index)
      guard gap > 0, byte(index + gap).isDigit else { break }
      index += gap
    }
    close()
    return (digits, end, first, shortest)
  }

  /// How many bytes stand between two groups: a blank, a hyphen, brackets around a zero.
  private func separators(from start: Int) -> Int {
    var width = 0
    while width < 3, " -()".utf8.contains(byte(start + width)) { width += 1 }
    return width
  }
}

private let publicDomains: [StaticString] = [
  "POLICE.UK", "GOV.UK", "GOV.WALES", "GOV.SCOT", "LLYW.CYMRU", "NHS.UK", "NHS.NET",
  "HSCNI.NET", "CJSM.NET",
]
