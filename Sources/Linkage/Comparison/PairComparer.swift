/// Compares two records in everything. Each worker has its own, for what it remembers of words.
struct PairComparer {
  let people: ComparedPeople
  let cache = WordPairCache()
  /// Whether rarities are wanted as they are, to find out what is usual.
  var isCalibrating = false

  init(_ people: ComparedPeople) { self.people = people }

  mutating func compare(_ left: Int, _ right: Int) -> Agreement {
    var (here, there) = (people.fronts[left], people.fronts[right])
    // Which is first must not hang on the order of the input: a name that is swapped has its given
    // name where the other has its family name.
    if there.key < here.key { swap(&here, &there) }
    var agreement = Agreement()
    compareNames(here, there, &agreement)
    let birth = birthLevel(here, there)
    agreement.set(.birthDate, birth)
    if birth == BirthLevel.equal || birth == BirthLevel.newYear {
      // A date that many have, as 1 January, has its own share: no level stands for it.
      setRarity(.birthDate, here.birthBits, near: false, &agreement)
    }
    if here.sex != 0, there.sex != 0 { agreement.set(.sex, here.sex == there.sex ? 1 : 2) }
    if here.factCount > 0, there.factCount > 0 { compareFacts(here, there, &agreement) }
    return agreement
  }

  @inline(__always)
  private func birthLevel(_ here: RecordFront, _ there: RecordFront) -> UInt8 {
    guard people.isKeyed else {
      return BirthComparison.level(here.birth, there.birth, digits: (here.digits, there.digits))
    }
    return people.table.keyed?.level(Int(here.record), Int(there.record), people.table.lines) ?? 0
  }

  /// How much rarer than usual a value is, within bounds: one value does not decide.
  func setRarity(
    _ comparison: PersonComparison, _ bits: Int16, near: Bool, _ agreement: inout Agreement
  ) {
    let index = Int(comparison.rawValue)
    if isCalibrating {
      agreement.rarities[index] = bits
      return
    }
    let usual = near ? people.usualNear[index] : people.usual[index]
    let bounds = near ? Self.nearBounds : Self.bounds
    agreement.rarities[index] = min(max(bits - usual, bounds.lowerBound), bounds.upperBound)
  }

  private static let bounds: ClosedRange<Int16> = -6 * 256...8 * 256
  private static let nearBounds: ClosedRange<Int16> = -4 * 256...6 * 256
}
