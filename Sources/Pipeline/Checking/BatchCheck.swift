import CanonicalModel
import Profiles
import Records
import Rules

/// Takes a batch through the walk: raw to canonical, rules asked, findings made. Batches do not
/// know of one another, so that several can be checked at once.
struct BatchCheck: Sendable {
  let maker: FindingMaker
  let rules: RuleSet
  let circumstances: Circumstances
  let faults: FaultRanks
  let limits: ReadingLimits
  /// What the file had listed when the batch was read.
  let listing: Listing
  /// Takes the records, where somebody wants them.
  let taker: (any RecordTaker)?

  func check(_ batch: RawBatch) -> BatchResult {
    var result = BatchResult(listing, maker.trail)
    if taker != nil { result.taken = TakenBatch(maker.trail) }
    for fault in batch.faults {
      report(fault, batch, &result)
      if fault.fault.endsRecord { result.taken?.reject(.broken, fault.count) }
    }
    if let mapper = maker.mapper {
      check(batch, mapper, &result)
    } else {
      result.records = batch.records.count { $0.number > 0 }
    }
    result.finish()
    return result
  }

  private func check(_ batch: RawBatch, _ mapper: RecordMapper, _ result: inout BatchResult) {
    var record = CanonicalRecord(kind: mapper.export.recordKind)
    record.attach(batch)
    let values = mapper.valueMapper(for: batch)
    var flags = Flags()
    var faults: [ValueFault] = []
    var entries = DatasetEntries()
    result.tallies = TallyBatch(rules.tallied.map(\.index))
    let isTable = mapper.export.format == .csv
    let envelope = circumstances.drop?.envelope
    let isWatching = mapper.isWatching && HabitTally.faults.contains { self.faults[$0] != nil }
    for (index, raw) in batch.records.enumerated() {
      if raw.number == 0 {
        checkHeader(raw, index, batch, mapper, &result)
        continue
      }
      if !isTable { noteUnmapped(raw, index, batch, mapper, &result) }
      var isCounted = false
      for part in 0..<parts(of: raw, index, batch, mapper, &result) {
        faults.removeAll(keepingCapacity: true)
        guard
          mapper.map(
            index, part: part + 1, with: values, into: &record, faults: &faults)
        else {
          noteOtherKind(raw, index, batch, mapper, &result)
          if mapper.export.statements != nil { result.taken?.reject(.otherKind) }
          continue
        }
        isCounted = true
        result.records += 1
        envelope?.append(to: &record)
        if let marking = secretMarking(of: record, batch) {
          return stop(at: index, marking, &record, batch, &result)
        }
        if let taker { hand(record, batch, to: taker, &result) }
        for fault in faults { report(fault, record, batch, &result) }
        ask(record, batch, &flags, &result)
        compare(record, &entries, &result)
        tally(record, batch, &result)
      }
      if isWatching, isCounted { watch(index, batch, mapper, &result) }
    }
    countAsked(result.records, &result)
  }

  private func countAsked(_ records: Int, _ result: inout BatchResult) {
    for question in rules.questions where !question.isDated {
      result.asked[question.index] += records
    }
    for compared in rules.compared { result.asked[compared.index] += records }
    for tallied in rules.tallied { result.asked[tallied.index] += records }
  }

  /// Ends at a record that is marked SECRET: it is counted, and nothing else is asked of it.
  private func stop(
    at index: Int, _ marking: CanonicalValue, _ record: inout CanonicalRecord, _ batch: RawBatch,
    _ result: inout BatchResult
  ) {
    record.replaceFirst(marking)
    tally(record, batch, &result)
    result.stoppedAt = index
    countAsked(result.records - 1, &result)
  }

  private func hand(
    _ record: CanonicalRecord, _ batch: RawBatch, to taker: any RecordTaker,
    _ result: inout BatchResult
  ) {
    guard var taken = result.taken.take() else { return }
    taker.take(record, batch, maker, into: &taken)
    result.taken = consume taken
  }

