import Records

extension Rule {
  /// Choosing one would give values a meaning by chance.
  ///
  /// No examples: it takes two profiles, and examples are read with that of Cyson's exchange format
  /// alone. The tests of the profiles bring both.
  static let severalProfiles = Rule(
    RuleID(.file, 22), .error,
    title: Words(en: "File that several profiles fit", cy: "Ffeil sy'n gweddu i sawl proffil"),
    explanation: Words(
      en: """
        The file could be from more than one partner, or be of more than one version, and values \
        mean different things in each.
        """,
      cy: """
        Gallai'r ffeil fod gan fwy nag un partner, neu o fwy nag un fersiwn, ac mae gwerthoedd yn \
        golygu pethau gwahanol ym mhob un.
        """),
    message: Words(
      en: "several profiles fit the file: {candidates}",
      cy: "mae sawl proffil yn gweddu i'r ffeil: {candidates}"),
    fix: Words(
      en: "Say whose file it is with --partner ID.",
      cy: "Dywedwch ffeil pwy yw hi â --partner ID."),
    fixBy: .profileKeeper,
    authority: .statements(.oneProfileFits),
    examples: [],
    explaining: .severalProfiles)
}
