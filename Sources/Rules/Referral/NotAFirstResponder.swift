import CanonicalModel
import Records

extension Rule {
  /// An organisation that helps people and meets victims, but asks another one to refer.
  ///
  /// An error since the form has a closed list; before it, that such a body never referred is
  /// what we remember.
  static let notAFirstResponder = Rule(
    RuleID(.referral, 3), .error,
    title: Words(
      en: "Referral by an organisation that cannot refer",
      cy: "Atgyfeiriad gan sefydliad na all atgyfeirio"),
    explanation: Words(
      en: """
        This organisation is not a first responder. It asks one to refer, and its own record is \
        an onward referral.
        """,
      cy: """
        Nid yw'r sefydliad hwn yn ymatebydd cyntaf. Mae'n gofyn i un atgyfeirio, ac atgyfeiriad \
        ymlaen yw ei gofnod ei hun.
        """),
    message: Words(
      en: "{responder} is not a first responder", cy: "nid yw {responder} yn ymatebydd cyntaf"),
    fix: Words(
      en: "Send the first responder that made the referral, or the record as an onward referral.",
      cy: """
        Anfonwch yr ymatebydd cyntaf a wnaeth yr atgyfeiriad, neu'r cofnod fel atgyfeiriad \
        ymlaen.
        """),
    authority: .statements(.formListsOrganisations, .bodiesThatNeverRefer),
    needs: [.firstResponder],
    silentWithout: [.firstResponder],
    examples: [
      .flags(
        "Victim Support", [.firstResponder: "non-fr.victim-support", .referredOn: "2024-03-01"]),
      .flags(
        "a health board, before the form",
        [.firstResponder: "non-fr.health-board", .referredOn: "2019-08-06"]),
      .passes(
        "health and social care trusts", [.firstResponder: "hsc-trusts", .referredOn: "2024-03-01"]),
      .passes("a force", [.firstResponder: "gwent-police", .referredOn: "2024-03-01"]),
    ],
    check: { record, circumstances, flags in
      guard let responder = record.code(.firstResponder),
        [Code].notFirstResponders.names(responder)
      else { return }
      let label = circumstances.lists.label(of: responder, in: .firstResponders)
      flags.flag(
        .firstResponder, ["responder": .code(responder, label: label)],
        as: record.happened(in: .closedResponderList) ? nil : .warning)
    })
}
