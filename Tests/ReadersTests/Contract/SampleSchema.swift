import Readers
import Records

extension Contract {
  /// A schema for the seeds, with each kind of constraint that partners' schemas have.
  package static func sampleSchema() throws(ReadError) -> XMLSchema {
    try XMLSchema(bytes: Array(schemaSource.utf8), path: "contract.xsd")
  }

  private static let schemaSource = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="Root"><xs:complexType><xs:sequence>
        <xs:element name="Rec" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
          <xs:element name="code" minOccurs="0"><xs:simpleType><xs:restriction base="xs:token">
            <xs:enumeration value="A"/><xs:enumeration value="B"/>
          </xs:restriction></xs:simpleType></xs:element>
          <xs:element name="day" type="xs:date" minOccurs="0" nillable="true"/>
          <xs:element name="age" minOccurs="0"><xs:simpleType><xs:restriction base="xs:int">
            <xs:maxInclusive value="120"/></xs:restriction></xs:simpleType></xs:element>
          <xs:element name="a" minOccurs="0" maxOccurs="2" type="xs:string"/>
          <xs:element name="b" minOccurs="0"><xs:simpleType><xs:restriction base="xs:string">
            <xs:pattern value="[A-Z]{2}[0-9]+"/></xs:restriction></xs:simpleType></xs:element>
        </xs:sequence><xs:attribute name="id" type="xs:int" use="required"/>
        </xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """
}
