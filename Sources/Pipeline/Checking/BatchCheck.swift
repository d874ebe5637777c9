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
  let choice: RuleChoice
  let limits: ReadingLimits

  func check(_ batch: RawBatch) -> BatchResult {
    var result = BatchResult()
    for fault in batch.faults { report(fault, batch, &result) }
    guard let mapper = maker.mapper else {
      result.records = batch.records.count { $0.number > 0 }
      return result
    }
    var record = CanonicalRecord(kind: mapper.export.recordKind)
    record.attach(batch)
    let values = mapper.valueMapper(for: batch)
    var flags = Flags()
    var faults: [ValueFault] = []
    for (index, raw) in batch.records.enumerated() {
      if raw.number == 0 {
        checkHeader(raw, index, batch, mapper, &result)
        continue
      }
      if mapper.export.format != .csv { noteUnmapped(raw, index, batch, mapper, &result) }
      for part in 0..<parts(of: raw, index, batch, mapper, &result) {
        faults.removeAll(keepingCapacity: true)
        guard
          mapper.map(
            index, part: part + 1, with: values, into: &record, faults: &faults)
        else {
          continue
        }
        result.records += 1
        for fault in faults { report(fault, record, batch, &result) }
        ask(record, batch, &flags, &result)
        compare(record, &result)
      }
    }
    for question in rules.questions where !question.isDated {
      result.asked[question.index] += result.records
    }
    for compared in rules.compared { result.asked[compared.index] += result.records }
    return result
  }

  /// How many parts of a record are checked.
  private func parts(
    of raw: RawRecord, _ index: Int, _ batch: RawBatch, _ mapper: RecordMapper,
    _ result: inout BatchResult
  ) -> Int {
    let parts = mapper.partCount(of: raw)
    guard parts > limits.parts else { return parts }
    let limit: Arguments = ["limit": .number(limits.parts)]
    report(
      RawFault(.tooManyParts, at: raw.start, record: index, arguments: limit), batch, &result)
    return limits.parts
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
        if !flags.list.isEmpty { report(&flags, of: question, record, batch, &result) }
      }
    }
  }

  private func report(
    _ flags: inout Flags, of question: Int, _ record: CanonicalRecord, _ batch: RawBatch,
    _ result: inout BatchResult
  ) {
    let rule = Catalogue.all[rules.questions[question].index]
    for flag in flags.list { report(flag, rule, record, batch, &result) }
    flags.removeAll()
  }

  private func report(
    _ flag: Flags.Flag, _ rule: Rule, _ record: CanonicalRecord, _ batch: RawBatch,
    _ result: inout BatchResult
  ) {
    let place = maker.place(of: flag.field, source: flag.source, in: record, batch)
    let related = flag.related.map { maker.place(of: $0, source: nil, in: record, batch) }
    result.findings.append(
      maker.finding(
        rule, severity: flag.severity, arguments: flag.arguments, field: flag.field,
        key: maker.key(of: record), place: place, related: related))
  }

  private func compare(_ record: CanonicalRecord, _ result: inout BatchResult) {
    for compared in rules.compared {
      guard let entry = compared.entry(record) else { continue }
      result.entries.append(
        BatchResult.ComparedEntry(
          rule: compared.index, entry: entry, raw: record.rawRecord,
          source: record.value(compared.field)?.source ?? -1))
    }
  }

  // MARK: - Faults

  private func rule(for fault: Fault) -> Rule? {
    guard let rule = Catalogue.byFault[fault], choice.includes(rule) else { return nil }
    return rule
  }

  private func report(_ fault: RawFault, _ batch: RawBatch, _ result: inout BatchResult) {
    guard !result.countsAlone(fault.fault, fault.count), let rule = rule(for: fault.fault) else {
      return
    }
    let place = maker.place(of: fault, batch)
    if fault.fault.isFolded {
      return result.fold(fault.fault, fault.arguments, at: place, count: fault.count)
    }
    result.findings.append(
      maker.finding(rule, arguments: fault.arguments, field: nil, key: "", place: place))
  }

  private func report(
    _ fault: ValueFault, _ record: CanonicalRecord, _ batch: RawBatch, _ result: inout BatchResult
  ) {
    guard !result.countsAlone(fault.fault), let rule = rule(for: fault.fault) else { return }
    let place = maker.place(of: fault.field, source: fault.source, in: record, batch)
    let label = fault.field.definition.label
    let value = batch.text(batch.fields[Int(fault.source)])
    var arguments: Arguments = [
      "field": .field(fault.field.name, label: label),
      "value": .text(SensitiveText(String(decoding: value, as: UTF8.self))),
    ]
    arguments.append(fault.detail)
    if fault.fault.isFolded { return result.fold(fault.fault, arguments, at: place) }
    result.findings.append(
      maker.finding(
        rule, arguments: arguments, field: fault.field, key: maker.key(of: record), place: place))
  }

  // MARK: - Columns

  private func checkHeader(
    _ raw: RawRecord, _ index: Int, _ batch: RawBatch, _ mapper: RecordMapper,
    _ result: inout BatchResult
  ) {
    noteUnmapped(raw, index, batch, mapper, &result)
    guard let rule = rule(for: .missingColumn) else { return }
    let place = maker.place(at: raw.start, nil, index, batch)
    for (column, fields) in mapper.missingColumns() {
      if mapper.export.mayOmitColumns, !mapper.export.signature.names(column) { continue }
      let labels = fields.map(\.definition.label)
      let words = Words(
        en: labels.map(\.en).joined(separator: ", "), cy: labels.map(\.cy).joined(separator: ", "))
      result.findings.append(
        maker.finding(
          rule, arguments: ["column": .term(Words(same: column)), "fields": .term(words)],
          field: fields.first, key: column, place: place))
    }
  }

  /// Values under names that the profile neither maps nor ignores: one finding a name.
  private func noteUnmapped(
    _ raw: RawRecord, _ index: Int, _ batch: RawBatch, _ mapper: RecordMapper,
    _ result: inout BatchResult
  ) {
    for position in raw.firstField..<raw.endField {
      let field = batch.fields[position]
      guard mapper.isUnmapped(field.path), rule(for: .unmappedColumn) != nil else { continue }
      let name = maker.paths.description(field.path)
      result.fold(
        .unmappedColumn, path: name, ["name": .text(SensitiveText(name))],
        at: maker.place(at: Int(field.start), field, index, batch))
    }
  }
}
