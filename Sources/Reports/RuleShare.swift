import Records

extension Report.RuleCount {
  /// `12 of 480 records (2.5%)`; a rule that can be broken twice in a record has no percentage. A page has commas
  /// in its numbers.
  func share(in language: Language, grouping: Bool = false) -> String {
    func counted(_ count: Int, _ noun: CountedNoun) -> String {
      grouping ? noun.grouped(count, in: language) : noun.text(count, in: language)
    }
    guard records > 0 else { return counted(count, .times) }
    let found = grouping ? count.grouped : String(count)
    let all = counted(records, .records)
    guard let percentage = Percentage(count, of: records) else {
      return "\(found) \(TextPhrases.within.text(in: language)) \(all)"
    }
    return "\(found) \(TextPhrases.outOf.text(in: language)) \(all) (\(percentage))"
  }
}
