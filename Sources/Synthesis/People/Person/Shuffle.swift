/// Puts the numbers below `count` in another order, each where it can be worked out alone: four rounds
/// of a Feistel network over the next power of four, walked on until the number is one of them.
struct Shuffle: Sendable {
  private let count: Int
  private let half: Int
  private let keys: [UInt64]

  init(count: Int, seed: UInt64) {
    self.count = count
    var bits = 1
    while 1 << (2 * bits) < count { bits += 1 }
    half = bits
    var random = RandomSource(seed: seed ^ 0x5EED_0F_9E0B1E)
    keys = (0..<4).map { _ in random.next() }
  }

  subscript(_ number: Int) -> Int {
    var shuffled = round(number)
    while shuffled >= count { shuffled = round(shuffled) }
    return shuffled
  }

  private func round(_ number: Int) -> Int {
    let mask = 1 << half - 1
    var (left, right) = (number >> half, number & mask)
    for key in keys {
      let mixed = (UInt64(right) &+ key) &* 0x9E37_79B9_7F4A_7C15
      (left, right) = (right, left ^ Int(mixed >> 40) & mask)
    }
    return left << half | right
  }
}
