/// Small changes to texts, the same in every run.
struct Mutations {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
  mutating func number(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(max(1, bound)))
  }

  /// One of the texts with one to three bytes added, dropped, replaced, doubled or cut off.
  mutating func text(from seeds: [String], alphabet: [UInt8]) -> [UInt8] {
    var text = Array(seeds[number(below: seeds.count)].utf8)
    for _ in 0...number(below: 3) {
      let index = number(below: text.count + 1)
      let byte = alphabet[number(below: alphabet.count)]
      switch number(below: 5) {
      case 0 where index < text.count: text.remove(at: index)
      case 1 where index < text.count: text[index] = byte
      case 2:
        let other = number(below: text.count + 1)
        text.insert(contentsOf: text[min(index, other)..<max(index, other)], at: min(index, other))
      case 3 where number(below: 3) == 0: text.removeLast(text.count - index)
      default: text.insert(byte, at: index)
      }
    }
    return text
  }
}
