import CanonicalModel
import Records

extension Catalogue {
  /// References and numbers that say which person or referral is meant.
  static let identifiers: [Rule] = [
    .wrongPNCIdentifier, .wrongCRONumber, .identifierYearOutsideLife,
    .wrongNationalInsuranceNumber, .malformedPostcode, .impossiblePropertyNumber,
    .unknownHomeOfficeReference, .alienNumber, .identifierSharedByPersons,
    .differentPNCIdentifiers, .externalIDWithoutUUID, .logInsteadOfCrime,
    .crimeReferenceOfAnotherYear, .referenceSharedByPersons, .severalLiveReferences,
    .wrongNHSNumber, .referralTwiceInFile, .reusedReference,
  ]
}

extension RecordKind {
  /// The kinds that hold a person, whose identifiers are looked at alike.
  static let withPerson: [RecordKind] = [
    .referral, .encounter, .crimeRecord, .supportContact, .maracCase,
  ]
}

extension CanonicalRecord {
  /// The field's text as a message may carry it: masked.
  func masked(_ field: CanonicalField) -> Argument {
    .text(sensitiveText(field) ?? SensitiveText(""))
  }
}

/// What may be wrong with an identifier, as the end of a sentence about it.
extension Argument {
  static let wrongShape = Argument.term(
    Words(en: "does not have the shape of one", cy: "heb fod ar y ffurf gywir"))
  static let wrongCheckLetter = Argument.term(
    Words(en: "has the wrong check letter", cy: "â llythyren wirio anghywir"))
  static let wrongCheckDigit = Argument.term(
    Words(en: "has the wrong check digit", cy: "â digid gwirio anghywir"))
  static let neverIssued = Argument.term(
    Words(en: "has letters that are never issued", cy: "â llythrennau na chânt eu rhoi byth"))
  static let madeForExamples = Argument.term(
    Words(
      en: "is made for examples and tests", cy: "wedi'i lunio ar gyfer enghreifftiau a phrofion")
  )
}
