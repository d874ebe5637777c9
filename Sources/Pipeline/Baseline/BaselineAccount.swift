import Records

extension BaselineWriter {
  /// What was written, for whoever is at the terminal.
  package func account(in language: Language) -> String {
    let counts = report.counts
    let found = [
      CountedNoun.errors.text(counts.error, in: language),
      CountedNoun.warnings.text(counts.warning, in: language),
      CountedNoun.infos.text(counts.info, in: language),
    ].joined(separator: ", ")
    let rules = CountedNoun.rules.text(ruleCount, in: language)
    let records = CountedNoun.records.text(counts.records, in: language)
    return Words(
      en:
        "Baseline: \(found) of \(rules), in \(records). They no longer fail a run with --baseline.\n",
      cy:
        "Gwaelodlin: \(found) o \(rules), mewn \(records). Ni fyddant yn methu rhediad gyda --baseline.\n"
    ).text(in: language)
  }
}
