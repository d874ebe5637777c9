import Consistency
import Records
import Statistics

/// Invented years judged again and again, with the verdicts counted.
struct Scenario {
  let years: Int
  let gap: Gap?

  /// Independent indicators, which make one family.
  static let indicators = 12

  /// What was found in all runs.
  struct Tally {
    /// Runs with a clear difference anywhere.
    var anyClear = 0
    /// By force: clear differences and consistent forces on the first indicator, on which a gap may be.
    var clear = Array(repeating: 0, count: Forces.codes.count)
    var consistent = Array(repeating: 0, count: Forces.codes.count)
    /// By force: consistent on indicators without a gap, of how many.
    var alike = Array(repeating: 0, count: Forces.codes.count)
    var chances = 0
  }

  func run(_ runs: Int, seed: UInt64) throws(Inestimable) -> Tally {
    var draw = Draw(seed: seed)
    var tally = Tally()
    for _ in 0..<runs { try judge(&draw, &tally) }
    return tally
  }

  private func judge(_ draw: inout Draw, _ tally: inout Tally) throws(Inestimable) {
    var contrasts: [IndicatorContrast] = []
    for number in 0..<Self.indicators {
      let table = try draw.table(years: years, number == 0 ? gap : nil)
      contrasts.append(ShareContrast.contrast(table, settings: Self.settings))
    }
    let verdicts = zip(contrasts, Family.adjusted(contrasts)).map { contrast, adjusted in
      zip(contrast.rows, adjusted).map { row, adjusted in
        VerdictRule.verdict(
          of: row, adjusted, in: contrast, control: .force, settings: Self.settings)
      }
    }
    tally.add(verdicts, hasGap: gap != nil)
  }

  private static let settings = ComparisonSettings()
}

extension Scenario.Tally {
  fileprivate mutating func add(_ verdicts: [[ComparisonVerdict]], hasGap: Bool) {
    if verdicts.joined().contains(.clearDifference) { anyClear += 1 }
    for (force, verdict) in (verdicts.first ?? []).enumerated() {
      if verdict == .clearDifference { clear[force] += 1 }
      if verdict == .consistent { consistent[force] += 1 }
    }
    for own in verdicts.dropFirst(hasGap ? 1 : 0) {
      chances += 1
      for (force, verdict) in own.enumerated() where verdict == .consistent { alike[force] += 1 }
    }
  }
}
