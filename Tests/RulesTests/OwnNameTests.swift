import CanonicalModel
import Testing

@testable import Rules

/// The name of a record in its own text: both parts beside each other, never a word that is also a
/// name.
@Suite struct OwnNameTests {
  @Test(arguments: [
    ("Sample", "Example", "Then Sample Example came."),
    ("Sample Jo", "Example", "then SAMPLE EXAMPLE, came"),
    ("Sample", "Example", "EXAMPLE, Sample"),
    ("Siân", "ap Rhys", "gyda Siân ap Rhys."),
    ("Sample", "Example", "Example Sample"),
  ])
  func findsBothTogether(_ given: String, _ family: String, _ text: String) throws {
    #expect(try isNamed(given, family, text))
  }

  @Test(arguments: [
    ("May", "Young", "In May a young man came."),
    ("Rose", "Field", "She rose early, and Rose Fields was near."),
    ("Sample", "Example", "Sample and Example came."),
    ("Sample", "Example", "Samples Example. Sample Examples"),
    ("Sample", "Unknown", "Sample unknown."),
    ("S", "Example", "S Example"),
    ("Sample", "Example", ""),
    ("Sample", "Example", "Sampl"),
  ])
  func leavesWordsAlone(_ given: String, _ family: String, _ text: String) throws {
    #expect(try !isNamed(given, family, text))
  }

  @Test func findsAFullName() throws {
    #expect(try record([.fullName: "Sample Example"]).names("met Sample Example there"))
    #expect(try !record([.fullName: "Sample"]).names("a sample was taken"))
    #expect(try !record([.fullName: "Potential victim"]).names("the potential victim said"))
  }

  private func isNamed(_ given: String, _ family: String, _ text: String) throws -> Bool {
    try record([.givenNames: given, .familyName: family]).names(text)
  }

  private func record(_ values: KeyValuePairs<CanonicalField, String>) throws -> CanonicalRecord {
    try ExampleRecord(.referral, values).record()
  }
}

extension CanonicalRecord {
  fileprivate func names(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return namesPerson(in: bytes.span)
  }
}
