import CanonicalModel
import Records

extension Indicator {
  /// B08: how much of a month comes only with a later drop.
  static let backfill = Indicator(
    info: backfillInfo,
    role: .source, needs: [], minimum: .share
  ) { table, context in
    var gathered = late.gather(table, context)
    for drop in table.partners {
      guard let force = drop.force, drop.extracts.count < leastExtracts else { continue }
      gathered.refused[force] = Exclusion.fewExtracts
    }
    return gathered
  }

  /// Fewer drops tell nothing of a pattern.
  private static let leastExtracts = 4

  private static let late = share(backfillInfo, .own(.source, allowingFor: .regime)) { view in
    guard let date = view.matter.date, date.precision != .year else {
      return .outside(Exclusion.dayUnknown)
    }
    let month = Month(date.earliest)
    let drops = table(view).filter { $0 > month.lastDay }
    guard drops.count > 1 else { return .outside(Exclusion.noLaterExtract) }
    guard let first = view.sources.lazy.compactMap(\.firstExtractedOn).min() else {
      return .outside(Exclusion.neverSeen)
    }
    return .when(first > drops[0])
  }

  private static func table(_ view: CaseView) -> [CivilDate] {
    view.table.drop(of: view.force)?.extracts ?? []
  }

  private static let backfillInfo = IndicatorInfo(
    id: "B08",
    title: Words(en: "Backfill of recent months", cy: "Ôl-lenwi misoedd diweddar"),
    question: Words(
      en: "How incomplete are the latest months?", cy: "Pa mor anghyflawn yw'r misoedd diweddaraf?"),
    numerator: Words(
      en: "those that came with a later drop than the first one after their month",
      cy: "y rhai a ddaeth gyda gollyngiad diweddarach na'r un cyntaf ar ôl eu mis"),
    denominator: Words(
      en: "the force's referrals of months that two drops or more came after",
      cy: "atgyfeiriadau'r heddlu o fisoedd y daeth dau ollyngiad neu fwy ar eu hôl"),
    control: .force, polarity: .neutral, harm: 1,
    interpretation: Words(
      en: "Shows how far the latest months are to be read as provisional.",
      cy: "Dangos i ba raddau y dylid darllen y misoedd diweddaraf fel rhai dros dro."),
    pitfalls: [
      Words(
        en: "The national series moves too between one release and the next.",
        cy: "Mae'r gyfres genedlaethol hefyd yn symud rhwng un cyhoeddiad a'r nesaf.")
    ])
}
