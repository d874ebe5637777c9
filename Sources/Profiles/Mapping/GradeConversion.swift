import CanonicalModel
import Records

extension CanonicalRecord {
  /// Adds how a report that is graded 5x5x5 reads in the newer scheme, each value traced to the one
  /// that it was made of. What the export says itself of a part is left alone, and a grade that holds
  /// codes of both schemes is not converted at all.
  mutating func addConvertedGrade() {
    guard isGradedFivefold else { return }
    for part in GradePart.allCases where !holds(part.convertedField) {
      guard let original = value(part.field), case .code(let code) = original.content,
        let counterpart = GradeCrosswalk.counterpart(of: code, as: part), !isFull
      else { continue }
      let content: CanonicalValue.Content =
        switch counterpart {
        case .code(let code): .code(code)
        case .open: .missing(.unknown)
        }
      append(
        CanonicalValue(field: part.convertedField, content: content, source: original.source))
    }
  }

  private var isGradedFivefold: Bool {
    if let named = code(.gradingScheme), named != GradingScheme.fiveByFiveByFive.code {
      return false
    }
    var isGraded = false
    for part in GradePart.allCases {
      guard let code = code(part.field) else { continue }
      guard GradingScheme(code) == .fiveByFiveByFive else { return false }
      isGraded = true
    }
    return isGraded
  }
}
