import Testing

@testable import Rules

/// Free text of reports: what leads to somebody, and the many things that only look like it.
@Suite struct TellingDetailTests {
  static let telling: [(String, TellingDetails)] = [
    ("Write to some.one+x@example.org.", .email),
    ("<someone@mail.example.co.uk>", .email),
    ("at someone@police.uk.example.org", .email),
    ("Call 07700 900123.", .phone),
    ("07700900123", .phone),
    ("(029) 2018 0999", .phone),
    ("tel:01632-960-000", .phone),
    ("+44 7700 900123", .phone),
    ("+44 (0)7700 900123", .phone),
    ("0044 7700 900123", .phone),
    ("rhif +84 912 345 678 yn Fietnam", .phone),
    ("lives at 1 Example Street, CF10 3NP", .postcode),
    ("NP201XG", .postcode),
    ("SW1A 1AA", .postcode),
    ("Tŷ'r Afon, LL57 4BT.", .postcode),
    ("NI number is PX 12 34 56 C", .insuranceNumber),
    ("nino PX123456C", .insuranceNumber),
    ("Her number, px123456c, was used", .insuranceNumber),
    ("NHS 9434765919 no, NHS number 4010232137", .nhsNumber),
    ("GIG: 401 023 2137", .nhsNumber),
    ("401-023-2137", .nhsNumber),
    ("PNC 1981/0000034U", .pncID),
    ("(02/73319Z)", .pncID),
    ("NRM ref 1234567", .nrmReference),
    ("NRM/61/2014/0012", .nrmReference),
    ("nrm1234567", .nrmReference),
    ("cyfeirnod: NRM rhif: 204455", .nrmReference),
    ("in a white van AB12 CDE", .plate),
    ("AB12CDE was seen", .plate),
    ("reg. no. AB12 CDE", .plate),
  ]

  @Test(arguments: telling)
  func findsWhatTells(_ text: String, _ detail: TellingDetails) {
    #expect(details(text) == detail)
  }

  @Test(arguments: [
    // Days and times.
    "07-12-2023 10:15", "07/12/2023", "01.02.2023", "2024-03-01T10:15:00", "01 02 2023",
    "on 12 03 20 a man", "ON 12 03 20 A MAN", "between 0700 and 1900", "0700 0800 0900",
    "from 07-12-2023 to 08-12-2023", "07 12 2023 07 12 2023", "20230102", "12/05B", "02/03/24C",
    // Money, ages, counts.
    "1,200 a month", "£07.50", "paid 12000000", "aged 25", "16,938 referrals", "50+ people",
    "5+4 1234567890", "+12", "+ 1234567890", "0.0712345678901", "10000000000",
    // References of cases, logs and crimes.
    "log 0456 of 07/12/2023", "1900123456", "24000123456", "07001/23", "INC-07700900123",
    "07700900123/24", "#07700900123", "N200/03", "42/123456/22", "DP-20240301-017",
    "V123456", "STORM 20240301-0456", "crime 61XX0012314", "2001/0171310S",
    // Numbers of services.
    "helpline 08000 121 700", "0300 123 1234", "call 101 or 999", "0800 1111",
    // Addresses that belong to nobody.
    "msu@gwent.police.uk", "a.b@gov.wales", "x@hmrc.gov.uk", "@", "a@b", "me@home", "3 @ 5.00",
    "@someone.example", "trailing@.", "x@example.", "e@1.2",
    // Halves and floors.
    "CF10", "in NP20", "CF10 and", "MET AT CF10 AND TAKEN", "M1 1ST FLOOR", "E2 2ND FLOOR",
    "B3 4TH", "cf10 3np", "XX10 3NP", "Q10 3NP", "A5 2 men", "M4 junction 28", "A470",
    "OP12 3AB", "B&B", "ZZ99 3VZ",
    // Words with figures.
    "AB12", "G4S", "MP3", "H1N1", "COVID19", "section 52", "s52(3)", "AB12 CDE", "IQ12ABC",
    "NP20 BME", "the car was in CF10 at noon", "van 2 of 3", "CF10 3nP",
    // Words alone.
    "NRM", "NRM referral", "the NRM on 12/03/2023", "NRM 2023", "NRM 12-03-2023",
    "NRM 20230312", "NRM ref", "NRM ref no case", "nrmm 1234567", "NHS", "NHS number 4010232138",
    "401 023 2138", "4010232137", "gig economy 4010232137", "NI number", "NI 12 34 56 78 9",
    "NI number is QQ 12 34 56 C", "PX 12 34 56 C", "PX123456", "DF123456C", "PX123456E",
    "AB123456C",
    "XPX123456C", "1981/0000034A", "1981/0000034", "81/34U", "99/1981/0000034U", "",
    " ", "Caiff ei chadw yn y tŷ.", "\u{0}\u{1}", "é@é.é",
  ])
  func leavesAlone(_ text: String) {
    #expect(details(text) == [], "\(text)")
  }

  @Test func findsSeveralInOneText() {
    #expect(
      details("CF10 3NP, 07700 900123, someone@example.org") == [.postcode, .phone, .email])
  }

  @Test func endsOnAnyBytes() {
    var bytes: [UInt8] = []
    for left in UInt8.min...UInt8.max {
      for text in ["@", "+4", "0", "07", "NRM ", "AB12", "401 023 ", "02/7331"] {
        bytes = [left] + Array(text.utf8) + [left]
        _ = TellingDetails(in: bytes.span)
        bytes.removeLast()
        _ = TellingDetails(in: bytes.span)
      }
    }
    for piece in ["@", "@a.bc", "0 ", "+1 ", "NRM ", "AB12 ", "401 023 ", "02/", "NI AB 1 ", "0-"] {
      bytes = Array(String(repeating: piece, count: 5_000).utf8)
      _ = TellingDetails(in: bytes.span)
    }
  }

  private func details(_ text: String) -> TellingDetails {
    let bytes = Array(text.utf8)
    return TellingDetails(in: bytes.span)
  }
}
