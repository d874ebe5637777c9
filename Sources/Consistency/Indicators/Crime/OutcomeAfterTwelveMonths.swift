import CanonicalModel
import Records

extension Indicator {
  /// C06: whether a crime has an outcome a year after it was recorded.
  static let outcomeAfterTwelveMonths = share(
    IndicatorInfo(
      id: "C06",
      title: Words(
        en: "Investigation outcome after 12 months", cy: "Canlyniad ymchwiliad ar ôl 12 mis"),
      question: Words(
        en: "Do recorded crimes reach an outcome?",
        cy: "A yw troseddau a gofnodwyd yn cyrraedd canlyniad?"),
      numerator: Words(
        en: "crime records with an outcome", cy: "cofnodion trosedd â chanlyniad"),
      denominator: Words(
        en: """
          crimes of the force recorded at least 12 months before its records were last drawn, not \
          cancelled and no mere incidents
          """,
        cy: """
          troseddau'r heddlu a gofnodwyd o leiaf 12 mis cyn i'w gofnodion gael eu tynnu ddiwethaf, \
          heb eu dileu ac nid digwyddiadau yn unig
          """),
      control: .force, polarity: .higherIsBetter, harm: 2,
      interpretation: Words(
        en: """
          Shows whether an investigation came to some end that was written down. Which end is not \
          asked.
          """,
        cy: """
          Dangos a ddaeth ymchwiliad i ryw ddiwedd a ysgrifennwyd. Ni ofynnir pa ddiwedd.
          """),
      pitfalls: [
        Words(
          en: "Outcome codes differ by period and by force.",
          cy: "Mae codau canlyniad yn wahanol yn ôl cyfnod ac yn ôl heddlu."),
        Words(
          en: "Modern slavery investigations are long; an open one may be an active one.",
          cy: "Mae ymchwiliadau caethwasiaeth fodern yn hir; gall un agored fod yn un gweithredol."),
      ]),
    .own(
      .source, .crimeRecord, needs: [.crimeRecordedOn], uses: [.crimeOutcome],
      allowingFor: .regime)
  ) { view in
    if case .incident? = CrimeStatus(view.recorded) { return .outside(Exclusion.incidentAlone) }
    if view.recorded.isStated(.cancellationReason) { return .outside(Exclusion.cancelled) }
    guard let recorded = view.recorded.day(.crimeRecordedOn) else {
      return .unknown(.crimeRecordedOn)
    }
    guard let seen = view.lastSeen else { return .outside(Exclusion.neverSeen) }
    guard recorded.wholeYears(until: seen) >= 1 else { return .outside(Exclusion.tooRecent) }
    return .when(view.recorded.text(.crimeOutcome).map(isOutcome) ?? false)
  }
}

/// Words that say of an investigation that it goes on.
private let ongoing: Set<String> = [
  "open", "live", "ongoing", "pending", "under investigation", "not yet assigned", "no outcome",
  "awaiting outcome", "none", "agored", "yn parhau", "dan ymchwiliad",
]

private func isOutcome(_ text: [UInt8]) -> Bool {
  !Placeholder.isOne(text) && !ongoing.contains(String(decoding: text, as: UTF8.self).lowercased())
}
