import CanonicalModel
import Records

extension Rule {
  /// A position that cannot be where exploitation in the United Kingdom was: latitude and longitude
  /// exchanged, both nought, without the sign of the west, or a square of the grid that is all sea.
  ///
  /// Northern Ireland is in; it has the Irish grid, with one letter, which is not looked at. Where some
  /// of the exploitation was overseas the position may be there.
  static let positionOutsideUK = Rule(
    RuleID(.location, 8), .warning,
    title: Words(
      en: "Position outside the United Kingdom", cy: "Safle y tu allan i'r Deyrnas Unedig"),
    explanation: Words(
      en: """
        A position with exchanged numbers or a lost sign lies in another sea. On a map the case is \
        missing from where it was.
        """,
      cy: """
        Mae safle â rhifau wedi'u cyfnewid neu arwydd coll mewn môr arall. Ar fap mae'r achos ar \
        goll o'r lle yr oedd.
        """),
    message: Words(
      en: "the position cannot be right: {flaw}", cy: "ni all y safle fod yn gywir: {flaw}"),
    fix: Words(
      en: "Send latitude and longitude in degrees (WGS 84), west of Greenwich with a minus sign.",
      cy:
        "Anfonwch ledred a hydred mewn graddau (WGS 84), i'r gorllewin o Greenwich ag arwydd minws."
    ),
    authority: .statements(.bordersOfPositions),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags("both nought", [.latitude: "0.0", .longitude: "0"]),
      .flags("exchanged", [.latitude: "-3.1791", .longitude: "51.4816"]),
      .flags("the sign of the west is lost", [.latitude: "51.4816", .longitude: "3.1791"]),
      .flags("a square without land", [.gridReference: "WE 123 456"]),
      .flags(
        "of somebody who is supported", [.latitude: "0.0", .longitude: "0"],
        kind: .supportContact),
      .passes("Cardiff", [.latitude: "51.4816", .longitude: "-3.1791"]),
      .passes("Belfast", [.latitude: "54.5973", .longitude: "-5.9301"]),
      .passes("Lerwick", [.latitude: "60.1530", .longitude: "-1.1493"]),
      .passes(
        "overseas", [.exploitationLocation: "both", .latitude: "41.3275", .longitude: "19.8187"]),
      .passes("a square of Cardiff", [.gridReference: "ST 18 76"]),
      .passes("the Irish grid", [.gridReference: "J 338 740"]),
      .passes("not in degrees", [.latitude: "51°28'N", .longitude: "3°11'W"]),
      .passes("withheld", [.latitude: "?redacted", .longitude: "0"]),
    ],
    check: { record, _, flags in
      if record.isStated(.latitude), record.isStated(.longitude),
        let latitude = record.withText(.latitude, Degrees.init) ?? nil,
        let longitude = record.withText(.longitude, Degrees.init) ?? nil,
        let flaw = flaw(latitude, longitude, mayBeOverseas: record.mayBeOverseas)
      {
        flags.flag(.latitude, related: [.longitude], ["flaw": .term(flaw)])
      }
      if record.withText(.gridReference, isSquareOfSea) == true {
        flags.flag(.gridReference, ["flaw": .term(sea)])
      }
    })
}

extension CanonicalRecord {
  fileprivate var mayBeOverseas: Bool {
    guard let place = code(.exploitationLocation) else { return false }
    return place != .inUK
  }
}

private func flaw(_ latitude: Degrees, _ longitude: Degrees, mayBeOverseas: Bool) -> Words? {
  if latitude.millionths == 0, longitude.millionths == 0 { return nought }
  if Degrees.latitudes.contains(latitude), Degrees.longitudes.contains(longitude) { return nil }
  if mayBeOverseas { return nil }
  let isExchanged =
    Degrees.latitudes.contains(longitude) && Degrees.longitudes.contains(latitude)
  return isExchanged ? exchanged : outside
}

/// Degrees in millionths, exact and without floating point.
private struct Degrees: Comparable {
  let millionths: Int

  /// From Scilly and the Lizard to Shetland, and from Fermanagh and St Kilda to Lowestoft, with some
  /// sea around.
  static let latitudes = Degrees(millionths: 49_700_000)...Degrees(millionths: 61_000_000)
  static let longitudes = Degrees(millionths: -8_900_000)...Degrees(millionths: 2_000_000)

  static func < (left: Degrees, right: Degrees) -> Bool { left.millionths < right.millionths }

  init(millionths: Int) { self.millionths = millionths }

  /// A decimal number of at most three digits before the point; nothing for any other text.
  init?(_ text: Span<UInt8>) {
    var index = 0
    let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
    if isNegative { index = 1 }
    var whole = 0
    var digits = 0
    while index < text.count, text[index].isDigit, digits < 4 {
      whole = whole * 10 + Int(text[index] &- 48)
      (index, digits) = (index + 1, digits + 1)
    }
    guard (1...3).contains(digits) else { return nil }
    var rest = 0
    var unit = 100_000
    if index < text.count {
      guard text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",") else { return nil }
      index += 1
      while index < text.count {
        guard text[index].isDigit else { return nil }
        rest += Int(text[index] &- 48) * unit
        (index, unit) = (index + 1, unit / 10)
      }
    }
    let size = whole * 1_000_000 + rest
    millionths = isNegative ? -size : size
  }
}

/// Whether the text is a reference of the British grid, two letters and an even number of digits, in
/// a square of a hundred kilometres that holds no land.
private func isSquareOfSea(_ text: Span<UInt8>) -> Bool {
  var digits = 0
  var letters: [UInt8] = []
  for index in text.indices where !text[index].isBlank {
    if digits == 0, letters.count < 2, text[index].isLetter {
      letters.append(text[index].uppercasedASCII)
    } else if text[index].isDigit {
      digits += 1
    } else {
      return false
    }
  }
  guard letters.count == 2, digits >= 2, digits <= 10, digits.isMultiple(of: 2) else {
    return false
  }
  for square in squares where square.utf8Start[0] == letters[0] {
    for place in 1..<square.utf8CodeUnitCount where square.utf8Start[place] == letters[1] {
      return false
    }
  }
  return true
}

/// The squares of the British grid with land in them, the Isle of Man among them: the first letter,
/// and behind it the second ones.
private let squares: [StaticString] = [
  "HPTUWXYZ", "NABCDFGHJKLMNORSTUWXYZ", "OV", "SCDEHJKMNOPRSTUVWXYZ", "TAFGLMQRV",
]

private let nought = Words(
  en: "latitude and longitude are both nought", cy: "mae'r lledred a'r hydred ill dau'n sero")
private let exchanged = Words(
  en: "latitude and longitude are exchanged", cy: "mae'r lledred a'r hydred wedi'u cyfnewid")
private let outside = Words(
  en: "it lies outside the United Kingdom", cy: "mae y tu allan i'r Deyrnas Unedig")
private let sea = Words(
  en: "the square of the grid holds no land", cy: "nid oes tir yn sgwâr y grid")
