import CanonicalModel
import Records

/// What a single value looks like, whatever its column is called.
enum ColumnShape: UInt8, CaseIterable, Sendable {
  case integer, decimal, digits, letters, serialDay
  case email, phone, postcode, uuid
  case pnc, cro, nationalInsurance, nhs, nrm, homeOffice, gridReference
  case grade, personName, commaName, initials
  case oneWord, short, prose, yesNo

  /// All shapes that the value has.
  static func shapes(of text: ArraySlice<UInt8>) -> ColumnShapeSet {
    var shapes = ColumnShapeSet()
    let count = ValueCount(text)
    if count.digits > 0 { shapes.insert(.digits) }
    if count.letters > 0 { shapes.insert(.letters) }
    if count.isInteger { shapes.insert(.integer) }
    if count.isInteger || count.isDecimal { shapes.insert(.decimal) }
    if count.words == 1 { shapes.insert(.oneWord) }
    if text.count <= 32 { shapes.insert(.short) }
    if count.words >= 6 { shapes.insert(.prose) }
    if SpreadsheetTraces.serialDate(text.span) != nil { shapes.insert(.serialDay) }
    shapes.addIdentifiers(text, count)
    shapes.addNames(text, count)
    return shapes
  }
}

/// A few shapes, one bit each.
struct ColumnShapeSet: Sendable {
  private(set) var bits: UInt32 = 0

  mutating func insert(_ shape: ColumnShape) { bits |= 1 << UInt32(shape.rawValue) }

  func contains(_ shape: ColumnShape) -> Bool { bits & 1 << UInt32(shape.rawValue) != 0 }

  fileprivate mutating func addIdentifiers(_ text: ArraySlice<UInt8>, _ count: ValueCount) {
    if count.isEmail { insert(.email) }
    guard text.count <= 40, count.digits > 0 else { return }
    if count.isPhone { insert(.phone) }
    if Postcode(text) != nil || text.count <= 4 && Postcode.isOutwardAlone(text), count.letters > 0
    {
      insert(.postcode)
    }
    if UUIDShape.matches(text) { insert(.uuid) }
    if PNCIdentifier(text)?.hasRightCheckLetter == true { insert(.pnc) }
    if CROIdentifier(text)?.hasRightCheckLetter == true { insert(.cro) }
    if NationalInsuranceNumber(text)?.hasAllocatedLetters == true, count.letters == 3 {
      insert(.nationalInsurance)
    }
    if count.digits == 10, count.letters == 0, NHSNumber(text)?.hasRightCheckDigit == true {
      insert(.nhs)
    }
    if ValueCount.isNRM(text) { insert(.nrm) }
    if count.letters == 1, (6...8).contains(count.digits), count.words == 1,
      text.first?.isLetter == true
    {
      insert(.homeOffice)
    }
    if count.letters == 2, (4...10).contains(count.digits), text.prefix(2).allSatisfy(\.isLetter) {
      insert(.gridReference)
    }
    if IntelligenceGrade(text.span) != nil { insert(.grade) }
  }

  fileprivate mutating func addNames(_ text: ArraySlice<UInt8>, _ count: ValueCount) {
    guard count.digits == 0, count.letters > 0, text.count <= 60, count.words <= 5 else { return }
    let commas = text.count { $0 == UInt8(ascii: ",") }
    let isNameLike = count.others == commas && count.hasCapitals
    if isNameLike, commas == 0 { insert(.personName) }
    if isNameLike, commas == 1, text.first != UInt8(ascii: ","), text.last != UInt8(ascii: ",") {
      insert(.commaName)
    }
    if text.count <= 6, count.letters <= 4, count.letters == count.capitals, count.words <= 4 {
      insert(.initials)
    }
  }
}

/// What is counted in a value, in one pass.
private struct ValueCount {
  var digits = 0
  var letters = 0
  var capitals = 0
  var words = 0
  var dots = 0
  var ats = 0
  /// Characters that no name has.
  var others = 0
  /// Whether every word begins with a capital, but for particles.
  var hasCapitals = true
  private var phoneSigns = 0
  private let length: Int
  private let startsWithSign: Bool

  init(_ text: ArraySlice<UInt8>) {
    length = text.count
    startsWithSign = text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+")
    var wasBlank = true
    var capitalWords = 0
    for byte in text {
      if wasBlank, !byte.isBlank {
        words += 1
        if byte &- 65 < 26 || byte >= 0x80 { capitalWords += 1 }
      }
      wasBlank = byte.isBlank
      add(byte)
    }
    hasCapitals = capitalWords > 0 && capitalWords * 2 >= words
  }

  private mutating func add(_ byte: UInt8) {
    switch byte {
    case 48...57: digits += 1
    case 65...90:
      letters += 1
      capitals += 1
    case 97...122: letters += 1
    case 0x80...: letters += byte & 0xC0 == 0x80 ? 0 : 1
    case UInt8(ascii: "."): dots += 1
    case UInt8(ascii: "@"):
      ats += 1
      others += 1
    case UInt8(ascii: "-"), UInt8(ascii: "'"), 0x20: break
    case UInt8(ascii: "+"), UInt8(ascii: "("), UInt8(ascii: ")"):
      phoneSigns += 1
      others += 1
    default: others += 1
    }
  }

  var isInteger: Bool { digits > 0 && digits + (startsWithSign ? 1 : 0) == length }
  var isDecimal: Bool { digits > 1 && dots == 1 && digits + 1 + (startsWithSign ? 1 : 0) == length }
  var isEmail: Bool { ats == 1 && dots > 0 && words == 1 && letters > 3 }
  var isPhone: Bool {
    letters == 0 && (9...15).contains(digits) && others == phoneSigns && dots == 0
  }

  /// `NRM231234` or `NRM/23/1234`.
  static func isNRM(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 6, text.prefix(3).map(\.uppercasedASCII) == Array("NRM".utf8) else {
      return false
    }
    return text.dropFirst(3).contains(where: \.isDigit)
      && text.dropFirst(3).allSatisfy { $0.isDigit || $0.isBlank || "-/".utf8.contains($0) }
  }
}
