import CanonicalModel
import Records
import Statistics
import Testing

@testable import Consistency

/// TV-05 of the notes on consistency: crude differences that case mix explains, and one that it does not.
@Suite struct ShareVerdictTests {
  private func result(
    _ rows: [ShareRow] = FourForces.rows(), _ info: IndicatorInfo = FourForces.info()
  ) -> IndicatorResult { FourForces.results([(info, .shares(rows))])[0] }

  @Test func givesTheExpectedVerdicts() {
    #expect(
      result().rows.map(\.verdict) == [
        .consistent, .clearDifference, .cannotTell, .possibleDifference,
      ])
  }

  @Test func reproducesTheFigures() throws {
    let rows = result().rows
    let rd = [0.001666491991, -0.1778218389, 0.08198669479, 0.0660242449]
    let q = [0.9728305534, 0.04216873768, 0.3355178231, 0.334199847]
    let low = [-0.07878015413, -0.2966907639, -0.02391513358, -0.01025585726]
    let crude = [0.02690685735, -0.2686060445, 0.03662337662, 0.1297392349]
    for place in rows.indices {
      #expect(abs(try #require(rows[place].difference) - rd[place]) < 1e-9)
      #expect(abs(try #require(rows[place].q) - q[place]) < 1e-9)
      #expect(abs(try #require(rows[place].marginInterval).lowerBound - low[place]) < 1e-9)
      #expect(abs(try #require(rows[place].crudeDifference) - crude[place]) < 1e-9)
    }
    let b = try #require(rows[1].differenceInterval)
    #expect(abs(b.lowerBound + 0.3194628993) < 1e-9 && abs(b.upperBound + 0.03618077847) < 1e-9)
  }

  @Test func givesTheGeneralTestItsPlace() throws {
    let contrast = ShareContrast.contrast(
      FourForces.table(), settings: ComparisonSettings())
    #expect(abs(try #require(contrast.omnibusP) - 0.05932409415) < 1e-9)
  }

  @Test func asksNotInWhichOrderRowsCome() {
    let sorted = result()
    var source = SplitMix(seed: 7)
    for _ in 0..<5 {
      let shuffled = result(FourForces.rows().shuffled(using: &source))
      #expect(shuffled.rows.map(\.verdict) == sorted.rows.map(\.verdict))
      #expect(shuffled.rows.map(\.difference) == sorted.rows.map(\.difference))
      #expect(shuffled.rows.map(\.q) == sorted.rows.map(\.q))
      #expect(shuffled.rows.map(\.reading) == sorted.rows.map(\.reading))
    }
  }

  @Test func movesVerdictsWithTheirLabels() {
    let swapped = result(FourForces.rows(named: ["c", "b", "a", "d"])).rows
    let before = result().rows
    #expect(
      swapped.map(\.verdict) == [
        .cannotTell, .clearDifference, .consistent, .possibleDifference,
      ])
    for (new, old) in [(0, 2), (1, 1), (2, 0), (3, 3)] {
      #expect(swapped[new].count == before[old].count && swapped[new].outOf == before[old].outOf)
      #expect(abs((swapped[new].difference ?? 9) - (before[old].difference ?? 0)) < 1e-12)
      #expect(abs((swapped[new].q ?? 9) - (before[old].q ?? 0)) < 1e-12)
    }
  }

  @Test func neverCallsTheNationalAuthoritysWorkAForcesDifference() {
    let rows = result(FourForces.rows(), FourForces.info("F01", control: .national)).rows
    #expect(rows[1].verdict == .possibleDifference)
  }

  @Test func printsTheSmallestDetectableGapOfWhatItCannotTell() throws {
    let c = result().rows[2]
    // 42 records against 275: Cohen's h of TV-07 around the others' share.
    #expect(abs(try #require(c.detectable) - 0.22) < 0.02)
    #expect(c.reading.en.contains("only a gap above 22 points would be detectable"))
  }

  @Test func comparesNothingBelowTheMinimum() throws {
    let few =
      FourForces.rows().filter { $0.force != "c" }
      + FourForces.rows().filter { $0.force == "c" }.prefix(19)
    let c = result(few).rows[2]
    #expect(c.verdict == .notComparable && c.estimate == nil && c.interval != nil)
    #expect(c.reading.en.contains("Not comparable because fewer than 20 records"))
    #expect(!c.reading.en.replacing("95%", with: "").contains("%"))
    let fewer =
      FourForces.rows().filter { $0.force != "c" }
      + FourForces.rows().filter { $0.force == "c" }.prefix(9)
    #expect(result(fewer).rows[2].interval == nil)
    #expect(result(few + []).rows[1].verdict != .notComparable)
  }

  @Test func keepsErasApart() throws {
    // B is alike in either era, and has most of its records in the one with the low share.
    func rows(_ force: Code, _ regime: Regime, _ cases: Int, _ size: Int) -> [ShareRow] {
      let stratum = Consistency.Stratum(regime: regime, age: .adult, exploitation: .other)
      return (0..<size).map {
        ShareRow(force: force, stratum: stratum, day: regime.firstDay, isCounted: $0 < cases)
      }
    }
    let all =
      rows("a", .twoAuthorities, 10, 50) + rows("a", .objectiveFactors, 120, 150)
      + rows("b", .twoAuthorities, 30, 150) + rows("b", .objectiveFactors, 40, 50)
    let found = result(all)
    #expect(abs(found.rows[1].difference ?? 9) < 1e-12)
    #expect(abs(found.rows[1].crudeDifference ?? 9) < 1e-12)
    #expect(found.rows[1].estimate == nil, "no share is added up over eras")
    #expect(found.rows[1].verdict == .consistent)
    #expect(found.charts.count == 2 && found.tables.count == 2 && found.regimes.count == 2)
    #expect(found.notes.contains { $0.en.contains("kept apart and not added up: R5") })
  }

  /// TV-04: with four forces the one that lies out would hide itself.
  @Test func refusesToAdjustForOverDispersionOfFewForcesAndSaysWhy() throws {
    #expect(result().notes.contains { $0.en.contains("fewer than 10 forces") })
    let twelve = (0..<12).map { Code("f\($0)") ?? "f" }
    let rows = twelve.enumerated().flatMap { place, force in
      (0..<100).map { number in
        ShareRow(
          force: force, stratum: FourForces.strata[0], day: nil, isCounted: number < 40 + place * 3)
      }
    }
    let forces = twelve.map { ComparedForce(id: $0.description, name: Words(same: "\($0)")) }
    let many = Judgement(
      forces: forces, settings: FourForces.quick,
      cases: CaseTable(cases: [], pairs: [], partners: [])
    ).results([
      .init(FourForces.indicator(FourForces.info(control: .national)), Gathered(.shares(rows)))
    ])[0]
    #expect(!many.notes.contains { $0.en.contains("over-dispersion") })
    guard case .funnel(let funnel) = try #require(many.charts.first) else {
      Issue.record("no funnel")
      return
    }
    let exact = try #require(try Funnel.limits(n: 100, target: funnel.target).first)
    let wide = try #require(funnel.limits.first { $0.records == 100 })
    #expect(wide.bounds[1] < exact.lower && wide.bounds[2] > exact.upper)
  }

  @Test func saysHowFarAlikeForcesLieApart() throws {
    let range = try #require(result().nullRange)
    #expect(range.en.contains("between 53% and 84%"))
    #expect(
      range.en.contains("10 points apart half the time") && range.en.contains("more than 19 points")
    )
  }

  @Test func drawsFunnelsWithExactLimitsAndBothPoints() throws {
    guard case .funnel(let funnel) = try #require(result().charts.first) else {
      Issue.record("no funnel")
      return
    }
    #expect(abs(funnel.target - 0.7539432177) < 1e-9)
    let limit = try #require(funnel.limits.first { $0.records == 58 })
    let expected = [0.5588143397, 0.6297577070, 0.8526484670, 0.9067493965]
    for (bound, other) in zip(limit.bounds, expected) { #expect(abs(bound - other) < 1e-9) }
    #expect(abs(try #require(funnel.points[1].adjusted) - 0.6047749149) < 1e-9)
    #expect(funnel.points.map(\.records) == [101, 58, 42, 116])
  }
}
