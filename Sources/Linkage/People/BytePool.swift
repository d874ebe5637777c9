/// Texts that are kept once each and are called by a number from 1; 0 is no text.
///
/// Numbers depend on the order in which texts come; hashes do not. What has to be the same for any
/// order of the input is worked out from the hashes.
package struct BytePool: Sendable {
  private(set) var bytes: [UInt8] = []
  private var starts: [UInt32] = [0, 0]
  private(set) var hashes: [UInt64] = [0]
  /// Open addressing, three quarters full at most; the number 0 is a free slot. The hash stands beside the
  /// number, so that a text that is there already is found in one place.
  private var slots = Array(repeating: Slot(), count: 1024)

  private struct Slot {
    var hash: UInt64 = 0
    var number: UInt32 = 0
  }

  package init() {}

  /// How many numbers there are, the 0 among them.
  var count: Int { hashes.count }

  /// The number of a text, which is added if it is new; of an empty text 0.
  mutating func number(of text: Span<UInt8>, kind: UInt8 = 0) -> UInt32 {
    guard !text.isEmpty else { return 0 }
    let hash = Self.hash(text, seed: UInt64(kind))
    let slot = place(of: hash)
    // Two texts with the same 64 bits would be taken for one: once in some million runs of a million
    // texts each.
    if slots[slot].number != 0 { return slots[slot].number }
    let number = UInt32(truncatingIfNeeded: hashes.count)
    slots[slot] = Slot(hash: hash, number: number)
    hashes.append(hash)
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    if hashes.count * 4 > slots.count * 3 { grow() }
    return number
  }

  /// The slot of a hash, or the free one where it would stand.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].number != 0, slots[slot].hash != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// Where the bytes of a text stand.
  func range(_ number: UInt32) -> Range<Int> {
    Int(starts[Int(number)])..<Int(starts[Int(number) + 1])
  }

  func length(_ number: Int) -> Int { Int(starts[number + 1] - starts[number]) }

  func text(_ number: UInt32) -> ArraySlice<UInt8> { bytes[range(number)] }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for number in 1..<hashes.count {
      let hash = hashes[number]
      slots[place(of: hash)] = Slot(hash: hash, number: UInt32(truncatingIfNeeded: number))
    }
  }

  /// The same in every run and on every machine.
  static func hash(_ text: Span<UInt8>, seed: UInt64) -> UInt64 {
    var hash = Hash64.mix(seed ^ 0x9e37_79b9_7f4a_7c15, UInt64(text.count))
    var index = 0
    while index + 8 <= text.count {
      let word = text.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = Hash64.mix(hash, UInt64(bigEndian: word))
      index += 8
    }
    guard index < text.count else { return hash }
    var rest: UInt64 = 0
    while index < text.count {
      rest = rest << 8 | UInt64(text[index])
      index += 1
    }
    return Hash64.mix(hash, rest)
  }
}

/// How numbers are mixed into 64 bits.
enum Hash64 {
  /// A hash of two numbers in their order; never 0.
  static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ 0xa076_1d64_78bd_642f)
      .multipliedFullWidth(by: right ^ 0xe703_7ed1_a0b4_28db)
    let folded = product.high ^ product.low ^ (left &* 0x9fb2_1c65_1e98_df25)
    let mixed = (folded ^ folded >> 32) &* 0xd6e8_feb8_6659_fd93
    return max(1, mixed ^ mixed >> 32)
  }
}

extension BytePool {
  /// Lends the bytes of two texts.
  func withTexts<Result>(
    _ left: UInt32, _ right: UInt32,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { all in
      body(
        UnsafeBufferPointer(rebasing: all[range(left)]),
        UnsafeBufferPointer(rebasing: all[range(right)]))
    }
  }
}
