import CanonicalModel
import Linkage
import Merging
import Records

/// What a record says of its person, as far as persons are compared by it.
struct PersonView {
  /// The number of each partner.
  private let sources: [String: Int]

  init(_ records: [SourceRecord]) {
    let partners = Set(records.map(\.partner)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    sources = Dictionary(uniqueKeysWithValues: zip(partners, 0...))
  }

  /// Fills the draft; false for a record that is of nobody. A duty-to-notify report never comes here:
  /// what is never compared is never linked.
  func fill(_ draft: inout PersonDraft, with record: SourceRecord) -> Bool {
    draft.removeAll()
    guard !record.isDutyToNotify else { return false }
    draft.key = Array(record.key.text.utf8)
    draft.source = sources[record.partner] ?? 0
    fillNames(&draft, record)
    fillBirth(&draft, record)
    fillSex(&draft, record)
    fillIdentifiers(&draft, record)
    let isSomebody = record.kind.isOfPerson || draft.identifiesSomebody
    fillTraits(&draft, record)
    return isSomebody
  }

  // MARK: - Parts

  private func fillNames(_ draft: inout PersonDraft, _ record: SourceRecord) {
    let (given, family) = (record.text(.givenNames), record.text(.familyName))
    if given != nil || family != nil {
      draft.addName(given: given ?? [], family: family ?? [])
    }
    if let whole = record.text(.fullName) { draft.addName(whole: whole) }
    for alias in record.texts(.aliases) { draft.addName(whole: alias) }
    if draft.names.isEmpty, let initials = record.text(.initials) {
      draft.addName(initials: initials)
    }
  }

  /// Where there is no date, the age that is stated gives the year in which most people of that age
  /// were born, as an estimate.
  private func fillBirth(_ draft: inout PersonDraft, _ record: SourceRecord) {
    if case .date(let date)? = record.stated(.dateOfBirth) {
      draft.birthDate = date
      draft.isBirthDateEstimated = BirthDate(date).isFirstOfJanuary
      return
    }
    guard case .integer(let age)? = record.stated(.statedAge), 0...120 ~= age,
      let event = record.event
    else { return }
    let middle = event.earliest.adding(days: -(age * 1461 / 4 + 183))
    draft.birthDate = PartialDate(year: middle.year)
    draft.isBirthDateEstimated = true
  }

  private func fillSex(_ draft: inout PersonDraft, _ record: SourceRecord) {
    guard case .code(let code)? = record.stated(.gender) else { return }
    draft.sex = code == "female" ? .female : code == "male" ? .male : .other
  }

  private func fillTraits(_ draft: inout PersonDraft, _ record: SourceRecord) {
    let kinds: [(CanonicalField, PersonDraft.Trait)] = [
      (.nationalities, .nationality), (.countryOfBirth, .countryOfBirth),
      (.birthplace, .birthplace), (.postcode, .postcode), (.currentTown, .town),
      (.currentRegion, .region), (.address, .street), (.phone, .phone), (.email, .email),
      (.languages, .language),
    ]
    for (field, trait) in kinds {
      for content in record.contents(of: field) {
        switch content {
        case .text(let text): draft.add(trait, text)
        case .code(let code): draft.add(trait, Array(code.description.utf8))
        default: break
        }
      }
    }
  }

  private func fillIdentifiers(_ draft: inout PersonDraft, _ record: SourceRecord) {
    let kinds: [(CanonicalField, PersonDraft.IdentifierKind)] = [
      (.nrmReference, .nrmReference), (.externalID, .externalID), (.pncID, .pncID),
      (.croNumber, .croNumber), (.homeOfficeReference, .homeOfficeReference),
      (.nationalInsuranceNumber, .nationalInsurance), (.nhsNumber, .nhsNumber),
      (.passportNumber, .passport),
    ]
    for (field, kind) in kinds {
      if let value = record.soundIdentifier(field) { draft.add(kind, value) }
    }
    // A pseudonym is the partner's own: the same word of another partner is somebody else.
    if let own = record.text(.pseudonym) {
      draft.add(.pseudonym, Array("\(record.partner) ".utf8) + own)
    }
  }
}

extension PersonDraft {
  /// Whether it could tell one person from another: more than what many share.
  var identifiesSomebody: Bool {
    !names.isEmpty || birthDate != nil && !isBirthDateEstimated
      || identifiers.contains { ![.nrmReference, .externalID].contains($0.kind) }
  }
}

extension RecordKind {
  /// Whether a record of the kind is about one person, named or not.
  var isOfPerson: Bool {
    switch self {
    case .referral, .encounter, .supportContact, .maracCase: true
    case .crimeRecord, .intelligenceReport, .intelligenceExchange: false
    }
  }
}

extension SourceRecord {
  func text(_ field: CanonicalField) -> [UInt8]? {
    guard case .text(let text)? = stated(field), !text.isEmpty else { return nil }
    return text
  }

  func texts(_ field: CanonicalField) -> [[UInt8]] {
    contents(of: field).compactMap {
      guard case .text(let text) = $0, !text.isEmpty else { return nil }
      return text
    }
  }

  /// An identifier in one spelling; nothing for what cannot be one. A reference that was mistyped has
  /// a wrong check letter more often than not, and `n/a` is no reference.
  func soundIdentifier(_ field: CanonicalField) -> [UInt8]? {
    guard let text = text(field), SourceRecord.isSound(text, field),
      case .text(let key) = SameValue.key(of: .text(text), in: field)
    else { return nil }
    return key
  }

  private static func isSound(_ text: [UInt8], _ field: CanonicalField) -> Bool {
    switch field {
    case .pncID: return PNCIdentifier(text.span)?.hasRightCheckLetter ?? false
    case .croNumber: return CROIdentifier(text.span)?.hasRightCheckLetter ?? false
    case .nhsNumber:
      let number = NHSNumber(text.span)
      return number.map { $0.hasRightCheckDigit && !$0.isTestNumber } ?? false
    case .nationalInsuranceNumber:
      let number = NationalInsuranceNumber(text.span)
      return number.map { $0.hasAllocatedLetters && !$0.isExample } ?? false
    default:
      let letters = text.filter(\.isLetterOrDigit)
      return letters.count >= 5 && Set(letters.filter(\.isDigit)).count > 1
    }
  }
}
