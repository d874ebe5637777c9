import CanonicalModel
import Records
import Testing

@testable import Profiles

@Suite struct NameOrderTests {
  @Test(arguments: [
    ("Jones, Siân Mair", "Jones", "Siân Mair"), ("van der Berg , Anna", "van der Berg", "Anna"),
    ("Jones", "Jones", ""), ("Jones,", "Jones", ""), (", Siân", "", "Siân"),
    ("Jones, Siân, Mair", "Jones", "Siân, Mair"), ("", "", ""),
  ])
  func splitsAtAComma(_ text: String, _ family: String, _ given: String) {
    expect(.familyCommaGiven, text, family, given)
  }

  @Test(arguments: [
    ("Nguyen Thi Hanh", "Nguyen", "Thi Hanh"), ("Nguyen   Hanh", "Nguyen", "Hanh"),
    ("Nguyen\tHanh", "Nguyen", "Hanh"), ("Nguyen", "Nguyen", ""), ("", "", ""),
  ])
  func splitsBehindTheFirstWord(_ text: String, _ family: String, _ given: String) {
    expect(.familyGiven, text, family, given)
  }

  @Test(arguments: [
    ("Siân Mair Jones", "Jones", "Siân Mair"), ("Siân   Jones", "Jones", "Siân"),
    ("Siân Parry-Jones", "Parry-Jones", "Siân"), ("Jones", "Jones", ""), ("", "", ""),
  ])
  func splitsBeforeTheLastWord(_ text: String, _ family: String, _ given: String) {
    expect(.givenFamily, text, family, given)
  }

  @Test(arguments: [
    ("  a b\t\r\n", "a b"), ("\u{A0} a\u{A0}", "a"), ("\u{A0}", ""), (" ", ""), ("", ""),
    ("à", "à"),
    ("\u{A0}\u{A0}", ""), ("a\u{A0}b", "a\u{A0}b"),
  ])
  func trimsBlanksOfEveryKind(_ text: String, _ trimmed: String) {
    #expect(text.bytes.trimmed.string == trimmed)
  }

  private func expect(_ order: NameOrder, _ text: String, _ family: String, _ given: String) {
    let bytes = Array(text.utf8)
    let parts = order.split(bytes.span)
    #expect(bytes[parts.family].string == family)
    #expect(bytes[parts.given].string == given)
  }
}
