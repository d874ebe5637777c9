import Testing

@testable import Statistics

/// TV-19, TV-20 and TV-23: what published numbers give away.
@Suite struct DisclosureTests {
  /// The table of TV-13: crim, labour, sexual, domestic, unspecified of A, B, C and D.
  static let rows = [
    [46, 28, 15, 4, 8], [12, 19, 9, 3, 15], [20, 12, 6, 2, 2], [65, 22, 14, 5, 10],
  ]

  /// A-dom, B-dom, C-dom, C-unspec.
  static let primary = [3, 8, 13, 14]

  @Test func smallCountsAreFound() throws {
    #expect(try SummedTable(rows: Self.rows).small() == Self.primary)
  }

  @Test func hidingSmallCountsAloneHidesNothing() throws {
    let audit = try SuppressionAudit(SummedTable(rows: Self.rows), hiding: Self.primary)
    #expect(audit.ranges.map(\.lower) == [4, 3, 2, 2])
    #expect(audit.ranges.map(\.upper) == [4, 3, 2, 2])
    #expect(audit.exposed(Self.primary) == Self.primary)
  }

  @Test func theBestFurtherCountsAreFound() throws {
    let table = try SummedTable(rows: Self.rows)
    let choice = try SecondarySuppression(table, primary: Self.primary)
    // A-unspec, B-sexual, C-sexual.
    #expect(choice.secondary == [4, 7, 12])
    #expect(choice.secondary.map { table.counts[$0] }.reduce(0, +) == 23)
    #expect(choice.isExhaustive)
    let watched = choice.audit.ranges.filter { Self.primary.contains($0.cell) }
    #expect(watched.map(\.lower) == [2, 0, 0, 0])
    #expect(watched.map(\.upper) == [9, 7, 7, 7])
    #expect(choice.audit.exposed(Self.primary).isEmpty)
  }

  @Test func withLittleEffortTheChoiceIsStillSafe() throws {
    let table = try SummedTable(rows: Self.rows)
    let choice = try SecondarySuppression(table, primary: Self.primary, effort: 1)
    #expect(!choice.isExhaustive)
    #expect(choice.audit.exposed(Self.primary).isEmpty)
  }

  /// Where the counts inside leave too little doubt, zeros help, and then totals.
  @Test func totalsAreHiddenWhereNothingElseHelps() throws {
    let gaps = try SummedTable(rows: [[4, 0, 9], [0, 5, 0], [6, 0, 0]])
    let zeros = try SecondarySuppression(gaps, primary: [0])
    #expect(zeros.secondary == [2, 6, 8])
    #expect(zeros.audit.exposed([0]).isEmpty)
    let totals = try SecondarySuppression(SummedTable(rows: [[1, 6], [0, 1]]), primary: [0, 3])
    #expect(totals.secondary.contains { $0 >= 4 })
    #expect(totals.audit.exposed([0, 3]).isEmpty)
  }

  @Test func tablesWhoseSumsDoNotHoldAreRefused() {
    #expect(throws: Inestimable.countOutsideRange) {
      try SummedTable(counts: [1, 2, 4], sums: [CellSum(total: 2, parts: [0, 1])])
    }
    #expect(throws: Inestimable.unequalLengths) { try SummedTable(rows: [[1, 2], [3]]) }
  }

  @Test func classesGiveTheVectors() throws {
    let rows: [(force: String, age: String, nation: String, type: String)] = [
      ("A", "child", "UK", "crim"), ("A", "child", "UK", "crim"), ("A", "child", "UK", "sex"),
      ("A", "adult", "UK", "crim"), ("A", "adult", "VN", "lab"), ("A", "adult", "VN", "lab"),
      ("B", "child", "UK", "crim"), ("B", "child", "UK", "crim"), ("B", "child", "UK", "crim"),
      ("B", "adult", "AL", "lab"), ("B", "adult", "AL", "crim"), ("B", "adult", "UK", "sex"),
    ]
    let coarse = try Anonymity(rows.map { (known: [$0.force, $0.age], sensitive: $0.type) })
    #expect(coarse.k == 3 && coarse.l == 1)
    #expect(coarse.uniform == 1 && coarse.uniques == 0)
    let fine = try Anonymity(
      rows.map { (known: [$0.force, $0.age, $0.nation], sensitive: $0.type) })
    #expect(fine.k == 1 && fine.uniques == 2)
  }

  @Test func noiseGivesTheVectors() throws {
    let one = try GeometricMechanism(epsilon: 1)
    #expect(
      isNear(
        [one.alpha, one.mass(0), one.tail(atLeast: 5), one.variance],
        [0.3678794412, 0.4621171573, 0.009851667912, 1.841347188]))
    #expect(isNear(try GeometricMechanism(epsilon: 0.5).tail(atLeast: 5), 0.1021891467))
    #expect(isNear((-60...60).map(one.mass).reduce(0, +), 1, 1e-14))
    #expect(isNear(1 - (-4...4).map(one.mass).reduce(0, +), one.tail(atLeast: 5), 1e-12))
    #expect(throws: Inestimable.probabilityOutsideRange) { try GeometricMechanism(epsilon: 0) }
  }

  @Test func aSecondReleaseThatDiffersByOneGivesItAway() throws {
    #expect(try ReleaseDifference.revealing([20, 30, nil], [21, 30, nil]) == [0])
    #expect(try ReleaseDifference.revealing([20, 30, nil], [25, 30, nil]) == [])
    #expect(try ReleaseDifference.revealing([20, nil], [20, 7]) == [1])
  }

  @Test func groupsThatAreNearlyOneKindAreFound() throws {
    let table = try SummedTable(rows: [[12, 0, 0], [7, 6, 8], [0, 1, 20]])
    #expect(table.dominant() == [0, 4, 8])
    let choice = try SecondarySuppression(table, primary: table.dominant())
    #expect(choice.audit.exposed([0, 4, 8]).isEmpty)
  }

  /// Every count of up to sixty records: it is among those that its percentage may stand for.
  @Test func percentagesStandForTheirCounts() throws {
    for n in 1...60 {
      for x in 0...n {
        let percent = Int((100 * Double(x) / Double(n)).rounded())
        #expect(try PercentageAudit.numerators(percent: percent, of: n...n).contains(x))
      }
    }
    #expect(try PercentageAudit.numerators(percent: 33, of: 21...21) == [7])
    #expect(try PercentageAudit.numerators(percent: 33, of: 18...22) == [6, 7])
    #expect(try PercentageAudit.numerators(percent: 0, of: 20...20) == [0])
    #expect(try PercentageAudit.numerators(percent: 100, of: 20...20) == [20])
    #expect(throws: Inestimable.noObservations) {
      try PercentageAudit.numerators(percent: 0, of: 0...5)
    }
  }
}
