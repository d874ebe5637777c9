import CanonicalModel
import Records
import Statistics

/// Chooses for each kind of evidence how forces are contrasted.
struct ContrastMaker: Sendable {
  let indicator: Indicator
  let forces: [ComparedForce]
  let gates: [Code: Gate]
  let settings: ComparisonSettings

  var info: IndicatorInfo { indicator.info }
  var codes: [Code] { forces.map(\.code) }

  func contrast(_ evidence: Evidence) -> IndicatorContrast {
    switch evidence {
    case .shares(let rows): shares(rows)
    case .absent(let why): absent(why)
    default: absent(Words(en: "-", cy: "-"))
    }
  }

  /// Nobody can be compared, all for one reason.
  func absent(_ why: Words) -> IndicatorContrast {
    let rows = codes.map { ForceContrast(force: $0, gate: gates[$0] ?? .unanswerable(why)) }
    return IndicatorContrast(rows: rows, margin: settings.shareMargin, unit: .share)
  }

  private func shares(_ rows: [ShareRow]) -> IndicatorContrast {
    let table = ShareTable(rows, forces: codes)
    var contrast = ShareContrast.contrast(table, gates: gates, settings: settings)
    contrast.regimes = table.layers.map(\.stratum.regime).distinct
    contrast.period = period(rows.map { ($0.force, $0.day) })
    let pictures = SharePictures(table: table, forces: forces, info: info, contrast: contrast)
    contrast.charts = pictures.charts
    contrast.tables = pictures.tables
    contrast.nullRange = pictures.nullRange
    contrast.notes = independence(rows.contains { $0.operation != nil })
    return contrast
  }

  /// The days of the forces' cases, from the first to the last.
  func period(_ days: [(force: Code, day: CivilDate?)]) -> ClosedRange<CivilDate>? {
    let known = Set(codes)
    let own = days.filter { known.contains($0.force) }.compactMap(\.day)
    guard let first = own.min(), let last = own.max() else { return nil }
    return first...last
  }

  /// Cases of one operation are not independent.
  func independence(_ isKnown: Bool) -> [Words] {
    [
      Words(
        en: """
          Cases that came of one operation are not independent of one another; intervals count them as if they were and \
          are too narrow where operations brought several.
          """,
        cy: """
          Nid yw achosion a ddaeth o'r un ymgyrch yn annibynnol ar ei gilydd; mae'r cyfyngau'n eu cyfrif fel pe baent, ac \
          maent yn rhy gul lle daeth sawl achos o'r un ymgyrch.
          """)
    ]
  }
}

extension Array where Element: Comparable {
  /// Each element once, ascending.
  var distinct: [Element] {
    sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
