import Testing

@testable import Records

@Suite struct CountedNounTests {
  @Test(arguments: [
    (CountedNoun.records, 0, "0 records"), (.records, 1, "1 record"), (.records, 2, "2 records"),
    (.workingDays, 1, "1 working day"), (.workingDays, 5, "5 working days"),
    (.infos, 1, "1 info"), (.infos, 3, "3 infos"),
  ])
  func countsInEnglish(_ noun: CountedNoun, _ count: Int, _ text: String) {
    #expect(noun.text(count, in: .english) == text)
  }

  /// The soft mutation after 2, the aspirate one after 3 and 6, and the one of feminine nouns
  /// after 1.
  @Test(arguments: [
    (CountedNoun.columns, 0, "0 colofn"), (.columns, 1, "1 golofn"), (.columns, 2, "2 golofn"),
    (.columns, 3, "3 cholofn"), (.columns, 4, "4 colofn"), (.columns, 6, "6 cholofn"),
    (.columns, 11, "11 colofn"), (.records, 2, "2 gofnod"), (.records, 3, "3 chofnod"),
    (.days, 2, "2 ddiwrnod"), (.errors, 2, "2 wall"), (.rows, 2, "2 res"),
    (.years, 1, "1 flwyddyn"), (.years, 2, "2 flynedd"), (.years, 5, "5 blynedd"),
    (.workingDays, 2, "2 ddiwrnod gwaith"),
  ])
  func countsInWelsh(_ noun: CountedNoun, _ count: Int, _ text: String) {
    #expect(noun.text(count, in: .welsh) == text)
  }

  /// A form that is missing would stop the program in the middle of a report.
  @Test(arguments: CountedNoun.allCases)
  func hasEveryForm(_ noun: CountedNoun) {
    for count in 0...12 {
      for language in Language.allCases {
        let text = noun.text(count, in: language)
        #expect(text.hasPrefix("\(count) ") && !text.hasSuffix(" "))
      }
    }
  }
}
