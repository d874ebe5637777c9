import Records

extension Report {
  /// `FAIL: 377 records in 8 files: 12 errors, 3 warnings, 0 notes`, for the head of every report.
  func verdictSentence(in language: Language) -> String {
    let found = [
      CountedNoun.errors.text(counts.error, in: language),
      CountedNoun.warnings.text(counts.warning, in: language),
      CountedNoun.infos.text(counts.info, in: language),
    ]
    let read = CountedNoun.records.text(counts.records, in: language)
    let files = CountedNoun.files.text(inputs.count { !$0.isManifest }, in: language)
    let word = TextPhrases.verdict(verdict).text(in: language)
    let within = TextPhrases.within.text(in: language)
    return "\(word): \(read) \(within) \(files): " + found.joined(separator: ", ")
  }
}
