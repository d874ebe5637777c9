import CanonicalModel
import Records
import Testing

@testable import Synthesis

/// A list of people with its truth, cut into cells.
struct PeopleRows {
  let rows: [[Substring]]
  let truth: [[Substring]]
  let bytes: [UInt8]

  init(count: Int, seed: UInt64 = 3) {
    var (data, truth) = ([UInt8](), [UInt8]())
    PeopleList(count: count, seed: seed).generate(
      write: { data += $0 }, writeTruth: { truth += $0 })
    bytes = data + truth
    rows = PeopleRows.cells(data)
    self.truth = PeopleRows.cells(truth)
  }

  static func cells(_ bytes: [UInt8]) -> [[Substring]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
  }
}

@Suite struct PeopleListTests {
  static let count = 6_000
  static let list = PeopleRows(count: count)

  private func column(_ name: String) throws -> Int {
    try #require(PeopleList.columns.firstIndex(of: name))
  }

  @Test func isTheSameForASeed() {
    #expect(PeopleRows(count: 700, seed: 9).bytes == PeopleRows(count: 700, seed: 9).bytes)
    #expect(PeopleRows(count: 700, seed: 9).bytes != PeopleRows(count: 700, seed: 10).bytes)
  }

  @Test(arguments: [0, 1, 2, 255, 256, 257, 1_000])
  func hasAsManyRecordsAsWereAskedFor(_ count: Int) {
    let list = PeopleRows(count: count)
    #expect(list.rows.count == count && list.truth.count == count)
    #expect(list.rows.allSatisfy { $0.count == PeopleList.columns.count })
    #expect(list.truth.allSatisfy { $0.count == PeopleList.truthColumns.count })
    #expect(list.rows.map { $0[0] } == list.truth.map { $0[0] })
    #expect(Set(list.rows.map { $0[0] }).count == count)
  }

  /// Half of all people have one record, and nobody more than eight.
  @Test func givesPeopleAsManyRecordsAsTheTableSays() {
    var records: [Substring: Int] = [:]
    for row in Self.list.truth { records[row[1], default: 0] += 1 }
    #expect(records.values.max() == 8)
    let single = Double(records.values.count { $0 == 1 }) / Double(records.count)
    #expect((0.48...0.53).contains(single), "\(single)")
    let mean = Double(Self.list.truth.count) / Double(records.count)
    #expect((1.9...2.1).contains(mean), "\(mean)")
  }

  @Test func keepsRecordsOfOnePersonApart() {
    let beside = zip(Self.list.truth, Self.list.truth.dropFirst()).count { $0[1] == $1[1] }
    #expect(beside < 20, "neighbours give the answer away")
  }

  @Test func hasEverySlipAndMostOfTheCommonOnes() {
    var counts: [Substring: Int] = [:]
    for row in Self.list.truth {
      for slip in row[6].split(separator: "|") { counts[slip, default: 0] += 1 }
    }
    for slip in Slip.allCases {
      let share = Double(counts[Substring(slip.rawValue)] ?? 0) * 1_000 / Double(Self.count)
      // Not everybody can have it, and a name has several words.
      #expect(share > 0 && share < 3 * Double(slip.rate), "\(slip.rawValue): \(share)")
    }
    for slip in [Slip.nameMissing, .birthMissing, .sexMissing, .nationalityMissing, .moved] {
      let share = Double(counts[Substring(slip.rawValue)] ?? 0) * 1_000 / Double(Self.count)
      let rate = Double(slip.rate)
      #expect((rate * 0.7...rate * 1.3).contains(share), "\(slip.rawValue): \(share)")
    }
    let clean = Self.list.truth.count { $0[6].isEmpty }
    #expect((0.15...0.40).contains(Double(clean) / Double(Self.count)), "\(clean)")
  }

  @Test func makesCommonNamesCommon() throws {
    let family = try column("family")
    var counts: [Substring: Int] = [:]
    for row in Self.list.rows { counts[row[family], default: 0] += 1 }
    #expect(counts.count > 1_200)
    #expect(counts["Jones", default: 0] > 50 && counts["Nguyen", default: 0] > 40)
  }

  @Test func writesDaysThatThereAre() throws {
    let born = try column("born")
    let strange = Self.list.rows.map { $0[born] }.filter { cell in
      let year = Int(cell.prefix(4)) ?? 2_000
      let isDay = cell.utf8.count < 10 || CivilDate(String(cell)) != nil
      return !isDay || !(1_930...2_018).contains(year)
    }
    #expect(strange.isEmpty)
  }

  /// Numbers of the ranges for drama, postcodes of districts without homes.
  @Test func tellsNobodysNumbers() throws {
    let (phone, postcode) = try (column("phone"), column("postcode"))
    let ranges =
      [
        "07700 900", "01632 960", "029 2018 0", "020 7946 0", "0191 498 0",
      ]
      + ["0113", "0114", "0115", "0116", "0117", "0118", "0121", "0131", "0141", "0151", "0161"].map
    { "\($0) 496 0" }
    let areas = ["CF9", "LD9", "LL9", "NP9", "SA9", "SY9"]
    for row in Self.list.rows {
      let isNobodys =
        row[phone].isEmpty
        || ranges.contains {
          row[phone].hasPrefix($0) && row[phone].utf8.count == $0.utf8.count + 3
        }
      let isNowhere =
        row[postcode].isEmpty
        || areas.contains { row[postcode].hasPrefix($0) && row[postcode].utf8.count == 8 }
      if !isNobodys || !isNowhere { Issue.record("\(row)") }
    }
  }

