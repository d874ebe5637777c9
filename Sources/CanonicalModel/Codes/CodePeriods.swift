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
  /// The first period of a code, counted from 1; 0 for a free slot.
  private var slots: [Int32]

  init(_ rows: [CodeList.Row]) {
    var order: [Code: Int] = [:]
    for row in rows where order[row.code] == nil { order[row.code] = order.count }
    periods = rows.map { Period(code: $0.code, effective: $0.effective) }
      .sorted { order[$0.code, default: 0] < order[$1.code, default: 0] }
    var size = 16
    while size < rows.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for index in periods.indices where index == 0 || periods[index - 1].code != periods[index].code
    {
      place(index)
    }
  }

  private mutating func place(_ index: Int) {
    var slot = periods[index].code.mixed & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: index + 1)
  }

  /// The first period of the code.
  private func first(_ code: Code) -> Int? {
    var slot = code.mixed & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if periods[index].code == code { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  func holds(_ code: Code) -> Bool { first(code) != nil }

  func isInForce(_ code: Code, on day: CivilDate) -> Bool {
    guard var index = first(code) else { return false }
    while index < periods.count, periods[index].code == code {
      if periods[index].effective.contains(day) { return true }
      index += 1
    }
    return false
  }
}
