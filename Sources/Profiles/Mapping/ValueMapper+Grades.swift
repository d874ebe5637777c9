import CanonicalModel
import Records

/// Grades of intelligence, whole or one part by itself.
extension ValueMapper {
  /// A grade comes before the words for no value: `C` is a code here, whatever it means elsewhere.
  func mapGrade(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let text = store.extracting(value.bounds)
    if let code = step.grade.code(for: text) {
      return add(.code(code), value, step, &record, &faults)
    }
    if let missing = missing(value, store) {
      return add(.missing(missing), value, step, &record, &faults)
    }
    let fault: Fault = SpreadsheetTraces.isGradeAsNumber(text) ? .gradeAsNumber : .unreadableGrade
    guard step.grade.isTelling else {
      return add(.unreadable(fault), value, step, &record, &faults)
    }
    let schemes = step.grade.scheme?.name ?? eitherScheme
    fail(fault, value, step, &record, &faults, ["schemes": .term(schemes)])
  }
}

private let eitherScheme = Words(en: "5x5x5 or 3x5x2", cy: "5x5x5 neu 3x5x2")
