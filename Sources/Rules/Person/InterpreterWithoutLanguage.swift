import CanonicalModel
import Records

extension Rule {
  /// An interpreter is needed, but for which language?
  ///
  /// The form demands it of a referral; of others it is a warning.
  static let interpreterWithoutLanguage = Rule(
    RuleID(.person, 22), .error,
    title: Words(
      en: "Interpreter needed, language not given", cy: "Angen cyfieithydd, heb nodi'r iaith"),
    explanation: Words(
      en: """
        The form demands the language where an interpreter is needed. Whoever supports the person \
        cannot book one without it.
        """,
      cy: """
        Mae'r ffurflen yn mynnu'r iaith lle mae angen cyfieithydd. Ni all y sawl sy'n cefnogi'r \
        person drefnu un hebddi.
        """),
    message: Words(
      en: "an interpreter is needed, but no language is given",
      cy: "mae angen cyfieithydd, ond ni roddir iaith"),
    fix: Words(
      en: "Send the language that the form or the file names.",
      cy: "Anfonwch yr iaith a enwir ar y ffurflen neu yn y ffeil."),
    authority: .statements(.interpreterNeedsLanguage), effective: .onlineForm,
    kinds: RecordKind.withPerson, needs: [.needsInterpreter, .interpreterLanguage],
    silentWithout: [.needsInterpreter],
    examples: [
      .flags("no language", [.referredOn: "2019-09-01", .needsInterpreter: "yes"]),
      .flags(
        "of somebody who is supported, a warning",
        [.contactedOn: "2023-11-06", .needsInterpreter: "yes"], kind: .supportContact),
      .passes(
        "of a MARAC case, with the languages spoken",
        [.maracHeldOn: "2023-11-06", .needsInterpreter: "yes", .languages: "ro"],
        kind: .maracCase),
      .passes("before the form", [.referredOn: "2019-08-31", .needsInterpreter: "yes"]),
      .passes(
        "a language",
        [.referredOn: "2024-03-01", .needsInterpreter: "yes", .interpreterLanguage: "vi"]),
      .passes(
        "among the languages spoken",
        [.referredOn: "2024-03-01", .needsInterpreter: "yes", .languages: "vi"]),
      .passes("not needed", [.referredOn: "2024-03-01", .needsInterpreter: "no"]),
      .passes(
        "not asked in a report",
        [.route: "dtn", .referredOn: "2024-03-01", .needsInterpreter: "yes"]),
    ],
    check: { record, _, flags in
      guard record.code(.needsInterpreter) == .yes, record.lacks(.interpreterLanguage),
        record.lacks(.languages), !record.isDutyToNotify
      else { return }
      flags.flag(
        .needsInterpreter, related: [.interpreterLanguage],
        as: record.kind == .referral ? nil : .warning)
    })
}
