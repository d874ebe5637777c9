import CanonicalModel
import Records

extension Rule {
  /// The form once had a plain "Local Authority"; since then each council stands by its name.
  static let unnamedLocalAuthority = Rule(
    RuleID(.referral, 2), .error,
    title: Words(
      en: "Local authority as first responder, not named",
      cy: "Awdurdod lleol yn ymatebydd cyntaf, heb ei enwi"),
    explanation: Words(
      en: "Since 27 March 2020 the form lists every council by name.",
      cy: "Ers 27 Mawrth 2020 mae'r ffurflen yn rhestru pob cyngor wrth ei enw."),
    message: Words(
      en: "the first responder is a local authority that is not named",
      cy: "awdurdod lleol na chaiff ei enwi yw'r ymatebydd cyntaf"),
    fix: Words(
      en: "Send the name of the council that referred.",
      cy: "Anfonwch enw'r cyngor a atgyfeiriodd."),
    authority: .statements(.formListsOrganisations, .listDropsGenericAuthority),
    effective: .from("2020-03-27"), datedBy: .referredOn, needs: [.firstResponder],
    silentWithout: [.firstResponder], silentUnless: .firstResponder(.localAuthority),
    examples: [
      .flags(
        "since the list names them",
        [.firstResponder: "local-authority", .referredOn: "2020-03-27"]),
      .passes(
        "the day before", [.firstResponder: "local-authority", .referredOn: "2020-03-26"]),
      .passes("a council", [.firstResponder: "la-cardiff", .referredOn: "2024-03-01"]),
      .passes(
        "a year that holds both", [.firstResponder: "local-authority", .referredOn: "2020"]),
    ],
    check: { record, _, flags in
      guard record.code(.firstResponder) == .localAuthority else { return }
      flags.flag(.firstResponder)
    })
}
