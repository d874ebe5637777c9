import CanonicalModel
import Records
import Rules

/// Holds what records left behind for rules that compare them, by rule, scope and hashed key.
struct Comparisons {
  private var firsts = ComparedRecords()
  private var questions = OpenQuestions()
  private var groups = LoneRecords()
  private var files = ComparedFiles()
  private let checks: [DatasetCheck?] = Catalogue.all.map {
    if case .dataset(let check) = $0.check { check } else { nil }
  }

  /// Takes the entries of a batch and returns the findings that they make.
  mutating func add(_ result: BatchResult, _ batch: RawBatch, _ maker: FindingMaker)
    -> [FileTally.Making]
  {
    if result.entries.isEmpty { return [] }
    files.begin(maker)
    let partner = StableHash.of(maker.partner.utf8)
    let keys = result.entries.map { key(of: $0, partner) }
    firsts.glance(at: keys)
    var findings: [FileTally.Making] = []
    for (entry, key) in zip(result.entries, keys) {
      let ordinal = files.ordinal(of: batch.records[entry.raw].number)
      if let finding = add(entry, key, batch, maker, ordinal) { findings.append(finding) }
    }
    return findings
  }

  /// What sets the keys of rules apart, by their rank. Ids of findings are made of keys, and must not change when
  /// a rule is added before another: the rule's own id counts, and not its rank.
  private static let rooms = Catalogue.all.map { StableHash.of($0.id.description.utf8) }

  /// The key of an entry among those of its rule, and of its partner where only that one's records
  /// are compared.
  private func key(of entry: BatchResult.ComparedEntry, _ partner: UInt64) -> UInt64 {
    let isShared = checks[entry.rule]?.scope != .partner
    let own = entry.entry.key ^ (isShared ? 0 : partner)
    return own &+ entry.entry.room &+ Comparisons.rooms[entry.rule]
  }

  private mutating func add(
    _ entry: BatchResult.ComparedEntry, _ key: UInt64, _ batch: RawBatch, _ maker: FindingMaker,
    _ ordinal: Int
  ) -> FileTally.Making? {
    guard let check = checks[entry.rule] else { return nil }
    switch check.join {
    case .contradiction(let contradicts):
      guard let first = firsts.first(key) else {
        firsts.keep(record(entry, key, batch, ordinal))
        return nil
      }
      if check.scope == .crossPartner, files.isOfSamePartner(Int(first.ordinal), maker) {
        return nil
      }
      let earlier = DatasetEntry(key: entry.entry.key, facts: first.facts)
      guard contradicts(earlier, entry.entry) else { return nil }
      return making(entry, check, batch, maker, related: [files.place(of: first)])
    case .unanswered:
      questions.add(
        entry.entry, record(entry, key, batch, ordinal), rule: entry.rule,
        StableHash.of(maker.partner.utf8))
    case .alone:
      groups.add(
        record(entry, key, batch, ordinal), rule: entry.rule, field: entry.entry.field)
    }
    return nil
  }

  private func record(
    _ entry: BatchResult.ComparedEntry, _ key: UInt64, _ batch: RawBatch, _ ordinal: Int
  ) -> ComparedRecords.Entry {
    ComparedRecords.Entry(
      key: key, ordinal: ordinal, facts: entry.entry.facts,
      position: batch.position(of: start(of: entry, batch), in: entry.raw))
  }

  private func start(of entry: BatchResult.ComparedEntry, _ batch: RawBatch) -> Int {
    entry.source < 0
      ? batch.records[entry.raw].start : Int(batch.fields[Int(entry.source)].start)
  }

  private func making(
    _ entry: BatchResult.ComparedEntry, _ check: DatasetCheck, _ batch: RawBatch,
    _ maker: FindingMaker, related: [Place]
  ) -> FileTally.Making {
    let field = entry.source < 0 ? nil : batch.fields[Int(entry.source)]
    let index = start(of: entry, batch)
    return FileTally.Making(rank: entry.rule, severity: maker.heads[entry.rule].severity) {
      var trail = maker.trail
      return maker.finding(
        maker.heads[entry.rule], arguments: .none, field: entry.entry.field ?? check.field,
        key: String(entry.entry.key, radix: 16),
        place: maker.place(at: index, field, entry.raw, batch, &trail), related: related)
    }
  }

  // MARK: - At the end of the run

  /// What is known only when every record has been seen, by the number of the file.
  func conclude() -> [(file: Int, making: FileTally.Making)] {
    let isPartners = checks.map { $0?.scope == .crossPartner }
    let open = questions.unanswered { isPartners[$0] }
    return (open + groups.alone).compactMap { left in
      guard let file = files.file(of: left.record), let check = checks[left.rule] else {
        return nil
      }
      let making = FileTally.Making(
        rank: left.rule, severity: file.maker.heads[left.rule].severity
      ) {
        file.maker.finding(
          file.maker.heads[left.rule], arguments: .none, field: left.field ?? check.field,
          key: String(left.record.key, radix: 16), place: files.place(of: left.record))
      }
      return (file.maker.file, making)
    }
  }

  /// How many questions nobody in the run could have answered, by rule.
  var unheard: [Int: Int] { questions.unheard }
}
