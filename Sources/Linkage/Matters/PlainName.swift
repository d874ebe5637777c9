import Records

/// Names as words in capitals without accents.
enum PlainName {
  /// Letters that Unicode does not take apart.
  private static let letters: [Unicode.Scalar: String] = [
    "Đ": "D", "đ": "D", "Ø": "O", "ø": "O", "Ł": "L", "ł": "L", "ß": "SS", "Æ": "AE", "æ": "AE",
    "Ð": "D", "ð": "D", "Þ": "TH", "þ": "TH", "ı": "I", "Œ": "OE", "œ": "OE",
  ]

  /// The words of a name. None where a letter is of another script: who cannot read it should not
  /// say that it differs.
  static func words(_ name: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = [[]]
    for scalar in String(decoding: LatinLetters.composed(name), as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        if scalar.properties.isAlphabetic {
          words[words.count - 1].append(UInt8(scalar.value) & 0xDF)
        } else if scalar != "'" {
          words.append([])
        }
      } else if let letter = letters[scalar] {
        words[words.count - 1] += Array(letter.utf8)
      } else if let bare = LatinLetters.bare(Array(String(scalar).utf8)), !bare.isEmpty {
        words[words.count - 1] += bare
      } else if let plain = plain(scalar) {
        words[words.count - 1].append(plain)
      } else if scalar.properties.isAlphabetic {
        return []
      } else if scalar != "\u{2019}" && scalar.value & ~0x7F != 0x300 {
        words.append([])
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// The letter below a diaeresis or a ring, by its name in Unicode.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].utf8.count == 1
    else { return nil }
    return words[3].utf8.first
  }

  /// 2 where two words agree, or all of the shorter name; 1 where one word does; 0 where none does.
  static func likeness(_ left: [[UInt8]], _ right: [[UInt8]]) -> Int {
    let shorter = left.count <= right.count ? left : right
    var rest = left.count <= right.count ? right : left
    var agreed = 0
    for word in shorter {
      guard let found = rest.firstIndex(where: { isNear(word, $0) }) else { continue }
      rest.remove(at: found)
      agreed += 1
    }
    return agreed >= 2 || agreed == shorter.count && agreed > 0 ? 2 : min(agreed, 1)
  }

  /// Whether both are equal but for one letter, or two neighbours that were swapped, in words that are
  /// long enough.
  static func isNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left == right || min(left.count, right.count) >= 4 && isOneEdit(left, right)
  }

  /// Whether one letter was put in, left out or written wrongly, or two neighbours were swapped.
  static func isOneEdit(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard abs(left.count - right.count) <= 1, left != right else { return false }
    let front = zip(left, right).prefix { $0 == $1 }.count
    let (here, there) = (left[front...], right[front...])
    if left.count != right.count {
      return left.count < right.count ? here == there.dropFirst() : here.dropFirst() == there
    }
    if here.dropFirst() == there.dropFirst() { return true }
    return here.count >= 2 && here.dropFirst(2) == there.dropFirst(2)
      && here[front] == there[front + 1] && here[front + 1] == there[front]
  }

  static func initials(_ words: [[UInt8]]) -> [UInt8] { words.compactMap(\.first).sorted() }

  /// Whether all of the letters are among the others. Both are ascending.
  static func isPart(_ letters: [UInt8], of others: [UInt8]) -> Bool {
    var place = 0
    for letter in letters {
      while place < others.count, others[place] < letter { place += 1 }
      guard place < others.count, others[place] == letter else { return false }
      place += 1
    }
    return true
  }
}
