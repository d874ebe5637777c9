import CanonicalModel
import Records

/// By which line of a profile a value was made: asked for only where somebody wants to know.
extension RecordMapper {
  /// The source of a profile that made a value; nothing for a value that no source made, such as one
  /// that was worked out from others.
  package func source(
    of value: CanonicalValue, in record: CanonicalRecord, _ batch: RawBatch
  ) -> FieldSource? {
    guard value.source >= 0 else {
      return export.sources.first { $0.states(value, in: record) }
    }
    let path = batch.fields[Int(value.source)].path
    let found = steps(of: path).first { makes(value, $0) } ?? datedStep(of: path, for: value.field)
    if let found { return export.sources[Int(found.source)] }
    return join(of: path, for: value.field)
  }

  /// The raw values of which a joined text was made, in their order.
  package func pieces(
    of source: FieldSource, for record: CanonicalRecord, _ batch: RawBatch
  ) -> [Int] {
    guard case .join = source.transform else { return [] }
    let raw = batch.records[record.rawRecord]
    var pieces: [Int] = []
    for path in joinedPaths(of: source) {
      for index in raw.firstField..<raw.endField where batch.fields[index].path == path {
        let field = batch.fields[index]
        if record.part != 0, field.part != 0, Int(field.part) != record.part { continue }
        if isPiece(batch.text(field).trimmed) { pieces.append(index) }
      }
    }
    return pieces
  }

  /// The value from which the field would have come, had something stood there: an empty cell, a
  /// null.
  package func emptySource(
    of field: CanonicalField, in record: RawRecord, part: Int, _ batch: RawBatch
  )
    -> Int32?
  {
    for index in record.firstField..<record.endField {
      let raw = batch.fields[index]
      guard part == 0 || raw.part == 0 || Int(raw.part) == part else { continue }
      if steps(of: raw.path).contains(where: { $0.field == field }) {
        return Int32(truncatingIfNeeded: index)
      }
    }
    return nil
  }

  /// Whether a step of a value's path can have made it. A cell may be ticked for several codes.
  private func makes(_ value: CanonicalValue, _ step: MappingPlan.Step) -> Bool {
    guard step.field == value.field else { return false }
    guard case .code(let code) = value.content,
      case .tick(let ticked, _) = export.sources[Int(step.source)].transform
    else { return true }
    return ticked == code
  }

  private func datedStep(of path: UInt32, for field: CanonicalField) -> MappingPlan.Step? {
    for (index, step) in plan.dated.enumerated() where datedPaths[index] == path {
      if step.present.field == field { return step.present }
      if step.earlier.field == field { return step.earlier }
    }
    return nil
  }

  private func join(of path: UInt32, for field: CanonicalField) -> FieldSource? {
    joins.map { export.sources[$0] }
      .first { $0.field == field && joinedPaths(of: $0).contains(path) }
  }

  private func joinedPaths(of source: FieldSource) -> [UInt32] {
    guard let index = joins.first(where: { export.sources[$0] === source }) else { return [] }
    return joinedPaths[index, default: []].compactMap { $0 }
  }
}

extension FieldSource {
  /// Whether it is the constant that the value repeats.
  fileprivate func states(_ value: CanonicalValue, in record: CanonicalRecord) -> Bool {
    guard field == value.field, case .constant(let constant) = transform else { return false }
    switch (constant, value.content) {
    case (.code(let stated), .code(let code)): return stated == code
    case (.text(let stated), .text(let range)): return record.text(range).elementsEqual(stated)
    default: return false
    }
  }
}
