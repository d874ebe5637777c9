import CanonicalModel
import Records
import Statistics
import Testing

@testable import Consistency

/// Shares of cells: each field against the same field, and no verdict on the cells of few records.
@Suite struct CellVerdictTests {
  private let stratum = Consistency.Stratum(
    regime: .objectiveFactors, age: .unknown, exploitation: .unspecified)

  /// So many records with a cell of each field, of which a share is counted.
  private func cells(
    _ force: Code, _ fields: [(CanonicalField, counted: Int)], records: Int, from start: Int = 0
  ) -> [ShareRow] {
    (0..<records).flatMap { record in
      fields.map { field, counted in
        ShareRow(
          force: force, stratum: stratum, day: CivilDate("2024-03-01"), isCounted: record < counted,
          field: field, record: start + record)
      }
    }
  }

  private func contrast(_ rows: [ShareRow], forces: [Code]) -> IndicatorContrast {
    ShareContrast.contrast(
      ShareTable(rows, forces: forces), of: rows, settings: .init())
  }

  /// A force whose export lacks the field that everybody leaves blank is no better for it.
  @Test func holdsAFieldAgainstTheSameFieldAlone() throws {
    let rows =
      cells("a", [(.gender, 36), (.nationalities, 4)], records: 40)
      + cells("b", [(.gender, 36)], records: 40, from: 40)
    let contrast = contrast(rows, forces: ["a", "b"])
    #expect(contrast.rows[0].estimate == 0.5)
    #expect(contrast.rows[1].estimate == 0.9)
    let difference = try #require(contrast.rows[0].difference)
    #expect(abs(difference) < 1e-12)
    #expect(contrast.rows[0].unmatched == 40)
  }

  /// Cells that are filled or blank together say less than so many records.
  @Test func widensTheIntervalForCellsOfOneRecord() throws {
    let fields: [CanonicalField] = [.gender, .nationalities, .forceOfArea, .nrmReference]
    let rows =
      cells("a", fields.map { ($0, 30) }, records: 40)
      + cells("b", fields.map { ($0, 20) }, records: 40, from: 40)
    let alone = rows.map {
      ShareRow(
        force: $0.force, stratum: $0.stratum, day: $0.day, isCounted: $0.isCounted, field: $0.field)
    }
    let together = try #require(contrast(rows, forces: ["a", "b"]).rows[0].interval95)
    let apart = try #require(contrast(alone, forces: ["a", "b"]).rows[0].interval95)
    let factor = (together.upper - together.lower) / (apart.upper - apart.lower)
    #expect(factor > 1.8 && factor < 2.2)
  }

  @Test(arguments: [(19, ComparisonVerdict.notComparable), (20, .clearDifference)])
  func countsRecordsForTheMinimum(_ records: Int, _ verdict: ComparisonVerdict) {
    let fields: [CanonicalField] = [.gender, .nationalities]
    let rows =
      cells("a", fields.map { ($0, 0) }, records: records)
      + cells("b", fields.map { ($0, 80) }, records: 80, from: 100)
    let forces = Array(FourForces.compared.prefix(2))
    let drops = ["a", "b"].map { (force: Code) in
      PartnerDrop(
        partner: "\(force)", partnerKind: .policeForce, force: force, records: [.referral: 1])
    }
    let judgement = Judgement(
      forces: forces, settings: .init(), cases: CaseTable(cases: [], pairs: [], partners: drops))
    let result = judgement.results([.init(.coreCompleteness, Gathered(.shares(rows)))])[0]
    #expect(result.rows[0].verdict == verdict)
  }
}
