import CanonicalModel
import Profiles
import Records
import Rules

/// What is wrong with a batch whatever the rules say: faults of its text, of its values and of its
/// columns.
extension BatchCheck {
  func report(_ fault: RawFault, _ batch: RawBatch, _ result: inout BatchResult) {
    guard let rank = faults[fault.fault] else { return }
    if fault.fault.isFolded {
      return result.fold(
        FoldedFaults.Key(fault: fault.fault), { _ in fault.arguments },
        at: { maker.place(of: fault, batch, &$0) }, count: fault.count)
    }
    let rule = maker.heads[rank]
    result.add(rank, rule.severity) { trails in
      maker.finding(
        rule, arguments: fault.arguments, field: nil, key: "",
        place: maker.place(of: fault, batch, &trails.places))
    }
  }

  func report(
    _ fault: ValueFault, _ record: CanonicalRecord, _ batch: RawBatch, _ result: inout BatchResult
  ) {
    guard let rank = faults[fault.fault] else { return }
    // A function and not a closure, which would copy all that it sees for each fault.
    func place(_ trail: inout PlaceTrail) -> Place {
      maker.place(of: fault.field, source: fault.source, in: record, batch, &trail)
    }
    if fault.fault.isFolded {
      return result.fold(
        FoldedFaults.Key(fault: fault.fault), { _ in arguments(of: fault, batch) }, at: place)
    }
    let rule = maker.heads[rank]
    result.add(rank, rule.severity) { trails in
      maker.finding(
        rule, arguments: arguments(of: fault, batch), field: fault.field,
        key: maker.key(of: record, for: fault.field), place: place(&trails.places))
    }
  }

  private func arguments(of fault: ValueFault, _ batch: RawBatch) -> Arguments {
    let value = batch.text(batch.fields[Int(fault.source)])
    var arguments: Arguments = [
      "field": .field(fault.field.name, label: fault.field.definition.label),
      "value": .text(SensitiveText(startOf: value)),
    ]
    arguments.append(fault.detail)
    return arguments
  }

  /// A record that says of itself that it is of another kind than the first one is not read.
  func noteOtherKind(
    _ raw: RawRecord, _ index: Int, _ batch: RawBatch, _ mapper: RecordMapper,
    _ result: inout BatchResult
  ) {
    guard mapper.export.statements != nil else { return }
    report(RawFault(.recordOfOtherKind, at: raw.start, record: index), batch, &result)
  }

  // MARK: - Columns

  func checkHeader(
    _ raw: RawRecord, _ index: Int, _ batch: RawBatch, _ mapper: RecordMapper,
    _ result: inout BatchResult
  ) {
    noteUnmapped(raw, index, batch, mapper, &result)
    guard let rank = faults[.missingColumn] else { return }
    var trail = maker.trail
    let place = maker.place(at: raw.start, nil, index, batch, &trail)
    for (column, fields) in mapper.missingColumns() {
      if mapper.export.mayOmitColumns, !mapper.export.signature.names(column) { continue }
      let labels = fields.map(\.definition.label)
      let words = Words(
        en: labels.map(\.en).joined(separator: ", "), cy: labels.map(\.cy).joined(separator: ", "))
      result.addMissing(
        rank,
        maker.finding(
          maker.heads[rank],
          arguments: ["column": .term(Words(same: column)), "fields": .term(words)],
          field: fields.first, key: column, place: place))
    }
  }

  /// Values under names that the profile neither maps nor ignores: one finding a name.
  func noteUnmapped(
    _ raw: RawRecord, _ index: Int, _ batch: RawBatch, _ mapper: RecordMapper,
    _ result: inout BatchResult
  ) {
    guard faults[.unmappedColumn] != nil else { return }
    for position in raw.firstField..<raw.endField {
      let field = batch.fields[position]
      guard mapper.isUnmapped(field.path) else { continue }
      result.fold(
        FoldedFaults.Key(fault: .unmappedColumn, path: field.path),
        name: maker.paths.description(field.path), { ["name": .text(SensitiveText($0))] },
        at: { maker.place(at: Int(field.start), field, index, batch, &$0) })
    }
  }
}
