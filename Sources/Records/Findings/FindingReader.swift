/// Findings of a batch that a file has taken, with the way from the batch's words to the file's.
struct FindingChunk: Sendable {
  var bytes: [UInt8] = []
  /// So many words are the file's own; the numbers of the others stand in `numbers`.
  let known: Int
  let numbers: [Int]

  func number(_ number: Int) -> Int {
    number < known || number - known >= numbers.count ? number : numbers[number - known]
  }
}

/// As much of a finding as counting takes.
package struct FindingGlance: Sendable {
  package var id: FindingID
  package let rule: RuleID
  package let severity: Severity
  /// An index into the inputs of the run.
  package internal(set) var file: Int
  /// How often a folded flaw stands in its file.
  package let count: Int?
  /// What it is against what was agreed before the run.
  package var standing = FindingStanding()
}

/// Reads the findings of a chunk one after the other.
struct FindingReader {
  /// What tells where a finding stands in the report.
  struct Head {
    let byteOffset: Int
    let record: Int
    let rule: RuleID
    let end: Int

    static func isEarlier(_ left: Head, _ right: Head) -> Bool {
      (left.byteOffset, left.record, left.rule) < (right.byteOffset, right.record, right.rule)
    }
  }

  private let chunk: FindingChunk
  private let words: [Word]
  private var reader: CompactReader
  /// The finding that comes next.
  private(set) var head: Head?

  init(_ chunk: FindingChunk, _ words: [Word]) {
    self.chunk = chunk
    self.words = words
    reader = CompactReader(chunk.bytes)
    readHead()
  }

  private mutating func readHead() {
    guard !reader.isAtEnd else { return head = nil }
    let size = reader.number()
    let end = reader.index + size
    let byteOffset = reader.number()
    let record = reader.number()
    let rule: RuleID = if case .rule(let rule) = word() { rule } else { RuleID(.output, 0) }
    head = Head(byteOffset: byteOffset, record: record, rule: rule, end: end)
  }

  /// Goes on and reads no more of the finding than a count needs.
  mutating func skip() -> FindingGlance? {
    guard let head else { return nil }
    let code = reader.byte()
    let name = name(code)
    _ = reader.number()
    let count = reader.number()
    let glance = FindingGlance(
      id: FindingID(name), rule: head.rule, severity: Severity(code: code),
      file: reader.number(), count: count > 0 ? count - 1 : nil)
    reader.skip(to: head.end)
    readHead()
    return glance
  }

  private mutating func name(_ code: UInt8) -> FindingID.Name {
    code & Severity.namesText == 0 ? .fingerprint(reader.word()) : .text(reader.text())
  }

  /// The finding whose head was read.
  mutating func next() -> Finding? {
    guard let head else { return nil }
    let code = reader.byte()
    let name = name(code)
    let field = reader.number()
    let count = reader.number()
    var place = Place(
      file: reader.number(), byteOffset: head.byteOffset, record: head.record)
    finish(&place)
    let related = relatedPlaces(behind: place)
    let finding = Finding(
      id: FindingID(name), rule: head.rule, severity: Severity(code: code),
      arguments: arguments(), field: field > 0 ? text(field - 1) : nil, place: place,
      related: related, count: count > 0 ? count - 1 : nil)
    readHead()
    return finding
  }

  // MARK: - Places

  private mutating func relatedPlaces(behind first: Place) -> [Place] {
    let count = reader.number()
    guard count > 0 else { return [] }
    var places: [Place] = []
    places.reserveCapacity(count)
    var place = first
    for _ in 0..<count {
      place.file += reader.signed()
      place.byteOffset += reader.signed()
      place.record += reader.signed()
      finish(&place)
      places.append(place)
    }
    return places
  }

  private mutating func finish(_ place: inout Place) {
    place.line += reader.signed()
    place.column = reader.number()
    switch reader.byte() {
    case 1:
      let row = place.line + reader.signed()
      let column = reader.signed()
      let header = reader.number()
      place.detail = .cell(row: row, column: column, header: header > 0 ? name(header - 1) : nil)
    case 2: place.detail = .xpath(steps())
    case 3: place.detail = .jsonPointer(steps())
    default: place.detail = .none
    }
  }

  private mutating func steps() -> [PathStep] {
    let count = reader.number()
    var steps: [PathStep] = []
    steps.reserveCapacity(count)
    for _ in 0..<count {
      switch reader.byte() {
      case 0: steps.append(.name(name(reader.number()), position: reader.signed()))
      case 1: steps.append(.attribute(name(reader.number())))
      default: steps.append(.index(reader.signed()))
      }
    }
    return steps
  }

  // MARK: - Arguments

  private mutating func arguments() -> Arguments {
    guard case .texts(let names)? = word() else { return .none }
    var arguments = Arguments.none
    arguments.reserveCapacity(names.count)
    for name in names { arguments.append(name, argument()) }
    return arguments
  }

  private mutating func argument() -> Argument {
    switch reader.byte() {
    case 0: return .day(day())
    case 1: return .date(PartialDate(day()))
    case 2:
      let day = day()
      return .date(PartialDate(year: day.year, month: day.month) ?? PartialDate(day))
    case 3:
      let day = day()
      return .date(PartialDate(year: day.year) ?? PartialDate(day))
    case 4:
      let count = reader.signed()
      guard case .noun(let noun)? = word() else { return .number(count) }
      return .count(count, noun)
    case 5: return .number(reader.signed())
    case 6: return .text(SensitiveText(reader.text()))
    case 8: if case .argument(let argument)? = word() { return argument }
    default: break
    }
    return .text(.masked)
  }

  private mutating func day() -> CivilDate {
    CivilDate(dayNumber: Int32(truncatingIfNeeded: reader.signed()))
  }

  // MARK: - Words

  private mutating func word() -> Word? { word(reader.number()) }

  private func word(_ number: Int) -> Word? {
    let number = chunk.number(number)
    return words.indices.contains(number) ? words[number] : nil
  }

  private func text(_ number: Int) -> String? {
    if case .text(let text)? = word(number) { text } else { nil }
  }

  private func name(_ number: Int) -> PathName {
    if case .name(let name)? = word(number) { name } else { .unknown(.masked) }
  }
}
