import Readers
import Records
import Testing

@Suite struct XMLReaderTests {
  static let sample = """
    <?xml version="1.0" encoding="UTF-8"?>\r
    <!-- <Rec> no record --><?pi <Rec>?>
    <Root xmlns="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:b="urn:b">
      <Head>x > y</Head>
      <Rec id="7" b:code = 'a > b' note="Tŷ &amp; T&#x177;">
        <Name>Siân</Name><Plain>ab</Plain>
        <Ŵyn>  Llŷr\r
     ap Huw </Ŵyn>
        <Esc>a &amp; b &#65;</Esc>
        <Raw> <![CDATA[ <x> & ]]> </Raw>
        <Mid>a<!-- <no/> -->b<?p q?>c</Mid>
        <Pre><!-- c --> <?p ?>&#32;v</Pre>
        <Empty/><Blank>  </Blank><Nil xsi:nil="true"/>
        <b:Part n="1"><Age>17</Age></b:Part><Part n="2"><Age>18</Age></Part>
        <Mixed>one <i>two</i> three</Mixed>
      </Rec>
      <Other/>
      <Rec><Name>Beca</Name></Rec>
    </Root>
    <!-- end -->

    """

  @Test func readsValuesAndPlaces() throws {
    let reading = try readXML(XMLReaderTests.sample, each: ["Part"])
    #expect(reading.faults == [])
    #expect(reading.records.map(\.number) == [1, 2])
    #expect(reading.records.map(\.ordinal) == [1, 2])
    #expect(reading.records.map(\.parts) == [2, 0])
    #expect(
      reading.values.map { "\($0.path)=\($0.text)" } == [
        "@id=7", "@code=a > b", "@note=Tŷ & Tŷ", "Name=Siân", "Plain=ab", "Ŵyn=Llŷr\n ap Huw",
        "Esc=a & b A", "Raw=<x> &", "Mid=abc", "Pre=v", "Empty=", "Blank=", "Nil=",
        "Part/@n=1", "Part/Age=17", "Part/@n=2", "Part/Age=18", "Mixed=one", "Mixed/i=two",
        "Mixed=three", "Name=Beca",
      ])
    #expect(reading["Nil"]?.kind == .null)
    #expect(reading.values.filter { $0.part > 0 }.map(\.part) == [1, 1, 2, 2])
    #expect(reading.records[0].container == [.name(.known("Root"), position: 1)])
  }

  @Test func pointsAtTheFirstByteOfEachValue() throws {
    let text = XMLReaderTests.sample
    let reading = try readXML(text)
    let opening: [String: String] = [
      "@note": "Tŷ &amp;", "Ŵyn": "Llŷr\r", "Esc": "a &amp;", "Raw": "<x>", "Mid": "a<!--",
      "Empty": "<Empty", "Blank": "<Blank", "Nil": "<Nil", "@code": "a > b'",
    ]
    for value in reading.values {
      let start = opening[value.path] ?? value.text
      let rest = String(decoding: Array(text.utf8)[value.byteOffset...], as: UTF8.self)
      #expect(rest.utf8.starts(with: start.utf8), "\(value.path)")
      #expect(position(of: value.byteOffset, in: text) == [value.line, value.column])
    }
    for record in reading.records {
      let bytes = Array(text.utf8)[record.position.byteOffset..<record.end.byteOffset]
      #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("<Rec"))
      #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("</Rec>"))
      #expect(
        position(of: record.position.byteOffset, in: text)
          == [record.position.line, record.position.column])
    }
  }

  private func position(of offset: Int, in text: String) -> [Int] {
    let before = String(decoding: Array(text.utf8)[..<offset], as: UTF8.self)
    var line = 1
    var column = 1
    for scalar in before.unicodeScalars {
      if scalar == "\n" { (line, column) = (line + 1, 1) } else if scalar != "\r" { column += 1 }
    }
    return [line, column]
  }

  @Test(arguments: [1, 2, 3, 7, 64, 1 << 20]) func doesNotDependOnTheSizeOfAChunk(_ size: Int)
    throws
  {
    var whole = try readXML(XMLReaderTests.sample, each: ["Part"], places: true)
    var cut = try readXML(XMLReaderTests.sample, each: ["Part"], chunkSize: size, places: true)
    (whole.largestBatch, cut.largestBatch) = (0, 0)
    let isEqual = whole == cut
    #expect(isEqual)
  }

  @Test func tellsXPaths() throws {
    let reading = try readXML(XMLReaderTests.sample, places: true)
    let steps = reading.details.map(XMLReaderTests.xpath)
    let record = "Root[1]/Rec[1]/"
    #expect(steps[0] == record + "@id")
    #expect(steps[3] == record + "Name[1]")
    #expect(steps[5] == record + "Ŵyn[1]")
    #expect(
      Array(steps[13...16]) == [
        record + "Part[1]/@n", record + "Part[1]/Age[1]", record + "Part[2]/@n",
        record + "Part[2]/Age[1]",
      ])
    #expect(steps.last == "Root[1]/Rec[2]/Name[1]")
  }

  static func xpath(_ detail: Place.Detail) -> String {
    guard case .xpath(let steps) = detail else { return "" }
    return steps.map { step in
      switch step {
      case .name(let name, let position): "\(name.text(disclosure: nil))[\(position)]"
      case .attribute(let name): "@" + name.text(disclosure: nil)
      case .index(let index): "\(index)"
      }
    }.joined(separator: "/")
  }

  @Test func countsContainersAndRecords() throws {
    let text = "<R><B/><B><C/><C/></B><A/><B><C/></B></R>"
    let reading = try readXML(text, at: ["R", "B", "C"])
    #expect(reading.records.map(\.ordinal) == [1, 2, 1])
    #expect(
      reading.records.map { $0.container.last }
        == [2, 2, 3].map {
          .name(.known("B"), position: $0)
        })
  }

  @Test func findsPlacesBeyondLine65535() throws {
    let blank = String(repeating: "\n", count: 70_000)
    let reading = try readXML("<Root>" + blank + "<Rec><z/><a>ŵv</a></Rec></Root>")
    #expect(reading["a"]?.line == 70_001)
    #expect(reading["a"]?.column == 13)
    #expect(reading["z"]?.line == 70_001)
  }

  @Test func readsOtherEncodings() throws {
    let text =
      "<?xml version='1.0' encoding='windows-1252'?><Root><Rec><a>Si\u{E2}n</a><b>x</b></Rec></Root>"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let reading = try readXML(bytes, encoding: .windows1252)
    #expect(reading.faults == [])
    #expect(reading["a"]?.text == "Siân")
    #expect(reading["b"]?.byteOffset == text.unicodeScalars.count - 18)
    let wide = text.replacing("windows-1252", with: "UTF-16").utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(try readXML(wide, encoding: .utf16LittleEndian)["a"]?.text == "Siân")
  }

  @Test func readsOnBehindBytesThatAreNoText() throws {
    var bytes = Array("<Root><Rec><a>x?y</a></Rec><Rec><a>z</a></Rec></Root>".utf8)
    bytes[15] = 0xFF
    let reading = try readXML(bytes)
    #expect(reading.faults == [.invalidUTF8])
    #expect(reading.flaws[0].record == 1)
    #expect(reading.records.count == 2)
  }

  @Test func resolvesLineEnds() throws {
    let reading = try readXML("<Root>\r<Rec>\r\n<a>x\ry</a><b>x\r\ny</b></Rec></Root>")
    #expect(reading.values.map(\.text) == ["x\ny", "x\ny"])
    #expect(reading["a"].map { [$0.line, $0.column] } == [3, 4])
    #expect(reading["b"].map { [$0.line, $0.column] } == [4, 9])
  }

  @Test(arguments: [1 << 12, 1 << 20]) func readsValuesUpToAMebibyte(_ size: Int) throws {
    let part = String(repeating: "Siân > ", count: 300) + "&lt;"
    let long = String(repeating: part, count: 430)
    let reading = try readXML(
      "<Root><Rec b='\(long)'><a>\(long)</a><c>1</c></Rec></Root>", chunkSize: size)
    let resolved = long.replacing("&lt;", with: "<")
    #expect(reading.faults == [])
    #expect(reading.values.map { $0.text == resolved } == [true, true, false])
    #expect(reading["c"]?.byteOffset == 6 + 8 + 5 + 2 * long.utf8.count + 4 + 3)
  }

  @Test func readsAnUnknownFileToItsEnd() throws {
    let reading = try readXML(XMLReaderTests.sample, at: [], chunkSize: 7)
    #expect(reading.records.isEmpty && reading.faults.isEmpty)
    #expect(try readXML("<a><b></a>", at: []).faults == [.xmlNotWellFormed])
  }

  @Test func recognisesTheFile() {
    let sample = XMLPrologue(Array(XMLReaderTests.sample.utf8))
    #expect(sample.encoding == "UTF-8")
    #expect(sample.rootName == "Root")
    #expect(sample.rootNamespace == "urn:a")
    let typed = XMLPrologue(
      Array("\u{FEFF}<!DOCTYPE a [<!ENTITY b '>]'>]><p:a xmlns:p='urn:p'/>".utf8))
    #expect(typed.encoding == nil)
    #expect(typed.rootName == "a")
    #expect(typed.rootNamespace == "urn:p")
    #expect(XMLPrologue(Array("a,b\n1,2".utf8)).rootName == nil)
  }

  @Test(
    arguments: [
      ("<Cases/>", nil), ("<Cases xmlns='urn:x'/>", "urn:x"),
      ("<Cases xmlns = \"urn:x\" >", "urn:x"),
      ("<ns:Cases a='>' xmlns:ns='urn:x' xmlns='urn:y'/>", "urn:x"),
      ("<Cases xmlns:ns='urn:x'/>", nil), ("<Cases xmlns=''/>", nil),
      ("<Cases xmlns='http://x?a=1&amp;b=&quot;'/>", "http://x?a=1&b=\""),
    ] as [(String, String?)])
  func recognisesTheRootsNamespace(_ text: String, _ namespace: String?) {
    let prologue = XMLPrologue(Array(text.utf8))
    #expect(prologue.rootName == "Cases" && prologue.rootNamespace == namespace)
  }

  /// Attributes of a schema instance are about the file; all others are values under local names.
  @Test func takesAttributesWithPrefixes() throws {
    let text = """
      <Root xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xlink="urn:l" xmlns:s="urn:s">
      <s:Rec xlink:href="x" xsi:type="s:Kind" xsi:schemaLocation="a b" xml:lang="cy" xmlns:n="urn:n">
      <s:Nil xsi:nil="1" s:why="lost"/><Not s:nil="true"/></s:Rec></Root>
      """
    let reading = try readXML(text)
    #expect(reading.faults == [])
    #expect(
      reading.values.map { "\($0.path)=\($0.text)" } == [
        "@href=x", "@lang=cy", "Nil/@why=lost", "Nil=", "Not/@nil=true", "Not=",
      ])
    #expect(reading["Nil"]?.kind == .null && reading["Not"]?.kind != .null)
  }
}
