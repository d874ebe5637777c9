import CanonicalModel
import Records

/// Reasons why there is no value, and lists in the form in which `normalise` writes both.
extension ValueMapper {
  /// Adds why there is no value. What somebody could not read before is no gap in the record: it
  /// stays a value that cannot be read, of which the finding was told at the time.
  func addMissing(
    _ missing: Missing, _ value: SourceValue, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let content: CanonicalValue.Content =
      missing == .unreadable ? .unreadable(step.field.unreadableFault) : .missing(missing)
    add(content, value, step, &record, &faults)
  }

  /// A word that stands beside the place of a value. Any other word is one that cannot be understood.
  func mapMissing(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let word = String(decoding: store.extracting(value.bounds).copied, as: UTF8.self)
    guard let missing = Missing(rawValue: word) else {
      return fail(.wrongKindOfValue, value, step, &record, &faults)
    }
    addMissing(missing, value, step, &record, &faults)
  }

  /// A list in which a separator or a backslash belongs to a value where a backslash stands before it.
  func mapEscaped(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let text = store.extracting(value.bounds)
    var piece: [UInt8] = []
    var (index, count) = (0, 0)
    while index <= text.count {
      let isEscaped = index + 1 < text.count && text[index] == UInt8(ascii: "\\")
      if index < text.count, isEscaped || text[index] != step.separator {
        piece.append(text[isEscaped ? index + 1 : index])
        index += isEscaped ? 2 : 1
        continue
      }
      index += 1
      if piece.isEmpty { continue }
      count += 1
      guard count <= ValueMapper.mostPieces else {
        return noteLimit(ValueMapper.mostPieces, value, step, &faults)
      }
      addPiece(piece, value, step, &record, &faults)
      piece.removeAll(keepingCapacity: true)
    }
  }

  private func addPiece(
    _ piece: [UInt8], _ value: SourceValue, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    if let mark = plan.spellings.code(for: piece.span, 0..<piece.count, in: plan.missing),
      let missing = Missing(mark: mark)
    {
      return addMissing(missing, value, step, &record, &faults)
    }
    add(.text(record.make(piece)), value, step, &record, &faults)
  }
}

extension CanonicalField {
  /// What was wrong with a value of the field that could not be read.
  fileprivate var unreadableFault: Fault {
    switch definition.kind {
    case .date: .unreadableDate
    case .integer: .unreadableNumber
    case .code: .unmappedCode
    case .text: .wrongKindOfValue
    }
  }
}
