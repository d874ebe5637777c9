/// The skeleton of each word: what is left of it in every spelling. A word without one has number 0.
enum Skeletons {
  static func numbers(of table: PersonTable) -> [UInt32] {
    var pool = BytePool()
    var numbers = [UInt32](repeating: 0, count: table.names.count)
    for word in 1..<max(1, table.names.count) {
      let skeleton = skeleton(of: table.names.text(UInt32(word)))
      if skeleton.count >= 2 { numbers[word] = pool.number(of: skeleton[...]) }
    }
    return numbers
  }

  /// The same hash for the same skeleton, in every run.
  static func hashes(of table: PersonTable) -> [UInt64] {
    (0..<table.names.count).map { word in
      guard word > 0 else { return 0 }
      let skeleton = skeleton(of: table.names.text(UInt32(word)))
      return skeleton.count >= 2 ? BytePool.hash(skeleton[...], seed: 7) : 0
    }
  }

  /// A stand-in: consonants alone, doubled ones once.
  static func skeleton(of word: ArraySlice<UInt8>) -> [UInt8] {
    var skeleton: [UInt8] = []
    for byte in word {
      var letter = byte
      switch byte {
      case UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "I"), UInt8(ascii: "O"),
        UInt8(ascii: "U"), UInt8(ascii: "Y"), UInt8(ascii: "H"), UInt8(ascii: "J"):
        if skeleton.isEmpty { letter = UInt8(ascii: "A") } else { continue }
      case UInt8(ascii: "C"), UInt8(ascii: "Q"): letter = UInt8(ascii: "K")
      case UInt8(ascii: "Z"): letter = UInt8(ascii: "S")
      case UInt8(ascii: "V"), UInt8(ascii: "W"): letter = UInt8(ascii: "F")
      default: break
      }
      if skeleton.last != letter { skeleton.append(letter) }
    }
    return skeleton
  }
}
