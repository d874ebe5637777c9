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

  func contrast(_ gathered: Gathered) -> IndicatorContrast {
    switch gathered.evidence {
    case .shares(let rows): shares(rows)
    case .waits(let rows, let kind): waits(rows, kind)
    case .mix(let categories, let rows): mix(rows, categories)
    case .agreement(let categories, let rows): agreement(rows, categories)
    case .series(let rows):
      SeriesContrast(gates: gates, forces: forces, info: info).contrast(rows, settings: settings)
    case .paths(let rows): paths(rows)
    case .absent(let why): absent(why)
    }
  }

  /// Nobody can be compared, all for one reason.
  func absent(_ why: Words) -> IndicatorContrast {
    let rows = codes.map { ForceContrast(force: $0, gate: gates[$0] ?? .unanswerable(why)) }
    return IndicatorContrast(rows: rows, margin: settings.shareMargin, unit: .share)
  }

  private func shares(_ rows: [ShareRow]) -> IndicatorContrast {
    let table = ShareTable(rows, forces: codes)
    let gates = gates.merging(fewRecords(rows)) { first, _ in first }
    var contrast = ShareContrast.contrast(
      table, of: rows, gates: gates, settings: settings)
    contrast.allowance = Allowance.words(for: table.layers.map(\.stratum))
    contrast.regimes = table.layers.map(\.stratum.regime).distinct
    contrast.period = period(rows.map { ($0.force, $0.day) })
    let pictures = SharePictures(table: table, forces: forces, info: info, contrast: contrast)
    contrast.charts = pictures.charts
    contrast.tables = pictures.tables
    contrast.nullRange = pictures.nullRange
    contrast.notes =
      [
        rows.contains { $0.field != nil }
          ? cellsOfRecords(Clustering.draws(rows, settings))
          : independence(rows.contains { $0.operation != nil })
      ] + pictures.overDispersion
    return contrast
  }

  private func waits(_ rows: [WaitRow], _ kind: Evidence.WaitKind) -> IndicatorContrast {
    let maker = WaitContrast(kind: kind, gates: gates, settings: settings)
    var contrast = maker.contrast(rows, forces: codes, horizon: horizon)
    contrast.regimes = rows.map(\.stratum.regime).distinct
    contrast.period = period(rows.map { ($0.force, $0.day) })
    let pictures = WaitPictures(
      rows: rows, kind: kind, forces: forces, info: info, horizon: horizon)
    contrast.charts = pictures.charts
    contrast.tables = pictures.tables
    return contrast
  }

  private func mix(_ rows: [MixRow], _ categories: [Words]) -> IndicatorContrast {
    var contrast = MixContrast(gates: gates, settings: settings).contrast(
      rows, forces: codes, categories: categories.count)
    contrast.regimes = rows.map(\.stratum.regime).distinct
    contrast.period = period(rows.map { ($0.force, $0.day) })
    let pictures = MixPictures(
      table: MixTable(rows, forces: codes, categories: categories.count), forces: forces,
      categories: categories, info: info)
    contrast.charts = pictures.charts
    contrast.tables = pictures.tables
    contrast.notes += pictures.mainCategories(contrast)
    return contrast
  }

  private func agreement(_ rows: [AgreementRow], _ categories: [Words]) -> IndicatorContrast {
    var contrast = AgreementContrast(gates: gates, settings: settings).contrast(
      rows, forces: codes, categories: categories.count)
    let pictures = AgreementPictures(
      rows: rows, forces: forces, categories: categories, info: info)
    contrast.charts = pictures.charts
    contrast.tables = pictures.tables
    contrast.notes += pictures.notes
    return contrast
  }

  private func paths(_ rows: [PathRow]) -> IndicatorContrast {
    let maker = PathContrast(
      measure: info.id == "G03" ? .edges : .fitness, gates: gates, settings: settings)
    var contrast = maker.contrast(rows, forces: codes)
    contrast.regimes = rows.map(\.stratum.regime).distinct
    contrast.period = period(rows.map { ($0.force, $0.day) })
    let pictures = PathPictures(rows: rows, forces: forces, info: info)
    contrast.charts = pictures.charts
    contrast.tables = pictures.tables
    return contrast
  }

  /// The days up to which waits count: what was agreed for crime records, a year for conclusive grounds, else thirty
  /// (consistency.md §2).
  private var horizon: Int {
    switch info.id {
    case "B05": settings.recordingDays
    case "B04": 365
    default: 30
    }
  }

  /// Where a record has several cells, the records have to be enough, not the cells.
  private func fewRecords(_ rows: [ShareRow]) -> [Code: Gate] {
    guard rows.contains(where: { $0.field != nil }) else { return [:] }
    var few: [Code: Gate] = [:]
    for force in codes {
      let records = Set(rows.filter { $0.force == force }.map(\.record)).count
      if records < Least.share { few[force] = .tooFew(found: records, needed: Least.share) }
    }
    return few
  }

  /// Cells of one record, and records of one operation, are drawn together.
  private func cellsOfRecords(_ draws: Int) -> Words {
    Words(
      en: """
        Each field is held against the same field of the other forces. Cells of one record were drawn together, and so \
        were records of one named operation (bootstrap, \(draws) times, seed \(settings.seed)).
        """,
      cy: """
        Cymherir pob maes â'r un maes yn yr heddluoedd eraill. Tynnwyd celloedd yr un cofnod gyda'i gilydd, a chofnodion o'r \
        un ymgyrch a enwir hefyd (bootstrap, \(draws) o weithiau, hedyn \(settings.seed)).
        """)
  }

  /// The days of the forces' cases, from the first to the last.
  func period(_ days: [(force: Code, day: CivilDate?)]) -> ClosedRange<CivilDate>? {
    let known = Set(codes)
    let own = days.filter { known.contains($0.force) }.compactMap(\.day)
    guard let first = own.min(), let last = own.max() else { return nil }
    return first...last
  }

  /// Cases of one operation are not independent: they are drawn together where operations are named.
  func independence(_ isKnown: Bool) -> Words {
    guard isKnown else {
      return Words(
        en: """
          Cases that came of one operation are not independent, and no operation is named here; where one brought several \
          cases, intervals are too narrow.
          """,
        cy: """
          Nid yw achosion o'r un ymgyrch yn annibynnol, ac ni enwir unrhyw ymgyrch yma; lle daeth sawl achos o un ymgyrch, \
          mae'r cyfyngau'n rhy gul.
          """)
    }
    return Words(
      en: """
        Cases of one named operation were drawn together (bootstrap, \(settings.resamplings) times, seed \
        \(settings.seed)); where none is named, intervals may be too narrow.
        """,
      cy: """
        Tynnwyd achosion o'r un ymgyrch a enwir gyda'i gilydd (bootstrap, \(settings.resamplings) o weithiau, hedyn \
        \(settings.seed)); lle nad enwir yr un, gall y cyfyngau fod yn rhy gul.
        """)
  }
}

extension Array where Element: Comparable {
  /// Each element once, ascending.
  var distinct: [Element] {
    sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}
