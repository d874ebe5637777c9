import CanonicalModel
import Records

/// Makes referrals of people who do not exist, in Cyson's own exchange format, with faults planted
/// where the truth says so.
///
/// The same plan makes the same bytes on every machine. Nothing grows with the number of records:
/// the bytes are handed out in buffers of about a megabyte.
package struct ReferralGenerator: Sendable {
  package let format: SourceFormat
  package let seed: UInt64
  /// Which share of the records gets a fault, in parts of 2^32.
  private let threshold: UInt64

  private static let bufferSize = 1 << 20

  /// `faultRate` is a share from 0 to 1.
  package init(format: SourceFormat, seed: UInt64, faultRate: Double) {
    self.format = format
    self.seed = seed
    let share = faultRate > 0 ? min(faultRate, 1) : 0
    threshold = UInt64(share * 4_294_967_296)
  }

  /// Hands out the file by `write` and the truth, a CSV file of its own, by `writeTruth`.
  package func generate<Failure: Error>(
    count: Int, write: ([UInt8]) throws(Failure) -> Void,
    writeTruth: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch format {
    case .csv: try generate(count, CSVSheetWriter(), write, writeTruth)
    case .ndjson: try generate(count, JSONSheetWriter(isDocument: false), write, writeTruth)
    case .json: try generate(count, JSONSheetWriter(isDocument: true), write, writeTruth)
    case .xml: try generate(count, XMLSheetWriter(), write, writeTruth)
    }
  }

  private func generate<Failure: Error>(
    _ count: Int, _ writer: some SheetWriter, _ write: ([UInt8]) throws(Failure) -> Void,
    _ writeTruth: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var buffer: [UInt8] = []
    buffer.reserveCapacity(Self.bufferSize + 16_384)
    var truth = TruthLog()
    var sheet = RecordSheet()
    var handedOut = 0
    let faults = PlantedFault.all(in: format)
    writer.begin(to: &buffer)
    for number in stride(from: 1, through: count, by: 1) {
      let fault = fill(&sheet, number, faults)
      let place = writer.write(sheet, number: number, watching: fault, to: &buffer)
      if let fault {
        truth.note(
          fault, record: number, line: number + writer.linesBefore, byteOffset: handedOut + place)
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

  /// Makes the record of that number, with a fault or without.
  private func fill(_ sheet: inout RecordSheet, _ number: Int, _ faults: [PlantedFault])
    -> PlantedFault?
  {
    var random = RandomSource(seed: seed, record: number)
    let isFaulty = random.next() >> 32 < threshold
    let fault = isFaulty ? random.pick(faults) : nil
    var story = ReferralStory(number: number, casting: Casting(for: fault), random: &random)
    if let fault { story.plant(fault, random: &random) }
    sheet.tell(story, random: &random)
    if let fault { sheet.spoil(for: fault, in: story) }
    return fault
  }
}
