import Records

/// Numbers of codes, looked up without anything counted by reference: rules ask it of every record.
struct CodeIndex: Sendable {
  private var codes: [Code] = []
  /// The number of a code, counted from 1; 0 for a free slot.
  private var slots: [Int32] = Array(repeating: 0, count: 16)

  /// Each code has the number of the place where it first stands in the list, repeats left out.
  init(_ list: some Sequence<Code>) {
    for code in list where number(of: code) == nil { add(code) }
  }

  var count: Int { codes.count }

  private mutating func add(_ code: Code) {
    codes.append(code)
    guard codes.count * 2 > slots.count else { return place(codes.count) }
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1...codes.count { place(number) }
  }

  private mutating func place(_ number: Int) {
    var slot = codes[number - 1].mixed & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: number)
  }

  /// The number of the code; nothing where it is not there.
  func number(of code: Code) -> Int? {
    var slot = code.mixed & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if codes[index] == code { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
