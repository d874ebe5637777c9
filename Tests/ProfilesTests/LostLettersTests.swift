import CanonicalModel
import Records
import Testing

@testable import Profiles

@Suite struct LostLettersTests {
  @Test(arguments: [
    "Pen Ll?n", "LL?N", "Ll?r ap Rhys", "T?r Marcwis", "y g?r", "D?r Cymru", "Gr?p Llandrillo",
    "(c?n)", "Penll?n", "Swydd Gaerl?r", "dim yn si?r", "P?er", "S?n", "T?-r Gr?p", "T? Mawr",
    "T?-Croes", "Hosbis T? Hafan",
  ])
  func seesAQuestionMarkInAWord(_ text: String) {
    #expect(LostLetters.areSeen(in: text.bytes, of: .utf8))
  }

  @Test(arguments: [
    "", "?", "??", "Where?", "T?", "T? Smith", "ll?", "?r", "don?t", "it?s", "we?ll", "they?d",
    "I?m", "D?Arcy",
    "O?Brien",
    "M?Bala", "D?SOUZA", "what?yes", "who?when", "a?b", "really?No", "http://x.uk/q?p=1", "Bj?rn",
    "K?ln",
    "is she 17?She said so", "caf?", "Jos? Mar?a", "Zo?", "Fran?ois", "M?ller", "Bj?rn",
    "S?o Paulo",
    "Llŷr?", "a ? b", "1?2", "Gr??p", "?n", "Tŷ?r", "Mrs?",
  ])
  func leavesOtherQuestionMarksInPeace(_ text: String) {
    #expect(!LostLetters.areSeen(in: text.bytes, of: .utf8))
  }

  @Test(arguments: [
    "Dwr Cymru", "y gwr hwn", "Grwp Cynefin", "siwr", "Cwn", "y twr", "grwpiau Môn",
  ])
  func seesABareLetterWhereTheEncodingHasNoOther(_ text: String) {
    for encoding in [SourceEncoding.windows1252, .latin1, .latin9] {
      #expect(LostLetters.areSeen(in: text.bytes, of: encoding))
    }
    for encoding in [SourceEncoding.utf8, .latin8, .utf16LittleEndian] {
      #expect(!LostLetters.areSeen(in: text.bytes, of: encoding))
    }
  }

  @Test(arguments: [
    "Llyn Padarn", "Llyr", "Ty Hafan", "Ty Smith", "by GWR", "DWR", "Gwyn", "Owen", "Gwrych",
    "Llandwrog", "swnllyd", "Wyn", "Twrch", "dwrn", "hwyr", "Ynys Môn", "dŵr",
  ])
  func leavesOtherWordsInPeace(_ text: String) {
    #expect(!LostLetters.areSeen(in: text.bytes, of: .windows1252))
  }

  @Test func isNotedWithTheValue() throws {
    var mapping = Mapping([FieldSource(.givenNames, "Name")])
    mapping.add("Name", "Ll?r")
    let mapped = try #require(mapping.mapped())
    #expect(mapped.faults.map(\.fault) == [.lostLetters])
    #expect(mapped.values(.givenNames) == ["Ll?r"])
  }

  /// What is plain is not looked at, so no plain text may show anything.
  @Test(arguments: ["Siân", "SiÃ¢n", "Ll?r", "T? Mawr", "Caf\u{FFFD}", "w\u{302}"])
  func isNeverPlain(_ text: String) {
    let bytes = text.bytes
    let isPlain = bytes.span.isPlain
    #expect(!isPlain)
  }
}
