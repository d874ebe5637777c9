import CanonicalModel
import Records

/// Gives each column at most one field, and each field that holds one value at most one column: the
/// surest pairs first, and none where a second is nearly as sure.
struct ColumnAssignment {
  /// Why a column has no field.
  enum Doubt: Sendable {
    /// No field comes near enough.
    case unknown
    /// Two fields come equally near.
    case ambiguous
    /// Another column is the field as well as this one.
    case contested
    /// The field has a column already.
    case taken
  }

  private let candidates: [[ColumnCandidate]]
  private(set) var fields: [ColumnCandidate?]
  private(set) var doubts: [Doubt]
  private var taken: Set<CanonicalField> = []
  private var isClosed: [Bool]

  init(_ candidates: [[ColumnCandidate]], closed: [Bool]) {
    self.candidates = candidates
    fields = Array(repeating: nil, count: candidates.count)
    doubts = Array(repeating: .unknown, count: candidates.count)
    isClosed = closed
    while let (column, candidate) = next() { settle(column, candidate) }
  }

  func isTaken(_ field: CanonicalField) -> Bool { taken.contains(field) }

  /// Gives a column a field that the neighbours show.
  mutating func give(_ column: Int, _ candidate: ColumnCandidate) {
    fields[column] = candidate
    isClosed[column] = true
    if !ColumnAssignment.holdsSeveral(candidate.field) { taken.insert(candidate.field) }
  }

  /// Whether several columns may be the field.
  static func holdsSeveral(_ field: CanonicalField) -> Bool {
    field.definition.isRepeated || field.isJoined
  }

  /// The surest pair that is left.
  private mutating func next() -> (Int, ColumnCandidate)? {
    var best: (column: Int, candidate: ColumnCandidate)?
    for column in candidates.indices where !isClosed[column] {
      guard let candidate = candidates[column].first(where: { !taken.contains($0.field) }),
        candidate.confidence >= ColumnMatching.bar
      else {
        note(column)
        continue
      }
      if candidate.confidence > best?.candidate.confidence ?? 0 { best = (column, candidate) }
    }
    return best
  }

  private mutating func note(_ column: Int) {
    let first = candidates[column].first
    let isTaken = first.map { taken.contains($0.field) && $0.confidence >= ColumnMatching.bar }
    if isTaken == true { doubts[column] = .taken }
  }

  private mutating func settle(_ column: Int, _ candidate: ColumnCandidate) {
    if let rival = candidates[column].first(where: {
      $0.field != candidate.field && !taken.contains($0.field)
    }), isNearly(rival, candidate) {
      isClosed[column] = true
      doubts[column] = .ambiguous
      return
    }
    let rivals = rivals(of: column, candidate)
    guard rivals.isEmpty || candidate.isNamed else {
      for column in rivals + [column] {
        isClosed[column] = true
        doubts[column] = .contested
      }
      return
    }
    give(column, candidate)
  }

  private func isNearly(_ rival: ColumnCandidate, _ best: ColumnCandidate) -> Bool {
    if best.isNamed, !rival.isNamed { return false }
    return rival.confidence > best.confidence - ColumnMatching.margin
  }

  /// The other columns that are the field nearly as surely.
  private func rivals(of column: Int, _ best: ColumnCandidate) -> [Int] {
    guard !ColumnAssignment.holdsSeveral(best.field) else { return [] }
    return candidates.indices.filter { other in
      guard other != column, !isClosed[other],
        let first = candidates[other].first(where: { !taken.contains($0.field) })
      else { return false }
      return first.field == best.field && first.confidence > best.confidence - 0.03
    }
  }
}
