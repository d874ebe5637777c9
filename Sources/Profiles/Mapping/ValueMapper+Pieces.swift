import CanonicalModel
import Records

/// Values that hold several, with a sign between them.
extension ValueMapper {
  func mapPieces(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let text = store.extracting(value.bounds)
    if step.escapesSeparator, text.holds(UInt8(ascii: "\\")) {
      return mapEscaped(value, store, step, &record, &faults)
    }
    guard text.holds(step.separator) else {
      return mapPiece(value, store, step, &record, &faults)
    }
    var index = 0
    var count = 0
    while let range = text.piece(from: &index, separator: step.separator) {
      if range.isEmpty { continue }
      count += 1
      guard count <= ValueMapper.mostPieces else {
        return noteLimit(ValueMapper.mostPieces, value, step, &faults)
      }
      mapPiece(value.part(range), store, step, &record, &faults)
    }
  }

  /// The most pieces of a list in one value: a cell of nothing but separators and letters would
  /// otherwise make millions of values and faults of a few megabytes.
  static let mostPieces = 1024

  /// What is beyond the limit is not taken.
  func noteLimit(
    _ limit: Int, _ value: SourceValue, _ step: MappingPlan.Step, _ faults: inout [ValueFault]
  ) {
    faults.append(
      ValueFault(
        .tooManyColumns, field: step.field, source: value.index,
        detail: ["limit": .number(limit)]))
  }

  private func mapPiece(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    if case .texts = step.kind {
      mapText(value, store, step, &record, &faults)
    } else {
      mapCode(value, store, step, &record, &faults)
    }
  }
}
