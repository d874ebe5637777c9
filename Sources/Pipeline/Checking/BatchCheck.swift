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
      for part in 0..<mapper.partCount(of: raw) {
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
    for gate in rules.gates where gate.isAlwaysInForce {
      result.asked[gate.index] += result.records
    }
    for compared in rules.compared { result.asked[compared.index] += result.records }
    return result
  }

  // MARK: - Rules

  private func ask(
    _ record: CanonicalRecord, _ batch: RawBatch, _ flags: inout Flags, _ result: inout BatchResult
  ) {
    let event = record.event
    let stated = record.stated
    let gates = rules.gates.span
    for position in gates.indices {
      let gate = gates[position]
      if !gate.isAlwaysInForce {
        guard gate.isInForce(for: record, event: event) else { continue }
        result.asked[gate.index] += 1
      }
      guard gate.silentWithout.isSubset(of: stated) else { continue }
      rules.questions[position].ask(record, circumstances, &flags)
      if flags.list.isEmpty { continue }
      let rule = Catalogue.all[gate.index]
      for flag in flags.list { report(flag, rule, record, batch, &result) }
      flags.removeAll()
    }
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
