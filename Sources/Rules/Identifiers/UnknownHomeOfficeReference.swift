import CanonicalModel
import Records

extension Rule {
  /// Only info: the shapes are remembered, and none of them was read.
  ///
  /// The form asks for "type, number or both", so that words are right there. Only a single word with
  /// a digit in it is held against the shapes; a bare number may be a person's number.
  static let unknownHomeOfficeReference = Rule(
    RuleID(.identifiers, 7), .info,
    title: Words(
      en: "Home Office reference of an unknown shape",
      cy: "Cyfeirnod y Swyddfa Gartref ar ffurf anhysbys"),
    explanation: Words(
      en: """
        The references of the Home Office that are known have a few shapes. A number of another \
        shape may belong to another office, and cannot be looked up at this one.
        """,
      cy: """
        Ychydig o ffurfiau sydd i gyfeirnodau hysbys y Swyddfa Gartref. Gall rhif ar ffurf arall \
        berthyn i swyddfa arall, ac ni ellir ei chwilio yn hon.
        """),
    message: Words(
      en: "the Home Office reference {value} has none of the known shapes",
      cy: "nid oes i gyfeirnod y Swyddfa Gartref {value} un o'r ffurfiau hysbys"),
    fix: Words(
      en: "Check the reference; if it is another office's, put it into that field.",
      cy: "Gwiriwch y cyfeirnod; os swyddfa arall a'i piau, rhowch ef yn y maes hwnnw."),
    authority: .statements(.homeOfficeShapes),
    kinds: RecordKind.allCases, needs: [.homeOfficeReference],
    silentWithout: [.homeOfficeReference],
    examples: [
      .flags("three letters and digits", [.homeOfficeReference: "HOX99"]),
      .flags(
        "on an intelligence report", [.homeOfficeReference: "HOX99"], kind: .intelligenceReport),
      .flags("a PNC id in the wrong field", [.homeOfficeReference: "1981/0000034U"]),
      .passes("a letter and seven digits", [.homeOfficeReference: "B1234567"]),
      .passes("a dependant's", [.homeOfficeReference: "b1234567/02"]),
      .passes("a letter and six digits", [.homeOfficeReference: "C123456"]),
      .passes("a person's number", [.homeOfficeReference: "12345678"]),
      .passes("a port reference", [.homeOfficeReference: "LHR/1234567"]),
      .passes("a UAN", [.homeOfficeReference: "1212-0000-1234-5678"]),
      .passes("a GWF number", [.homeOfficeReference: "GWF012345678"]),
      .passes("a registration card", [.homeOfficeReference: "ASC/123456"]),
      .passes("a permit", [.homeOfficeReference: "ZX1234567"]),
      .passes("type and number, as the form allows", [.homeOfficeReference: "port ref HOX99"]),
      .passes("a word alone", [.homeOfficeReference: "passport"]),
      .passes("withheld", [.homeOfficeReference: "?redacted"]),
    ],
    check: { record, _, flags in
      guard record.withText(.homeOfficeReference, hasUnknownShape) == true else { return }
      flags.flag(.homeOfficeReference, ["value": record.masked(.homeOfficeReference)])
    })
}

private func hasUnknownShape(_ text: Span<UInt8>) -> Bool {
  if AlienNumber.isSeen(in: text) { return false }
  guard let reference = HomeOfficeReference(text) else { return false }
  return !reference.hasKnownShape
}
