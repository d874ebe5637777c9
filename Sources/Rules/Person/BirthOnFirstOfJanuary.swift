import CanonicalModel
import Records

extension Rule {
  /// 1 January is what forms and systems put where only the year is known.
  ///
  /// Only worth knowing: one person in 365 was truly born that day.
  static let birthOnFirstOfJanuary = Rule(
    RuleID(.person, 4), .info,
    title: Words(
      en: "Date of birth on 1 January with nothing said about the age",
      cy: "Dyddiad geni ar 1 Ionawr heb air am yr oedran"),
    explanation: Words(
      en: "1 January often stands for a year of birth that was estimated.",
      cy: "Yn aml mae 1 Ionawr yn sefyll am flwyddyn geni a amcangyfrifwyd."),
    message: Words(
      en: "the date of birth is a 1 January, and nothing says whether the age is disputed",
      cy: "mae'r dyddiad geni ar 1 Ionawr, ac nid oes dim yn dweud a oes anghydfod am yr oedran"),
    fix: Words(
      en: "Say whether the age is disputed, or send the year alone where only that is known.",
      cy: """
        Nodwch a oes anghydfod ynghylch yr oedran, neu anfonwch y flwyddyn yn unig os dim ond \
        hynny sy'n hysbys.
        """),
    authority: .statements(.estimatedAgesFallOnNewYear),
    kinds: RecordKind.withPerson, needs: [.dateOfBirth, .isAgeDisputed],
    silentWithout: [.dateOfBirth],
    examples: [
      .flags("nothing is said", [.dateOfBirth: "2004-01-01"]),
      .flags(
        "of somebody who is supported", [.dateOfBirth: "2004-01-01"], kind: .supportContact),
      .passes("not disputed", [.dateOfBirth: "2004-01-01", .isAgeDisputed: "no"]),
      .passes("disputed, and said so", [.dateOfBirth: "2004-01-01", .isAgeDisputed: "yes"]),
      .passes("a day later", [.dateOfBirth: "2004-01-02"]),
      .passes("only the year is claimed", [.dateOfBirth: "2004"]),
    ],
    check: { record, _, flags in
      guard let birth = record.birthDate, birth.isFirstOfJanuary, record.lacks(.isAgeDisputed)
      else { return }
      flags.flag(.dateOfBirth)
    })
}
