/// Which of a row of things were met: one bit each.
struct PastMarks: Sendable {
  private var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: (count + 63) >> 6) }

  mutating func insert(_ numbers: some Sequence<Int>) {
    for number in numbers { words[number >> 6] |= 1 << UInt64(number & 63) }
  }

  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }
}
