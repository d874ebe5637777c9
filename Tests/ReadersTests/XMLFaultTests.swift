import Readers
import Records
import Testing

@Suite struct XMLFaultTests {
  static let declarations = [
    "<!DOCTYPE a [<!ENTITY b 'bb'><!ENTITY c '&b;&b;'>]><Root><Rec><a>&c;</a></Rec></Root>",
    "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><Root><Rec/></Root>",
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><Root><Rec><a>&b;</a></Rec></Root>",
    "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://127.0.0.1:9/x'>%b;]><Root><Rec/></Root>",
    "<!DOCTYPE a PUBLIC '-//x' 'http://127.0.0.1:9/x'><Root/>",
    "<!DOCTYPE a><Root/>",
  ]

  @Test(arguments: declarations, [1, 4096]) func refusesDocumentTypes(_ text: String, _ size: Int)
    throws
  {
    let reading = try readXML("<?xml version='1.0'?><!-- <!D -->\n" + text, chunkSize: size)
    #expect(reading.faults == [.documentTypeDeclared])
    #expect(reading.records.isEmpty)
    #expect(reading.flaws[0].position == TextPosition(line: 2, column: 1, byteOffset: 34))
  }

  /// The text, the fault, and what stands where it points.
  static let broken: [(String, Fault, String)] = [
    ("<Root><Rec><a>x</b></Rec></Root>", .xmlNotWellFormed, "</b>"),
    ("<Root><Rec><a b=c>x</a></Rec></Root>", .xmlNotWellFormed, "c>"),
    ("<Root><Rec><a b='c' b='d'>x</a></Rec></Root>", .xmlNotWellFormed, "b='d'"),
    ("<Root><Rec><a>x&nbsp;y</a></Rec></Root>", .xmlNotWellFormed, "&nbsp;"),
    ("<Root><Rec><a>x & y</a></Rec></Root>", .xmlNotWellFormed, "& y"),
    ("<Root><Rec><a>x & y</a><b>&amp;</b></Rec></Root>", .xmlNotWellFormed, "& y"),
    ("<Root><Rec><a><![CDATA[&<]]>&</a></Rec></Root>", .xmlNotWellFormed, "&</a>"),
    ("<Root><Rec><p:a>x</p:a></Rec></Root>", .namespaceViolation, "p:a>"),
    ("<Root><Rec><a>x\u{1}y</a></Rec></Root>", .xmlNotWellFormed, "\u{1}y"),
    ("<Root><Rec><a>x</a>", .truncated, ""),
    ("<Root><Rec><a>x</a", .truncated, ""),
    ("<Root><Rec><a b='", .truncated, ""),
    ("<Root></Root>x", .xmlNotWellFormed, "x"),
    ("", .xmlNotWellFormed, ""),
  ]

  @Test(arguments: broken, [1, 4096]) func placesWhatIsNotWellFormed(
    _ example: (String, Fault, String), _ size: Int
  ) throws {
    let reading = try readXML(example.0, chunkSize: size)
    #expect(reading.faults == [example.1], "\(example.0)")
    let offset = reading.flaws.first?.position.byteOffset ?? 0
    #expect(
      String(decoding: Array(example.0.utf8)[offset...], as: UTF8.self).hasPrefix(example.2),
      "\(example.0) at \(offset)")
    #expect(example.2 != "" || offset == example.0.utf8.count)
  }

  @Test func keepsTheRecordsBeforeAFatalError() throws {
    let good = "<Rec><a>1</a></Rec>"
    let reading = try readXML("<Root>" + good + good + "<Rec><a>2</Rec>" + good, chunkSize: 16)
    #expect(reading.records.count == 2)
    #expect(reading.faults == [.xmlNotWellFormed])
  }

  @Test func findsEncodingFaultsBehindAFatalError() throws {
    let bytes = Array("<Root></b>".utf8) + Array(repeating: 0x20, count: 9000) + [0xFF]
    let reading = try readXML(bytes)
    #expect(reading.faults == [.xmlNotWellFormed, .invalidUTF8])
    #expect(reading.flaws[1].position.byteOffset == 9010)
  }

  @Test func neverTrapsOnACutFile() throws {
    let bytes = Array(XMLReaderTests.sample.utf8)
    for count in bytes.indices {
      let reading = try readXML(Array(bytes[..<count]), each: ["Part"], chunkSize: 5)
      #expect(reading.records.count <= 2)
      if count < bytes.count - 20 { #expect(!reading.faults.isEmpty, "\(count)") }
    }
  }

  @Test func neverTrapsOnAFlippedByte() throws {
    let bytes = Array(XMLReaderTests.sample.utf8)
    for index in bytes.indices {
      for flip: UInt8 in [0x1C, 0x80, bytes[index]] {
        var broken = bytes
        broken[index] ^= flip
        var whole = try readXML(broken, each: ["Part"], places: flip == 0x1C)
        var cut = try readXML(broken, each: ["Part"], chunkSize: 3, places: flip == 0x1C)
        (whole.largestBatch, cut.largestBatch) = (0, 0)
        let isEqual = whole == cut
        #expect(isEqual, "\(index) \(flip) \(whole.flaws) \(cut.flaws)")
      }
    }
  }

  // MARK: - Limits

  @Test func leavesOutARecordThatIsTooLarge() throws {
    var limits = ReadingLimits()
    limits.recordBytes = 10_000
    let large = "<Rec><a>" + String(repeating: "x<!-- -->", count: 100_000) + "</a></Rec>"
    let text = "<Root><Rec><a>1</a></Rec>" + large + "<Rec><a>3</a></Rec></Root>"
    let reading = try readXML(Array(text.utf8), limits: limits)
    #expect(reading.faults == [.recordTooLarge])
    #expect(reading.flaws[0].position.byteOffset == 25)
    #expect(reading.records.map(\.number) == [1, 3])
    #expect(reading.largestBatch < 200_000)
  }

  @Test func leavesOutWhatIsTooDeep() throws {
    var limits = ReadingLimits()
    limits.depth = 5
    let deep = "<Rec><a><b><c><d>1</d></c></b></a><e>2</e></Rec>"
    let reading = try readXML(Array("<Root>\(deep)\(deep)</Root>".utf8), limits: limits)
    #expect(reading.faults == [.nestedTooDeep, .nestedTooDeep])
    #expect(reading.values.map(\.text) == ["2", "2"])
    let abyss = Array(String(repeating: "<a>", count: 100_000).utf8)
    #expect(try readXML(abyss, limits: limits).faults.last == .nestedTooDeep)
  }

  @Test func leavesOutTooManyAttributesAndNames() throws {
    var limits = ReadingLimits()
    limits.attributes = 2
    limits.columns = 6
    let text = "<Root><Rec><a b='1' c='2' d='3'>x</a><e/><f/><g/><h/><a>y</a></Rec></Root>"
    let reading = try readXML(Array(text.utf8), limits: limits)
    #expect(reading.faults == [.tooManyAttributes, .tooManyColumns])
    #expect(reading.values.map(\.path) == ["a", "e", "f", "g", "a"])
  }

  @Test func holdsNoMoreForALargerFile() throws {
    let record = "<Rec id='1'><a>Siân</a><b>2 &lt; 3</b></Rec>\n"
    let text = "<Root>" + String(repeating: record, count: 50_000) + "</Root>"
    let reading = try readXML(Array(text.utf8), chunkSize: 1 << 16)
    #expect(reading.records.count == 50_000)
    #expect(reading.largestBatch < 3 << 16)
    #expect(reading.records.last?.position.line == 50_000)
  }
}
