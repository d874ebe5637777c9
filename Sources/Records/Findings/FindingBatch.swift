/// The findings of one batch of records in some tens of bytes each, as they are made side by side
/// with those of other batches.
///
/// A `Finding` is a kilobyte of strings and arrays, and a file may give a hundred thousand of them.
/// Here its words are numbers and its numbers are short. The words that the file knew when the batch
/// was begun are looked up; new ones get numbers behind those until the file takes the batch.
package struct FindingBatch: Sendable {
  /// Where a finding stands among the bytes, and in the report.
  struct Entry: Sendable {
    let byteOffset: Int
    let record: Int32
    /// Where its rule stands in the catalogue.
    let rank: Int32
    /// How many findings of the rule the batch had before.
    let nth: Int32
    let start: Int32
    var end: Int32
  }

  let known: Vocabulary
  private(set) var added = Vocabulary()
  private(set) var bytes: [UInt8] = []
  private(set) var entries: [Entry] = []

  /// Whether what a partner sent is kept at all: only a report that was asked to show it needs it.
  private let keepsText: Bool

  package init(knowing known: Vocabulary, keepsText: Bool) {
    self.known = known
    self.keepsText = keepsText
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// Adds a finding, which is the `nth` of its rule in this batch.
  package mutating func append(_ finding: Finding, rank: Int, nth: Int = 0) {
    let start = Int32(truncatingIfNeeded: bytes.count)
    encode(finding)
    entries.append(
      Entry(
        byteOffset: finding.place.byteOffset, record: Int32(clamping: finding.place.record),
        rank: Int32(clamping: rank), nth: Int32(clamping: nth), start: start,
        end: Int32(truncatingIfNeeded: bytes.count)))
  }

  /// Brings the findings into the order of a report: by place, then rule, then as they were made.
  package mutating func sort() {
    entries.sort { left, right in
      (left.byteOffset, left.record, left.rank, left.start)
        < (right.byteOffset, right.record, right.rank, right.start)
    }
  }

  // MARK: - One finding

  private mutating func encode(_ finding: Finding) {
    let place = finding.place
    bytes.append(number: place.byteOffset)
    bytes.append(number: place.record)
    bytes.append(number: number(.rule(finding.rule)))
    encode(finding.id, severity: finding.severity)
    bytes.append(number: finding.field.map { number(.text($0)) + 1 } ?? 0)
    bytes.append(number: finding.count.map { $0 + 1 } ?? 0)
    bytes.append(number: place.file)
    encode(place, behind: Place(file: place.file, byteOffset: place.byteOffset))
    bytes.append(number: finding.related.count)
    var last = place
    for place in finding.related {
      bytes.append(signed: place.file - last.file)
      bytes.append(signed: place.byteOffset - last.byteOffset)
      bytes.append(signed: place.record - last.record)
      encode(place, behind: last)
      last = place
    }
    encode(finding.arguments)
  }

  private mutating func encode(_ id: FindingID, severity: Severity) {
    switch id.name {
    case .fingerprint(let number):
      bytes.append(severity.code)
      bytes.append(word: number)
    case .text(let text):
      bytes.append(severity.code | Severity.namesText)
      bytes.append(text: text)
    }
  }

  /// What is left to tell of a place.
  private mutating func encode(_ place: Place, behind last: Place) {
    bytes.append(signed: place.line - last.line)
    bytes.append(number: place.column)
    switch place.detail {
    case .none: bytes.append(0)
    case .cell(let row, let column, let header):
      bytes.append(1)
      bytes.append(signed: row - place.line)
      bytes.append(signed: column)
      bytes.append(number: header.map { number(of: $0) + 1 } ?? 0)
    case .xpath(let steps): encode(steps, as: 2)
    case .jsonPointer(let steps): encode(steps, as: 3)
    }
  }

  private mutating func encode(_ steps: [PathStep], as kind: UInt8) {
    bytes.append(kind)
    bytes.append(number: steps.count)
    for step in steps {
      switch step {
      case .name(let name, let position):
        bytes.append(0)
        bytes.append(number: number(of: name))
        bytes.append(signed: position)
      case .attribute(let name):
        bytes.append(1)
        bytes.append(number: number(of: name))
      case .index(let index):
        bytes.append(2)
        bytes.append(signed: index)
      }
    }
  }

  // MARK: - Arguments

  private mutating func encode(_ arguments: Arguments) {
    bytes.append(number: number(.texts(arguments.entries.map(\.name))))
    for entry in arguments.entries { encode(entry.argument) }
  }

  private mutating func encode(_ argument: Argument) {
    switch argument {
    case .day(let day):
      bytes.append(0)
      bytes.append(signed: Int(day.dayNumber))
    case .date(let date):
      bytes.append(1 + date.precision.rawValue)
      bytes.append(signed: Int(date.earliest.dayNumber))
    case .count(let count, let noun):
      bytes.append(4)
      bytes.append(signed: count)
      bytes.append(number: number(.noun(noun)))
    case .number(let number):
      bytes.append(5)
      bytes.append(signed: number)
    case .text(let text) where keepsText:
      bytes.append(6)
      bytes.append(text: text.kept)
    case .text: bytes.append(7)
    case .code, .field, .partner, .rule, .term:
      bytes.append(8)
      bytes.append(number: number(.argument(argument)))
    }
  }

  // MARK: - Words

  private mutating func number(of name: PathName) -> Int {
    if !keepsText, case .unknown = name { return number(.name(.unknown(.masked))) }
    return number(.name(name))
  }

  private mutating func number(_ word: Word) -> Int {
    known.number(of: word) ?? known.words.count + added.add(word)
  }
}

extension Severity {
  /// Marks a finding whose name is a text.
  static let namesText: UInt8 = 4

  var code: UInt8 {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }

  init(code: UInt8) {
    switch code & 3 {
    case 0: self = .info
    case 1: self = .warning
    default: self = .error
    }
  }
}
