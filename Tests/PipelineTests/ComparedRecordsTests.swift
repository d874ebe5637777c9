import Records
import Rules
import Testing

@testable import Pipeline

/// The table of compared records, held against a dictionary.
@Suite struct ComparedRecordsTests {
  @Test func keepsTheFirstOfEachKeyWhileItGrows() {
    var table = ComparedRecords()
    var twin: [UInt64: Int] = [:]
    var state: UInt64 = 88_172_645_463_325_252
    for ordinal in 1...60_000 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      // Few distinct low bits, and many keys twice: what a bad hash would make of references.
      let key = state % 40_000 << 20
      let first = table.first(key)
      #expect(first.map { Int($0.ordinal) } == twin[key])
      guard first == nil else { continue }
      twin[key] = ordinal
      table.keep(
        ComparedRecords.Entry(
          key: key, ordinal: ordinal, facts: FactHashes(key | 1),
          position: TextPosition(line: ordinal, column: 7, byteOffset: ordinal << 14)))
    }
    #expect(twin.count > 20_000)
    for (key, ordinal) in twin {
      let entry = table.first(key)
      #expect(entry?.byteOffset == ordinal << 14 && entry.map { Int($0.line) } == ordinal)
    }
    #expect(table.first(1) == nil)
  }

  @Test func isSmall() { #expect(MemoryLayout<ComparedRecords.Entry>.stride == 32) }
}
