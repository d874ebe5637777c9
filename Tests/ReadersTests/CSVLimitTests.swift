import Records
import Testing

@testable import Readers

/// Every limit is a fault that names it, and reading goes on behind it.
@Suite struct CSVLimitTests {
  private func read(_ text: String, _ limits: ReadingLimits) throws -> Reading {
    let whole = try Reading.csv(Array(text.utf8), limits: limits)
    for size in CSVReaderTests.chunkSizes {
      let reading = try Reading.csv(Array(text.utf8), chunkSize: size, limits: limits)
      #expect(reading == whole, "in chunks of \(size)")
    }
    return whole
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func refusesARecordThatIsTooLarge(_ lineEnd: String) throws {
    var limits = ReadingLimits()
    limits.recordBytes = 100
    for size in [96, 97, 98, 99, 100, 101, 500] {
      let row = "1," + String(repeating: "ŵ", count: size / 2 - 1) + (size % 2 == 0 ? "" : "x")
      let text = ["a,b", row, "2,y", ""].joined(separator: lineEnd)
      let reading = try read(text, limits)
      let isKept = size + lineEnd.utf8.count <= 100
      #expect(reading.faults.contains { $0.fault == .recordTooLarge } != isKept, "\(size)")
      #expect(reading.values.suffix(2).map(\.record) == [2, 2])
      #expect(reading.values.last?.text == "y")
      #expect(reading.values.last?.position.line == 3)
      let offset = text.utf8.count - lineEnd.utf8.count - 1
      #expect(reading.values.last?.position.byteOffset == offset)
    }
  }

  @Test func placesARecordThatIsTooLarge() throws {
    var limits = ReadingLimits()
    limits.recordBytes = 10
    let reading = try read("a,b\n1,2\n3,\"x\ny\",zzzzzzzzzzz\n4,5\n", limits)
    #expect(
      reading.faults == [
        Reading.FaultAt(
          fault: .recordTooLarge, position: TextPosition(line: 3, column: 1, byteOffset: 8))
      ])
    #expect(reading.values.last?.position.line == 5)
  }

  /// A quote that does not close within the largest record never does.
  @Test func losesNothingBehindAQuoteThatClosesTooLate() throws {
    var limits = ReadingLimits()
    limits.recordBytes = 50
    let rows = String(repeating: "2,y\n", count: 30)
    let reading = try read("a,b\n1,\"x\n\(rows)3,z\",\n", limits)
    #expect(reading.records.count == 33)
    #expect(reading.faults.map(\.fault) == [.unclosedQuote, .raggedRow, .strayQuote])
    #expect(reading.faults.first?.position == TextPosition(line: 2, column: 3, byteOffset: 6))
  }

  /// Wherever the largest record cuts the quotes that follow.
  @Test func givesUpAQuoteAtAnyByte() throws {
    var limits = ReadingLimits()
    for size in 10...40 {
      limits.recordBytes = size
      let rows = String(repeating: "1,\"\"\"\"\n", count: 20)
      let reading = try read("a,b\n1,\"\n\(rows)", limits)
      #expect(reading.records.count == 22)
      #expect(reading.faults.map(\.fault) == [.unclosedQuote])
    }
  }

  @Test func tellsTheEncodingFaultsOfARecordThatItDrops() throws {
    var limits = ReadingLimits()
    limits.recordBytes = 10
    let bytes = Array("a,b\n1,aaaaaaaaaa".utf8) + [0xFF] + Array("aaa\n2,y\n".utf8)
    let reading = try Reading.csv(bytes, chunkSize: 3, limits: limits)
    #expect(reading.faults.map(\.fault) == [.recordTooLarge, .invalidUTF8])
    #expect(reading.faults.last?.position == TextPosition(line: 2, column: 13, byteOffset: 16))
  }

  @Test func tellsAValueThatIsTooLarge() throws {
    var limits = ReadingLimits()
    limits.fieldBytes = 5
    let reading = try read("a,b\n1,123456\n\"1234\"\"7\",12345\n", limits)
    #expect(reading.faults.map(\.fault) == [.fieldTooLarge, .fieldTooLarge])
    #expect(reading.faults.map(\.position.byteOffset) == [6, 14])
    #expect(reading.values.contains { $0.text == "123456" })
  }

  @Test func keepsTheColumnsUpToTheLimit() throws {
    var limits = ReadingLimits()
    limits.columns = 2
    let reading = try read("a,b\n1,2,3,x\"\n4,5\n", limits)
    #expect(reading.faults.map(\.fault) == [.raggedRow, .tooManyColumns])
    #expect(reading.values.map(\.text) == ["a", "b", "1", "2", "4", "5"])
  }

  @Test func readsNoMoreRecordsThanItMay() throws {
    var limits = ReadingLimits()
    limits.records = 2
    let reading = try read("a,b\n1,2\n3,4\n5,6\n7,8\nTotal,1\n", limits)
    #expect(reading.faults.map(\.fault) == [.tooManyRecords])
    #expect(reading.faults.first?.position.line == 4)
    #expect(reading.records.count == 3)
  }

  /// Rows of a byte or two take many times their text in memory, so a batch ends early.
  @Test(arguments: ["\n", "a\n", "\0\n", ",\n", "a,b,c\n", "\"\n", "a,\"b\nc\",\"\n"])
  func boundsWhatABatchHolds(_ row: String) throws {
    let text = Array(("x,y\n" + String(repeating: row, count: 60_000)).utf8)
    var reader = CSVReader(
      window: TextWindow(InputFile(bytes: text), encoding: .utf8), dialect: CSVDialect())
    var batch = RawBatch()
    while try reader.read(into: &batch) {
      #expect(batch.records.count <= 1 << 14)
      #expect(batch.fields.count <= 1 << 18)
      #expect(batch.faults.count <= 1 << 13)
    }
  }
}
