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
    (.columns, 3, "3 colofn"), (.columns, 4, "4 colofn"), (.columns, 6, "6 cholofn"),
    (.columns, 11, "11 colofn"), (.records, 2, "2 gofnod"), (.records, 3, "3 chofnod"),
    (.days, 2, "2 ddiwrnod"), (.errors, 2, "2 wall"), (.rows, 2, "2 res"),
    (.years, 1, "1 flwyddyn"), (.years, 2, "2 flynedd"), (.years, 4, "4 blynedd"),
    (.years, 5, "5 mlynedd"), (.years, 18, "18 mlynedd"), (.years, 0, "0 mlynedd"),
    (.workingDays, 2, "2 ddiwrnod gwaith"),
  ])
  func countsInWelsh(_ noun: CountedNoun, _ count: Int, _ text: String) {
    #expect(noun.text(count, in: .welsh) == text)
  }

  /// Each noun in the six classes of Welsh, looked up one by one: 0, 1, 2, 3, 6 and the rest.
  static let welsh: [CountedNoun: String] = [
    .characters: "nod nod nod nod nod nod",
    .columns: "colofn golofn golofn colofn cholofn colofn",
    .crimes: "trosedd drosedd drosedd trosedd throsedd trosedd",
    .days: "diwrnod diwrnod ddiwrnod diwrnod diwrnod diwrnod",
    .errors: "gwall gwall wall gwall gwall gwall",
    .fields: "maes maes faes maes maes maes",
    .files: "ffeil ffeil ffeil ffeil ffeil ffeil",
    .findings: "canfyddiad canfyddiad ganfyddiad chanfyddiad chanfyddiad canfyddiad",
    .hints: "awgrym awgrym awgrym awgrym awgrym awgrym",
    .infos: "nodyn nodyn nodyn nodyn nodyn nodyn",
    .mistakes: "camgymeriad camgymeriad gamgymeriad chamgymeriad chamgymeriad camgymeriad",
    .profiles: "proffil proffil broffil phroffil phroffil proffil",
    .records: "cofnod cofnod gofnod chofnod chofnod cofnod",
    .referrals: "atgyfeiriad atgyfeiriad atgyfeiriad atgyfeiriad atgyfeiriad atgyfeiriad",
    .rows: "rhes rhes res rhes rhes rhes",
    .rules: "rheol rheol reol rheol rheol rheol",
    .times: "gwaith waith waith gwaith gwaith gwaith",
    .values: "gwerth gwerth werth gwerth gwerth gwerth",
    .warnings: "rhybudd rhybudd rybudd rhybudd rhybudd rhybudd",
    .workingDays: "diwrnod diwrnod ddiwrnod diwrnod diwrnod diwrnod",
    .years: "mlynedd flwyddyn flynedd blynedd blynedd mlynedd",
  ]

  @Test(arguments: CountedNoun.allCases)
  func hasTheSixFormsOfWelsh(_ noun: CountedNoun) throws {
    let forms = try #require(Self.welsh[noun], "look its six forms up").split(separator: " ")
    for (count, form) in zip([0, 1, 2, 3, 6, 7], forms) {
      let text = noun.text(count, in: .welsh)
      #expect(text == "\(count) \(form)" || text == "\(count) \(form) gwaith")
    }
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
