import CanonicalModel
import Records

/// A small file with one fault that concerns a file, or its bytes, and not what records say.
///
///     .file("unclosed-quote.csv", .syntax, 3) {
///       $0.rows(2)
///       $0.text("NRM1,")
///       $0.mark()
///       $0.text("\"nrm\n")
///     }
package struct FileFault: Sendable {
  /// The rule that it must raise.
  package let rule: RuleID
  package let name: String
  let make: @Sendable (inout FileDraft) -> Void

  static func file(
    _ name: String, _ family: RuleFamily, _ number: Int,
    make: @escaping @Sendable (inout FileDraft) -> Void
  ) -> FileFault {
    FileFault(rule: RuleID(family, number), name: name, make: make)
  }

  /// Every fault of a file.
  package static let all: [FileFault] = [
    syntax, encoding, limits, file, person, consent, privacy, exploitation, location, intelligence,
    marking, sharing, aggregates,
  ].flatMap { $0 }

  /// The bytes of the file, the lines of the truth about it under the name `path`, and what has to
  /// lie in the same folder.
  package static func write(_ index: Int, seed: UInt64, as path: String) -> (
    bytes: [UInt8], truth: [UInt8], companions: [(name: String, bytes: [UInt8])]
  ) {
    let fault = all[index]
    var draft = FileDraft(seed: seed, firstCase: firstCase + index * casesOfAFile)
    fault.make(&draft)
    var truth = TruthLog(file: path)
    var truths: [UInt8] = []
    for (name, rule) in draft.besides {
      var log = TruthLog(file: (path.lastIndex(of: "/").map { path[...$0] } ?? "") + name)
      log.note(rule, nil, record: 0, line: 1, byteOffset: 0)
      truths += log.bytes
    }
    func note(_ rule: RuleID, _ record: Int, _ place: Int) {
      let line = FileDraft.line(at: place, in: draft.bytes)
      truth.note(rule, nil, record: record, line: line, byteOffset: place)
    }
    for (index, place) in draft.places.enumerated() where !draft.isElsewhere {
      note(fault.rule, draft.record + index, place)
    }
    for (rule, place, record) in draft.others { note(rule, record, place) }
    return (draft.bytes, truth.bytes + truths, draft.companions)
  }

  /// Behind the cases of all records.
  static let firstCase = 8 * RecordGenerator.mostBesideOthers
  static let casesOfAFile = 100
}

/// A file that is being written with a fault in it: clean records, and bytes as they are.
struct FileDraft {
  private(set) var bytes: [UInt8] = []
  /// Where findings must stand: at the beginning of the file unless another place is marked.
  private(set) var places = [0]
  /// What the same bytes bring about too, where one flaw is not to be had without another.
  private(set) var others: [(rule: RuleID, place: Int, record: Int)] = []
  /// What stands at the beginning of a file beside this one.
  private(set) var besides: [(name: String, rule: RuleID)] = []
  /// Whether the fault itself is there, and not in this file.
  private(set) var isElsewhere = false
  /// Which record it is about; 0 for none, or for one that cannot be read.
  var record = 0
  /// Whom the records are about, and when.
  var casting = Casting.adult
  /// What the records are about.
  var kind = RecordKind.referral
  private(set) var companions: [(name: String, bytes: [UInt8])] = []
  private let seed: UInt64
  private var number: Int

  init(seed: UInt64, firstCase: Int) {
    self.seed = seed
    number = firstCase
  }

  mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func bytes(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// The first place.
  var place: Int { places.first ?? 0 }

  /// The finding stands at what comes next.
  mutating func mark() { places = [bytes.count] }

  /// The finding stands so many bytes before the end.
  mutating func mark(back count: Int) { places = [max(0, bytes.count - count)] }

  /// The finding stands at the first of these bytes.
  mutating func mark(_ text: String) { mark(Array(text.utf8)) }
  mutating func mark(_ sought: [UInt8]) { places = [bytes.firstIndex(of: sought) ?? bytes.count] }

  /// The finding stands so much later.
  mutating func skip(_ text: String) { places = [place + text.utf8.count] }

  /// A finding stands at each of these texts: the first belongs to no record, each further one to
  /// the next.
  mutating func markEach(_ text: String) {
    let sought = Array(text.utf8)
    places = bytes.indices.filter { bytes[$0...].starts(with: sought) }
  }

  /// Lines end with a line feed or, where none follows, with a carriage return.
  static func line(at place: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in 0..<place {
      let isLone = bytes[index] == 0x0D && bytes[index...].dropFirst().first != 0x0A
      if bytes[index] == 0x0A || isLone { line += 1 }
    }
    return line
  }

  /// The bytes cannot be had without another finding.
  mutating func alsoFinds(
    _ family: RuleFamily, _ number: Int, at place: Int = 0, record: Int = 0
  ) {
    others.append((RuleID(family, number), place, record))
  }

  /// A file beside this one cannot be had without another finding at its beginning.
  mutating func alsoFinds(_ family: RuleFamily, _ number: Int, in name: String) {
    besides.append((name, RuleID(family, number)))
  }

  /// The finding stands at the beginning of a file beside this one.
  mutating func find(_ family: RuleFamily, _ number: Int, in name: String) {
    alsoFinds(family, number, in: name)
    isElsewhere = true
  }

  /// The beginning, clean referrals, the end.
  mutating func file(_ format: SourceFormat, records count: Int = 3) {
    begin(format)
    records(format, count)
    end(format)
  }

  mutating func begin(_ format: SourceFormat) { open(format) { $0.begin(to: &$1) } }
  mutating func end(_ format: SourceFormat) { open(format) { $0.end(to: &$1) } }

  /// Clean records; `first` is the number of the first one in the file.
  mutating func records(_ format: SourceFormat, _ count: Int, first: Int = 1) {
    for offset in 0..<count { write(format, number: first + offset) { _ in } }
  }

  /// A record of that number in the file, changed, with the finding at a field of it.
  mutating func record(
    _ format: SourceFormat, number: Int = 1, at field: CanonicalField? = nil,
    edit: (inout Edit) -> Void = { _ in }
  ) {
    record = number
    places = [write(format, number: number, watching: field, edit)]
  }

  @discardableResult private mutating func write(
    _ format: SourceFormat, number place: Int, watching field: CanonicalField? = nil,
    _ change: (inout Edit) -> Void
  ) -> Int {
    var random = RandomSource(seed: seed, record: number)
    let story = CaseStory(number: number, casting: casting, random: &random)
    number += 1
    var sheet = RecordSheet()
    sheet.tell(story, as: kind, random: &random)
    var edit = Edit(sheet, of: story, after: story, random)
    change(&edit)
    return open(format) { $0.write(edit.sheet, number: place, watching: field, to: &$1) }
  }

  /// Puts other bytes in the place of the first such text.
  mutating func replace(_ text: String, with other: String) {
    replace(text, with: Array(other.utf8))
  }
  mutating func replace(_ text: String, with other: [UInt8]) {
    let sought = Array(text.utf8)
    guard let found = bytes.firstIndex(of: sought) else { return }
    bytes.replaceSubrange(found..<(found + sought.count), with: other)
  }

  /// Other bytes in the place of the line feed at the end.
  mutating func endLastLine(with end: String) {
    bytes.removeLast()
    text(end)
  }

  /// Ends the file before a text of its last record.
  mutating func cut(before text: String) {
    let sought = Array(text.utf8)
    let starts = bytes.indices.filter { bytes[$0...].starts(with: sought) }
    if let last = starts.last { bytes.removeSubrange(last...) }
    places = [bytes.count]
  }

  /// Another file in the folder of this one, such as a manifest.
  mutating func beside(_ name: String, _ text: String) {
    companions.append((name, Array(text.utf8)))
  }

  /// Makes other bytes of all that was written.
  mutating func recode(_ body: ([UInt8]) -> [UInt8]) { bytes = body(bytes) }

  private mutating func open<Result>(
    _ format: SourceFormat, _ body: (any SheetWriter, inout [UInt8]) -> Result
  ) -> Result {
    let layout = Layout.of(kind)
    return switch format {
    case .csv: body(CSVSheetWriter(layout: layout), &bytes)
    case .ndjson: body(JSONSheetWriter(layout, isDocument: false), &bytes)
    case .json: body(JSONSheetWriter(layout, isDocument: true), &bytes)
    case .xml: body(XMLSheetWriter(layout), &bytes)
    }
  }
}

extension [UInt8] {
  fileprivate func firstIndex(of sought: [UInt8]) -> Int? {
    indices.first { self[$0...].starts(with: sought) }
  }
}
