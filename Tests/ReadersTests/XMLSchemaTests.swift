import Readers
import Records
import Testing

@Suite struct XMLSchemaTests {
  static let source = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Root"><xs:complexType><xs:sequence>
        <xs:element name="Rec" maxOccurs="unbounded"><xs:complexType><xs:sequence>
          <xs:element name="code"><xs:simpleType><xs:restriction base="xs:string">
            <xs:enumeration value="A"/><xs:enumeration value="B"/>
          </xs:restriction></xs:simpleType></xs:element>
          <xs:element name="day" type="xs:date" nillable="true"/>
          <xs:element name="age" minOccurs="0"><xs:simpleType><xs:restriction base="xs:int">
            <xs:maxInclusive value="120"/></xs:restriction></xs:simpleType></xs:element>
          <xs:element name="ref" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string">
            <xs:pattern value="[A-Z]{2}[0-9]+"/></xs:restriction></xs:simpleType></xs:element>
        </xs:sequence><xs:attribute name="id" type="xs:int" use="required"/>
        </xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """

  /// One record each, and what stands where its violations point.
  static let examples: [(String, [String])] = [
    ("<Rec id='1'><code>A</code><day>2024-01-01</day></Rec>", []),
    ("<Rec id='1'><code>A</code><day>2024-01-01</day><age>9</age><ref>AB1</ref></Rec>", []),
    ("<Rec id='1'><code> C</code><day>2024-01-01</day></Rec>", ["C</code"]),
    ("<Rec id='1'><code>A</code><day>01/02/2024</day></Rec>", ["01/02"]),
    ("<Rec id='1'><code>A</code><day>2024-01-01</day><age>130</age></Rec>", ["130"]),
    ("<Rec id='1'><code>A</code><day>2024-01-01</day><ref>é&amp;</ref></Rec>", ["é&amp;"]),
    ("<Rec><code>A</code><day>2024-01-01</day></Rec>", ["<Rec>"]),
    ("<Rec id='x'><code>A</code><day>2024-01-01</day></Rec>", ["x'"]),
    ("<Rec id='1' no=\"n\"><code>A</code><day>2024-01-01</day></Rec>", ["n\""]),
    ("<Rec id='1'><code>A</code></Rec>", ["<Rec"]),
    ("<Rec id='1'><code>A</code><new/><day>2024-01-01</day></Rec>", ["<new"]),
    ("<Rec id='1'><code>A</code><day/></Rec>", ["<day"]),
  ]

  @Test(arguments: examples, [1, 4096]) func placesViolations(
    _ example: (String, [String]), _ size: Int
  ) throws {
    let schema = try XMLSchema(bytes: Array(XMLSchemaTests.source.utf8), path: "test.xsd")
    let good = XMLSchemaTests.examples[0].0
    let text = "<Root>\n" + good + example.0 + good + "</Root>"
    let reading = try readXML(text, schema: schema, chunkSize: size)
    #expect(reading.records.count == 3)
    #expect(
      reading.flaws.count == example.1.count,
      "\(reading.flaws.map { "\($0.position.column) \($0.arguments)" })")
    for (flaw, start) in zip(reading.flaws, example.1) {
      #expect(flaw.fault == .schemaViolation)
      #expect(flaw.record == 2)
      let rest = Array(text.utf8)[flaw.position.byteOffset...]
      #expect(String(decoding: rest, as: UTF8.self).hasPrefix(start), "\(example.0)")
    }
  }

  @Test func namesTheReason() throws {
    let schema = try XMLSchema(bytes: Array(XMLSchemaTests.source.utf8), path: "test.xsd")
    let reading = try readXML("<Root>" + XMLSchemaTests.examples[2].0 + "</Root>", schema: schema)
    #expect(
      reading.flaws.first?.arguments["reason"]?.value(disclosure: nil)
        == "the value is not in the list of allowed values")
  }

  @Test func refusesASchemaThatDoesNotCompile() {
    let broken = XMLSchemaTests.source.replacing("xs:date", with: "xs:dat")
    #expect(throws: ReadError.schemaNotUsable(path: "a.xsd", line: 7)) {
      try XMLSchema(bytes: Array(broken.utf8), path: "a.xsd")
    }
    let including = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:import namespace="urn:x" schemaLocation="http://127.0.0.1:9/x.xsd"/>
      <xs:element name="a" xmlns:x="urn:x" type="x:t"/></xs:schema>
      """
    #expect(throws: ReadError.self) { try XMLSchema(bytes: Array(including.utf8), path: "a.xsd") }
  }

  @Test func survivesBrokenTextUnderASchema() throws {
    let schema = try XMLSchema(bytes: Array(XMLSchemaTests.source.utf8), path: "test.xsd")
    let text = "<Root>" + XMLSchemaTests.examples.map(\.0).joined() + "</Root>"
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      var broken = bytes
      broken[index] ^= 0x1C
      _ = try readXML(broken, schema: schema, chunkSize: 50)
      _ = try readXML(Array(bytes[..<index]), schema: schema, chunkSize: 50)
    }
  }
}
