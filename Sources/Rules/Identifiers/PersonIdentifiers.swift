import CanonicalModel
import Records

/// Identifiers that one person has and nobody else: their hashes are the same however they are
/// written.
enum PersonIdentifiers {
  static let fields: [CanonicalField] = [
    .pncID, .croNumber, .nhsNumber, .nationalInsuranceNumber,
  ]

  /// The hash of an identifier; 0 where there is none, or where it cannot be right, for a number that
  /// was mistyped or made for tests is anybody's.
  static func hash(of field: CanonicalField, in record: CanonicalRecord) -> UInt64 {
    switch field {
    case .pncID: record.withText(field, hashOfPNC) ?? 0
    case .croNumber: record.withText(field, hashOfCRO) ?? 0
    case .nhsNumber: record.withText(field, hashOfNHSNumber) ?? 0
    case .nationalInsuranceNumber: record.withText(field, hashOfInsuranceNumber) ?? 0
    default: 0
    }
  }

  /// The hash of the first identifier that the record has.
  static func firstHash(in record: CanonicalRecord) -> UInt64 {
    for field in fields where record.isStated(field) {
      let hash = hash(of: field, in: record)
      if hash != 0 { return hash }
    }
    return 0
  }

  /// Of the year only two digits count: most systems write no more, and no two ids that differ in the
  /// century alone are known.
  static func hashOfPNC(_ text: Span<UInt8>) -> UInt64 {
    guard let identifier = PNCIdentifier(text), identifier.hasRightCheckLetter else { return 0 }
    return hash(.pncID, identifier.year % 100 * 10_000_000 + identifier.serial)
  }

  private static func hashOfCRO(_ text: Span<UInt8>) -> UInt64 {
    guard let number = CROIdentifier(text), number.hasRightCheckLetter else { return 0 }
    let file = number.isFileBased ? 100 : 0
    return hash(.croNumber, (file + number.year) * 10_000_000 + number.serial)
  }

  private static func hashOfNHSNumber(_ text: Span<UInt8>) -> UInt64 {
    guard let number = NHSNumber(text), number.hasRightCheckDigit, !number.isTestNumber
    else { return 0 }
    return hash(.nhsNumber, digits(of: text))
  }

  /// Without the suffix, which a source may lack.
  private static func hashOfInsuranceNumber(_ text: Span<UInt8>) -> UInt64 {
    guard let number = NationalInsuranceNumber(text), number.hasAllocatedLetters,
      !number.isExample
    else { return 0 }
    var letters = 0
    var count = 0
    for index in text.indices where text[index].isLetter && count < 2 {
      letters = letters << 8 | Int(text[index] | 0x20)
      count += 1
    }
    return hash(.nationalInsuranceNumber, letters << 32 | digits(of: text))
  }

  private static func digits(of text: Span<UInt8>) -> Int {
    var number = 0
    for index in text.indices where text[index].isDigit {
      number = (number &* 10) &+ Int(text[index] - 48)
    }
    return number
  }

  private static func hash(_ field: CanonicalField, _ number: Int) -> UInt64 {
    StableHash.of(number: number ^ Int(field.rawValue) << 54)
  }
}
