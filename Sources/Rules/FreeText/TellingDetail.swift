import CanonicalModel
import Records

/// A kind of detail in a free text by which somebody can be found. What the text says never leaves it:
/// only which kind was met.
struct TellingDetails: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let name = TellingDetails(rawValue: 1)
  static let insuranceNumber = TellingDetails(rawValue: 2)
  static let nhsNumber = TellingDetails(rawValue: 4)
  static let pncID = TellingDetails(rawValue: 8)
  static let nrmReference = TellingDetails(rawValue: 16)
  static let email = TellingDetails(rawValue: 32)
  static let phone = TellingDetails(rawValue: 64)
  static let postcode = TellingDetails(rawValue: 128)
  static let plate = TellingDetails(rawValue: 256)

  /// Numbers that are given to one person.
  static let numbers: TellingDetails = [.insuranceNumber, .nhsNumber, .pncID, .nrmReference]

  /// Each kind, with the words that name it.
  static let all: [(kind: TellingDetails, words: Words)] = [
    (.name, Words(en: "the person's name", cy: "enw'r person")),
    (.insuranceNumber, Words(en: "a National Insurance number", cy: "rhif Yswiriant Gwladol")),
    (.nhsNumber, Words(en: "an NHS number", cy: "rhif GIG")),
    (.pncID, Words(en: "a PNC id", cy: "rhif PNC")),
    (.nrmReference, Words(en: "an NRM reference", cy: "cyfeirnod NRM")),
    (.email, Words(en: "an email address", cy: "cyfeiriad e-bost")),
    (.phone, Words(en: "a phone number", cy: "rhif ffôn")),
    (.postcode, Words(en: "a whole postcode", cy: "cod post cyfan")),
    (.plate, Words(en: "a vehicle registration", cy: "rhif cofrestru cerbyd")),
  ]
}

extension TellingDetails {
  /// What stands in a text, but for names. One walk; from each word only a few bytes are looked at.
  ///
  /// Only shapes that hardly anything else has: dates, log numbers, prices and ages are not taken
  /// for any of them. A detail that is written otherwise is missed.
  init(in text: Span<UInt8>) {
    self = []
    var context = TextContext()
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte.isWordByte {
        let end = text.endOfWord(from: index)
        formUnion(TellingDetails(word: index..<end, in: text, context))
        context.pass(index..<end, of: text)
        index = end
        continue
      }
      if byte == UInt8(ascii: "@"), text.hasEmail(around: index) { insert(.email) }
      if byte == UInt8(ascii: "+"), text.hasPhoneAbroad(at: index) { insert(.phone) }
      index += 1
    }
  }

  private init(word: Range<Int>, in text: Span<UInt8>, _ context: TextContext) {
    self = []
    let first = text[word.lowerBound]
    if first.isDigit {
      if text.hasPhone(at: word) { insert(.phone) }
      if text.hasPNCIdentifier(at: word) { insert(.pncID) }
      if text.hasNHSNumber(at: word, isNamed: context.names(.health)) { insert(.nhsNumber) }
    } else if first.isLetter {
      if text.hasInsuranceNumber(at: word, isNamed: context.names(.insurance)) {
        insert(.insuranceNumber)
      }
      if text.hasPlate(at: word, isNamed: context.names(.vehicle)) { insert(.plate) }
      if text.hasPostcode(at: word) { insert(.postcode) }
      if text.hasNRMReference(at: word) { insert(.nrmReference) }
    }
  }
}
