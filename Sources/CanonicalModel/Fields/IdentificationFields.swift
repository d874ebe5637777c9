import Records

extension CanonicalField {
  static let identificationFields: [FieldDefinition] = [
    .identifier(
      .nrmReference, "NRM reference", "cyfeirnod NRM",
      "The national reference of one referral of one person."),
    .identifier(
      .externalID, "external id", "dynodydd allanol",
      "The UUID that the national form gives a submission."),
    .identifier(
      .localReference, "local reference", "cyfeirnod lleol",
      "The partner's own reference; it never reaches the Home Office."),
    .identifier(
      .crimeReference, "crime reference", "cyfeirnod trosedd",
      "Of a recorded crime, not of an incident log."),
    .identifier(
      .incidentReference, "incident reference", "cyfeirnod digwyddiad", "Of a control room's log."),
    .identifier(
      .intelligenceReference, "intelligence reference", "cyfeirnod cudd-wybodaeth",
      "Of one intelligence report."),
    .identifier(
      .homeOfficeReference, "Home Office reference", "cyfeirnod y Swyddfa Gartref",
      "Of an immigration case; its form is not published."),
    .identifier(
      .supportReference, "support reference", "cyfeirnod cymorth",
      "Of a support provider's case."),
    .identifier(
      .maracReference, "MARAC reference", "cyfeirnod MARAC", "Of a case before a MARAC."),
    .identifier(
      .exchangeReference, "exchange reference", "cyfeirnod cyfnewid", "Of a GAIN request."),
    .identifier(
      .pseudonym, "pseudonym", "ffugenw",
      "Stands for a person in a file that names nobody; never a hash that can be worked out again."),
    .date(.recordedOn, .identification, "recorded on", "cofnodwyd ar", "When the record was made."),
  ]
}

extension FieldDefinition {
  static func identifier(
    _ field: CanonicalField, _ en: String, _ cy: String, _ meaning: String
  ) -> FieldDefinition {
    text(field, .identification, en, cy, meaning)
  }

  static func text(
    _ field: CanonicalField, _ part: RecordPart, _ en: String, _ cy: String, _ meaning: String,
    isSensitive: Bool = true, isRepeated: Bool = false
  ) -> FieldDefinition {
    FieldDefinition(
      field: field, part: part, kind: .text, isSensitive: isSensitive, isRepeated: isRepeated,
      label: Words(en: en, cy: cy), meaning: meaning)
  }

  static func date(
    _ field: CanonicalField, _ part: RecordPart, _ en: String, _ cy: String, _ meaning: String,
    isSensitive: Bool = false
  ) -> FieldDefinition {
    FieldDefinition(
      field: field, part: part, kind: .date, isSensitive: isSensitive, isRepeated: false,
      label: Words(en: en, cy: cy), meaning: meaning)
  }

  static func code(
    _ field: CanonicalField, _ part: RecordPart, _ list: CodeListID, _ en: String, _ cy: String,
    _ meaning: String, isRepeated: Bool = false
  ) -> FieldDefinition {
    FieldDefinition(
      field: field, part: part, kind: .code(list), isSensitive: false, isRepeated: isRepeated,
      label: Words(en: en, cy: cy), meaning: meaning)
  }

  static func integer(
    _ field: CanonicalField, _ part: RecordPart, _ en: String, _ cy: String, _ meaning: String
  ) -> FieldDefinition {
    FieldDefinition(
      field: field, part: part, kind: .integer, isSensitive: false, isRepeated: false,
      label: Words(en: en, cy: cy), meaning: meaning)
  }
}
