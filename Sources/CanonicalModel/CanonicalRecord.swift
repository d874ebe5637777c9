import Records

/// A record in the shared model: values by canonical field, each traced to its source.
///
/// One record is filled again and again: it holds flat storage and no object per value. Its texts
/// stand in the batch that it was read from.
public struct CanonicalRecord: Sendable {
  package let kind: RecordKind
  @usableFromInline package internal(set) var values: [CanonicalValue] = []
  /// Texts that transforms made.
  @usableFromInline package internal(set) var made: [UInt8] = []
  /// The raw record it was made of, as an index into the records of the batch.
  package private(set) var rawRecord = 0
  /// Which repeated part of the raw record it was made of; 0 for the whole.
  package private(set) var part = 0
  /// Whose record the record itself says that it is: only what `normalise` wrote does.
  package var statedPartner: TextRange?
  /// The fields whose first value could be understood.
  @usableFromInline package internal(set) var stated = FieldSet()
  /// The earliest and the latest day of all its dates but that of birth: most records are done with
  /// here when a rule looks for odd days.
  @usableFromInline package internal(set) var dates = DayBounds()
  /// The first value of each field as an index into `values`, -1 for none; and the last one, where
  /// there are several.
  @usableFromInline var heads: [Int16]
  private var tails: [Int16]
  @usableFromInline var bytes: [UInt8] = []
  @usableFromInline var side: [UInt8] = []
  private let eventFields: [CanonicalField]

  package init(kind: RecordKind) {
    self.kind = kind
    eventFields = kind.eventFields
    heads = Array(repeating: -1, count: CanonicalField.count)
    tails = heads
  }

  // MARK: - Filling

  /// Takes the texts of a batch; its records follow with `begin`.
  package mutating func attach(_ batch: RawBatch) {
    bytes = batch.bytes
    side = batch.side
  }

  /// Forgets the record before.
  package mutating func begin(rawRecord: Int, part: Int = 0) {
    for value in values { heads[Int(value.field.rawValue)] = -1 }
    values.removeAll(keepingCapacity: true)
    if !made.isEmpty { made.removeAll(keepingCapacity: true) }
    stated.removeAll()
    dates = DayBounds()
    statedPartner = nil
    self.rawRecord = rawRecord
    self.part = part
  }

  /// The most values that a record holds. Nobody's record has so many; lists in one value have no
  /// other end.
  public static let capacity = 30_000

  /// Whether no further value is taken.
  @inlinable public var isFull: Bool { values.count >= CanonicalRecord.capacity }

  /// Adds a value behind those that the field has. Beyond 30,000 values in one record the rest is
  /// not taken, and the mapper says so.
  @inlinable @inline(__always)
  public mutating func append(_ value: CanonicalValue) {
    guard values.count < CanonicalRecord.capacity else { return }
    let field = Int(value.field.rawValue)
    if heads[field] < 0 {
      heads[field] = Int16(truncatingIfNeeded: values.count)
      if value.content.isStated { stated.insert(value.field) }
      if value.field != .dateOfBirth { dates.widen(for: value.content) }
    } else {
      link(value)
    }
    values.append(value)
  }

  /// Lets the last value of the field point to one that is about to be added.
  @usableFromInline
  mutating func link(_ value: CanonicalValue) {
    let position = Int16(truncatingIfNeeded: values.count)
    let field = Int(value.field.rawValue)
    let head = Int(heads[field])
    values[values[head].next < 0 ? head : Int(tails[field])].next = position
    tails[field] = position
    dates.widen(for: value.content)
  }

  /// Puts a value in the place of the first one that its field has.
  package mutating func replaceFirst(_ value: CanonicalValue) {
    let head = Int(heads[Int(value.field.rawValue)])
    guard head >= 0 else { return append(value) }
    var value = value
    value.next = values[head].next
    values[head] = value
    if value.content.isStated { stated.insert(value.field) }
    dates.widen(for: value.content)
  }

  /// Appends to the texts made for this record.
  package mutating func make(_ text: some Sequence<UInt8>) -> TextRange {
    let start = made.count
    made.append(contentsOf: text)
    return TextRange(store: .made, start: start, count: made.count - start)
  }

  // MARK: - Reading

  /// Whether something stands in the field, be it the reason why it has no value.
  @inlinable @inline(__always)
  public func holds(_ field: CanonicalField) -> Bool { heads[Int(field.rawValue)] >= 0 }