  /// How many parts of a record are checked.
  private func parts(
    of raw: RawRecord, _ index: Int, _ batch: RawBatch, _ mapper: RecordMapper,
    _ result: inout BatchResult
  ) -> Int {
    let parts = mapper.partCount(of: raw)
    guard parts > limits.parts else { return parts }
    result.taken?.reject(.tooManyParts, parts - limits.parts)
    let limit: Arguments = ["limit": .number(limits.parts)]
    report(
      RawFault(.tooManyParts, at: raw.start, record: index, arguments: limit), batch, &result)
    return limits.parts
  }

  /// Notes how the columns of a record are spelled.
  private func watch(
    _ index: Int, _ batch: RawBatch, _ mapper: RecordMapper, _ result: inout BatchResult
  ) {
    mapper.observe(index, in: batch, into: &result.habits)
    if result.habits.news.isEmpty { return }
    result.noteHabits { position, trail in
      let field = batch.fields[position]
      return maker.place(at: Int(field.start), field, index, batch, &trail)
    }
  }

  // MARK: - Rules

  private func ask(
    _ record: CanonicalRecord, _ batch: RawBatch, _ flags: inout Flags, _ result: inout BatchResult
  ) {
    let open = rules.gates.open(for: record, counting: &result.asked)
    for word in 0..<((rules.gates.count + 63) >> 6) {
      var bits = open[word]
      while bits != 0 {
        let question = word << 6 + bits.trailingZeroBitCount
        bits &= bits &- 1
        rules.questions[question].ask(record, circumstances, &flags)
        if !flags.list.isEmpty || flags.undecided > 0 {
          report(&flags, of: question, record, batch, &result)
        }
      }
    }
  }

  private func report(
    _ flags: inout Flags, of question: Int, _ record: CanonicalRecord, _ batch: RawBatch,
    _ result: inout BatchResult
  ) {
    let rank = rules.questions[question].index
    result.undecided[rank] += flags.undecided
    for flag in flags.list { report(flag, rank, record, batch, &result) }
    flags.removeAll()
  }

  private func report(
    _ flag: Flags.Flag, _ rank: Int, _ record: CanonicalRecord, _ batch: RawBatch,
    _ result: inout BatchResult
  ) {
    let rule = maker.heads[rank]
    let severity = flag.severity.map { min($0, rule.severity) } ?? rule.severity
    if fold(flag, rank, severity, record, batch, &result) { return }
    result.add(rank, severity) { trails in
      maker.finding(
        rule, severity: severity, arguments: flag.arguments, field: flag.field,
        key: maker.key(of: record, for: flag.field),
        place: maker.place(of: flag.field, source: flag.source, in: record, batch, &trails.places),
        related: flag.related.map {
          maker.place(of: $0, source: nil, in: record, batch, &trails.related)
        })
    }
  }

  // MARK: - Rules about several records

  private func compare(
    _ record: CanonicalRecord, _ entries: inout DatasetEntries, _ result: inout BatchResult
  ) {
    // By index: handing on what an array holds would count up and down what it refers to.
    for index in rules.compared.indices where rules.compared[index].gate.isOpen(for: record) {
      rules.compared[index].collect(record, circumstances, &entries)
      if entries.list.isEmpty { continue }
      for entry in entries.list {
        let field = entry.field ?? rules.compared[index].field
        result.entries.append(
          BatchResult.ComparedEntry(
            rule: rules.compared[index].index, entry: entry, raw: record.rawRecord,
            source: record.value(field)?.source ?? -1))
      }
      entries.removeAll()
    }
  }

  private func tally(_ record: CanonicalRecord, _ batch: RawBatch, _ result: inout BatchResult) {
    for index in rules.tallied.indices where rules.tallied[index].gate.isOpen(for: record) {
      rules.tallied[index].count(record, circumstances, &result.tallies.counts[index])
      if !result.tallies.counts[index].news.isEmpty {
        result.noteNews(index) { field, trail in
          maker.place(of: field, source: nil, in: record, batch, &trail)
        }
      }
    }
  }
}
