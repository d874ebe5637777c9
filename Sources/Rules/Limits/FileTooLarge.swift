import Records

extension Rule {
  /// Refused before it is read: a file of this size is a backup or a mistake.
  ///
  /// No examples: a file beyond the limit is no small one. The tests of the readers lower the
  /// limit.
  static let fileTooLarge = Rule(
    RuleID(.limits, 5), .error,
    title: Words(en: "File too large", cy: "Ffeil rhy fawr"),
    explanation: Words(
      en: "The file is larger than Cyson reads, so it was not checked.",
      cy: "Mae'r ffeil yn fwy nag y mae Cyson yn ei ddarllen, felly ni chafodd ei gwirio."),
    message: Words(
      en: "the file's size in bytes is above the limit of {limit}",
      cy: "mae maint y ffeil mewn beitiau dros y terfyn o {limit}"),
    fix: Words(
      en: "Split the file, and leave attachments out of it.",
      cy: "Rhannwch y ffeil, a gadewch atodiadau allan ohoni."),
    authority: .statements(.fileKeepsTheLimits),
    examples: [],
    explaining: .fileTooLarge)
}
