import CanonicalModel
import Records

/// Values that stand nowhere in a record as they are: texts joined of several, and constants of the
/// profile.
extension RecordMapper {
  func join(
    _ source: Int, _ raw: RawRecord, _ part: UInt16, _ batch: RawBatch,
    into record: inout CanonicalRecord
  ) {
    guard case .join(let separator) = export.sources[source].transform,
      let paths = joinedPaths[source]
    else { return }
    var text: [UInt8] = []
    var first: Int32 = -1
    for path in paths.compactMap({ $0 }) {
      for index in raw.firstField..<raw.endField where batch.fields[index].path == path {
        let field = batch.fields[index]
        if part != 0, field.part != 0, field.part != part { continue }
        let piece = batch.text(field).trimmed
        guard isPiece(piece) else { continue }
        if first < 0 { first = Int32(index) } else { text.append(contentsOf: separator.utf8) }
        text.append(contentsOf: piece)
      }
    }
    let field = export.sources[source].field
    guard !text.isEmpty else { return }
    record.append(
      CanonicalValue(field: field, content: .text(record.make(text)), source: first))
  }

  /// Whether a text is a part of a joined one, and no word for a missing value.
  func isPiece(_ text: ArraySlice<UInt8>) -> Bool {
    !text.isEmpty && plan.spellings.code(for: text.span, 0..<text.count, in: plan.missing) == nil
  }

  func add(_ source: Int, to record: inout CanonicalRecord) {
    guard case .constant(let constant) = export.sources[source].transform else { return }
    let field = export.sources[source].field
    switch constant {
    case .code(let code):
      record.append(CanonicalValue(field: field, content: .code(code), source: -1))
    case .text(let text):
      record.append(
        CanonicalValue(field: field, content: .text(record.make(text)), source: -1))
    }
  }
}
