import CanonicalModel
import Records

extension Indicator {
  /// H05: whether drops cover every month.
  ///
  /// No agreement tells on which day a drop is due, so that lateness cannot be measured: a month counts where a
  /// drop says that it covers it, empty or not.
  static let coverage = Indicator(
    info: IndicatorInfo(
      id: "H05",
      title: Words(en: "Submission coverage", cy: "Cwmpas y cyflwyniadau"),
      question: Words(
        en: "Does data arrive for every month?", cy: "A yw data'n cyrraedd ar gyfer pob mis?"),
      numerator: Words(
        en: "months every day of which the force's drops say they cover",
        cy: "misoedd y mae pecynnau'r heddlu'n dweud eu bod yn cwmpasu pob diwrnod ohonynt"),
      denominator: Words(
        en: "months from the first to the last that any force's drops cover",
        cy: "misoedd o'r cyntaf i'r olaf y mae pecynnau unrhyw heddlu'n eu cwmpasu"),
      control: .force, polarity: .higherIsBetter, harm: 2,
      interpretation: Words(
        en: "A month that nobody sent looks like a month without potential victims.",
        cy: "Mae mis na anfonodd neb yn edrych fel mis heb ddioddefwyr posibl."),
      pitfalls: [
        Words(
          en: "That there was nothing to send has to be said: an empty drop is a drop.",
          cy: "Rhaid dweud nad oedd dim i'w anfon: pecyn yw pecyn gwag."),
        Words(
          en: "How late a drop is cannot be told, for no date is agreed on which it is due.",
          cy: "Ni ellir dweud pa mor hwyr yw pecyn, gan nad oes dyddiad y cytunwyd arno."),
      ]),
    role: .source, needs: [], minimum: .share
  ) { table, context in
    MonthsCovered(table, context).gathered()
  }
}

private struct MonthsCovered {
  private let partners: [(force: Code, drops: [PartnerDrop.Drop])]
  private let period: ClosedRange<CivilDate>?

  init(_ table: CaseTable, _ context: ComparisonContext) {
    period = context.period
    partners = table.partners.compactMap { partner in
      guard let force = partner.force, context.forces?.contains(force) ?? true else { return nil }
      return (force, partner.drops.filter { $0.period.from != nil && $0.period.until != nil })
    }
  }

  func gathered() -> Gathered {
    let months = self.months
    guard !months.isEmpty else { return Gathered(.absent(noPeriods)) }
    var gathered = Gathered(.shares([]))
    var rows: [ShareRow] = []
    for (force, drops) in partners {
      guard drops.count > 1 else {
        gathered.refused[force] = drops.isEmpty ? noPeriods : oneDrop
        continue
      }
      rows += months.map { row($0, force, drops) }
    }
    gathered.evidence = .shares(rows)
    return gathered
  }

  private func row(_ month: Month, _ force: Code, _ drops: [PartnerDrop.Drop]) -> ShareRow {
    ShareRow(
      force: force,
      stratum: Stratum(regime: Regime(month.firstDay), age: .unknown, exploitation: .unspecified),
      day: month.firstDay,
      isCounted: month.days.allSatisfy { day in drops.contains { $0.period.contains(day) } })
  }

  /// From the first that a drop covers to the last, as far as they are compared; whole ones alone.
  private var months: [Month] {
    let drops = partners.flatMap(\.drops)
    guard let first = drops.compactMap(\.period.from).min(),
      let last = drops.compactMap(\.period.until).max()
    else { return [] }
    return Month.whole(
      in: max(first, period?.lowerBound ?? first), min(last, period?.upperBound ?? last))
  }
}

private let noPeriods = Words(
  en: "the drops do not say which days they cover",
  cy: "nid yw'r pecynnau'n dweud pa ddiwrnodau y maent yn eu cwmpasu")
private let oneDrop = Words(
  en: "only one drop was sent", cy: "dim ond un pecyn a anfonwyd")
