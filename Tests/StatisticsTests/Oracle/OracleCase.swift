import Statistics

/// One question with our answer, for a program that answers it by other means (`ci/oracle_statistics.py`).
struct OracleCase {
  /// What is asked: the name of a function of the other program.
  let method: String
  /// What it is asked about: lists of numbers, in the order that the other program reads.
  let inputs: [[Double]]
  /// What we say.
  let outputs: [Double]
  /// How far the answers may lie apart, relative to theirs.
  var tolerance = 1e-9

  /// The case as one line of JSON.
  var line: String {
    let lists = inputs.map(Self.list).joined(separator: ", ")
    return "{\"method\": \"\(method)\", \"tolerance\": \(tolerance), \"inputs\": [\(lists)], "
      + "\"outputs\": \(Self.list(outputs))}"
  }

  private static func list(_ numbers: [Double]) -> String {
    "[" + numbers.map { "\($0)" }.joined(separator: ", ") + "]"
  }
}

/// Numbers for cases, the same each time.
struct OracleDraw {
  var source: SplitMix

  init(seed: UInt64) { source = SplitMix(seed: seed) }

  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &source) }

  mutating func real(_ range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &source)
  }

  /// Cases and records of several groups.
  mutating func counts(_ groups: Int, upTo most: Int) -> (cases: [Int], sizes: [Int]) {
    let sizes = (0..<groups).map { _ in whole(2...most) }
    return (sizes.map { whole(0...$0) }, sizes)
  }
}
