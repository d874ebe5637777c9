import CanonicalModel
import Consistency
import Profiles
import Records

/// The walk from drops to the answer whether forces handle the NRM alike: checked, kept, linked and merged as
/// `merge` does, and nothing of that written; then cases, evidence, verdicts.
package struct CompareRun {
  /// What came of it.
  package struct Outcome: Sendable {
    package let comparison: ComparisonReport
    package let validation: Report
    /// Whether some force could be compared on some indicator. A run that has none is no answer.
    package let isAnswer: Bool
    /// The manifest of the run.
    package var manifest: RunManifest
  }

  private let request: CompareRequest
  private let settings: ComparisonFile
  private let published: [PublishedCount]
  private let earlier: [EarlierRelease]

  private init(_ request: CompareRequest) throws(RunError) {
    self.request = request
    settings = try ComparisonFile(try SchemaPlaces(path: request.validation.schemas))
    published =
      try request.published.map { path throws(RunError) in try PublishedTable.counts(path) } ?? []
    var earlier: [EarlierRelease] = []
    for path in request.earlier { earlier.append(try EarlierReleaseFile.release(path)) }
    self.earlier = earlier
  }

  package static func run(_ request: CompareRequest) async throws(RunError) -> Outcome {
    try request.checkOutputs()
    let run = try CompareRun(request)
    let merge = try MergeRun(try request.merge())
    let schemas = try Validation.schemaFolder(request.validation)
    let collection = CaseCollection()
    var validation = request.validation
    validation.collection = CollectionRequest()
    let report = try await Validation.run(validation, handing: collection, schemas: schemas)
    let merged = try await merge.merge(
      collection.records.records(),
      for: MergeRegister.Request(asOf: report.asOf, inputs: report.inputs.map(\.sha256)))
    let table = CaseTable(merged.dataset, SourceFacts(report, collection, schemas))
    let comparison = try await run.compare(
      table, report, schemas, isModelUnfit: merged.isModelUnfit)
    // A run that has no force to compare is no answer.
    let isAnswer = comparison.indicators.contains { result in
      result.info.control != .national && result.rows.contains { $0.verdict != .notComparable }
    }
    return Outcome(
      comparison: try run.released(comparison), validation: report, isAnswer: isAnswer,
      manifest: try run.manifest(report, merge))
  }

  private func manifest(_ report: Report, _ merge: MergeRun) throws(RunError) -> RunManifest {
    var manifest = try RunManifest(
      command: "compare", of: report, below: request.validation.paths)
    manifest.settings += try merge.bases() + request.validation.bases
    manifest.settings.append(
      RunManifest.Basis(id: "comparison", file: ComparisonFile.name, sha256: settings.digest))
    let files =
      (request.published.map { [("against", $0)] } ?? []) + request.earlier.map { ("earlier", $0) }
    for (id, path) in files { manifest.settings.append(try RunManifest.Basis(id, of: path)) }
    manifest.options = request.options
    return manifest
  }

  // MARK: - The comparison

  private func compare(
    _ table: CaseTable, _ report: Report, _ schemas: SchemaFolder, isModelUnfit: Bool
  ) async throws(RunError) -> ComparisonReport {
    let forces = try ComparedForces(named: request.forces, in: table, schemas.lists)
    let asOf = report.asOf ?? table.cases.compactMap { $0.date?.latest }.max()
    let context = ComparisonContext(
      settings: settings.settings, calendar: schemas.lists.calendar, asOf: asOf,
      period: try period(to: asOf), forces: forces.codes, lists: schemas.lists)
    let judging = IndicatorJudging(
      table: table, context: context, forces: forces.forces, jobs: request.validation.jobs)
    var comparison = ComparisonReport(tool: report.tool, tier: request.tier)
    comparison.asOf = asOf
    comparison.period = context.period
    comparison.forces = forces.forces
    comparison.inputs = report.inputs
    comparison.settings = ComparisonNumber.printed(settings.settings)
    comparison.settingsDigest = settings.digest
    comparison.indicators = try await ProgressStage.show(
      ProgressWords.comparing, for: request.validation
    ) { await judging.results() }
    comparison.forum = ForumList.items(comparison.indicators, settings: settings.settings)
    let names = schemas.profiles.map { ($0.partner, $0.name) }
    comparison.sources =
      SourceTables(
        table, context, names: Dictionary(names, uniquingKeysWith: { first, _ in first })
      ).tables + [NotMeasuredTable.table]
    comparison.reconciliation = try Reconciliation(published, table, schemas.lists).tables()
    comparison.caveats =
      ComparisonCaveats(
        report: report, table: table, forces: forces, isModelUnfit: isModelUnfit
      ).words
    return comparison
  }

  /// What the tier may be told of it.
  private func released(_ comparison: ComparisonReport) throws(RunError) -> ComparisonReport {
    do throws(ReleaseRefusal) {
      return try ReleasedReport.report(comparison, settings: settings.settings, earlier: earlier)
    } catch {
      throw .refused(
        "beside the earlier release this one would give small counts away "
          + "(\(error.indicators.joined(separator: ", "))): compare other days, or release it to the same readers "
          + "in place of the earlier one")
    }
  }

  /// How many years are looked at together: single years of small forces say little.
  private static let years = 3

  /// The days that the user names, else the years up to the newest extract.
  private func period(to asOf: CivilDate?) throws(RunError) -> ClosedRange<CivilDate>? {
    guard let until = request.until ?? asOf else { return nil }
    let from = request.from ?? CompareRun.start(of: until)
    guard from <= until else {
      throw .configuration("--from \(from) comes after \(until), up to which the drops go")
    }
    return from...until
  }

  /// The day after the same day some years before.
  private static func start(of until: CivilDate) -> CivilDate {
    let (year, month, day) = until.parts
    let same =
      CivilDate(year: year - years, month: month, day: day)
      ?? CivilDate(year: year - years, month: month, day: day - 1)
    return (same ?? until).adding(days: 1)
  }
}
