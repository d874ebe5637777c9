import Records
import Testing

@testable import Readers

@Suite struct CSVReaderTests {
  static let chunkSizes = [1, 2, 3, 7, 4096]

  @Test func tellsWhereEveryValueStands() throws {
    let reading = try Reading.csv(Array("id,name\r\n1,\"Ŵyn, \"\"y\"\"\nGwent\"\r\n2,x\r\n".utf8))
    #expect(
      reading.values.map(\.description) == [
        "0 id=id@1:1+0", "0 name=name@1:4+3",
        "1 id=1@2:1+9", "1 name=Ŵyn, \"y\"\nGwent@2:4+12",
        "2 id=2@4:1+32", "2 name=x@4:3+34",
      ])
    #expect(reading.faults.isEmpty)
  }

  @Test(arguments: chunkSizes) func readsTheSameInEveryChunking(_ size: Int) throws {
    for text in CSVReaderTests.samples {
      let whole = try Reading.csv(Array(text.utf8))
      #expect(
        try Reading.csv(Array(text.utf8), chunkSize: size) == whole, "\(text.debugDescription)")
    }
  }

  @Test func agreesWithThePlainTwin() throws {
    var random = SystemlessRandom(seed: 7)
    for _ in 0..<4000 {
      let text = random.text(
        from: ["a", "ŵ", ",", "\"", "\"\"", "\n", "\r\n", "\r", " "], upTo: 18)
      let rows = CSVTwin.rows(text).filter { $0 != [""] }
      let reading = try Reading.csv(Array(text.utf8))
      guard !reading.faults.contains(where: { $0.fault == .unclosedQuote }) else { continue }
      let found = Dictionary(grouping: reading.values, by: \.record).sorted { $0.key < $1.key }
      #expect(found.map { $0.value.map(\.text) } == rows, "\(text.debugDescription)")
    }
  }

  @Test func showsTheValueAtItsOffset() throws {
    for text in CSVReaderTests.samples {
      let bytes = Array(text.utf8)
      for value in try Reading.csv(bytes).values
      where !value.text.contains("\"") && value.text != "qz" {
        let end = min(bytes.count, value.position.byteOffset + value.text.utf8.count)
        let there = String(decoding: bytes[value.position.byteOffset..<end], as: UTF8.self)
        #expect(there == value.text)
      }
    }
  }

  @Test func losesNothingBehindAQuoteThatNeverCloses() throws {
    let reading = try Reading.csv(Array("a,b\n1,\"x\n2,y\n3,z\n".utf8))
    #expect(reading.values.filter { $0.path == "a" }.map(\.text) == ["a", "1", "2", "3"])
    #expect(
      reading.faults == [
        Reading.FaultAt(
          fault: .unclosedQuote, position: TextPosition(line: 2, column: 3, byteOffset: 6))
      ])
  }

  @Test func namesWhatDeviates() throws {
    func faults(_ text: String) throws -> [Fault] {
      try Reading.csv(Array(text.utf8)).faults.map(\.fault)
    }
    #expect(try faults("a,b\n1\n") == [.raggedRow])
    #expect(try faults("a,b\n1,2,3\n") == [.raggedRow])
    #expect(try faults("a,b\n1,x\"y\n") == [.strayQuote])
    #expect(try faults("a,b\n1,\"x\"y\n") == [.strayQuote])
    #expect(try faults("a,b\n1,x\0y\n") == [.nulByte])
    #expect(try faults("a,a\n1,2\n") == [.duplicateColumn])
    #expect(try faults("a,\n1,2\n") == [.blankColumn])
    #expect(try faults("a,b\n\n1,2\n") == [.blankRow])
    #expect(try faults("a,b\r\n1,2\n") == [.mixedLineEnds])
    #expect(try faults("sep=,\na,b\n1,2\n") == [.separatorLine])
  }

  @Test func countsLinesPastTheSixteenBits() throws {
    let text = "id,v\n" + String(repeating: "1,x\n", count: 70_000) + "9,last\n"
    let last = try #require(try Reading.csv(Array(text.utf8)).values.last)
    #expect(last.text == "last")
    #expect(last.position == TextPosition(line: 70_002, column: 3, byteOffset: 5 + 280_000 + 2))
  }

  @Test func countsBytesOfTheFileInOtherEncodings() throws {
    let windows: [UInt8] = Array("n,v\n".utf8) + [0xE2, 0x80, 0x2C] + Array("x\n".utf8)
    let reading = try Reading.csv(windows, encoding: .windows1252)
    #expect(reading.values.map(\.text) == ["n", "v", "â€", "x"])
    #expect(reading.values.last?.position == TextPosition(line: 2, column: 4, byteOffset: 7))
    let wide = Array("n,v\nŵ😀,x\n".utf16).flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
    }
    let last = try #require(try Reading.csv(wide, encoding: .utf16LittleEndian).values.last)
    #expect(last.position == TextPosition(line: 2, column: 4, byteOffset: 16))
  }

  @Test func placesEveryInvalidByte() throws {
    let bytes = Array("n,v\n1,a".utf8) + [0xFF] + Array("b\n2,".utf8) + [0xC3] + Array("\n".utf8)
    let reading = try Reading.csv(bytes)
    #expect(reading.faults.map(\.fault) == [.invalidUTF8, .invalidUTF8])
    #expect(reading.faults.map(\.position.byteOffset) == [7, 12])
    #expect(reading.faults.map(\.position.column) == [4, 3])
  }

  @Test func neverTrapsHoweverItIsCutOrChanged() throws {
    let bytes = Array(CSVReaderTests.samples.joined(separator: "\n").utf8)
    for end in bytes.indices { _ = try Reading.csv(Array(bytes[..<end]), chunkSize: 5) }
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 0x2B
      _ = try Reading.csv(changed, chunkSize: 11)
    }
  }

  @Test func refusesARecordThatIsTooLarge() throws {
    var limits = ReadingLimits()
    limits.recordBytes = 100
    let text = "a,b\n1," + String(repeating: "x", count: 500) + "\n2,y\n"
    let reading = try Reading.csv(Array(text.utf8), chunkSize: 16, limits: limits)
    #expect(reading.faults.map(\.fault) == [.recordTooLarge])
    #expect(reading.values.last?.text == "y")
    #expect(reading.values.last?.position.line == 3)
  }

  static let samples = [
    "", "a", "a,b", "a,b\n", "a,b\n1,2", "a,b\r\n1,2\r\n", "a,b\r1,2\r3,4", "a;b\n\"x\"\"y\",2\n",
    "a,b\n\"x\ny\",2\n3,4\n", "a,b\n,\n\"\",\"\"\n", "ŵ,ŷ\nLlŷr,Siân\n", "a,b\n1,\"open\n2,3\n",
    "a,b\n1,x\"y\n\"q\"z,2\n", "a,b\r\n\r\n1,2\n\n\n3,4", "sep=;\na,b\n1,2",
  ]
}

/// A small generator whose numbers are the same in every run.
struct SystemlessRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func text(from pieces: [String], upTo count: Int) -> String {
    (0..<next(below: count + 1)).map { _ in pieces[next(below: pieces.count)] }.joined()
  }
}