  @Test func writesNothingThatNeedsQuotes() {
    let cells = Self.list.rows.joined()
    #expect(!cells.contains { $0.utf8.contains(UInt8(ascii: "\"")) || $0.utf8.first == 0x20 })
  }

  /// A name in another script stands in records whose truth says so, and nowhere else.
  @Test func tellsTheScriptOfAName() throws {
    let given = try column("given")
    for (row, truth) in zip(Self.list.rows, Self.list.truth) {
      let isLatin = row[given].unicodeScalars.allSatisfy { $0.value < 0x370 || $0.value > 0x1DFF }
      if !isLatin, truth[4] == "latin" { Issue.record("\(row[given])") }
    }
    #expect(
      Set(Self.list.truth.map { $0[4] }) == ["latin", "cyrillic", "arabic", "ethiopic", "han"])
  }
}

@Suite struct InventedPersonTests {
  @Test func tiesPeopleToTheOneBefore() {
    var ties: [InventedPerson.Tie: Int] = [:]
    for number in 0..<6_000 {
      let person = InventedPerson(number: number, seed: 5)
      guard let tie = person.tie else { continue }
      ties[tie, default: 0] += 1
      let other = InventedPerson(number: number - 1, seed: 5)
      #expect(other.tie == nil)
      switch tie {
      case .sibling: #expect(person.family == other.family && person.bornOn != other.bornOn)
      case .twin: #expect(person.bornOn == other.bornOn && person.family == other.family)
      case .namesake:
        #expect(person.family == other.family && person.bornOn.year == other.bornOn.year)
        #expect(person.bornOn != other.bornOn)
      case .numberSharer: #expect(person.numbersOf == other.number)
      case .parent: #expect(other.bornOn - person.bornOn > 8_000)
      }
    }
    #expect(ties.count == InventedPerson.Tie.allCases.count)
  }

  @Test func shufflesEachNumberToOnePlace() {
    for count in [1, 2, 3, 16, 17, 1_000, 4_097] {
      let shuffle = Shuffle(count: count, seed: 1)
      #expect(Set((0..<count).map { shuffle[$0] }) == Set(0..<count))
    }
  }

  @Test func seatsEveryRoundAlike() {
    let size = Attendance.recordsOfARound
    var turns: [Int: Set<Int>] = [:]
    for slot in 0..<2 * size {
      let seat = Attendance(slot: slot)
      #expect(turns[seat.person, default: []].insert(seat.turn).inserted)
      #expect(Attendance(slot: slot + size).person == seat.person + Attendance.peopleOfARound)
    }
    #expect(turns.count == 2 * Attendance.peopleOfARound)
    #expect(turns.values.allSatisfy { $0 == Set(0..<$0.count) })
  }
}

@Suite struct SpellingTests {
  private func word(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func losesMarks() {
    for (marked, plain) in [
      ("Nguyễn", "Nguyen"), ("Đức", "Duc"), ("Łukasz", "Lukasz"), ("Țurcanu", "Turcanu"),
    ] {
      var text = word(marked)
      #expect(Marks.lose(&text) && text == word(plain))
      #expect(!Marks.lose(&text))
    }
  }

  @Test func spellsNamesInTheirScript() {
    let spelt: [(NativeScript, String, String)] = [
      (.cyrillic, "Shevchenko", "шевченко"), (.cyrillic, "Petrov", "петров"),
      (.ethiopic, "Tesfalem", "ተስፋለም"), (.arabic, "Karim", "كريم"),
      (.arabic, "Abdulrahman", "عبد الرهمن"), (.arabic, "Abd al-karim", "عبد الكريم"),
      (.arabic, "Al-jabouri", "الجبوري"),
      (.arabic, "Elbashir", "البشير"), (.arabic, "Alizai", "اليزاي"),
      (.arabic, "Najibullah", "نجيب الله"),
    ]
    for (script, latin, native) in spelt {
      let result = script.spell(NameWord(latin: word(latin)))
      #expect(String(decoding: result, as: UTF8.self) == native)
    }
    #expect(NativeScript.arabic.spell(NameWord("Ali/علي")) == word("علي"))
  }

  @Test func respellsPieces() {
    var seen: Set<String> = []
    for seed in 1...300 {
      var random = RandomSource(seed: UInt64(seed))
      var name = word("Mohammed")
      #expect(Respelling.arabic.respell(&name, &random))
      seen.insert(String(decoding: name, as: UTF8.self))
    }
    #expect(seen.isSuperset(of: ["Muhammad", "Mohamed"]) && !seen.contains("Mohammed"))
  }

  @Test func mistypesByOneOrTwoLetters() {
    var random = RandomSource(seed: 1)
    for _ in 1...2_000 {
      var name = word("Griffiths")
      guard Typing.mistype(&name, &random) else { continue }
      #expect(name != word("Griffiths") && abs(name.count - 9) <= 1)
      #expect(name.allSatisfy { $0 < 0x80 })
    }
  }

  @Test func hasNoSignsInNamesThatCSVWouldQuote() {
    for (_, origin) in Origin.shares {
      for list in origin.names.lists {
        #expect(list.words.count > 10)
        let words = list.words.map(\.latin) + list.beginnings
        #expect(words.allSatisfy { !$0.isEmpty && !$0.contains { ",\"|\n/".utf8.contains($0) } })
      }
    }
    #expect(Origin.hundred.count == 100)
  }

  /// A country's common names are written out once.
  @Test func namesNobodyTwiceInOneList() {
    for (_, origin) in Origin.shares {
      for list in origin.names.lists {
        let latin = list.words.map { String(decoding: $0.latin, as: UTF8.self) }
        #expect(
          Set(latin).count == latin.count,
          "\(latin.filter { name in latin.count { $0 == name } > 1 })")
      }
    }
  }
}
