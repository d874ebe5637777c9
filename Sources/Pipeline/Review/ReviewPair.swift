import CanonicalModel
import Records
import Register

/// A pair with all that is said of it: both records field by field, and the reasons of its score.
struct ReviewPair {
  /// What both records say in a field.
  struct Row {
    enum Likeness { case same, overlapping, different, oneSided }

    let field: CanonicalField
    let left: [RecordFingerprint.Line]
    let right: [RecordFingerprint.Line]

    /// Whether both state the same; a missing value is no statement.
    var likeness: Likeness {
      let (one, other) = (stated(left), stated(right))
      if one.isEmpty || other.isEmpty { return .oneSided }
      if one == other { return .same }
      return one.isDisjoint(with: other) ? .different : .overlapping
    }

    private func stated(_ lines: [RecordFingerprint.Line]) -> Set<String> {
      Set(lines.filter { !$0.isMissing }.map(\.text))
    }
  }

  /// A reason, and the weight before and after it.
  struct Step {
    let reason: ReviewReason
    let before: Double
    let after: Double
  }

  let link: ReviewLink
  let left: ReviewSource?
  let right: ReviewSource?
  /// By field.
  let rows: [Row]
  let steps: [Step]
  let decision: ReviewDecision?

  init(_ name: String, _ dataset: ReviewDataset, _ decided: DecisionReplay?) throws(RunError) {
    link = try dataset.link(name)
    left = dataset.sources[link.left]
    right = dataset.sources[link.right]
    rows = ReviewPair.rows(
      try dataset.statements(link.left), try dataset.statements(link.right))
    var sum = 0.0
    var steps: [Step] = []
    for reason in try dataset.reasons(link) {
      steps.append(Step(reason: reason, before: sum, after: sum + reason.weight))
      sum += reason.weight
    }
    self.steps = steps
    decision = decided?.answers[link.pair]
  }

  private static func rows(_ left: [RecordFingerprint.Line], _ right: [RecordFingerprint.Line])
    -> [Row]
  {
    // Under which agreement a record was shared says nothing of whose it is.
    CanonicalField.allCases.filter { $0.definition.part != .sharing }.compactMap { field in
      let row = Row(
        field: field, left: left.filter { $0.field == field },
        right: right.filter { $0.field == field })
      return row.left.isEmpty && row.right.isEmpty ? nil : row
    }
  }

  /// The least and the greatest weight on the way, with nothing and the sum among them.
  var range: ClosedRange<Double> {
    let weights = [0, link.weight] + steps.map(\.after)
    return (weights.min() ?? 0)...(weights.max() ?? 0)
  }
}

/// What a value looks like to somebody who may see it, or may not.
struct ShownValues {
  let disclosure: Disclosure?
  let words: ReviewWords

  func text(_ lines: [RecordFingerprint.Line]) -> String {
    lines.map(text).joined(separator: "; ")
  }

  private func text(_ line: RecordFingerprint.Line) -> String {
    if line.isMissing {
      return "(\(Missing(rawValue: line.text)?.rawValue ?? line.text.visible))"
    }
    guard let disclosure else { return SensitiveText.mask }
    return SensitiveText(line.text).revealed(by: disclosure).visible
  }
}
