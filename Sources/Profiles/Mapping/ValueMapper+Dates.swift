import CanonicalModel
import Records

/// Days, months and years, by the patterns of the profile.
extension ValueMapper {
  @inline(__always)
  func mapDate(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let text = store.extracting(value.bounds)
    let first = Int(step.table)
    for index in first..<first + Int(step.count) {
      let day = plan.fixedDays[index]
      if let date = day.isFixed ? day.date(text) : plan.patterns[index].date(text) {
        if !day.isFixed { noteClockChange(date, text, plan.patterns[index], value, step, &faults) }
        return add(.date(date), value, step, &record, &faults)
      }
    }
    mapOtherDate(value, store, step, &record, &faults)
  }

  /// An hour of the night in which the clocks change, without its zone, is one that was never shown,
  /// or that came twice.
  private func noteClockChange(
    _ date: PartialDate, _ text: Span<UInt8>, _ pattern: DatePattern, _ value: SourceValue,
    _ step: MappingPlan.Step, _ faults: inout [ValueFault]
  ) {
    guard let day = date.day, day.changesClocks, pattern.hasLocalHour,
      pattern.isBetweenOneAndTwo(text)
    else { return }
    faults.append(ValueFault(.clockChangeHour, field: step.field, source: value.index))
  }

  /// A date that fits no pattern of the profile.
  private func mapOtherDate(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let text = store.extracting(value.bounds)
    if let missing = missing(value, store) {
      return addMissing(missing, value, step, &record, &faults)
    }
    guard case .date(let patterns, let acceptsSerials) = export.sources[Int(step.source)].transform
    else { return }
    let serial = SpreadsheetTraces.serialDate(text)
    if let serial, acceptsSerials {
      return add(.date(PartialDate(serial)), value, step, &record, &faults)
    }
    let fault: Fault =
      serial != nil
      ? .spreadsheetSerial
      : patterns.contains { $0.hasShortYear(text.copied[...]) } ? .twoDigitYear : .unreadableDate
    let pattern = patterns.map(\.text).joined(separator: " | ")
    fail(fault, value, step, &record, &faults, ["pattern": .term(Words(same: pattern))])
  }
}

extension CivilDate {
  /// Whether the clocks of the United Kingdom change that night: on the last Sunday of March and of
  /// October.
  fileprivate var changesClocks: Bool {
    guard weekday == 7 else { return false }
    let parts = parts
    return (parts.month == 3 || parts.month == 10) && parts.day > 24
  }
}
