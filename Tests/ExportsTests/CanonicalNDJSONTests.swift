import CanonicalModel
import Exports
import Records
import Testing

@Suite struct CanonicalNDJSONTests {
  private func line(_ record: CanonicalRecord) -> String {
    var output: [UInt8] = []
    CanonicalNDJSON.write(record, partner: "gwent-police", to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func narrative(_ bytes: [UInt8]) -> String {
    line(Samples.record { $0.add(bytes: bytes, to: .narrative) })
  }

  @Test func writesPartsAndFieldsInTheirOrder() {
    #expect(
      line(Samples.full)
        == #"{"recordKind":"referral","partner":"gwent-police","#
        + #""identification":{"nrmReference":"NRM00000001"},"#
        + #""person":{"givenNames":"Llŷr \"Bach\" <&>","familyName":{"missing":"refused"},"#
        + #""dateOfBirth":"1990-05","nationalities":["GBR","SOM"],"numberOfChildren":2},"#
        + #""referral":{"route":"nrm","referredOn":"2023-02-01","#
        + #""receivedOn":{"missing":"unreadable"}},"#
        + #""exploitation":{"exploitationTypes":[{"missing":"unknown"}],"#
        + "\"exploitationStartedOn\":\"2019\"}}\n")
  }

  @Test func leavesOutPartsThatHoldNothing() {
    let record = Samples.record { $0.add(.missing(.notSupplied), to: .gender) }
    #expect(line(record) == "{\"recordKind\":\"referral\",\"partner\":\"gwent-police\"}\n")
  }

  @Test func escapesWhatJSONCannotHold() {
    #expect(
      narrative(Array("a\"\\/\n\r\t\u{1}\u{1F}\u{7F}".utf8)).contains(
        #"a\"\\/\n\r\t\u0001\u001f"# + "\u{7F}"))
  }

  /// The same repair as the standard library's, which follows the Unicode standard.
  @Test(
    arguments: [
      [0x61, 0xFF, 0x62], [0xC3], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xED, 0xA0, 0x80],
      [0xC0, 0xAF],
      [0xF0, 0x9F, 0x98, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0x80, 0x80],
      [0xC5, 0xB7],
    ] as [[UInt8]])
  func repairsBytesThatAreNotText(_ bytes: [UInt8]) {
    #expect(
      narrative(bytes).contains("\"narrative\":\"\(String(decoding: bytes, as: UTF8.self))\""))
  }
}
