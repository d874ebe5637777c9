import Glibc

/// How many bits an agreement in each value is worth: minus the logarithm of the share of records
/// that have it, leaning on the shipped chances where there are few records.
struct Frequencies {
  let givenBits: [Int16]
  let familyBits: [Int16]
  let valueBits: [Int16]
  let birthBits: [Int16]

  init(_ table: PersonTable, _ settings: LinkageSettings) {
    var given = [UInt32](repeating: 0, count: table.names.count)
    var family = given
    var values = [UInt32](repeating: 0, count: table.values.count)
    var presence = [Int](repeating: 0, count: PersonFact.kinds)
    var (givenTotal, familyTotal) = (0, 0)
    for record in 0..<table.count {
      for place in table.formRange(of: record) {
        let form = table.forms[place]
        givenTotal += Self.count(form, isGiven: true, table, &given)
        familyTotal += Self.count(form, isGiven: false, table, &family)
      }
      var last: UInt8 = .max
      for place in table.factRange(of: record) {
        let fact = table.facts[place]
        values[Int(fact.value)] += 1
        if fact.kind != last { presence[Int(fact.kind)] += 1 }
        last = fact.kind
      }
    }
    let weight = settings.frequencyWeight
    func bits(_ counts: [UInt32], _ total: Int, _ comparison: PersonComparison) -> [Int16] {
      let chance = settings.chance(comparison, level: 1)
      return counts.map { Self.bits($0, total, chance, weight) }
    }
    givenBits = bits(given, givenTotal, .given)
    familyBits = bits(family, familyTotal, .family)
    valueBits = Self.valueBits(table, values, presence, settings)
    birthBits = Self.birthBits(table, settings)
  }

  private static func count(
    _ form: NameForm, isGiven: Bool, _ table: PersonTable, _ counts: inout [UInt32]
  ) -> Int {
    let whole = isGiven ? form.given : form.family
    guard whole != 0 else { return 0 }
    counts[Int(whole)] += 1
    if (isGiven ? form.givenCount : form.familyCount) > 1 {
      for place in table.words(form, isGiven: isGiven) { counts[Int(table.words[place])] += 1 }
    }
    return 1
  }

  /// One of the records that agree does not speak for the value being common.
  private static func bits(
    _ count: UInt32, _ total: Int, _ chance: Double, _ weight: Double
  ) -> Int16 {
    guard count > 0, total > 0 else { return 0 }
    let others = max(Double(count) - 1, 0.5)
    let share = (others + weight * chance) / (Double(total) + weight)
    return Int16(clamping: FixedBits.of(-log2(share)))
  }

  private static func valueBits(
    _ table: PersonTable, _ counts: [UInt32], _ presence: [Int], _ settings: LinkageSettings
  ) -> [Int16] {
    var found = [Int16](repeating: 0, count: counts.count)
    var chances = [Double](repeating: 0, count: PersonFact.kinds)
    for kind in chances.indices {
      chances[kind] = settings.chance(FactComparison.comparison(UInt8(kind)), level: 1)
    }
    for fact in table.facts where found[Int(fact.value)] == 0 {
      let kind = Int(fact.kind)
      found[Int(fact.value)] = bits(
        counts[Int(fact.value)], presence[kind], chances[kind], settings.frequencyWeight)
    }
    return found
  }

  private static func birthBits(_ table: PersonTable, _ settings: LinkageSettings) -> [Int16] {
    let days = table.lines.map { $0.birth.isWhole ? $0.birth.numbers : 0 }
    var sorted = days.filter { $0 != 0 }
    RadixSort.sort(&sorted)
    let chance = settings.chance(.birthDate, level: BirthLevel.equal)
    var (distinct, worth): ([UInt32], [Int16]) = ([], [])
    var first = 0
    while first < sorted.count {
      var end = first
      while end < sorted.count, sorted[end] == sorted[first] { end += 1 }
      distinct.append(sorted[first])
      worth.append(
        bits(
          UInt32(truncatingIfNeeded: end - first), sorted.count, chance, settings.frequencyWeight))
      first = end
    }
    return days.map { $0 == 0 ? 0 : worth[lowerBound(distinct, $0)] }
  }

  private static func lowerBound(_ sorted: [UInt32], _ day: UInt32) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
