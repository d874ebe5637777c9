import Testing

@testable import Records

/// A trail says of every byte what a count from the start of the record says.
@Suite struct PositionTrailTests {
  private static let pieces: [[UInt8]] = [
    Array("abc".utf8), [0x0D, 0x0A], [0x0D], [0x0A], Array("é漢😀".utf8), [0xC3], [0xE6, 0xBC],
    [0x80],
    Array(repeating: 0x61, count: 5000), Array(String(repeating: "é", count: 3000).utf8),
    Array(repeating: 0x0A, count: 4100),
  ]

  @Test(arguments: 0..<12 as Range<UInt64>)
  func agreesWithACount(_ seed: UInt64) {
    var random = SystemlessRandom(state: seed)
    var batch = RawBatch()
    batch.origin = TextPosition(line: 3, column: 7, byteOffset: 100)
    for _ in 0..<40 { batch.bytes += Self.pieces[random.below(Self.pieces.count)] }
    let start = batch.bytes.firstIndex(of: 0x61) ?? 0
    batch.records = [
      RawRecord(
        number: 1, start: start, end: batch.bytes.count, firstField: 0, endField: 0,
        position: batch.position(of: start, in: nil))
    ]
    var trail = PositionTrail()
    for _ in 0..<300 {
      let record = random.below(4) == 0 ? nil : 0
      let index = min(batch.bytes.count, start + random.below(batch.bytes.count))
      // Nobody asks for a place inside a scalar or between CR and LF.
      guard index == batch.bytes.count || isBoundary(index, batch.bytes) else { continue }
      #expect(
        trail.position(of: index, in: record, batch) == batch.position(of: index, in: record),
        "byte \(index)")
    }
  }

  private func isBoundary(_ index: Int, _ bytes: [UInt8]) -> Bool {
    let isBetween = index > 0 && bytes[index - 1] == 0x0D && bytes[index] == 0x0A
    return bytes[index] & 0xC0 != 0x80 && !isBetween
  }
}
