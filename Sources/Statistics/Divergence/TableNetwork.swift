import RealModule

/// All tables of given margins as paths through a network (Mehta and Patel 1983): each stage fills one line, a node is what
/// is left of the other margin, in falling order as its order does not matter. Paths that can only end above or only
/// below the bar are not followed to their end.
struct TableNetwork {
  /// Two tables count as equally likely when the logarithms of their probabilities are this near, as in R.
  static let slack = 1e-7

  /// Lines that are filled one within another.
  private static let mostLines = 500

  /// The greatest and the smallest logarithm of weight with which a node can be left.
  private struct Bounds {
    var longest = -Double.infinity
    var shortest = Double.infinity
  }

  /// Paths that have come to a node with the same weight so far: its logarithm, and their probability together.
  private struct Past {
    let weight: Double
    var probability: Double
  }

  private let lines: [Int]
  private let base: UInt64
  private let factorials: LogFactorials
  private var bounds: [[UInt64: Bounds]]
  private var steps = 0
  private let limit: Int

  /// The probability of tables no likelier than the one given; throws `tooLarge` beyond the limit of steps.
  static func p(_ cross: CrossTable, limit: Int) throws(Inestimable) -> Double {
    let isWide = cross.columns.count >= cross.rows.count
    let lines = isWide ? cross.columnTotals : cross.rowTotals
    let margin = isWide ? cross.rowTotals : cross.columnTotals
    var network = try TableNetwork(lines: lines, margin: margin, limit: limit)
    let cells = cross.counts.joined().reduce(0.0) { $0 + network.factorials[$1] }
    let bar = lines.reduce(0.0) { $0 + network.factorials[$1] } - cells + slack
    return try network.tail(from: margin.sorted(by: >), bar: bar)
  }

  private init(lines: [Int], margin: [Int], limit: Int) throws(Inestimable) {
    guard lines.count <= Self.mostLines else { throw .tooLarge }
    let total = margin.reduce(0, +)
    base = UInt64(total) + 1
    var capacity: UInt64 = 1
    for _ in margin {
      let (product, isTooLarge) = capacity.multipliedReportingOverflow(by: base)
      guard !isTooLarge else { throw .tooLarge }
      capacity = product
    }
    // Long lines first leave few nodes behind.
    self.lines = lines.sorted(by: >)
    factorials = LogFactorials(upTo: total)
    bounds = Array(repeating: [:], count: lines.count + 1)
    self.limit = limit
  }

  private mutating func tail(from margin: [Int], bar: Double) throws(Inestimable) -> Double {
    _ = try bound(margin, stage: 0)
    var p = 0.0
    var nodes: [UInt64: [Int64: Past]] = [code(margin): [0: Past(weight: 0, probability: 1)]]
    for stage in lines.indices {
      var next: [UInt64: [Int64: Past]] = [:]
      // Dictionaries have no order that lasts, and sums depend on theirs.
      for (key, pasts) in nodes.sorted(by: { $0.key < $1.key }) {
        let node = decode(key, count: margin.count)
        let reach = bounds[stage][key] ?? Bounds()
        var open: [Past] = []
        for past in pasts.values.sorted(by: { $0.weight < $1.weight }) {
          if past.weight + reach.longest <= bar {
            p += past.probability
          } else if past.weight + reach.shortest <= bar {
            open.append(past)
          }
        }
        if !open.isEmpty { try follow(open, from: node, stage: stage, into: &next) }
      }
      nodes = next
    }
    // One node is left, from which nothing remains to be filled.
    let ends = nodes.values.joined().map(\.value).filter { $0.weight <= bar }
    return min(1, p + ends.map(\.probability).orderlySum)
  }

  private mutating func follow(
    _ pasts: [Past], from node: [Int], stage: Int, into next: inout [UInt64: [Int64: Past]]
  ) throws(Inestimable) {
    let whole = completions(node)
    for split in try splits(of: node, line: lines[stage]) {
      try count(pasts.count)
      let rest = zip(node, split).map { $0 - $1 }.sorted(by: >)
      let weight = self.weight(split, line: lines[stage])
      let share = Double.exp(weight + completions(rest) - whole)
      let key = code(rest)
      for past in pasts {
        let sum = past.weight + weight
        let probability = past.probability * share
        let bucket = Int64((sum * 1e9).rounded())
        next[key, default: [:]][bucket, default: Past(weight: sum, probability: 0)]
          .probability += probability
      }
    }
  }

  private mutating func bound(_ node: [Int], stage: Int) throws(Inestimable) -> Bounds {
    guard stage < lines.count else { return Bounds(longest: 0, shortest: 0) }
    let key = code(node)
    if let known = bounds[stage][key] { return known }
    var found = Bounds()
    for split in try splits(of: node, line: lines[stage]) {
      let rest = zip(node, split).map { $0 - $1 }.sorted(by: >)
      let weight = self.weight(split, line: lines[stage])
      let beyond = try bound(rest, stage: stage + 1)
      found.longest = max(found.longest, weight + beyond.longest)
      found.shortest = min(found.shortest, weight + beyond.shortest)
    }
    bounds[stage][key] = found
    return found
  }

  /// All ways to take a line's total out of a node.
  private mutating func splits(of node: [Int], line: Int) throws(Inestimable) -> [[Int]] {
    var partial: [(taken: [Int], left: Int)] = [([], line)]
    var behind = node.reduce(0, +)
    for most in node {
      behind -= most
      var longer: [(taken: [Int], left: Int)] = []
      for (taken, left) in partial {
        let least = max(0, left - behind)
        guard least <= min(most, left) else { continue }
        try count(min(most, left) - least + 1)
        for part in least...min(most, left) { longer.append((taken + [part], left - part)) }
      }
      partial = longer
    }
    return partial.map(\.taken)
  }

  private mutating func count(_ more: Int) throws(Inestimable) {
    steps += more
    guard steps <= limit else { throw .tooLarge }
  }

  /// The logarithm of line! / Π x!.
  private func weight(_ split: [Int], line: Int) -> Double {
    split.reduce(factorials[line]) { $0 - factorials[$1] }
  }

  /// The logarithm of the weight of all ways on from a node.
  private func completions(_ node: [Int]) -> Double {
    node.reduce(factorials[node.reduce(0, +)]) { $0 - factorials[$1] }
  }

  private func code(_ node: [Int]) -> UInt64 { node.reduce(0) { $0 * base + UInt64($1) } }

  private func decode(_ key: UInt64, count: Int) -> [Int] {
    var key = key
    var node = Array(repeating: 0, count: count)
    for index in node.indices.reversed() {
      node[index] = Int(key % base)
      key /= base
    }
    return node
  }
}
