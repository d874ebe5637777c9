import Records

extension Rule {
  /// Each value of a record is remembered with its place, so their number has an end.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers lower the
  /// limit.
  static let tooManyValues = Rule(
    RuleID(.limits, 11), .error,
    title: Words(en: "Too many values in a record", cy: "Gormod o werthoedd mewn cofnod"),
    explanation: Words(
      en: """
        A single record holds more values than any referral. Most often an element was never closed. \
        What lies beyond the limit was not read.
        """,
      cy: """
        Mae un cofnod yn cynnwys mwy o werthoedd nag unrhyw atgyfeiriad. Gan amlaf ni chaewyd elfen. \
        Ni ddarllenwyd yr hyn sydd y tu hwnt i'r terfyn.
        """),
    message: Words(
      en: "the record holds more values than the limit of {limit}",
      cy: "mae'r cofnod yn cynnwys mwy o werthoedd na'r terfyn o {limit}"),
    fix: Words(
      en: "Look for an element that is never closed, and write each person as a record.",
      cy: "Chwiliwch am elfen nas caewyd, ac ysgrifennwch bob person fel cofnod."),
    authority: Authority("docs/threat-model.md, limits of reading", .seen),
    examples: [],
    explaining: .tooManyValues)
}
