import CanonicalModel
import Records

extension Rule {
  /// An interpreter is needed, but for which language?
  static let interpreterWithoutLanguage = Rule(
    RuleID(.person, 22), .error,
    title: Words(
      en: "Interpreter needed, language not given", cy: "Angen cyfieithydd, heb nodi'r iaith"),
    explanation: Words(
      en: "The form demands the language where an interpreter is needed.",
      cy: "Mae'r ffurflen yn mynnu'r iaith lle mae angen cyfieithydd."),
    message: Words(
      en: "an interpreter is needed, but no language is given",
      cy: "mae angen cyfieithydd, ond ni roddir iaith"),
    fix: Words(
      en: "Send the language that the form names.", cy: "Anfonwch yr iaith a enwir ar y ffurflen."),
    authority: .statements(.interpreterNeedsLanguage), effective: .onlineForm,
    needs: [.needsInterpreter, .interpreterLanguage],
    silentWithout: [.needsInterpreter],
    examples: [
      .flags("no language", [.referredOn: "2019-09-01", .needsInterpreter: "yes"]),
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
      flags.flag(.needsInterpreter, related: [.interpreterLanguage])
    })
}
