import Glibc
import Records
import Testing

@testable import Readers

/// Quotes that never close: told at the quote, and nothing behind them is lost.
@Suite struct CSVQuoteTests {
  private func unclosed(_ text: String) throws -> [TextPosition] {
    try Reading.csv(Array(text.utf8)).faults.filter { $0.fault == .unclosedQuote }.map(\.position)
  }

  private func firstCells(_ text: String) throws -> [String] {
    try Reading.csv(Array(text.utf8)).values.filter { $0.path == "a" }.map(\.text)
  }

  @Test func losesNothingBehindAQuoteThatNeverCloses() throws {
    let text = "a,b\n1,\"x\n2,y\n3,z\n"
    #expect(try firstCells(text) == ["a", "1", "2", "3"])
    #expect(try unclosed(text) == [TextPosition(line: 2, column: 3, byteOffset: 6)])
  }

  @Test func losesNothingWhenTheNextQuoteOpensAnotherValue() throws {
    let text = "a,b\n1,\"x\n2,y\n3,\"z\"\n4,\"\"\n"
    #expect(try firstCells(text) == ["a", "1", "2", "3", "4"])
    #expect(try unclosed(text) == [TextPosition(line: 2, column: 3, byteOffset: 6)])
    #expect(try Reading.csv(Array(text.utf8)).faults.count == 1)
  }

  @Test func tellsEachOfSeveral() throws {
    let text = "a,b\n1,\"x\n2,\"y\n3,\"z\n"
    #expect(try firstCells(text) == ["a", "1", "2", "3"])
    #expect(try unclosed(text).map(\.line) == [2, 3, 4])
  }

  @Test func keepsTheQuoteInTheValue() throws {
    let reading = try Reading.csv(Array("a,b\n1,\"x\n2,y\n".utf8))
    #expect(reading.values.filter { $0.record == 1 }.map(\.text) == ["1", "\"x"])
  }

  /// A quoted value of several lines is no such case, whatever stands in it.
  @Test func leavesValuesOfSeveralLinesAlone() throws {
    for value in ["x\ny", "\n", "x,\n", "\n,", "x\n\"\"y\"\"", "\"\"\n\"\"", "1,2\n3,4\n"] {
      let reading = try Reading.csv(Array("a,b\n1,\"\(value)\"\n2,y\n".utf8))
      #expect(reading.faults == [], "\(value.debugDescription)")
      let read = value.split(separator: "\"\"", omittingEmptySubsequences: false)
      #expect(
        reading.values.filter { $0.record == 1 }.map(\.text) == ["1", read.joined(separator: "\"")])
    }
  }

  /// Text behind the quote of a value of several lines, where that quote opens nothing.
  @Test func tellsTextBehindAValueOfSeveralLines() throws {
    let reading = try Reading.csv(Array("a,b\n1,\"x\ny\" z\n".utf8))
    #expect(reading.faults.map(\.fault) == [.textAfterQuote])
    #expect(reading.faults.map(\.position) == [TextPosition(line: 3, column: 3, byteOffset: 11)])
    #expect(reading.values.last?.text == "x\ny z")
  }

  /// However many quotes there are, no byte is read more than a few times.
  @Test(arguments: [
    "\"", "\"\"", "\"\"\"", "\",", "\"\n", "\"a\n", ",\"a\n", "\"\"\"\n", "\"a\",\"", "\"\"a\n\"",
    "x\"\n",
    "\"\r", "\"\n\"x", "\n\"\"x\"", "\",,,", ",,\"", "\n1,\"\"\"\"",
  ])
  func takesTimeInProportionToTheText(_ pattern: String) throws {
    func seconds(_ count: Int) throws -> Double {
      let text = "a,b\n" + String(repeating: pattern, count: count / pattern.utf8.count)
      let start = CSVQuoteTests.processorTime()
      try CSVQuoteTests.read(Array(text.utf8))
      return CSVQuoteTests.processorTime() - start
    }
    _ = try seconds(10_000)
    let (short, long) = (try seconds(20_000), try seconds(160_000))
    #expect(long < short * 40 + 0.1, "\(short) and \(long) s")
  }

  /// Of this thread alone, in seconds: other tests run beside it.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func read(_ text: [UInt8]) throws {
    var limits = ReadingLimits()
    limits.recordBytes = 1 << 16
    var reader = CSVReader(
      window: TextWindow(InputFile(bytes: text), encoding: .utf8, chunkSize: 4096),
      dialect: CSVDialect(), limits: limits)
    var batch = RawBatch()
    while try reader.read(into: &batch) {}
  }
}
