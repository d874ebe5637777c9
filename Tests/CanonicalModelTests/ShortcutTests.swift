import CanonicalModel
import Records
import Testing

/// What is answered quickly is answered as the plain way would.
@Suite struct ShortcutTests {
  /// Every byte at every place of a text of up to three words.
  @Test func seesOddBytesWhereverTheyStand() {
    for count in 1...20 {
      for place in 0..<count {
        for byte in UInt8.min...UInt8.max {
          var text = Array(repeating: UInt8(ascii: "n"), count: count)
          text[place] = byte
          let isPlain = byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "?")
          let isSeen = text.span.isPlain == isPlain
          let isHeld = byte == 0 || text.span.holds(byte)
          #expect(isSeen && isHeld, "\(byte) at \(place) of \(count)")
        }
      }
    }
  }

  @Test func seesBlanksSideBySide() {
    for count in 2...20 {
      for place in 0..<(count - 1) {
        var text = Array(repeating: UInt8(ascii: "n"), count: count)
        text[place] = 0x20
        let isPlainBefore = text.span.isPlain
        text[place + 1] = 0x20
        let isPlainAfter = text.span.isPlain
        #expect(isPlainBefore && !isPlainAfter, "at \(place) of \(count)")
      }
    }
  }

  @Test(arguments: ["2004-02-29", "1999-12-31", "2000-03-01", "1982-03-01"])
  func isOfAgeOnlyWhereTheCalendarSaysSo(_ text: String) throws {
    let day = try #require(CivilDate(text))
    let birth = BirthDate(PartialDate(day))
    var isEverCertain = false
    for days in 6_500...6_700 {
      let now = day.adding(days: days)
      guard birth.isCertainlyOfAge(18, on: now) else { continue }
      isEverCertain = true
      #expect(day.wholeYears(until: now) >= 18)
    }
    #expect(isEverCertain)
  }

  /// Packed by the compiler from a literal, and at run time from a text.
  @Test func packsALiteralAsAText() {
    let literals: [Code] = ["n", "nrm", "eight-by", "someone-else", "labour.forced-work-of-24"]
    let texts = ["n", "nrm", "eight-by", "someone-else", "labour.forced-work-of-24"]
    #expect(literals.map(Optional.some) == texts.map { Code($0) })
  }

  @Test func boundsAllDatesButThatOfBirth() throws {
    var record = CanonicalRecord(kind: .referral)
    record.begin(rawRecord: 0)
    for (field, text) in [
      (CanonicalField.dateOfBirth, "1950-01-01"), (.referredOn, "2024-03"),
      (.receivedOn, "2024-03-02"),
    ] {
      let date = try #require(PartialDate(text))
      record.append(CanonicalValue(field: field, content: .date(date), source: 0))
    }
    #expect(record.dates.first == CivilDate("2024-03-01"))
    #expect(record.dates.last == CivilDate("2024-03-31"))
    record.begin(rawRecord: 1)
    #expect(record.dates.first > record.dates.last)
  }
}
