import CanonicalModel
import Records

/// When two texts state the same value, however they are spelled.
package enum SameValue {
  /// Equal for contents that say the same in the field.
  package static func key(of content: SourceStatement.Content, in field: CanonicalField)
    -> SourceStatement.Content
  {
    guard case .text(let text) = content else { return content }
    return .text(key(of: text, in: field))
  }

  private static func key(of text: [UInt8], in field: CanonicalField) -> [UInt8] {
    switch field {
    case .pncID: pncID(text)
    case .nrmReference, .externalID, .homeOfficeReference, .croNumber, .nationalInsuranceNumber,
      .nhsNumber, .passportNumber, .postcode, .uprn:
      compact(text)
    case .phone, .firstResponderPhone, .localAuthorityPhone: phone(text)
    default: folded(text)
    }
  }

  /// `81/34U` and `1981/0000034U` are one id: the century shows in the full one alone.
  private static func pncID(_ text: [UInt8]) -> [UInt8] {
    guard let id = PNCIdentifier(text.span) else { return compact(text) }
    return Array("\(id.year % 100)/\(id.serial)".utf8) + [id.checkLetter]
  }

  /// Letters and digits in capitals.
  static func compact(_ text: [UInt8]) -> [UInt8] {
    text.filter { $0.isLetterOrDigit || $0 >= 0x80 }.map(\.uppercasedASCII)
  }

  private static func phone(_ text: [UInt8]) -> [UInt8] {
    let digits = text.filter(\.isDigit)
    if text.contains(UInt8(ascii: "+")), digits.starts(with: "44".utf8) {
      return [UInt8(ascii: "0")] + digits.dropFirst(2).drop { $0 == UInt8(ascii: "0") }
    }
    return digits.isEmpty ? folded(text) : digits
  }

  /// Without regard to case, to blanks, and to how an accent is composed.
  static func folded(_ text: [UInt8]) -> [UInt8] {
    let words = text.split { $0.isBlank }.joined(separator: [UInt8(ascii: " ")])
    let plain = Array(words)
    if plain.allSatisfy({ $0 < 0x80 }) { return plain.map(\.lowercasedASCII) }
    return Array(
      String(decoding: LatinLetters.composed(plain), as: UTF8.self).lowercased().utf8)
  }
}
