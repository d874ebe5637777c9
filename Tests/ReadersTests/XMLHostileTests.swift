import Readers
import Records
import Testing

/// Files that are made to break a reader: everything they do has an end, and says which.
@Suite struct XMLHostileTests {
  private static var limits: ReadingLimits {
    var limits = ReadingLimits()
    limits.recordBytes = 4000
    limits.fieldBytes = 500
    limits.values = 300
    return limits
  }

  /// The beginning, what is repeated, the end, and the fault.
  static let tokens: [(String, String, String, [Fault])] = [
    ("<Root><Rec><a>", "x", "</a></Rec></Root>", [.recordTooLarge]),
    ("<Root><Rec><a b='", "x", "'/></Rec></Root>", [.recordTooLarge]),
    ("<Root><Rec><a", " ", "/></Rec></Root>", [.recordTooLarge]),
    ("<Root><Rec><a><!--", "- ", "--></a></Rec></Root>", [.recordTooLarge]),
    ("<Root><Rec><a><?p ", "? ", "?></a></Rec></Root>", [.recordTooLarge]),
    ("<Root><Rec><a><![CDATA[", "] ", "]]></a></Rec></Root>", [.recordTooLarge]),
    ("<Root><Rec><a></a", " ", "></Rec></Root>", [.recordTooLarge]),
    ("<Root><Rec><a>&#", "0", "65;</a></Rec></Root>", [.recordTooLarge]),
    ("<Root><Rec><a>", "&amp;", "</a></Rec></Root>", [.recordTooLarge]),
    ("<Root><Rec><a", "n", "/></Rec></Root>", [.recordTooLarge]),
    ("<?xml version='1.", "0", "'?><Root/>", [.recordTooLarge]),
    ("<Root><?p", "n", "?></Root>", [.recordTooLarge]),
    ("<Root><Rec>", "<a/>", "</Rec></Root>", [.recordTooLarge, .tooManyColumns]),
    ("<Root><Rec><a>&", "n", ";</a></Rec></Root>", [.xmlNotWellFormed]),
    ("<Root>", "<", "", [.xmlNotWellFormed]),
    ("<Root>", "x", "</Root>", []),
    ("<!--", "c ", "--><Root/>", []),
    ("<Root>", " \n", "</Root>", []),
    ("<Root>", "<Rec/>", "</Root>", []),
    ("<Root><Rec><a>", "<![CDATA[x]]>", "</a></Rec></Root>", [.recordTooLarge]),
  ]

  @Test(arguments: tokens, [7, 4096]) func givesUpTokensThatAreTooLarge(
    _ token: (String, String, String, [Fault]), _ size: Int
  ) throws {
    let (opening, unit, closing, faults) = token
    let text = opening + String(repeating: unit, count: 60_000 / unit.utf8.count) + closing
    let reading = try readXML(Array(text.utf8), limits: XMLHostileTests.limits, chunkSize: size)
    #expect(reading.faults == faults, "\(opening)\(unit)…")
    for flaw in reading.flaws where flaw.fault == .recordTooLarge || flaw.fault == .tooManyColumns {
      #expect(flaw.arguments["limit"] != nil)
    }
    #expect(reading.largestBatch < 20_000)
  }

  @Test func leavesOutAValueThatIsTooLarge() throws {
    let long = String(repeating: "x", count: 501)
    let text = "<Root><Rec b='\(long)'><a>\(long)</a><a>&lt;\(long)</a><c>1</c></Rec></Root>"
    let reading = try readXML(Array(text.utf8), limits: XMLHostileTests.limits)
    #expect(reading.faults == [.fieldTooLarge, .fieldTooLarge, .fieldTooLarge])
    #expect(reading.flaws.map(\.position.byteOffset) == [14, 520, 1028])
    #expect(reading.values.map(\.path) == ["c"])
  }

  @Test func leavesOutNamesThatAreTooLong() throws {
    let long = String(repeating: "n", count: 1025)
    let text = "<Root><Rec><\(long) \(long)='1'>x</\(long)><c>1</c></Rec></Root>"
    let reading = try readXML(text, chunkSize: 9)
    #expect(reading.faults == [.nameTooLong, .nameTooLong])
    #expect(reading.values.map(\.path) == ["c"])
    #expect(
      try readXML(text.replacing("</n", with: "</m")).faults == [
        .nameTooLong, .nameTooLong, .xmlNotWellFormed,
      ])
  }

  @Test func endsAtAttributesWithoutEnd() throws {
    var limits = ReadingLimits()
    limits.attributes = 4
    let many = (0..<70).map { " a\($0)='1'" }.joined()
    #expect(
      try readXML(Array("<Root><Rec\(many)/></Root>".utf8), limits: limits).faults == [
        .tooManyAttributes
      ])
    let twice = (0..<20).map { " a\($0)='1'" }.joined() + " a7='2'"
    let reading = try readXML(Array("<Root><Rec\(twice)/></Root>".utf8), limits: limits)
    #expect(reading.faults == [.xmlNotWellFormed])
    #expect(reading.flaws[0].position.byteOffset == 10 + twice.utf8.count - 6)
    let spaces = (0..<9).map { " xmlns:a\($0)='urn:\($0)'" }.joined()
    #expect(
      try readXML(Array("<Root><Rec\(spaces)/></Root>".utf8), limits: limits).faults == [
        .tooManyAttributes
      ])
  }

  /// Names of elements that were never seen before, and of more than can be remembered.
  @Test func readsMoreNamesThanItRemembers() throws {
    var limits = ReadingLimits()
    limits.columns = 3
    let names = (0..<50).map { "<x\($0)><y/></x\($0)>" }.joined()
    let text = "<Root>" + names + "<Rec><a>1</a><b>2</b><c>3</c><d>4</d><a>5</a></Rec></Root>"
    let reading = try readXML(Array(text.utf8), limits: limits, chunkSize: 3)
    #expect(reading.faults == [.tooManyColumns])
    #expect(reading.values.map(\.text) == ["1", "2", "3", "5"])
    #expect(try readXML(text.replacing("</x49>", with: "</x48>")).faults == [.xmlNotWellFormed])
  }

  /// A long name costs as much again for each name below it.
  @Test func leavesOutNamesThatTakeTooManyBytes() throws {
    var limits = ReadingLimits()
    limits.nameBytes = 60
    let long = String(repeating: "k", count: 30)
    let inside = "<\(long)><b>2</b><c>3</c><d>4</d></\(long)>"
    let text = "<Root><Rec><a>1</a>\(inside)<e>5</e><a>6</a></Rec></Root>"
    let reading = try readXML(Array(text.utf8), limits: limits, chunkSize: 3)
    #expect(reading.faults == [.tooManyColumns])
    #expect(reading.values.map(\.text) == ["1", "2", "6"])
  }
}
