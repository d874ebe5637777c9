import CanonicalModel

extension [UInt8] {
  /// A UUID of version 4 (RFC 9562) made of 128 random bits.
  mutating func appendUUID(_ high: UInt64, _ low: UInt64) {
    let versioned = high & ~0xF000 | 0x4000
    let varied = low & ~(0xC0 << 56) | 0x80 << 56
    appendHexadecimal(versioned >> 32, digits: 8)
    append("-")
    appendHexadecimal(versioned >> 16, digits: 4)
    append("-")
    appendHexadecimal(versioned, digits: 4)
    append("-")
    appendHexadecimal(varied >> 48, digits: 4)
    append("-")
    appendHexadecimal(varied, digits: 12)
  }

  private mutating func appendHexadecimal(_ bits: UInt64, digits: Int) {
    let alphabet = Phrases.hexadecimal
    for place in stride(from: 4 * (digits - 1), through: 0, by: -4) {
      append(alphabet[Int(bits >> UInt64(place) & 0xF)])
    }
  }

  /// A Police National Computer id with its check letter.
  mutating func appendPNCID(year: Int, record: Int) {
    let serial = UniqueNumber.sevenDigits(record)
    append(year, width: 4)
    append("/")
    append(serial, width: 7)
    append(CheckLetter.letter(for: year % 100 * 10_000_000 + serial))
  }

  /// An NHS number with its check digit. No number that begins with 8 is given out (recalled), so
  /// it is nobody's.
  mutating func appendNHSNumber(record: Int) {
    let stem = 80_000_000 + UniqueNumber.sevenDigits(record)
    for digit in 0...9 {
      let number = stem * 10 + digit
      guard let check = [UInt8].nhsCheckDigit(of: number) else { continue }
      append(number, width: 9)
      append(check, width: 1)
      return
    }
  }

  /// The digit that belongs behind nine digits; one stem in eleven has none.
  private static func nhsCheckDigit(of nineDigits: Int) -> Int? {
    var rest = nineDigits
    var sum = 0
    for weight in 2...10 {
      sum += weight * (rest % 10)
      rest /= 10
    }
    let digit = (11 - sum % 11) % 11
    return digit == 10 ? nil : digit
  }

  /// `GW/2023/0012345`
  mutating func appendReference(of story: CaseStory, mark: [UInt8]) {
    append(contentsOf: mark)
    append("/")
    append(story.days.referred.year, width: 4)
    append("/")
    append(UniqueNumber.sevenDigits(story.number), width: 7)
  }

  /// Two digits of the year and eight more, as the forces' systems write it.
  mutating func appendCrimeReference(of story: CaseStory) {
    append(story.days.referred.year % 100, width: 2)
    append(UniqueNumber.sevenDigits(story.number), width: 8)
  }

  mutating func appendPostcode(of story: CaseStory) {
    append(contentsOf: story.locality.outwardCode)
    append(" ")
    append(story.inwardCode.0, width: 1)
    append(story.inwardCode.1)
    append(story.inwardCode.2)
  }

  /// A number among those that Ofcom keeps for drama: `start` and three digits.
  mutating func appendPhone(_ start: StaticString, _ number: Int) {
    start.withUTF8Buffer { append(contentsOf: $0) }
    append(number % 1_000, width: 3)
  }

  /// `nrm0012345@` and the domain.
  mutating func appendAddress(_ number: Int, at domain: [UInt8]) {
    append(contentsOf: "nrm".utf8)
    append(UniqueNumber.sevenDigits(number), width: 7)
    append("@")
    append(contentsOf: domain)
  }

  /// Two given names, or one where both are the same.
  mutating func appendGivenNames(of story: CaseStory) {
    let isFemale = story.gender == .female
    let names = isFemale ? story.nationality.names.female : story.nationality.names.male
    append(contentsOf: names[story.slot.first])
    guard story.slot.second != story.slot.first else { return }
    append(" ")
    append(contentsOf: names[story.slot.second])
  }
}

extension CaseStory {
  var genderCode: [UInt8] {
    switch gender {
    case .female: Phrases.female
    case .male: Phrases.male
    case .other: Phrases.other
    }
  }
}
