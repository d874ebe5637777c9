import CanonicalModel
import Records
import Testing

@testable import Consistency

@Suite struct CompanionTableTests {
  private func tables(
    _ counted: Int, of total: Int, chance: Double?, days: [String] = ["2024-03-01"]
  ) -> [ComparedTable] {
    let rows = days.flatMap { day in
      (0..<total).map { number in
        ShareRow(
          force: "a",
          stratum: .init(
            regime: Regime(CivilDate(day) ?? CivilDate(dayNumber: 0)), age: .adult,
            exploitation: .other), day: CivilDate(day), isCounted: number < counted)
      }
    }
    let companion = ShareCompanion(Words(en: "beside", cy: "wrth ochr"), rows, chance: chance)
    return CompanionTables(
      companions: [companion], forces: Array(FourForces.compared.prefix(2)), info: FourForces.info()
    ).tables
  }

  /// TV-15: 9 of 42 on the first of a month.
  @Test func setsTheExactTailBesideTheChance() {
    let chance = 0.032_854_209_45
    let table = tables(9, of: 42, chance: chance)[0]
    guard case .number(let tail, _) = table.rows[0].cells[4] else {
      Issue.record("no tail")
      return
    }
    #expect(abs(tail / 7.424_029_866e-06 - 1) < 1e-6)
    #expect(table.rows[0].cells[..<2] == [.count(.exact(9)), .count(.exact(42))])
    #expect(table.rows[1].cells[2] == .symbol("[x]"))
  }

  @Test func printsNoShareOfFew() {
    let table = tables(3, of: 19, chance: 0.1)[0]
    #expect(table.rows[0].cells[2...] == [.symbol("[u]"), .share(0.1), .symbol("[u]")])
  }

  /// No figure crosses a change of the rules (AC-13).
  @Test func keepsErasApart() {
    let tables = tables(3, of: 30, chance: nil, days: ["2022-05-01", "2024-03-01"])
    #expect(tables.count == 2)
    #expect(tables.map { $0.rows[0].cells[1] } == [.count(.exact(30)), .count(.exact(30))])
  }
}
