import Records

extension Rule {
  /// A record is held in memory as a whole, so its size has an end.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers lower the
  /// limit.
  static let recordTooLarge = Rule(
    RuleID(.limits, 1), .error,
    title: Words(en: "Record too large", cy: "Cofnod rhy fawr"),
    explanation: Words(
      en: """
        A single record is larger than Cyson is willing to hold. Most often a quotation mark or an \
        element was never closed.
        """,
      cy: """
        Mae un cofnod yn fwy nag y mae Cyson yn fodlon ei ddal. Gan amlaf ni chaewyd dyfynnod neu \
        elfen.
        """),
    message: Words(
      en: "the record's size in bytes is above the limit of {limit}",
      cy: "mae maint y cofnod mewn beitiau dros y terfyn o {limit}"),
    fix: Words(
      en: "Look for a value that is never closed, and leave attachments out of the export.",
      cy: "Chwiliwch am werth nas caewyd, a gadewch atodiadau allan o'r allforio."),
    authority: .statements(.fileKeepsTheLimits),
    examples: [],
    explaining: .recordTooLarge)
}