  /// The first value of the field, stated or missing. Nothing where nothing stands there.
  @inlinable @inline(__always)
  public func value(_ field: CanonicalField) -> CanonicalValue? {
    let head = heads[Int(field.rawValue)]
    return head < 0 ? nil : values[Int(head)]
  }

  /// Calls `body` with each value of the field.
  package func forEach(_ field: CanonicalField, _ body: (CanonicalValue) -> Void) {
    var index = Int(heads[Int(field.rawValue)])
    while index >= 0 {
      body(values[index])
      index = Int(values[index].next)
    }
  }

  /// Whether the field holds a value that could be understood.
  @inlinable @inline(__always)
  public func isStated(_ field: CanonicalField) -> Bool { stated.contains(field) }

  /// Whether the field holds nothing: not supplied, unknown, refused. A value that could not be
  /// understood is a value all the same, and has its own finding.
  package func isMissing(_ field: CanonicalField) -> Bool {
    guard let value = value(field) else { return true }
    guard case .missing = value.content else { return false }
    return true
  }

  /// Why the field has no value; nothing where it has one.
  package func missing(_ field: CanonicalField) -> Missing? {
    guard let value = value(field) else { return .notSupplied }
    switch value.content {
    case .missing(let missing): return missing
    case .unreadable: return .unreadable
    default: return nil
    }
  }

  /// The date, as precise as the source. Not for a date of birth, which says who somebody is: see
  /// `birthDate`.
  @inlinable @inline(__always)
  public func date(_ field: CanonicalField) -> PartialDate? {
    guard field != .dateOfBirth else { return nil }
    return rawDate(field)
  }

  /// The date where the source knew the day.
  @inlinable @inline(__always)
  public func day(_ field: CanonicalField) -> CivilDate? { date(field)?.day }

  package var birthDate: BirthDate? { rawDate(.dateOfBirth).map(BirthDate.init) }

  @inlinable @inline(__always)
  func rawDate(_ field: CanonicalField) -> PartialDate? {
    guard stated.contains(field), let value = value(field), case .date(let date) = value.content
    else { return nil }
    return date
  }

  /// The code of the field; nothing where it has none.
  @inlinable @inline(__always)
  public func code(_ field: CanonicalField) -> Code? {
    guard stated.contains(field), let value = value(field), case .code(let code) = value.content
    else { return nil }
    return code
  }

  /// Whether one of the field's codes is `code`.
  package func has(_ code: Code, in field: CanonicalField) -> Bool {
    var isFound = false
    forEach(field) { if case .code(code) = $0.content { isFound = true } }
    return isFound
  }

  /// The number of the field; nothing where it has none.
  @inlinable @inline(__always)
  public func integer(_ field: CanonicalField) -> Int? {
    guard stated.contains(field), let value = value(field),
      case .integer(let number) = value.content
    else { return nil }
    return number
  }

  /// Calls `body` with the field's text where it stands, which costs less than handing it on;
  /// nothing where it has none.
  @inlinable @inline(__always)
  public func withText<Answer>(_ field: CanonicalField, _ body: (Span<UInt8>) -> Answer)
    -> Answer?
  {
    guard stated.contains(field), let value = value(field), case .text(let range) = value.content
    else { return nil }
    let bounds = Int(range.start)..<Int(range.start) + Int(range.count)
    switch range.store {
    case .bytes: return body(bytes.span.extracting(bounds))
    case .side: return body(side.span.extracting(bounds))
    case .made: return body(made.span.extracting(bounds))
    }
  }

  package func text(_ field: CanonicalField) -> ArraySlice<UInt8>? {
    guard stated.contains(field), let value = value(field), case .text(let range) = value.content
    else { return nil }
    return text(range)
  }

  package func text(_ range: TextRange) -> ArraySlice<UInt8> {
    let span = Int(range.start)..<Int(range.start) + Int(range.count)
    switch range.store {
    case .bytes: return bytes[span]
    case .side: return side[span]
    case .made: return made[span]
    }
  }

  /// The text for a message, which masks it.
  package func sensitiveText(_ field: CanonicalField) -> SensitiveText? {
    text(field).map { SensitiveText(String(decoding: $0, as: UTF8.self)) }
  }

  /// The day of the record's own event, by which dated rules are measured: the first of the kind's
  /// event fields that is stated.
  package var event: PartialDate? {
    for field in eventFields {
      if let date = date(field) { return date }
    }
    return nil
  }

  /// The field that the day of the record's own event stands in.
  package var eventField: CanonicalField? {
    for field in eventFields where date(field) != nil { return field }
    return nil
  }
}
