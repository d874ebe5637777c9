import Consistency
import Glibc
import Statistics

/// How often verdicts on invented forces are wrong, and how often they find what is there (consistency.md §6, AC-03
/// and AC-03b). Prints each figure beside what it has to be, and fails where one misses it.
@main
enum SimulateVerdicts {
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    guard words.count <= 1, let runs = words.first.map({ Int($0) }) ?? 2_000, runs > 0 else {
      write("usage: simulate-verdicts [RUNS]\n", to: 2)
      exit(2)
    }
    do throws(Inestimable) {
      let lines = try Expectation.all(runs)
      write(
        "\(runs) runs of four forces by \(Scenario.indicators) indicators, seed \(seed)\n", to: 1)
      for line in lines { write(line.text + "\n", to: 1) }
      if lines.contains(where: { !$0.isMet }) { exit(1) }
    } catch {
      write("simulate-verdicts: \(error)\n", to: 2)
      exit(4)
    }
  }

  private static func write(_ text: String, to file: Int32) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
  }
}

/// The seed of all scenarios.
let seed: UInt64 = 20_140_131

/// A share of runs, and where it has to lie.
struct Expectation {
  let name: String
  let share: Double
  /// At least, or at most.
  let isFloor: Bool
  let bound: Double

  var isMet: Bool { isFloor ? share >= bound : share <= bound }

  var text: String {
    let relation = isFloor ? "at least" : "at most"
    return
      "\(isMet ? "met   " : "MISSED") \(percent(share)) \(name) (\(relation) \(percent(bound)))"
  }

  private func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)%"
  }

  /// All of them, from four scenarios of one year and of three.
  static func all(_ runs: Int) throws(Inestimable) -> [Expectation] {
    let sizes = Forces.totals
    func share(_ count: Int, of all: Int) -> Double { Double(count) / Double(all) }
    var found: [Expectation] = []
    for years in [1, 3] {
      let tally = try Scenario(years: years, gap: nil).run(runs, seed: seed)
      found.append(
        Expectation(
          name: "of runs with any clear difference, identical forces, years: \(years)",
          share: share(tally.anyClear, of: runs), isFloor: false, bound: 0.06))
      guard years == 3 else { continue }
      for (force, floor) in [0.9, 0.5, 0.5, 0.9].enumerated() {
        found.append(
          Expectation(
            name: "consistent of an identical force with \(sizes[force]) cases a year, years: 3",
            share: share(tally.alike[force], of: tally.chances), isFloor: true, bound: floor))
      }
    }
    for (force, size, floor) in [(1, 0.3, 0.8), (3, 0.2, 0.6)] {
      let tally = try Scenario(years: 1, gap: Gap(force: force, size: size)).run(runs, seed: seed)
      found.append(
        Expectation(
          name: "clear of a gap of \(Int(size * 100)) points at n = \(sizes[force])",
          share: share(tally.clear[force], of: runs), isFloor: true, bound: floor))
    }
    for force in sizes.indices {
      let tally = try Scenario(years: 3, gap: Gap(force: force, size: 0.1)).run(runs, seed: seed)
      found.append(
        Expectation(
          name:
            "consistent in spite of a gap of 10 points at \(sizes[force]) cases a year, years: 3",
          share: share(tally.consistent[force], of: runs), isFloor: false, bound: 0.07))
    }
    return found
  }
}
