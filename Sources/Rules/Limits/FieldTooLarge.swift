import Records

extension Rule {
  /// A value of such a size is a document, or a quotation mark that was never closed.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers lower the
  /// limit.
  static let fieldTooLarge = Rule(
    RuleID(.limits, 6), .error,
    title: Words(en: "Value too large", cy: "Gwerth rhy fawr"),
    explanation: Words(
      en: """
        A single value is larger than any field of a referral. Most often a document was put into \
        it, or a quotation mark was never closed.
        """,
      cy: """
        Mae un gwerth yn fwy nag unrhyw faes mewn atgyfeiriad. Gan amlaf rhoddwyd dogfen ynddo, \
        neu ni chaewyd dyfynnod.
        """),
    message: Words(
      en: "the value's size in bytes is above the limit of {limit}",
      cy: "mae maint y gwerth mewn beitiau dros y terfyn o {limit}"),
    fix: Words(
      en: "Leave documents out of the export, and look for a value that is never closed.",
      cy: "Gadewch ddogfennau allan o'r allforio, a chwiliwch am werth nas caewyd."),
    authority: .statements(.fileKeepsTheLimits),
    examples: [],
    explaining: .fieldTooLarge)
}
