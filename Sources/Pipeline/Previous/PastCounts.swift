import CanonicalModel
import Records

/// What is counted over the records of a file that is held against another one: values, months, and how
/// many records have something under a key or an element.
struct PastCounts: Sendable {
  private(set) var records = 0
  /// By field: the records that state something there.
  private(set) var stated = Array(repeating: 0, count: CanonicalField.count)
  /// By months counted through the years: the records whose own event was in that month.
  private(set) var months: [Int: Int] = [:]
  /// The first and the last day of such an event.
  private(set) var days: ClosedRange<CivilDate>?
  /// By path: the records that have something there.
  private(set) var paths: [Int] = []

  mutating func count(_ record: CanonicalRecord, _ batch: RawBatch, withPaths: Bool) {
    records += 1
    var counted = FieldSet()
    for value in record.values where !counted.contains(value.field) {
      if case .missing = value.content { continue }
      counted.insert(value.field)
      stated[Int(value.field.rawValue)] += 1
    }
    if let event = record.event, event.precision != .year { note(event) }
    if withPaths, record.part <= 1 { countPaths(of: batch.records[record.rawRecord], batch) }
  }

  private mutating func note(_ event: PartialDate) {
    months[event.earliest.monthNumber, default: 0] += 1
    widen(event.earliest...event.latest)
  }

  private mutating func widen(_ more: ClosedRange<CivilDate>) {
    days =
      days.map { min($0.lowerBound, more.lowerBound)...max($0.upperBound, more.upperBound) } ?? more
  }

  private mutating func countPaths(of raw: RawRecord, _ batch: RawBatch) {
    var counted: Set<UInt32> = []
    for position in raw.firstField..<raw.endField {
      let path = batch.fields[position].path
      guard counted.insert(path).inserted else { continue }
      while paths.count <= Int(path) { paths.append(0) }
      paths[Int(path)] += 1
    }
  }

  mutating func add(_ other: PastCounts) {
    records += other.records
    for index in stated.indices { stated[index] += other.stated[index] }
    months.merge(other.months, uniquingKeysWith: +)
    if let days = other.days { widen(days) }
    while paths.count < other.paths.count { paths.append(0) }
    for (index, count) in other.paths.enumerated() { paths[index] += count }
  }
}

extension CivilDate {
  /// Months counted through the years.
  var monthNumber: Int { year * 12 + month - 1 }

  /// The first day of a month counted through the years.
  static func first(ofMonth number: Int) -> CivilDate? {
    CivilDate(year: number / 12, month: number % 12 + 1, day: 1)
  }
}
