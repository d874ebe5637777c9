import CanonicalModel
import Records

extension Rule {
  /// Only info: that no British office gives such a number is remembered.
  ///
  /// `A` and seven digits may be a reference of the Home Office, and is taken for one unless the text
  /// calls it an A-number.
  static let alienNumber = Rule(
    RuleID(.identifiers, 8), .info,
    title: Words(
      en: "A-number in place of a Home Office reference",
      cy: "A-number yn lle cyfeirnod y Swyddfa Gartref"),
    explanation: Words(
      en: """
        An A-number is given to foreigners by the United States. In British data it is mostly a \
        Home Office reference under the wrong name, so its type counts as not known.
        """,
      cy: """
        Yr Unol Daleithiau sy'n rhoi A-number, i dramorwyr. Mewn data Prydeinig cyfeirnod y Swyddfa \
        Gartref dan yr enw anghywir ydyw fel arfer, felly mae ei fath yn cyfrif fel anhysbys.
        """),
    message: Words(
      en: "{value} is called an A-number, or has the shape of one",
      cy: "gelwir {value} yn A-number, neu mae ar ffurf un"),
    fix: Words(
      en: "Find out whose number it is, and say which office gave it.",
      cy: "Canfyddwch rhif pwy ydyw, a dywedwch pa swyddfa a'i rhoddodd."),
    authority: .statements(.alienNumberIsForeign),
    kinds: RecordKind.allCases, needs: [.homeOfficeReference],
    silentWithout: [.homeOfficeReference],
    examples: [
      .flags("called so", [.homeOfficeReference: "A-number 1234567"]),
      .flags(
        "on an intelligence report", [.homeOfficeReference: "A-number 1234567"],
        kind: .intelligenceReport),
      .flags("called so, in other letters", [.homeOfficeReference: "a# 1234567"]),
      .flags("nine digits behind the A", [.homeOfficeReference: "A123456789"]),
      .passes("a letter and seven digits", [.homeOfficeReference: "A1234567"]),
      .passes("another letter", [.homeOfficeReference: "B123456789"]),
      .passes("another word that begins so", [.homeOfficeReference: "asylum number 12345678"]),
      .passes("withheld", [.homeOfficeReference: "?redacted"]),
    ],
    check: { record, _, flags in
      guard record.withText(.homeOfficeReference, AlienNumber.isSeen) == true else { return }
      flags.flag(.homeOfficeReference, ["value": record.masked(.homeOfficeReference)])
    })
}

/// The number that the United States give to a foreigner.
enum AlienNumber {
  private static let names: [StaticString] = ["anumber", "ano.", "a#", "alienn", "alienr"]

  /// Whether a text calls itself one, or is `A` with eight or nine digits.
  static func isSeen(in text: Span<UInt8>) -> Bool {
    guard !text.isEmpty, text[0].lowercasedASCII == UInt8(ascii: "a") else { return false }
    return hasShape(text) || names.contains { begins(text, with: $0) }
  }

  private static func hasShape(_ text: Span<UInt8>) -> Bool {
    var digits = 0
    for index in 1..<text.count where text[index] != UInt8(ascii: "-") {
      guard text[index].isDigit else { return false }
      digits += 1
    }
    return (8...9).contains(digits)
  }

  /// Whether the text begins with a name, whatever blanks and hyphens stand between.
  private static func begins(_ text: Span<UInt8>, with name: StaticString) -> Bool {
    var matched = 0
    for index in text.indices {
      if matched == name.utf8CodeUnitCount { return true }
      let byte = text[index].lowercasedASCII
      if byte.isBlank || byte == UInt8(ascii: "-") { continue }
      guard byte == name.utf8Start[matched] else { return false }
      matched += 1
    }
    return matched == name.utf8CodeUnitCount
  }
}
