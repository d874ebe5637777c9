import CanonicalModel
import Records

/// Makes records of people who do not exist, in Cyson's own exchange format, with faults planted
/// where the truth says so.
///
/// The same plan makes the same bytes on every machine. Nothing grows with the number of records:
/// the bytes are handed out in buffers of about a megabyte.
package struct RecordGenerator: Sendable {
  package let kind: RecordKind
  package let format: SourceFormat
  package let seed: UInt64
  /// Which share of the records gets a fault, in parts of 2^32.
  private let threshold: UInt64
  /// What the case of a faulty record is numbered above, so that no other file tells of it: two
  /// records of one case would contradict each other.
  private let aside: Int
  private let faults: [Fault]
  private let layout: Layout

  private static let bufferSize = 1 << 20
  /// How many records a file may have beside files of other kinds.
  package static let mostBesideOthers = 500_000

  /// `faultRate` is a share from 0 to 1.
  package init(
    _ kind: RecordKind, format: SourceFormat, seed: UInt64, faultRate: Double,
    isBesideOthers: Bool = false
  ) {
    self.kind = kind
    self.format = format
    self.seed = seed
    let share = faultRate > 0 ? min(faultRate, 1) : 0
    threshold = UInt64(share * 4_294_967_296)
    let ordinal = RecordKind.allCases.firstIndex(of: kind) ?? 0
    aside = isBesideOthers ? (ordinal + 1) * RecordGenerator.mostBesideOthers : 0
    faults = Fault.all.filter { $0.kind == kind && $0.formats.contains(format) }
    layout = Layout.of(kind)
  }

  /// Hands out the file by `write` and the truth, lines of a CSV file of its own, by `writeTruth`.
  /// `file` is how the truth calls the file.
  package func generate<Failure: Error>(
    count: Int, as file: String = "", write: ([UInt8]) throws(Failure) -> Void,
    writeTruth: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch format {
    case .csv: try generate(count, file, CSVSheetWriter(layout: layout), write, writeTruth)
    case .ndjson:
      try generate(count, file, JSONSheetWriter(layout, isDocument: false), write, writeTruth)
    case .json:
      try generate(count, file, JSONSheetWriter(layout, isDocument: true), write, writeTruth)
    case .xml: try generate(count, file, XMLSheetWriter(layout), write, writeTruth)
    }
  }

  private func generate<Failure: Error>(
    _ count: Int, _ file: String, _ writer: some SheetWriter,
    _ write: ([UInt8]) throws(Failure) -> Void, _ writeTruth: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(Self.bufferSize + 32_768)
    var truth = TruthLog(file: file)
    var sheet = RecordSheet()
    var handedOut = 0
    writer.begin(to: &buffer)
    for number in stride(from: 1, through: count, by: 1) {
      let fault = fill(&sheet, number)
      let place = writer.write(sheet, number: number, watching: fault?.field, to: &buffer)
      if let fault {
        truth.note(
          fault.rule, fault.field, record: number, line: number + writer.linesBefore,
          byteOffset: handedOut + place)
      }
      guard buffer.count >= Self.bufferSize else { continue }
      handedOut += buffer.count
      try hand(&buffer, to: write)
      try hand(&truth.bytes, to: writeTruth)
    }
    writer.end(to: &buffer)
    try hand(&buffer, to: write)
    try hand(&truth.bytes, to: writeTruth)
  }

  private func hand<Failure: Error>(
    _ bytes: inout [UInt8], to write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard !bytes.isEmpty else { return }
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  // MARK: - One record

  /// Makes the record of that number, with a fault or without.
  private func fill(_ sheet: inout RecordSheet, _ number: Int) -> Fault? {
    var random = RandomSource(seed: seed, record: number, of: kind)
    let fault = plan(number, &random)
    let story = story(number, fault)
    sheet.tell(story, as: kind, random: &random)
    guard let fault else { return nil }
    var edit = Edit(sheet, of: story, after: self.story(number - 1, nil), random)
    fault.edit(&edit)
    sheet = edit.sheet
    return fault
  }

  /// The fault of the record, if it gets one.
  private func plan(_ number: Int, _ random: inout RandomSource) -> Fault? {
    guard random.next() >> 32 < threshold, !faults.isEmpty else { return nil }
    let fault = random.pick(faults)
    return fault.casting.isOfTwo && !canBeCompared(number - 1) ? nil : fault
  }

  /// Whether the record is there, clean, and about somebody with a name.
  private func canBeCompared(_ number: Int) -> Bool {
    var random = RandomSource(seed: seed, record: number, of: kind)
    return number > 0 && random.next() >> 32 >= threshold && !story(number, nil).isNotified
  }

  /// The case that a record tells of: that of its number, whatever the kind, so that clean records
  /// of several kinds hang together.
  private func story(_ number: Int, _ fault: Fault?) -> CaseStory {
    let number = fault == nil ? number : number + aside
    var random = RandomSource(seed: seed, record: number)
    return CaseStory(number: number, casting: fault?.casting ?? .anyone, random: &random)
  }
}
