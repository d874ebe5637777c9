import Records

/// Verdicts on evidence that rests on links between records: where sure links alone would give another verdict, what is
/// there is a possible difference, whichever way (consistency.md §6).
struct LinkageBand {
  let contrast: IndicatorContrast
  let control: IndicatorInfo.Control
  let settings: ComparisonSettings

  /// The verdict by all links, lowered where it hangs on those that are not sure; `strict` is nothing where all are.
  func verdict(
    of row: ForceContrast, _ adjusted: VerdictRule.Adjusted, _ strict: ForceContrast?
  ) -> ComparisonVerdict {
    let verdict = verdict(of: row, adjusted)
    guard let strict, verdict == .clearDifference || verdict == .consistent else { return verdict }
    // Its probabilities are no part of the family, so that they are taken as they are: that holds it to less.
    let alone = self.verdict(
      of: strict, VerdictRule.Adjusted(q: strict.p, crudeQ: strict.crudeP))
    let isTurned = (row.difference ?? 0) * (strict.difference ?? 0) < 0
    let isTheSame = alone == verdict && (verdict == .consistent || !isTurned)
    return isTheSame ? verdict : .possibleDifference
  }

  private func verdict(
    of row: ForceContrast, _ adjusted: VerdictRule.Adjusted
  ) -> ComparisonVerdict {
    VerdictRule.verdict(of: row, adjusted, in: contrast, control: control, settings: settings)
  }

  /// What a reader has to know of it.
  static let note = Words(
    en: """
      Some people are linked with a probability below 0.95. Where links of 0.95 and more alone give another verdict, a clear \
      difference or consistency is called a possible difference.
      """,
    cy: """
      Mae rhai pobl wedi'u cysylltu â thebygolrwydd is na 0.95. Lle mae cysylltiadau o 0.95 a mwy yn unig yn rhoi dyfarniad \
      arall, gelwir gwahaniaeth clir neu gysondeb yn wahaniaeth posibl.
      """)
}
