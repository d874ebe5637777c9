import Records

extension Report {
  /// `FAIL: 377 records in 8 files: 12 errors, 3 warnings, 0 notes`, for the head of every report.
  func verdictSentence(in language: Language) -> String {
    let read = CountedNoun.records.text(counts.records, in: language)
    let files = CountedNoun.files.text(fileCount, in: language)
    let word = TextPhrases.verdict(verdict).text(in: language)
    let within = TextPhrases.within.text(in: language)
    return "\(word): \(read) \(within) \(files): " + foundWords(in: language)
  }

  /// What counts of the findings, and what else there is: `3 new errors, …; 120 known`.
  private func foundWords(in language: Language) -> String {
    let counted = baseline?.new ?? counts
    let new = baseline == nil ? nil : AgreedPhrases.new
    func words(_ number: Int, _ noun: CountedNoun) -> String {
      new.map { noun.text(number, $0, in: language) } ?? noun.text(number, in: language)
    }
    let found = [
      words(counted.error, .errors), words(counted.warning, .warnings), words(counted.info, .infos),
    ].joined(separator: ", ")
    var others: [String] = []
    if let baseline {
      others.append("\(baseline.unchanged) \(AgreedPhrases.known.text(in: language))")
    }
    if suppressedCount > 0 {
      others.append("\(suppressedCount) \(AgreedPhrases.suppressed.text(in: language))")
    }
    return others.isEmpty ? found : found + "; " + others.joined(separator: ", ")
  }
}
