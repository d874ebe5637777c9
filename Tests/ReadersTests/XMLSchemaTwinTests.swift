import CLibXML2
import Records
import Testing

@testable import Readers

/// The check while streaming against libxml2's own check of a whole tree.
@Suite struct XMLSchemaTwinTests {
  private static let source = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:t" targetNamespace="urn:t"
      elementFormDefault="qualified">
      <xs:element name="Root"><xs:complexType><xs:sequence>
        <xs:element name="Head" type="xs:token"/>
        <xs:element name="Rec" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
          <xs:element name="code" maxOccurs="2"><xs:simpleType><xs:restriction base="xs:string">
            <xs:length value="2"/></xs:restriction></xs:simpleType></xs:element>
          <xs:element name="day" type="xs:date" nillable="true" minOccurs="0"/>
          <xs:element name="none" minOccurs="0"><xs:complexType/></xs:element>
          <xs:element name="mix" minOccurs="0"><xs:complexType mixed="true"><xs:sequence>
            <xs:element name="b" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence></xs:complexType></xs:element>
        </xs:sequence><xs:attribute name="id" type="xs:int" use="required"/>
        <xs:attribute name="name"/></xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """

  private static let parts = [
    "<code>ab</code>", "<code>a&amp;</code>", "<code> b</code>", "<code>a</code>",
    "<code>abc</code>",
    "<code><![CDATA[<b]]></code>", "<code>a<!-- c -->b</code>", "<code>\u{177}&#x177;</code>",
    "<day>2024-01-31</day>", "<day> 2024-01-31\n</day>", "<day>2024-02-30</day>", "<day/>",
    "<day xsi:nil='true'/>", "<day xsi:nil='1'>2024-01-31</day>", "<none/>", "<none></none>",
    "<none> </none>", "<none>x</none>", "<none><b/></none>", "<mix>x<b/>y<b>z</b></mix>",
    "<mix> <c/></mix>", "<p:code>ab</p:code>", "<code xmlns='urn:u'>ab</code>", "<other/>",
    "<q:code xmlns:q='urn:t'>ab</q:code>", "x", "\n  ", "<!-- c -->", "<?p i?>",
  ]
  private static let tags = [
    "<Rec id='1'>", "<Rec id='&#49;' name='a &amp; b'>", "<Rec id='x'>", "<Rec>",
    "<Rec id=' 2 ' extra=''>", "<Rec p:id='1' id='1'>",
  ]

  private static let rarely = parts + Array(repeating: "", count: 9 * parts.count)

  private var state: UInt64 = 5

  private mutating func pick(_ list: [String]) -> String {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return list[Int((state >> 33) % UInt64(list.count))]
  }

  private mutating func document() -> String {
    var text = """
      <Root xmlns="urn:t" xmlns:p="urn:p" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <Head> a  b </Head>

      """
    for _ in 0..<2 {
      text += pick(Self.tags + Array(repeating: Self.tags[1], count: 12)) + "<code>ab</code>"
      for part in ["<code> b</code>", "<day>2024-01-31</day>", "<none/>", "<mix>x<b/>y</mix>"] {
        text += pick(["", "\n", part]) + pick(Self.rarely) + pick(["", "", "", "", "", "", part])
      }
      text += "</Rec>"
    }
    return text + pick(["</Root>", "\n</Root>", "</Root>", "x</Root>", "<Head/></Root>"])
  }

  @Test mutating func agreesOnWhatBreaksASchema() throws {
    let schema = try XMLSchema(bytes: Array(Self.source.utf8), path: "twin.xsd")
    var valid = 0
    for _ in 0..<600 {
      let text = document()
      let reading = try readXML(text, schema: schema, chunkSize: 11)
      let whole = try readXML(text, schema: schema)
      #expect(reading.flaws == whole.flaws, "\(text)")
      let isValid = isValid(text, schema)
      #expect(reading.faults.contains(.schemaViolation) != isValid, "\(text)")
      valid += isValid ? 1 : 0
    }
    #expect(valid > 30)
  }

  private func isValid(_ text: String, _ schema: XMLSchema) -> Bool {
    guard let document = xmlReadMemory(text, Int32(text.utf8.count), nil, nil, 0),
      let context = xmlSchemaNewValidCtxt(schema.compiled)
    else { return false }
    defer {
      xmlSchemaFreeValidCtxt(context)
      xmlFreeDoc(document)
    }
    cyson_set_schema_errors(context, { _, _ in }, nil)
    return xmlSchemaValidateDoc(context, document) == 0
  }

  /// A file full of breaches costs no more than one without: behind the limit nothing is checked.
  @Test func endsTheCheckBehindManyViolations() throws {
    let schema = try XMLSchema(bytes: Array(Self.source.utf8), path: "twin.xsd")
    var limits = ReadingLimits()
    limits.violations = 20
    let record = "<Rec id='x'><code>ab</code></Rec>\n"
    let text =
      "<Root xmlns='urn:t'><Head/>" + String(repeating: record, count: 100) + "</Root>"
    let reading = try readXML(Array(text.utf8), schema: schema, limits: limits)
    #expect(reading.records.count == 100)
    #expect(reading.faults.filter { $0 == .schemaViolation }.count == 20)
    #expect(reading.faults.last == .tooManyViolations)
  }
}
