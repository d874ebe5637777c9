import Glibc

/// How many of all pairs of a table agree in which level: counted where equality can be counted, and
/// drawn for the rest.
struct AllPairs: Sendable {
  /// Pairs that could be of one person.
  let pairs: Double
  let records: Double
  /// Whether enough records say where somebody lives, so that housemates can be told.
  let tellsOfHomes: Bool
  /// By comparison and level.
  let all: [[Double]]
  /// By comparison: the bits that equal and nearly equal values are usually worth.
  private(set) var usual = SIMD16<Int16>()
  private(set) var usualNear = SIMD16<Int16>()

  init(_ people: ComparedPeople, _ settings: LinkageSettings) {
    let sample = RandomPairs(people, settings)
    let everything = Double(people.count) * Double(max(people.count - 1, 0)) / 2
    records = Double(people.count)
    pairs = max(1, everything - Self.excluded(people.table))
    let scale = everything / Double(max(sample.total, 1))
    var counted = sample.counts.map { $0.map { Double($0) * scale } }
    if sample.total < Int(everything) {
      for (comparison, level, count) in Self.equalPairs(people.table) {
        counted[Int(comparison.rawValue)][Int(level)] = count
      }
    }
    all = counted
    let told = [PersonComparison.address, .phone].map {
      counted[Int($0.rawValue)].dropFirst().reduce(0, +)
    }
    tellsOfHomes = (told.max() ?? 0) > everything * 0.02
    for comparison in PersonComparison.allCases {
      let index = Int(comparison.rawValue)
      let level = comparison == .address ? Int(AddressLevel.postcode) : 1
      let share = Self.share(all[index], level, settings.levels[index], settings.chanceWeight)
      usual[index] = Int16(clamping: FixedBits.of(-log2(share)))
      if comparison == .address {
        // Of an address the near one is the town.
        let town = Self.share(
          all[index], Int(AddressLevel.town), settings.levels[index], settings.chanceWeight)
        usualNear[index] = Int16(clamping: FixedBits.of(-log2(town)))
        continue
      }
      let near = sample.near[index]
      usualNear[index] =
        near.count < 30
        ? usual[index]
        : Int16(clamping: FixedBits.of(log2(Double(near.sum) / Double(near.count))))
    }
  }

  private static func share(
    _ counts: [Double], _ level: Int, _ shipped: [LinkageSettings.Level], _ weight: Double
  ) -> Double {
    let present = counts.dropFirst().reduce(0, +)
    let lean = min(weight, max(present, 1))
    return (counts[level] + lean * shipped[level - 1].chance) / (present + lean)
  }

  /// Pairs within sources that hold everybody once.
  private static func excluded(_ table: PersonTable) -> Double {
    guard !table.duplicateFreeSources.isEmpty else { return 0 }
    var counts: [Int: Int] = [:]
    for line in table.lines where table.duplicateFreeSources.contains(Int(line.source)) {
      counts[Int(line.source), default: 0] += 1
    }
    return counts.keys.sorted().reduce(0) {
      let count = Double(counts[$1] ?? 0)
      return $0 + count * (count - 1) / 2
    }
  }

  /// How many pairs have the same value, counted by value.
  private static func equalPairs(
    _ table: PersonTable
  ) -> [(PersonComparison, UInt8, Double)] {
    var given = [Int](repeating: 0, count: table.names.count)
    var family = given
    var dates: [UInt32] = []
    for record in 0..<table.count {
      if let form = table.forms(of: record).first {
        given[Int(form.given)] += 1
        family[Int(form.family)] += 1
      }
      let birth = table.lines[record].birth
      if birth.isWhole, birth.month != 1 || birth.day != 1 { dates.append(birth.numbers) }
    }
    given[0] = 0
    family[0] = 0
    RadixSort.sort(&dates)
    return [
      (.given, NameLevel.equal, pairs(given)), (.family, NameLevel.equal, pairs(family)),
      (.birthDate, BirthLevel.equal, pairs(stretches(dates))),
    ] + factPairs(table)
  }

  private static func factPairs(_ table: PersonTable) -> [(PersonComparison, UInt8, Double)] {
    var values = [Int](repeating: 0, count: table.values.count)
    for fact in table.facts { values[Int(fact.value)] += 1 }
    var sums = [Double](repeating: 0, count: PersonComparison.count)
    for fact in table.facts where values[Int(fact.value)] > 0 {
      let count = Double(values[Int(fact.value)])
      values[Int(fact.value)] = 0
      sums[Int(FactComparison.comparison(fact.kind).rawValue)] += count * (count - 1) / 2
    }
    return [PersonComparison.birthplace, .phone, .email, .occupation, .identifier].map {
      ($0, 1, sums[Int($0.rawValue)])
    }
  }

  private static func pairs(_ counts: [Int]) -> Double {
    Double(counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
  }

  private static func stretches(_ sorted: [UInt32]) -> [Int] {
    var counts: [Int] = []
    for index in sorted.indices {
      if index > 0, sorted[index] == sorted[index - 1] {
        counts[counts.count - 1] += 1
      } else {
        counts.append(1)
      }
    }
    return counts
  }
}
