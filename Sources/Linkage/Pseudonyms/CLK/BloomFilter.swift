/// Bits in the order in which clkhash writes them: the first is the highest of the first byte.
package struct BloomFilter: Sendable, Equatable {
  package private(set) var count: Int
  package private(set) var bytes: [UInt8]

  package init(count: Int) {
    self.count = count
    bytes = Array(repeating: 0, count: (count + 7) / 8)
  }

  mutating func insert(_ index: Int) { bytes[index >> 3] |= 0x80 >> UInt8(index & 7) }

  func contains(_ index: Int) -> Bool { bytes[index >> 3] & 0x80 >> UInt8(index & 7) != 0 }

  /// How many bits are set.
  package var population: Int { bytes.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Lays the second half over the first, exclusively: half as long, and harder to read back.
  mutating func fold() {
    let half = count / 2
    var folded = BloomFilter(count: half)
    for index in 0..<half where contains(index) != contains(index + half) { folded.insert(index) }
    self = folded
  }

  /// Likeness from 0 to 1: twice the bits of both, by the bits of each (Dice). Two empty ones are not
  /// alike.
  package func dice(_ other: BloomFilter) -> Double {
    let total = population + other.population
    guard total > 0, count == other.count else { return 0 }
    let both = zip(bytes, other.bytes).reduce(0) { $0 + ($1.0 & $1.1).nonzeroBitCount }
    return Double(2 * both) / Double(total)
  }

  /// As clkhash writes it.
  package var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let some = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
      let word = some[0] << 16 | some[1] << 8 | some[2]
      let known = min(3, bytes.count - start)
      for place in 0..<4 {
        text.append(place <= known ? alphabet[word >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
