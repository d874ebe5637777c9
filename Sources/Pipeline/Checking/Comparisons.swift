import Records
import Rules

/// Holds what records left behind for rules that compare them, by rule and hashed key.
///
/// Of a record are kept a hash of its key, hashes of the facts that must agree, and its place:
/// about 150 bytes, whatever its size.
struct Comparisons {
  /// Records of one partner are compared with one another: what two partners say differently of one
  /// person is a conflict between sources and no fault of either.
  private struct Key: Hashable {
    let partner: String
    let rule: Int32
    let key: UInt64
  }

  private struct First {
    let entry: DatasetEntry
    let file: Int32
    let record: Int32
    let position: TextPosition
  }

  private var firsts: [Key: First] = [:]

  /// Takes the entries of a batch and returns the findings that they make.
  mutating func add(_ result: BatchResult, _ maker: FindingMaker) -> [Finding] {
    guard let batch = result.batch else { return [] }
    return result.entries.compactMap { add($0, batch, maker) }
  }

  private mutating func add(
    _ entry: BatchResult.ComparedEntry, _ batch: RawBatch, _ maker: FindingMaker
  ) -> Finding? {
    let key = Key(partner: maker.partner, rule: Int32(entry.rule), key: entry.entry.key)
    let field = entry.source < 0 ? nil : batch.fields[Int(entry.source)]
    let index = field.map { Int($0.start) } ?? batch.records[entry.raw].start
    guard let first = firsts[key] else {
      firsts[key] = First(
        entry: entry.entry, file: Int32(maker.file),
        record: Int32(truncatingIfNeeded: batch.records[entry.raw].number),
        position: batch.position(of: index, in: entry.raw))
      return nil
    }
    let rule = Catalogue.all[entry.rule]
    guard case .dataset(let check) = rule.check, check.contradicts(first.entry, entry.entry) else {
      return nil
    }
    let earlier = Place(
      file: Int(first.file), line: first.position.line, column: first.position.column,
      byteOffset: first.position.byteOffset, record: Int(first.record))
    return maker.finding(
      rule, arguments: .none, field: check.field, key: String(entry.entry.key, radix: 16),
      place: maker.place(at: index, field, entry.raw, batch), related: [earlier])
  }
}
