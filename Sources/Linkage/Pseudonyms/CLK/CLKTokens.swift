import Records

/// Cuts a feature's value into the tokens that are hashed.
enum CLKTokens {
  /// Why a value cannot be cut; never with the value in it.
  package enum Refusal: Error { case notANumber, notADate }

  static func tokens(of value: ArraySlice<UInt8>, _ hashing: CLKSchema.Hashing)
    throws(Refusal) -> [[UInt8]]
  {
    let text = try spelled(value, hashing)
    if text.isEmpty { return [] }
    switch hashing.comparison {
    case .exact: return [text]
    case .ngram(let size, let isPositional): return ngrams(of: text, size, isPositional)
    case .numeric(let distance, let resolution):
      guard let number = Int(String(decoding: text, as: UTF8.self)) else { throw .notANumber }
      return neighbours(of: number, distance, resolution)
    }
  }

  private static func spelled(_ value: ArraySlice<UInt8>, _ hashing: CLKSchema.Hashing)
    throws(Refusal) -> [UInt8]
  {
    if let missing = hashing.missing, missing.sentinel.elementsEqual(value) {
      return missing.replacement
    }
    switch hashing.format {
    case .text: return Array(value)
    case .integer:
      let isSpace: (UInt8) -> Bool = { $0 == 32 || (9...13).contains($0) }
      let digits = value.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
      guard let number = Int(String(decoding: digits, as: UTF8.self)) else { throw .notANumber }
      return Array(String(number).utf8)
    case .date(let pattern):
      guard let day = day(value, pattern) else { throw .notADate }
      return day
    }
  }

  /// `yyyymmdd` of a date that follows the pattern.
  private static func day(_ value: ArraySlice<UInt8>, _ pattern: [UInt8]) -> [UInt8]? {
    var rest = value
    var parts: [UInt8: Int] = [:]
    var index = 0
    while index < pattern.count {
      if pattern[index] == UInt8(ascii: "%"), index + 1 < pattern.count {
        let width = pattern[index + 1] == UInt8(ascii: "Y") ? 4 : 2
        let digits = rest.prefix(width).prefix { $0 >= 48 && $0 <= 57 }
        guard !digits.isEmpty, width == 2 || digits.count == 4 else { return nil }
        parts[pattern[index + 1]] = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
        rest = rest.dropFirst(digits.count)
        index += 2
      } else {
        guard rest.popFirst() == pattern[index] else { return nil }
        index += 1
      }
    }
    guard rest.isEmpty, let year = parts[UInt8(ascii: "Y")], let month = parts[UInt8(ascii: "m")],
      let day = parts[UInt8(ascii: "d")], let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return Array(date.description.utf8.filter { $0 != UInt8(ascii: "-") })
  }

  /// A space is thought before and behind, so that every letter stands in `size` of them.
  private static func ngrams(of text: [UInt8], _ size: Int, _ isPositional: Bool) -> [[UInt8]] {
    let space: Unicode.Scalar = " "
    let blank = Array(repeating: space, count: max(0, size - 1))
    let scalars = blank + Array(String(decoding: text, as: UTF8.self).unicodeScalars) + blank
    guard scalars.count >= size else { return [] }
    return (0...scalars.count - size).map { start in
      var gram = String.UnicodeScalarView()
      gram.append(contentsOf: scalars[start..<start + size])
      return (isPositional ? Array("\(start + 1) ".utf8) : []) + Array(String(gram).utf8)
    }
  }

  private static func neighbours(of number: Int, _ distance: Int, _ resolution: Int) -> [[UInt8]] {
    // What overflows is no age, no count and no day.
    let (scaled, isTooLarge) = number.multipliedReportingOverflow(by: 2 * resolution)
    guard distance > 0, !isTooLarge, abs(scaled / 2) < Int.max / 4 else { return [] }
    let residue = ((scaled % distance) + distance) % distance
    let grid = scaled - residue + (residue * 2 < distance ? 0 : distance)
    let start = residue == 0 ? scaled : grid
    return (-resolution...resolution).map { Array(String(start + $0 * distance).utf8) }
  }
}
