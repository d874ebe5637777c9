import CanonicalModel
import Records

/// Applies the steps of a plan to the values of one batch.
package struct ValueMapper {
  let batch: RawBatch
  let export: ExportVersion
  let plan: MappingPlan
  private let isCSV: Bool
  private let isJSON: Bool

  init(batch: RawBatch, export: ExportVersion, plan: MappingPlan) {
    self.batch = batch
    self.export = export
    self.plan = plan
    isCSV = export.format == .csv
    isJSON = export.format == .json || export.format == .ndjson
  }

  /// Adds what a source value becomes, and what is wrong with it. The value stands in `store`, is
  /// without blanks around it and not empty.
  @inline(__always)
  func map(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    into record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    if store[value.start] == UInt8(ascii: "#"),
      SpreadsheetTraces.isError(store.extracting(value.bounds))
    {
      return fail(.spreadsheetError, value, step, &record, &faults)
    }
    switch step.kind {
    case .text: mapText(value, store, step, &record, &faults)
    case .date: mapDate(value, store, step, &record, &faults)
    case .code: mapCode(value, store, step, &record, &faults)
    case .texts, .codes: mapPieces(value, store, step, &record, &faults)
    case .tick: mapTick(value, store, step, &record, &faults)
    case .integer: mapInteger(value, store, step, &record, &faults)
    case .identifier: mapIdentifier(value, store, step, &record, &faults)
    case .grade: mapGrade(value, store, step, &record, &faults)
    case .familyName, .givenNames: mapName(value, store, step, &record, &faults)
    case .missing: mapMissing(value, store, step, &record, &faults)
    }
  }

  // MARK: - Adding

  /// A second value for a field that holds one is not taken.
  @inline(__always)
  func add(
    _ content: CanonicalValue.Content, _ source: SourceValue, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let value = CanonicalValue(field: step.field, content: content, source: source.index)
    if record.holds(step.field) {
      addFurther(value, source, step, &record, &faults)
    } else {
      record.append(value)
    }
  }

  private func addFurther(
    _ value: CanonicalValue, _ source: SourceValue, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    guard let present = record.value(step.field) else { return record.append(value) }
    // A source that has nothing never hides one that has something.
    if case .missing = value.content, !step.isRepeated { return }
    if case .missing = present.content { return record.replaceFirst(value) }
    if step.isRepeated { return record.append(value) }
    // A key that is there twice has a finding of its own.
    let isSameKey =
      isJSON && !source.isElement && present.source >= 0
      && batch.fields[Int(present.source)].path == source.path
    if !isSameKey {
      faults.append(ValueFault(.severalValues, field: value.field, source: value.source))
    }
  }

  /// A code whose meaning depends on a date that is not known: it is of neither field. A word for no
  /// value is one whatever the question was.
  func failUndated(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: DatedStep,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    if missing(value, store) != nil { return }
    let dated = step.meaning.datedBy
    fail(
      .undatedMeaning, value, step.present, &record, &faults,
      [
        "dated": .field(dated.name, label: dated.definition.label),
        "since": .day(step.meaning.since),
      ])
  }

  /// A value that cannot be understood.
  func fail(
    _ fault: Fault, _ value: SourceValue, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault], _ detail: Arguments = .none
  ) {
    faults.append(
      ValueFault(fault, field: step.field, source: value.index, detail: detail))
    add(.unreadable(fault), value, step, &record, &faults)
  }

  /// The same for a value of plain text, which folding does not change but for its case.
  @inline(__always)
  private func plainMissing(_ value: SourceValue, _ store: Span<UInt8>) -> Missing? {
    guard value.range.count <= 40,
      let mark = plan.spellings.plainCode(for: store, value.bounds, in: plan.missing)
    else { return nil }
    return Missing(mark: mark)
  }

  func missing(_ value: SourceValue, _ store: Span<UInt8>) -> Missing? {
    guard value.range.count <= 40,
      let mark = plan.spellings.code(for: store, value.bounds, in: plan.missing)
    else { return nil }
    return Missing(mark: mark)
  }

  // MARK: - Texts

  @inline(__always)
  func mapText(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let text = store.extracting(value.bounds)
    let isPlain = text.isPlain
    if let missing = isPlain ? plainMissing(value, store) : missing(value, store) {
      return addMissing(missing, value, step, &record, &faults)
    }
    if isCSV, SpreadsheetTraces.mayBeFormula(text[0]), SpreadsheetTraces.isFormula(text) {
      faults.append(ValueFault(.formulaCell, field: step.field, source: value.index))
    }
    if step.isProse, text.isMereAnswer {
      faults.append(ValueFault(.wrongKindOfValue, field: step.field, source: value.index))
    }
    if !isPlain || isNarrow, let damage = damage(text, value) {
      faults.append(ValueFault(damage, field: step.field, source: value.index))
    }
    add(.text(value.range), value, step, &record, &faults)
  }

  /// In these encodings a plain text may be one that has lost letters.
  private var isNarrow: Bool { TextDamage.isNarrow(batch.encoding) }

  private func damage(_ text: Span<UInt8>, _ value: SourceValue) -> Fault? {
    let isOwn = batch.encoding != .utf8 || (isJSON && value.range.store == .side)
    return TextDamage.fault(
      in: text.copied[...], of: batch.encoding, countsReplacements: !isOwn)
  }

  private func mapName(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let text = store.extracting(value.bounds)
    let parts = NameOrder.allCases[Int(step.order)].split(text)
    let range = step.kind == .familyName ? parts.family : parts.given
    guard !range.isEmpty else { return }
    mapText(value.part(range), store, step, &record, &faults)
  }

  private func mapIdentifier(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let text = store.extracting(value.bounds)
    if SpreadsheetTraces.isScientific(text) {
      return fail(.scientificNotation, value, step, &record, &faults)
    }
    let digits = Int(step.digits)
    if text.count < digits, text.isOfDigits, missing(value, store) == nil {
      faults.append(
        ValueFault(
          .lostLeadingZeros, field: step.field, source: value.index,
          detail: ["expected": .count(digits, .characters)]))
    }
    mapText(value, store, step, &record, &faults)
  }

  // MARK: - Ticks and numbers

  private func mapTick(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    guard let code = plan.spellings.code(for: store, value.bounds, in: step.table) else { return }
    add(.code(code), value, step, &record, &faults)
  }

  private func mapInteger(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let text = store.extracting(value.bounds)
    if let missing = missing(value, store) {
      return addMissing(missing, value, step, &record, &faults)
    }
    guard let number = text.integer else {
      return fail(.unreadableNumber, value, step, &record, &faults)
    }
    add(.integer(number), value, step, &record, &faults)
  }
}

extension Span<UInt8> {
  fileprivate var isOfDigits: Bool {
    for index in indices where !self[index].isDigit { return false }
    return true
  }

  /// A number of ASCII digits, with a minus in front where it is below zero.
  fileprivate var integer: Int? {
    let start = self[0] == UInt8(ascii: "-") ? 1 : 0
    guard (1...18).contains(count - start) else { return nil }
    var number = 0
    for index in start..<count {
      guard self[index].isDigit else { return nil }
      number = number * 10 + Int(self[index] &- 48)
    }
    return start == 1 ? -number : number
  }
}
