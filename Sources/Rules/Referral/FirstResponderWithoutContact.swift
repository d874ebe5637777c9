import CanonicalModel
import Records

extension Rule {
  /// Nobody can be asked about the referral.
  static let firstResponderWithoutContact = Rule(
    RuleID(.referral, 13), .warning,
    title: Words(
      en: "First responder without a contact", cy: "Ymatebydd cyntaf heb fanylion cyswllt"),
    explanation: Words(
      en:
        "The competent authority asks the first responder for more, and tells them what it decides.",
      cy: """
        Mae'r awdurdod cymwys yn gofyn i'r ymatebydd cyntaf am ragor, ac yn dweud wrtho beth y \
        mae'n ei benderfynu.
        """),
    message: Words(
      en: "no email, phone or alternative contact of the first responder is given",
      cy: "ni roddir e-bost, ffôn na chyswllt arall i'r ymatebydd cyntaf"),
    fix: Words(
      en: "Send the contact from the form.", cy: "Anfonwch y manylion cyswllt o'r ffurflen."),
    authority: .statements(.toolkitAsksForContact, .formAsksForResponder),
    effective: .onlineForm, needs: [.firstResponderEmail],
    examples: [
      .flags("no contact", [.referredOn: "2019-09-01", .firstResponder: "gwent-police"]),
      .passes("before the form", [.referredOn: "2019-08-31", .firstResponder: "gwent-police"]),
      .passes(
        "an email", [.referredOn: "2024-03-01", .firstResponderEmail: "someone@example.org"]),
      .passes(
        "an email that was withheld",
        [.referredOn: "2024-03-01", .firstResponderEmail: "?redacted"]),
      .passes("a phone", [.referredOn: "2024-03-01", .firstResponderPhone: "01632 960000"]),
    ],
    check: { record, _, flags in
      guard record.lacks(.firstResponderEmail), record.lacks(.firstResponderPhone),
        record.lacks(.alternativeContactEmail)
      else { return }
      flags.flag(.firstResponderEmail, related: [.firstResponderPhone, .alternativeContactEmail])
    })
}
