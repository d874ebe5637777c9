import CanonicalModel
import Records

extension Rule {
  /// Why an adult said no helps to understand who is not reached. The form lets it be empty, so
  /// this is no more than worth knowing. Of a child in a report `childInDutyToNotify` speaks: a child
  /// does not refuse.
  static let refusalWithoutReason = Rule(
    RuleID(.consent, 8), .info,
    title: Words(
      en: "Duty to notify report without a reason for refusal",
      cy: "Adroddiad dyletswydd i hysbysu heb reswm dros wrthod"),
    explanation: Words(
      en: "Reasons for refusal show what keeps adults from a referral. The form asks for them.",
      cy: """
        Mae rhesymau dros wrthod yn dangos beth sy'n cadw oedolion rhag cael eu hatgyfeirio. \
        Mae'r ffurflen yn gofyn amdanynt.
        """),
    message: Words(
      en: "a duty to notify report gives no reason for refusal",
      cy: "nid yw adroddiad dyletswydd i hysbysu yn rhoi rheswm dros wrthod"),
    fix: Words(
      en: "Send the reason where the form has one.", cy: "Anfonwch y rheswm os yw ar y ffurflen."),
    authority: .statements(.refusalReasonIsOptional),
    needs: [.route, .refusalReason],
    silentWithout: [.route], silentUnless: .dutyToNotify,
    examples: [
      .flags("no reason", [.route: "dtn"]),
      .passes("a reason", [.route: "dtn", .refusalReason: "An example reason"]),
      .passes("a reason that was withheld", [.route: "dtn", .refusalReason: "?redacted"]),
      .passes("would not say why", [.route: "dtn", .refusalReason: "?refused"]),
      .passes("a referral", [.route: "nrm"]),
      .passes("a child, as another rule says", [.route: "dtn", .ageGroupAtReferral: "child"]),
    ],
    check: { record, _, flags in
      guard record.isDutyToNotify, record.lacks(.refusalReason),
        record.missing(.refusalReason) != .refused, !record.countsAsChild
      else { return }
      flags.flag(.refusalReason, related: [.route])
    })
}
