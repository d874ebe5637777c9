import Records

/// The days on which the codes of a list are in force, looked up without anything counted by
/// reference: rules ask it of every record.
struct CodePeriods: Sendable {
  private struct Period: Sendable {
    let code: Code
    let effective: EffectiveDates
  }

  /// The periods of a code stand together.
  private let periods: [Period]
  /// The first period of each code, by its number.
  private let firsts: [Int32]
  private let index: CodeIndex

  init(_ rows: [CodeList.Row], _ index: CodeIndex) {
    let numbers = rows.indices.sorted {
      let (left, right) = (index.number(of: rows[$0].code), index.number(of: rows[$1].code))
      return (left ?? 0, $0) < (right ?? 0, $1)
    }
    periods = numbers.map { Period(code: rows[$0].code, effective: rows[$0].effective) }
    var firsts: [Int32] = []
    for place in periods.indices
    where place == 0 || periods[place - 1].code != periods[place].code {
      firsts.append(Int32(truncatingIfNeeded: place))
    }
    self.firsts = firsts
    self.index = index
  }

  func isInForce(_ code: Code, on day: CivilDate) -> Bool {
    guard let number = index.number(of: code) else { return false }
    var place = Int(firsts[number])
    while place < periods.count, periods[place].code == code {
      if periods[place].effective.contains(day) { return true }
      place += 1
    }
    return false
  }
}
