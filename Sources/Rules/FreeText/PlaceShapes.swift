import CanonicalModel
import Records

// Whole postcodes and vehicle registrations, as they stand in a text. Both are looked for in capitals
// alone: "at m1 2nd floor" is no address.

extension Span<UInt8> {
  // MARK: - Postcode

  /// Outward and inward code, with one blank between or none.
  func hasPostcode(at word: Range<Int>) -> Bool {
    guard self[word.lowerBound].isCapital, word.count <= 7, isArea(at: word.lowerBound) else {
      return false
    }
    if (6...7).contains(word.count) { return isPostcode(word) }
    guard (2...4).contains(word.count), byte(word.upperBound) == 0x20 else { return false }
    let end = word.upperBound + 4
    guard end <= count, !byte(end).isWordByte else { return false }
    return isPostcode(word.lowerBound..<end)
  }

  private func isPostcode(_ range: Range<Int>) -> Bool {
    let (third, last) = (range.upperBound - 2, range.upperBound - 1)
    guard self[third].isCapital, self[last].isCapital, !isOrdinal(third),
      Postcode(extracting(range)) != nil
    else { return false }
    return allSatisfy(in: range) { $0.isCapital || $0.isDigit || $0 == 0x20 }
  }

  /// The ends of 1st, 2nd, 3rd and 4th: a floor, not a street.
  private func isOrdinal(_ index: Int) -> Bool {
    for end in ["ST", "ND", "RD", "TH"] as [StaticString] where isWord(end, at: index..<index + 2) {
      return true
    }
    return false
  }

  /// Whether one or two letters before a digit are a postcode area.
  private func isArea(at start: Int) -> Bool {
    let (first, second) = (byte(start), byte(start + 1))
    if second.isDigit { return areas.contains(UInt16(first)) }
    return byte(start + 2).isDigit && areas.contains(UInt16(first) << 8 | UInt16(second))
  }

  // MARK: - Registration

  /// Two letters, two digits, three letters, as given out since 2001; with a blank between only
  /// behind a word that speaks of a vehicle, for `CF10 AND` looks alike in capitals.
  func hasPlate(at word: Range<Int>, isNamed: Bool) -> Bool {
    let start = word.lowerBound
    guard word.count == 7 || word.count == 4 && isNamed && byte(start + 4) == 0x20,
      byte(start + 2).isDigit, !isJoined(before: start)
    else { return false }
    let letters = word.count == 7 ? start + 4 : start + 5
    let end = letters + 3
    return allSatisfy(in: start..<start + 2) { $0.isCapital && $0 != 0x49 && $0 != 0x51 }
      && allSatisfy(in: start + 2..<start + 4, \.isDigit)
      && allSatisfy(in: letters..<end) { $0.isCapital && $0 != 0x49 && $0 != 0x51 }
      && !isJoined(behind: end)
  }
}

/// The postcode areas of the United Kingdom, Man and the Channel Islands (Royal Mail, as remembered).
private let areas: Set<UInt16> = {
  let names = """
    AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC \
    EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS \
    LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP \
    SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """
  return Set(
    names.utf8.split(separator: UInt8(ascii: " ")).map { name in
      name.reduce(0) { $0 << 8 | UInt16($1) }
    })
}()
