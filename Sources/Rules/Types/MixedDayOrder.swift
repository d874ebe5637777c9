import Records

extension Rule {
  /// The dates that only the other order can read have a finding each; this one says what follows for
  /// those that both orders can read. Only a warning, as nobody has written it down. Only a profile
  /// can make it, for the exchange format writes the year first.
  static let mixedDayOrder = Rule(
    RuleID(.types, 3), .warning,
    title: Words(
      en: "Day and month in both orders in one column",
      cy: "Dydd a mis yn y ddwy drefn mewn un golofn"),
    explanation: Words(
      en: """
        Some dates of the column have the month where the profile has the day. Others like them can \
        be read either way, and are taken for another day without anybody noticing.
        """,
      cy: """
        Mae gan rai dyddiadau yn y golofn y mis lle mae gan y proffil y dydd. Gellir darllen eraill \
        tebyg y naill ffordd neu'r llall, ac fe'u cymerir am ddiwrnod arall heb i neb sylwi.
        """),
    message: Words(
      en: "{field}: dates of the column have day and month in the other order",
      cy: "{field}: mae gan ddyddiadau yn y golofn y dydd a'r mis yn y drefn arall"),
    fix: Words(
      en: "Export the whole column in one order, best as year-month-day.",
      cy: "Allforiwch y golofn gyfan mewn un drefn, fel blwyddyn-mis-dydd os oes modd."),
    authority: .statements(.columnKeepsOneOrder),
    examples: [], explaining: .mixedDayOrder)
}
