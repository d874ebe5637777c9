import Records

extension Rule {
  /// A value under a key whose meaning changed, in a record whose date does not tell on which side of
  /// the change it is. It is taken for neither.
  static let undatedMeaning = Rule(
    RuleID(.referral, 25), .warning, level: .record,
    title: Words(
      en: "Answer whose question is not known", cy: "Ateb i gwestiwn nad yw'n hysbys"),
    explanation: Words(
      en: """
        The form asked one thing under this key and later the opposite. Without the day of the \
        referral nobody can tell which of the two was answered, so the value counts as not known.
        """,
      cy: """
        Gofynnodd y ffurflen un peth o dan yr allwedd hon ac wedyn y gwrthwyneb. Heb ddiwrnod yr \
        atgyfeiriad ni all neb ddweud pa un o'r ddau a atebwyd, felly mae'r gwerth yn cyfrif fel \
        anhysbys.
        """),
    message: Words(
      en: "{field}: the meaning of {value} changed on {since}, and {dated} leaves it open",
      cy: "{field}: newidiodd ystyr {value} ar {since}, ac mae {dated} yn ei adael yn agored"),
    fix: Words(
      en: "Send the day on which the referral was made.",
      cy: "Anfonwch y diwrnod y gwnaed yr atgyfeiriad."),
    authority: .statements(.formTurnsQuestionRound),
    examples: [
      .flags("no date", nationalReturn("null"), as: .json),
      .flags("a date that nobody can read", nationalReturn("\"soon\""), as: .json),
      .passes("the day before", nationalReturn("\"2025-03-30\""), as: .json),
      .passes("the day of the change", nationalReturn("\"2025-03-31\""), as: .json),
    ],
    explaining: .undatedMeaning)
}

/// A referral as the national return has it, with what stands for its date.
private func nationalReturn(_ date: String) -> String {
  """
  [{"NRMOrDuty": "NRM", "ExternalId": "d4cc0629-a338-4bbe-beb3-48236e6aea6f",
    "CaseStatus": "Pending RG", "FirstChanceToReport": "Yes", "SubmittedDate": \(date)}]
  """
}
