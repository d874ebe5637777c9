import CanonicalModel
import Records

extension Catalogue {
  /// Intelligence reports: grades, handling, and what a sanitised text may not show.
  static let intelligence: [Rule] = [
    .gradeOfTwoSchemes, .gradingOutsideItsYears, .handlingWithoutConditions,
    .conditionsOnLawfulSharing, .convertedWithoutOriginal, .falseIntelligenceShared,
    .sourceInSanitisedText, .ungradedIntelligence, .reviewOverdue, .sameLogTwice,
    .gradeTurnedIntoNumber, .intelligenceNamesReportedPerson,
    .anonymousSourceGraded, .sameTextFromPartners, .sometimesReliableConverted,
    .intelligenceWithoutMarking, .gradeOfNoScheme, .sourceWithoutCounterpart,
    .convertedAgainstCrosswalk, .doubtOfReliableSource, .supportWorkGradedCertain,
    .agencyOnlyDisseminated,
  ]
}

extension CanonicalField {
  /// The three codes of a grade, in the order in which it is written.
  static let ofGrade: [CanonicalField] = [
    .sourceEvaluation, .intelligenceEvaluation, .handlingCode,
  ]
}

extension CanonicalRecord {
  /// The scheme that the record names, or else that of the first code of its grade.
  var gradingScheme: GradingScheme? {
    if let scheme = code(.gradingScheme) { return GradingScheme(scheme) }
    return schemeOfCodes
  }

  /// The scheme of the first code of its grade.
  var schemeOfCodes: GradingScheme? {
    for field in CanonicalField.ofGrade {
      if let code = code(field) { return GradingScheme(code) }
    }
    return nil
  }
}

extension Argument {
  /// A code of a record with its label.
  static func code(_ code: Code, in field: CanonicalField, _ lists: CodeLists) -> Argument {
    let list = field.definition.kind.list
    return .code(code, label: list.map { lists.label(of: code, in: $0) } ?? Words(same: ""))
  }

  /// A field by its label.
  static func field(_ field: CanonicalField) -> Argument {
    .field(field.name, label: field.definition.label)
  }
}
