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
    for turn in 0..<6000 {
      let text = random.text(
        from: ["a", "ŵ", ",", ",", "\"", "\"\"", "\n", "\n", "\r\n", "\r", " ", "\0"], upTo: 24)
      let twin = CSVTwin(text)
      let chunkSize = CSVReaderTests.chunkSizes[turn % CSVReaderTests.chunkSizes.count]
      let reading = try Reading.csv(Array(text.utf8), chunkSize: chunkSize)
      let found = Dictionary(grouping: reading.values, by: \.record).sorted { $0.key < $1.key }
      #expect(found.map { $0.value.map(\.text) } == twin.rows, "\(text.debugDescription)")
      let flaws = reading.faults.map {
        CSVTwin.Flaw(fault: $0.fault, offset: $0.position.byteOffset)
      }
      .filter { $0.fault != .duplicateColumn && $0.fault != .blankColumn }
      #expect(Set(flaws) == Set(twin.flaws), "\(text.debugDescription)")
      #expect(flaws.count == twin.flaws.count, "\(text.debugDescription)")
      for fault in reading.faults {
        var position = TextPosition.start
        position.advance(over: Array(text.utf8)[..<fault.position.byteOffset], in: .utf8)
        #expect(fault.position == position, "\(fault.fault) in \(text.debugDescription)")
      }
    }
  }

  /// Long rows, so that the reader looks at many blocks of bytes at once.
  @Test func agreesWithThePlainTwinOnLongTexts() throws {
    var random = SystemlessRandom(seed: 11)
    for _ in 0..<150 {
      let text = random.text(
        from: [
          "abc", "Llanfairpwllgwyngyll", ",", ",", ",", "\"", ",\"x, y\",", "\"\"", "\n", "ŷ",
        ],
        upTo: 300)
      let twin = CSVTwin(text)
      let reading = try Reading.csv(Array(text.utf8), chunkSize: 64)
      let found = Dictionary(grouping: reading.values, by: \.record).sorted { $0.key < $1.key }
      #expect(found.map { $0.value.map(\.text) } == twin.rows, "\(text.debugDescription)")
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

  @Test func namesWhatDeviates() throws {
    func faults(_ text: String) throws -> [Fault] {
      try Reading.csv(Array(text.utf8)).faults.map(\.fault)
    }
    #expect(try faults("a,b\n1\n") == [.raggedRow])
    #expect(try faults("a,b\n1,2,3\n") == [.raggedRow])
    #expect(try faults("a,b\n1,x\"y\n") == [.strayQuote])
    #expect(try faults("a,b\n1,x\"\"y\"\n") == [.strayQuote])
    #expect(try faults("a,b\n1, \"x\"\n") == [.strayQuote])
    #expect(try faults("a,b\n1,\"x\"y\n") == [.textAfterQuote])
    #expect(try faults("a,b\n1,\"x\" \n") == [.textAfterQuote])
    #expect(try faults("a,b\n1,x\0y\0\n") == [.nulByte])
    #expect(try faults("a,b\n1,\"x\0\"\n") == [.nulByte])
    #expect(try faults("a,b\n\n1,2\n") == [.blankRow])
    #expect(try faults("a,b\n,\n1,2\n") == [.blankRow])
    #expect(try faults("a,b\n , \t,,,\n1,2\n") == [.blankRow])
    #expect(try faults("a,b\n\"\",\"\"\n1,2\n") == [.blankRow])
    #expect(try faults("a,b\r\n1,2\n") == [.mixedLineEnds])
    #expect(try faults("a,b\r1,2\r") == [.loneCarriageReturn, .loneCarriageReturn])
    #expect(try faults("a,b\n1,2\r") == [.mixedLineEnds, .loneCarriageReturn])
    #expect(try faults("sep=,\na,b\n1,2\n") == [.separatorLine])
    #expect(try faults("\"SEP=;\"\r\na,b\r\n1,2\r\n") == [.separatorLine])
    #expect(try faults("a,b\n1,2\na,b\n3,4\n") == [.repeatedHeader])
  }

  /// A value that is full of them is one place.
  @Test func countsEveryMarkInAValue() throws {
    let text = "a,b\nx\"\"y\"\0\0,\"z\"\"\"\"\0\"\n"
    var reader = CSVReader(
      window: TextWindow(InputFile(bytes: Array(text.utf8)), encoding: .utf8), dialect: CSVDialect()
    )
    var batch = RawBatch()
    #expect(try reader.read(into: &batch))
    #expect(batch.faults.map(\.fault) == [.strayQuote, .nulByte, .nulByte])
    #expect(batch.faults.map(\.count) == [3, 2, 1])
    #expect(batch.faults.map(\.index) == [5, 9, 18])
  }

  /// What RFC 4180 allows is no deviation.
  @Test func findsNothingWhereNothingDeviates() throws {
    for text in [
      "", "a", "a\n", "a,b", "a,b\n1,2", "a\nx\na\nTotal\n", "a,b\r\n1,2\r\n", "a,b\n1,\n,2\n",
      "\"a\",\"b\"\n\"x\r\ny\",\"\"\"\"\n", "a,b\n1,\"2\"", "a,b\nsep=,2\n", "a,b\n\"\"\"\",1\n",
      "a,b\n1,\"x\n\"\"y\"\n2,\"\"\n", "a,b\n\"x,\n,\",\"y\"\n",
    ] {
      #expect(try Reading.csv(Array(text.utf8)).faults == [], "\(text.debugDescription)")
    }
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

  /// Cut at every byte and with every byte changed: never a trap, and the same in every chunking.
  @Test func readsTheSameHoweverItIsCutOrChanged() throws {
    for text in CSVReaderTests.samples {
      let bytes = Array(text.utf8)
      var variants = bytes.indices.map { Array(bytes[..<$0]) }
      for index in bytes.indices {
        for flip: UInt8 in [0x2B, 0x80, 0x22] {
          var changed = bytes
          changed[index] ^= flip
          variants.append(changed)
        }
      }
      for variant in variants {
        let whole = try Reading.csv(variant)
        for size in [1, 3] {
          #expect(try Reading.csv(variant, chunkSize: size) == whole, "\(variant) by \(size)")
        }
      }
    }
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
