import Testing

@testable import Linkage

@Suite struct ComparisonTests {
  @Test(arguments: [
    ((1990, 5, 17), (1990, 5, 17), "equal"), ((1990, 1, 1), (1990, 1, 1), "new-year"),
    ((1990, 5, 7), (1990, 7, 5), "day-month-swapped"), ((1990, 5, 17), (1991, 5, 17), "one-digit"),
    ((1981, 5, 17), (1918, 5, 17), "one-digit"), ((1981, 5, 17), (1189, 5, 17), "same-digits"),
    ((1990, 5, 17), (1990, 5, 28), "same-month"), ((1990, 5, 17), (0, 5, 17), "partial"),
    ((1990, 5, 17), (1990, 0, 0), "partial"), ((1990, 5, 17), (1990, 1, 1), "estimated"),
    ((1990, 5, 17), (1990, 12, 28), "same-year"), ((1990, 5, 17), (1990, 6, 18), "two-digits"),
    ((1990, 5, 17), (1862, 5, 17), "same-day-of-year"),
    ((1990, 5, 17), (1989, 11, 3), "near-year"), ((1990, 5, 17), (1972, 11, 3), "differs"),
  ])
  func ranksDatesOfBirth(left: (Int, Int, Int), right: (Int, Int, Int), word: String) {
    let one = BirthDay(year: left.0, month: left.1, day: left.2)
    let other = BirthDay(year: right.0, month: right.1, day: right.2)
    #expect(BirthLevel.words[Int(BirthComparison.level(one, other)) - 1] == word)
    #expect(BirthComparison.level(one, other) == BirthComparison.level(other, one))
  }

  @Test func saysNothingOfWhatIsMissing() {
    #expect(BirthComparison.level(BirthDay(), BirthDay(year: 1990, month: 1, day: 2)) == 0)
    var one = PersonDraft()
    one.sex = .female
    var table = PersonTable()
    table.add(one)
    table.add(PersonDraft())
    var comparer = PairComparer(ComparedPeople(table, LinkageSettings()))
    #expect(comparer.compare(0, 1).levels == SIMD16(repeating: 0))
  }

  @Test func takesNamesInAnyOrderAndForm() {
    var table = PersonTable()
    for (given, family) in [
      ("Anna Maria", "Kowalska"), ("Kowalska", "Anna"), ("KOWALSKA, Anna", ""),
      ("Anna Kowalska", ""),
    ] {
      var draft = PersonDraft()
      if family.isEmpty {
        draft.addName(whole: Array(given.utf8))
      } else {
        draft.addName(given: Array(given.utf8), family: Array(family.utf8))
      }
      table.add(draft)
    }
    let people = ComparedPeople(table, LinkageSettings())
    var comparer = PairComparer(people)
    for other in 1..<4 {
      let agreement = comparer.compare(people.place(of: 0), people.place(of: other))
      #expect(agreement.level(.given) == Int(NameLevel.contained))
      #expect(agreement.level(.family) == Int(NameLevel.equal))
    }
    let swapped = comparer.compare(people.place(of: 0), people.place(of: 1))
    #expect(swapped.level(.nameOrder) == 2)
  }

  @Test func packsLevelsOneByOne() {
    var agreement = Agreement()
    for comparison in PersonComparison.allCases {
      agreement.set(comparison, comparison.rawValue % UInt8(comparison.levels.count + 1))
    }
    let pattern = AgreementPattern(agreement)
    for comparison in PersonComparison.allCases {
      #expect(Int(pattern.level(comparison)) == agreement.level(comparison))
    }
  }

  @Test func everyLevelHasItsShares() {
    for comparison in PersonComparison.allCases {
      let shipped = DefaultLevels.all[Int(comparison.rawValue)]
      #expect(shipped.count == comparison.levels.count)
      #expect(abs(shipped.map(\.match).reduce(0, +) - 1) < 0.02)
      #expect(abs(shipped.map(\.chance).reduce(0, +) - 1) < 0.02)
      if let homes = DefaultHousemates.shares(comparison) {
        #expect(homes.count == shipped.count)
        #expect(comparison.isShared)
      }
    }
  }

  @Test func signsOfValuesNeverHideASlip() {
    let values = [
      "AB12CD", "AB21CD", "AB12C", "AB12CDE", "XB12CD", "AB12DC", "070012345", "070012354",
    ]
    .map { Array($0.utf8) }
    for one in values {
      for other in values where one != other {
        let isOneSlip = one.withUnsafeBufferPointer { here in
          other.withUnsafeBufferPointer { ValueComparison.isOneSlip(here, $0) }
        }
        if isOneSlip { #expect(ValueSigns(one[...]).mayBeOneSlip(ValueSigns(other[...]))) }
      }
    }
  }

  /// The numbering in which people are compared leaves each record what it is.
  @Test func keepsEveryRecordInItsOrder() {
    let table = InventedPeople(people: 200, seed: 4).table()
    let people = ComparedPeople(table, LinkageSettings())
    for record in 0..<table.count {
      let front = people.fronts[people.place(of: record)]
      #expect(Int(front.record) == record)
      #expect(front.birth == table.lines[record].birth)
      #expect(front.factRange.map { people.facts[$0] } == Array(table.facts(of: record)))
      let forms = front.formRange.map { people.forms[$0].family }
      #expect(forms == table.forms(of: record).map(\.family))
    }
  }

  @Test func signsOfWordsNeverHideALikeness() {
    let words = [
      "anna", "hanna", "ana", "alexander", "alex", "iulia", "yuliya", "mueller", "miller",
    ]
    let entries = words.map { TokenEntry(Array($0.utf8).span) }
    for one in entries {
      for other in entries where TokenLadder.level(one, other) != .contradicts {
        #expect(LetterSigns(one).mayBeAlike(LetterSigns(other)))
      }
    }
  }
}
