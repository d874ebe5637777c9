import CanonicalModel
import Exports
import Records
import Testing

@Suite struct CanonicalXMLTests {
  @Test func writesOneElementARecord() {
    var output: [UInt8] = []
    CanonicalXML.begin(to: &output)
    CanonicalXML.write(Samples.full, partner: "bawso", to: &output)
    CanonicalXML.end(to: &output)
    #expect(
      String(decoding: output, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <cyson version="1">
        <record kind="referral" partner="bawso">\
        <identification><nrmReference>NRM00000001</nrmReference></identification>\
        <person><givenNames>Llŷr &quot;Bach&quot; &lt;&amp;&gt;</givenNames>\
        <familyName missing="refused"/><dateOfBirth>1990-05</dateOfBirth>\
        <nationalities>GBR</nationalities><nationalities>SOM</nationalities>\
        <numberOfChildren>2</numberOfChildren></person>\
        <referral><route>nrm</route><referredOn>2023-02-01</referredOn>\
        <receivedOn missing="unreadable"/></referral>\
        <exploitation><exploitationTypes missing="unknown"/>\
        <exploitationStartedOn>2019</exploitationStartedOn></exploitation></record>
        </cyson>

        """)
  }

  @Test func replacesWhatXMLCannotHold() {
    let record = Samples.record {
      $0.add(bytes: Array("a\u{1}b\u{FFFF}c\r\nd".utf8) + [0xFF], to: .narrative)
    }
    var output: [UInt8] = []
    CanonicalXML.write(record, partner: "bawso", to: &output)
    #expect(
      String(decoding: output, as: UTF8.self).contains(
        "<narrative>a\u{FFFD}b\u{FFFD}c&#13;&#10;d\u{FFFD}</narrative>"))
  }
}
