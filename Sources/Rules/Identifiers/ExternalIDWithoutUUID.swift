import CanonicalModel
import Records

extension Rule {
  /// The national form gives each submission a UUID, by which the same one is known when it comes
  /// twice. Earlier forms gave none.
  static let externalIDWithoutUUID = Rule(
    RuleID(.identifiers, 11), .error,
    title: Words(en: "External id that is not a UUID", cy: "Dynodydd allanol nad yw'n UUID"),
    explanation: Words(
      en: """
        Since October 2021 the national form gives every submission a UUID. Anything else in its \
        place is a reference of another kind, and does not join with the Home Office.
        """,
      cy: """
        Ers mis Hydref 2021 mae'r ffurflen genedlaethol yn rhoi UUID i bob cyflwyniad. Cyfeirnod \
        o fath arall yw unrhyw beth arall yn ei le, ac nid yw'n cydweddu â'r Swyddfa Gartref.
        """),
    message: Words(
      en: "the external id {value} is not a UUID", cy: "nid UUID yw'r dynodydd allanol {value}"),
    fix: Words(
      en: "Send the ExternalId of the submission, or leave the field empty.",
      cy: "Anfonwch ExternalId y cyflwyniad, neu gadewch y maes yn wag."),
    authority: .statements(.externalIDIsUUID),
    effective: .from("2021-10-01"), needs: [.externalID],
    silentWithout: [.externalID],
    examples: [
      .flags(
        "a case number in its place", [.referredOn: "2021-10-01", .externalID: "NRM-2023-0012"]),
      .passes(
        "a UUID",
        [.referredOn: "2023-05-01", .externalID: "7d444840-9dc0-41d1-b245-5ffdce74fad2"]),
      .passes(
        "before the form gave any", [.referredOn: "2021-09-30", .externalID: "NRM-2021-0012"]),
    ],
    check: { record, _, flags in
      guard record.withText(.externalID, UUIDShape.matches) == false else { return }
      flags.flag(.externalID, ["value": record.masked(.externalID)])
    })
}
