import CanonicalModel
import Records

/// A field that a column may be, and how sure that is.
struct ColumnCandidate: Sendable {
  let field: CanonicalField
  /// From 0 to 1.
  let confidence: Double
  /// How near the heading comes to a name of the field, from 0 to 1.
  let likeness: Double
  let fit: ContentFit
  var origin = Origin.name

  /// By what it was found.
  enum Origin: Sendable {
    case name, values, neighbour, key
  }

  /// Whether the heading is a name of the field, letter by letter.
  var isNamed: Bool { likeness >= 0.999 }
}

/// Weighs name and content of columns against each other.
struct ColumnMatching {
  let names: ColumnNames
  let judgement: ContentJudgement
  let kind: RecordKind
  /// The kinds that the record may be: a name that means a field only in some kinds counts if it does
  /// in all of these; none counts where there are none.
  let ownKinds: Set<RecordKind>
  /// Whether the keys are the wire names of the national form.
  let speaksForm: Bool

  /// The least confidence with which a column is mapped.
  static let bar = 0.72
  /// By how much the best must lead the second.
  static let margin = 0.07

  /// The fields that the column may be, most likely first; those that its values contradict are none.
  func candidates(_ sample: ColumnSample, _ heading: ColumnHeading) -> [ColumnCandidate] {
    var candidates: [ColumnCandidate] = []
    for likeness in names.likenesses(
      heading, kind: kind, ownKinds: ownKinds, speaksForm: speaksForm)
    {
      let fit = judgement.fit(sample, likeness.field)
      guard fit != .contradicts else { continue }
      candidates.append(
        ColumnCandidate(
          field: likeness.field, confidence: confidence(likeness, fit, sample),
          likeness: likeness.value, fit: fit))
    }
    preferNamed(&candidates)
    addByShape(sample, heading, &candidates)
    return candidates.sorted {
      ($1.confidence, $0.field.rawValue) < ($0.confidence, $1.field.rawValue)
    }
  }

  /// Where a name as it stands and the values agree, what is only near to a name comes behind.
  private func preferNamed(_ candidates: inout [ColumnCandidate]) {
    guard candidates.contains(where: { $0.isNamed && $0.fit.rawValue >= ContentFit.fits.rawValue })
    else { return }
    candidates = candidates.map {
      $0.isNamed
        ? $0
        : ColumnCandidate(
          field: $0.field, confidence: $0.confidence * 0.88, likeness: $0.likeness, fit: $0.fit)
    }
  }

  private func confidence(
    _ likeness: ColumnNames.Likeness, _ fit: ContentFit, _ sample: ColumnSample
  ) -> Double {
    let value = likeness.value
    // Without values only a name as it stands in the table is enough.
    if sample.count == 0, value < 0.95 { return value * 0.72 }
    if likeness.needsValues, fit.rawValue < ContentFit.fits.rawValue { return value * 0.5 }
    switch fit {
    case .contradicts: return 0
    case .doubtful: return value * 0.72
    case .coded: return value * 0.84
    case .neutral: return value * 0.96
    case .fits where likeness.needsValues: return value * 0.93
    case .fits: return value + (1 - value) * 0.25
    case .decisive: return value + (1 - value) * 0.6
    }
  }

  /// Identifiers whose check letters are right, and codes that only one field has, need no name, unless
  /// they are somebody else's.
  private func addByShape(
    _ sample: ColumnSample, _ heading: ColumnHeading, _ candidates: inout [ColumnCandidate]
  ) {
    let isOther = heading.readings.contains { $0.tokens.contains(where: \.isOther) }
    guard sample.count >= 3, !isOther else { return }
    for field in CanonicalField.allCases where field.isDecidedByShape {
      guard let shape = field.shape, sample.share(shape) >= 0.8 else { continue }
      offer(field, 0.82, &candidates)
    }
    addByCodes(sample, heading, &candidates)
  }

  private func offer(
    _ field: CanonicalField, _ confidence: Double, _ candidates: inout [ColumnCandidate]
  ) {
    guard !candidates.contains(where: { $0.field == field && $0.confidence > confidence }) else {
      return
    }
    candidates.removeAll { $0.field == field }
    candidates.append(
      ColumnCandidate(
        field: field, confidence: confidence, likeness: 0, fit: .decisive, origin: .values))
  }

  /// Codes of a list show the field where nothing in the name speaks against it.
  private func addByCodes(
    _ sample: ColumnSample, _ heading: ColumnHeading, _ candidates: inout [ColumnCandidate]
  ) {
    guard sample.spellings.count >= 2, sample.count >= 5,
      candidates.allSatisfy({ $0.confidence < 0.68 })
    else { return }
    var found: [CanonicalField] = []
    for field in CanonicalField.allCases where field.hasPlace(in: kind) {
      guard let list = field.tellingList, judgement.understoodShare(sample, list) >= 0.85 else {
        continue
      }
      found.append(field)
    }
    // What the heading speaks of goes before what the same words would be elsewhere.
    let named = found.filter { field in candidates.contains { $0.field == field } }
    if named.count == 1 {
      found = named
    } else if found.contains(.nationalities) {
      found.removeAll { $0 == .languages }
    }
    guard found.count == 1, let field = found.first, judgement.isTelling(sample, field) else {
      return
    }
    offer(field, 0.76, &candidates)
  }
}
