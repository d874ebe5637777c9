/// What hands, eyes and scanners do to a word. Letters with marks and other scripts are left alone.
enum Typing {
  /// The keys beside each letter from a to z.
  private static let neighbours: [[UInt8]] =
    ("qwsz,vghn,xdfv,serfcx,wsdr,drtgvc,ftyhbv,gyujnb,ujko,huikmn,jiolm,kop,njk,bhjm,iklp,ol,wa,edft,"
    + "awedxz,rfgy,yhji,cfgb,qase,zsdc,tghu,asx").split(separator: ",").map { Array($0.utf8) }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 32
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }

  /// One wrong key, one letter twice, one left out, two exchanged; false where the word is too short.
  static func mistype(_ word: inout [UInt8], _ random: inout RandomSource) -> Bool {
    guard word.count > 2 else { return false }
    // First letters are seldom wrong.
    let place = random.isOne(inHundred: 8) ? 0 : 1 + random.below(word.count - 1)
    guard isLetter(word[place]) else { return false }
    switch random.below(100) {
    case ..<32:
      let lower = word[place] | 32
      let keys = neighbours[Int(lower - UInt8(ascii: "a"))]
      word[place] = random.pick(keys) & (word[place] & 32 | ~32)
    case ..<52: word.insert(word[place] | 32, at: place + 1)
    case ..<76: word.remove(at: place)
    default:
      guard place + 1 < word.count, isLetter(word[place + 1]), word[place] != word[place + 1],
        place > 0
      else { return false }
      word.swapAt(place, place + 1)
    }
    return true
  }

  /// What a scanner takes one piece for.
  private static let lookalikes: [(seen: [UInt8], read: [UInt8])] = [
    ("rn", "m"), ("m", "rn"), ("l", "i"), ("i", "l"), ("cl", "d"), ("d", "cl"), ("vv", "w"),
    ("w", "vv"), ("h", "b"), ("e", "c"), ("o", "0"), ("u", "ii"), ("n", "ri"), ("g", "q"),
    ("t", "f"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  static func misread(_ word: inout [UInt8], _ random: inout RandomSource) -> Bool {
    let first = random.below(lookalikes.count)
    for step in lookalikes.indices {
      let piece = lookalikes[(first + step) % lookalikes.count]
      guard let place = word.firstPlace(of: piece.seen) else { continue }
      word.replaceSubrange(place..<place + piece.seen.count, with: piece.read)
      return true
    }
    return false
  }

  /// One digit of a number wrong, or two exchanged.
  static func mistypeDigit(_ text: inout [UInt8], _ random: inout RandomSource) -> Bool {
    let digits = text.indices.filter { text[$0] >= 48 && text[$0] <= 57 }
    guard digits.count > 2 else { return false }
    let index = 1 + random.below(digits.count - 1)
    let (before, place) = (digits[index - 1], digits[index])
    if random.isOne(inHundred: 40), text[before] != text[place] {
      text.swapAt(before, place)
    } else {
      text[place] = 48 + (text[place] - 48 + UInt8(1 + random.below(9))) % 10
    }
    return true
  }
}
