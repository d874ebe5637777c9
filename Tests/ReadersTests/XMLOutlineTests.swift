import Testing

@testable import Readers

/// Where the records of an unknown XML file stand.
@Suite struct XMLOutlineTests {
  private func outline(_ text: String) -> XMLOutline { XMLOutline(Array(text.utf8)) }

  @Test func theElementThatRepeatsAndHoldsMostIsTheRecord() {
    let found = outline(
      """
      <x:Export xmlns:x="urn:x"><Codes><Code id="1"/><Code id="2"/></Codes><Cases>
      <Case n="1"><Name>A</Name><Dob>B</Dob><People><Person r="a"/><Person r="b"/></People></Case>
      <!-- <Case> --><Case n="2"><Name>C</Name><Dob>D</Dob></Case></Cases></x:Export>
      """)
    #expect(found.recordPath == ["Export", "Cases", "Case"])
    #expect(found.repeatedParts == ["People/Person"])
  }

  @Test func oneRecordIsTheFirstElementThatHoldsSeveral() {
    let found = outline("<Export><Cases><Case><Name>A</Name><Dob>B</Dob></Case></Cases></Export>")
    #expect(found.recordPath == ["Export", "Cases", "Case"])
  }

  @Test(arguments: [
    "", "<", "<a", "</a></b>", "<a><b", "<a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>",
  ])
  func brokenTextIsNoTrouble(text: String) {
    _ = outline(text)
  }
}
