import CanonicalModel
import Records
import Rules

/// Holds what records left behind for rules that compare them, by rule, partner and hashed key.
///
/// Of a record are kept a hash of its key, hashes of the facts that must agree, and its place:
/// 48 bytes, whatever its size, and about twice that in the table.
struct Comparisons {
  private struct First {
    let facts: FactHashes
    let file: Int32
    let record: UInt32
    let line: UInt32
    let column: UInt32
    let byteOffset: Int
  }

  /// Records of one partner are compared with one another: what two partners say differently of one
  /// person is a conflict between sources and no fault of either. The key tells rule and partner.
  private var firsts: [UInt64: First] = [:]

  /// Takes the entries of a batch and returns the findings that they make.
  mutating func add(_ result: BatchResult, _ maker: FindingMaker) -> [Finding] {
    guard let batch = result.batch else { return [] }
    let partner = StableHash.of(maker.partner.utf8)
    return result.entries.compactMap { add($0, batch, maker, partner: partner) }
  }

  private mutating func add(
    _ entry: BatchResult.ComparedEntry, _ batch: RawBatch, _ maker: FindingMaker, partner: UInt64
  ) -> Finding? {
    let key = entry.entry.key ^ partner &+ UInt64(entry.rule) &* 0x9E37_79B9_7F4A_7C15
    let field = entry.source < 0 ? nil : batch.fields[Int(entry.source)]
    let index = field.map { Int($0.start) } ?? batch.records[entry.raw].start
    guard let first = firsts[key] else {
      firsts[key] = Comparisons.first(entry, at: index, in: batch, file: maker.file)
      return nil
    }
    let rule = Catalogue.all[entry.rule]
    let earlier = DatasetEntry(key: entry.entry.key, facts: first.facts)
    guard case .dataset(let check) = rule.check, check.contradicts(earlier, entry.entry) else {
      return nil
    }
    let place = Place(
      file: Int(first.file), line: Int(first.line), column: Int(first.column),
      byteOffset: first.byteOffset, record: Int(first.record))
    return maker.finding(
      rule, arguments: .none, field: check.field, key: String(entry.entry.key, radix: 16),
      place: maker.place(at: index, field, entry.raw, batch), related: [place])
  }

  private static func first(
    _ entry: BatchResult.ComparedEntry, at index: Int, in batch: RawBatch, file: Int
  ) -> First {
    let position = batch.position(of: index, in: entry.raw)
    return First(
      facts: entry.entry.facts, file: Int32(truncatingIfNeeded: file),
      record: UInt32(truncatingIfNeeded: batch.records[entry.raw].number),
      line: UInt32(truncatingIfNeeded: position.line),
      column: UInt32(truncatingIfNeeded: position.column), byteOffset: position.byteOffset)
  }
}
