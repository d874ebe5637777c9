import CanonicalModel
import Records

extension Indicator {
  /// G02: how far cases stray from the path. One that was withdrawn ends outside it, and is left out.
  static let alignmentFitness = paths(
    IndicatorInfo(
      id: "G02",
      title: Words(en: "Fit to the path", cy: "Cydweddiad â'r llwybr"),
      question: Words(
        en: "How far do cases stray from the path?",
        cy: "Pa mor bell y mae achosion yn crwydro o'r llwybr?"),
      numerator: Words(
        en: "steps that the path and the case have in common, of those of either",
        cy: "camau sydd gan y llwybr a'r achos yn gyffredin, o rai'r naill a'r llall"),
      denominator: Words(
        en: "cases of the force that are over, without those withdrawn",
        cy: "achosion yr heddlu sydd ar ben, heb y rhai a dynnwyd yn ôl"),
      control: .joint, polarity: .higherIsBetter, harm: 1,
      interpretation: Words(
        en: """
          1 is a case that shows every step in its place and no other. Most deviations are records that nobody made or \
          sent, not steps that nobody took.
          """,
        cy: """
          Mae 1 yn achos sy'n dangos pob cam yn ei le a dim arall. Cofnodion na wnaeth neb neu na anfonodd neb yw'r rhan \
          fwyaf o wyriadau, nid camau na chymerodd neb.
          """),
      pitfalls: [
        Words(
          en:
            "Long cases dilute a deviation; the three commonest deviations stand beside the figure.",
          cy:
            "Mae achosion hir yn gwanhau gwyriad; saif y tri gwyriad mwyaf cyffredin wrth ochr y ffigur."
        ),
        Words(
          en: "Where a day is not known, the order most like the path is taken.",
          cy: "Lle nad yw diwrnod yn hysbys, cymerir y drefn debycaf i'r llwybr."),
      ])
  ) { view in CasePath(view).isWithdrawn ? Exclusion.withdrawn : nil }

  /// What happened to each case.
  static func paths(
    _ info: IndicatorInfo, outside: @escaping @Sendable (CaseView) -> Words?
  ) -> Indicator {
    Indicator(info: info, role: pathReader.role, needs: pathReader.asked, minimum: .path) {
      table, context in
      var tally = CaseTally()
      var rows: [PathRow] = []
      for view in pathReader.views(table, context, into: &tally) {
        if let reason = outside(view) {
          tally.exclude(view.force, reason)
          continue
        }
        let path = CasePath(view).row(pathReader.stratum(of: view))
        if !path.isClosed { tally.exclude(view.force, Exclusion.stillOpen) }
        rows.append(path)
      }
      return tally.gathered(.paths(rows), notes: [NormativeProcess.authority])
    }
  }
}

extension Exclusion {
  static let withdrawn = Words(en: "withdrawn", cy: "wedi'i dynnu'n ôl")
}
