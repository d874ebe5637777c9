import Records

extension Rule {
  /// Only info: a canonical date is a day, and the day is the same whichever hour was meant. Only a
  /// profile can make it, for the exchange format has no hours.
  static let hourOfClockChange = Rule(
    RuleID(.types, 8), .info, level: .record,
    title: Words(
      en: "Hour in which the clocks change, without a zone",
      cy: "Awr newid y clociau, heb gylchfa"),
    explanation: Words(
      en: """
        On the last Sunday of March this hour is left out, and on the last Sunday of October it comes \
        twice. An hour of that Sunday in March was taken in another zone, and days may be off by one.
        """,
      cy: """
        Ar Sul olaf Mawrth hepgorir yr awr hon, ac ar Sul olaf Hydref daw ddwywaith. Cymerwyd awr o'r \
        Sul hwnnw ym mis Mawrth mewn cylchfa arall, a gall dyddiau fod un allan ohoni.
        """),
    message: Words(
      en: "{field}: {value} lies in the hour in which the clocks change",
      cy: "{field}: mae {value} yn yr awr y mae'r clociau'n newid ynddi"),
    fix: Words(
      en: "Export times with their zone, such as Z or +01:00.",
      cy: "Allforiwch amserau gyda'u cylchfa, megis Z neu +01:00."),
    authority: .statements(.clocksChangeOnSundays),
    examples: [], explaining: .clockChangeHour)
}
