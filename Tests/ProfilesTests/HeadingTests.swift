import CanonicalModel
import Records
import Testing

@testable import Profiles

/// Headings, however they are written, come to the same words.
@Suite struct HeadingTests {
  @Test(arguments: [
    ("dateOfBirth", "date of birth"), ("DATE_OF_BIRTH", "date of birth"),
    ("Dyddiad geni / Date of birth", "dyddiad geni date of birth"), ("NRMOrDuty", "nrm or duty"),
    ("PVBirthplace", "pv birthplace"), ("City10", "city 10"), ("MS1", "ms1"), ("5x5x5", "5x5x5"),
    ("Rhif ffôn", "rhif ffon"), ("Support_Start__c", "support start c"),
    ("@atReferral", "at referral"),
    ("Client's D.O.B.", "client s d o b"),
  ])
  func piecesAreTheWords(heading: String, pieces: String) {
    #expect(HeadingPieces.pieces(of: heading).joined(separator: " ") == pieces)
  }

  private var words: WordTable {
    var words = WordTable()
    for (word, meaning) in [
      ("of", "-"), ("date", "date"), ("dyddiad", "date"), ("dob", "birth date"), ("born", "birth"),
      ("birth", "birth"), ("geni", "birth"), ("crime", "crime"), ("ref", "id"),
      ("victim", "!subject"),
      ("suspect", "*suspect"), ("reasonable grounds", "grounds"), ("cyfeirnod", "id"),
    ] {
      words.add(word, meaning: meaning)
    }
    return words
  }

  @Test(arguments: [
    ("Date of birth", ["date", "birth"]), ("DOB", ["birth", "date"]),
    ("Dyddiad geni", ["date", "birth"]), ("Victim DOB", ["birth", "date"]),
    ("crimeref", ["crime", "id"]), ("Gyfeirnod", ["id"]),
    ("Suspect DOB", ["suspect", "birth", "date"]),
    ("Reasonable grounds", ["grounds"]), ("Victim", ["!subject"]),
    ("recordedOn", ["recorded", "on", "date"]),
  ])
  func tokensAreWhatTheWordsMean(heading: String, tokens: [String]) {
    #expect(words.tokens(of: heading).map(\.text) == tokens)
  }
}

/// A slip of the hand in a heading is seen through, and no other word is taken for one.
@Suite struct HeadingSpellingTests {
  private var words: HeadingSpelling {
    var words = HeadingSpelling()
    for word in ["received", "reference", "referred", "gender", "nationality", "referral"] {
      words.add(word)
    }
    return words
  }

  @Test(arguments: [
    ("recieved", "received"), ("refernce", "reference"), ("refrence", "reference"),
    ("natonality", "nationality"), ("nationalitty", "nationality"), ("gendr", "gender"),
    ("refarred", "referred"),
  ])
  func oneSlipIsSeenThrough(written: String, meant: String) {
    #expect(words.nearest(to: written) == meant)
  }

  /// Another first letter, two slips, a short word.
  @Test(arguments: ["sender", "natonalty", "refs", ""])
  func whatIsNotSureStays(written: String) {
    #expect(words.nearest(to: written) == nil)
  }

  @Test func whatIsAsNearToTwoWordsStays() {
    var words = HeadingSpelling()
    words.add("region")
    #expect(words.nearest(to: "reginn") == "region")
    words.add("reginx")
    #expect(words.nearest(to: "reginn") == nil)
  }
}

/// What a sample says of the order of day and month.
@Suite struct DateFormsTests {
  private func masks(_ texts: [String]) -> [UInt64: Int] {
    var masks: [UInt64: Int] = [:]
    for text in texts { masks[DateForms.mask(of: Array(text.utf8)[...]), default: 0] += 1 }
    return masks
  }

  private func chosen(_ texts: [String]) -> [String] {
    let masks = masks(texts)
    var monthFirst = false
    if case .monthFirst = DateForms.order(masks) { monthFirst = true }
    return DateForms.chosen(masks, monthComesFirst: monthFirst)
  }

  @Test func contentDecidesTheOrder() {
    #expect(chosen(["01/02/2023", "25/02/2023"]) == ["dd/MM/yyyy"])
    #expect(chosen(["01/02/2023", "02/25/2023"]) == ["MM/dd/yyyy"])
    #expect(chosen(["1/2/2023", "25/2/2023"]) == ["d/M/yyyy"])
    #expect(chosen(["2023-02-01T10:00:00Z", "2023-02-25T11:30:00Z"]) == ["yyyy-MM-ddTHH:mm:ssZ"])
    #expect(chosen(["12-Mar-2023", "1-Ion-2024"]) == ["d-MMM-yyyy"])
  }

  @Test func partialDatesGetPatternsOfTheirOwn() {
    #expect(
      chosen(["25/02/2023", "26/02/2023", "02/2023", "2021"]) == ["dd/MM/yyyy", "MM/yyyy", "yyyy"])
  }

  @Test func whatCanBeReadBothWaysIsUndecidable() {
    guard case .undecidable = DateForms.order(masks(["01/02/2023", "03/04/2023"])) else {
      Issue.record("decided")
      return
    }
    guard case .mixed = DateForms.order(masks(["25/02/2023", "02/25/2023"])) else {
      Issue.record("not mixed")
      return
    }
  }
}
