import CanonicalModel
import Records

extension Rule {
  /// The Refugee Council was off the list for eight months.
  static let refugeeCouncilWhileRemoved = Rule(
    RuleID(.referral, 5), .error,
    title: Words(
      en: "Referral by the Refugee Council while it could not refer",
      cy: "Atgyfeiriad gan y Refugee Council pan na allai atgyfeirio"),
    explanation: Words(
      en: "The Refugee Council was off the list from 19 October 2021 to 16 June 2022.",
      cy: "Nid oedd y Refugee Council ar y rhestr rhwng 19 Hydref 2021 ac 16 Mehefin 2022."),
    message: Words(
      en: "the first responder is the Refugee Council, which could not refer on {referred}",
      cy: "yr ymatebydd cyntaf yw'r Refugee Council, na allai atgyfeirio ar {referred}"),
    fix: Words(
      en: "Find out which organisation referred, or correct the day.",
      cy: "Canfyddwch pa sefydliad a wnaeth yr atgyfeiriad, neu cywirwch y diwrnod."),
    authority: .statements(.formListsOrganisations, .listDropsRefugeeCouncil),
    effective: .between("2021-10-19", "2022-06-16"), datedBy: .referredOn,
    needs: [.firstResponder],
    silentWithout: [.firstResponder, .referredOn], silentUnless: .firstResponder(.refugeeCouncil),
    examples: [
      .flags("just removed", [.firstResponder: "refugee-council", .referredOn: "2021-10-19"]),
      .flags("still removed", [.firstResponder: "refugee-council", .referredOn: "2022-06-16"]),
      .passes("its last day", [.firstResponder: "refugee-council", .referredOn: "2021-10-18"]),
      .passes("restored", [.firstResponder: "refugee-council", .referredOn: "2022-06-17"]),
      .passes(
        "a year that holds both", [.firstResponder: "refugee-council", .referredOn: "2022"]),
    ],
    check: { record, _, flags in
      guard record.code(.firstResponder) == .refugeeCouncil,
        let referred = record.date(.referredOn)
      else { return }
      flags.flag(.firstResponder, related: [.referredOn], ["referred": .date(referred)])
    })
}
