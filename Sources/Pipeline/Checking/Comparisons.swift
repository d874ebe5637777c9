import CanonicalModel
import Records
import Rules

/// Holds what records left behind for rules that compare them, by rule, partner and hashed key.
struct Comparisons {
  /// Records of one partner are compared with one another: what two partners say differently of one
  /// person is a conflict between sources and no fault of either. The key tells rule and partner.
  private var firsts = ComparedRecords()
  /// The files so far, with the ordinal of the record before their first.
  private var files: [(file: Int, before: Int)] = []
  private var records = 0

  /// Takes the entries of a batch and returns the findings that they make.
  mutating func add(_ result: BatchResult, _ batch: RawBatch, _ maker: FindingMaker)
    -> [FileTally.Making]
  {
    if result.entries.isEmpty { return [] }
    if files.last?.file != maker.file { files.append((maker.file, records)) }
    let before = files.last?.before ?? 0
    let partner = StableHash.of(maker.partner.utf8)
    func key(_ entry: BatchResult.ComparedEntry) -> UInt64 {
      entry.entry.key ^ partner &+ UInt64(entry.rule) &* 0x9E37_79B9_7F4A_7C15
    }
    firsts.glance(at: result.entries.lazy.map(key))
    var findings: [FileTally.Making] = []
    for entry in result.entries {
      let raw = batch.records[entry.raw]
      records = max(records, before + raw.number)
      if let finding = add(entry, key(entry), batch, maker, ordinal: before + raw.number) {
        findings.append(finding)
      }
    }
    return findings
  }

  private mutating func add(
    _ entry: BatchResult.ComparedEntry, _ key: UInt64, _ batch: RawBatch, _ maker: FindingMaker,
    ordinal: Int
  ) -> FileTally.Making? {
    let field = entry.source < 0 ? nil : batch.fields[Int(entry.source)]
    let index = field.map { Int($0.start) } ?? batch.records[entry.raw].start
    guard let first = firsts.first(key) else {
      firsts.keep(
        ComparedRecords.Entry(
          key: key, ordinal: ordinal, facts: entry.entry.facts,
          position: batch.position(of: index, in: entry.raw)))
      return nil
    }
    let rule = Catalogue.all[entry.rule]
    let earlier = DatasetEntry(key: entry.entry.key, facts: first.facts)
    guard case .dataset(let check) = rule.check, check.contradicts(earlier, entry.entry) else {
      return nil
    }
    let related = [place(of: first)]
    return FileTally.Making(rank: entry.rule) {
      var trail = maker.trail
      return maker.finding(
        RuleHead.all[entry.rule], arguments: .none, field: check.field,
        key: String(entry.entry.key, radix: 16),
        place: maker.place(at: index, field, entry.raw, batch, &trail),
        related: related)
    }
  }

  private func place(of entry: ComparedRecords.Entry) -> Place {
    let ordinal = Int(entry.ordinal)
    let file = files.last { $0.before < ordinal }
    return Place(
      file: file?.file ?? 0, line: Int(entry.line), column: Int(entry.column),
      byteOffset: entry.byteOffset, record: ordinal - (file?.before ?? 0))
  }
}
