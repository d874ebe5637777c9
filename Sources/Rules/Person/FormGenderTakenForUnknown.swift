import CanonicalModel
import Records

extension Rule {
  /// The online form has no "not known": its `unknown` is a person who is neither.
  ///
  /// A record is known to come from the form by its external id, or by the form that it names.
  static let formGenderTakenForUnknown = Rule(
    RuleID(.person, 14), .warning,
    title: Words(
      en: "Gender not known in a record of the online form",
      cy: "Rhywedd anhysbys mewn cofnod o'r ffurflen ar-lein"),
    explanation: Words(
      en: """
        The form demands an answer, and the one with the key "unknown" means neither male nor \
        female. Taken for "not known", these people vanish from every count.
        """,
      cy: """
        Mae'r ffurflen yn mynnu ateb, ac mae'r un â'r allwedd "unknown" yn golygu nad yw'n wryw \
        nac yn fenyw. O'i gymryd fel "anhysbys", mae'r bobl hyn yn diflannu o bob cyfrif.
        """),
    message: Words(
      en: "the gender is not known, but the record comes from the online form",
      cy: "nid yw'r rhywedd yn hysbys, ond daw'r cofnod o'r ffurflen ar-lein"),
    fix: Words(
      en: "Read \"unknown\" of the form as \"other\" in the profile, or send the form's answer.",
      cy: """
        Darllenwch "unknown" y ffurflen fel "arall" yn y proffil, neu anfonwch ateb y ffurflen.
        """),
    fixBy: .profileKeeper,
    authority: .statements(.formUnknownIsNeither), effective: .onlineForm,
    needs: [.gender],
    examples: [
      .flags(
        "with the form's id",
        [
          .referredOn: "2024-03-01", .gender: "?unknown",
          .externalID: "5f0c2a52-1f6e-4d4e-9a53-0a6f6f1f7c11",
        ]),
      .flags(
        "the form is named, on the first day it was certainly used",
        [.referredOn: "2019-09-01", .gender: "?unknown", .formVersion: "D1"]),
      .passes(
        "the day before", [.referredOn: "2019-08-31", .gender: "?unknown", .formVersion: "D1"]),
      .passes("nothing tells of the form", [.referredOn: "2024-03-01", .gender: "?unknown"]),
      .passes(
        "a paper form", [.referredOn: "2019-09-01", .gender: "?unknown", .formVersion: "P2"]),
      .passes(
        "other", [.referredOn: "2024-03-01", .gender: "other", .formVersion: "D3"]),
      .passes(
        "no gender at all", [.referredOn: "2024-03-01", .formVersion: "D3"]),
      .passes(
        "withheld", [.referredOn: "2024-03-01", .gender: "?redacted", .formVersion: "D3"]),
    ],
    check: { record, _, flags in
      guard record.holds(.gender), record.missing(.gender) == .unknown, record.isFromOnlineForm
      else { return }
      flags.flag(.gender, related: [.externalID, .formVersion])
    })
}

extension CanonicalRecord {
  /// Whether something in the record shows that it was made on the online form.
  fileprivate var isFromOnlineForm: Bool {
    isStated(.externalID) || code(.formVersion)?.firstByte == UInt8(ascii: "D")
  }
}
