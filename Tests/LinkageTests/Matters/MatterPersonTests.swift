import CanonicalModel
@testable import Linkage
import Records
import Testing

@Suite struct MatterPersonTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let left: (String, String, String)
    let right: (String, String, String)
    let agreement: MatterPerson.Agreement
    var testDescription: String { "\(left.0)\(left.1) – \(right.0)\(right.1)" }

    init(
      _ left: (String, String, String), _ right: (String, String, String),
      _ agreement: MatterPerson.Agreement
    ) {
      self.left = left
      self.right = right
      self.agreement = agreement
    }
  }

  static let cases = [
    Case(("Erjon Hoxhallari", "", "1999-03-22"), ("HOXHALLARI, Eryon", "", "1999-03-22"), .agrees),
    Case(("Drita Lekgjonaj", "", "2001-07-04"), ("Drita Lekgjonaj", "", "2001-04-07"), .agrees),
    Case(("Llŷr Cefnllŷs", "", ""), ("Llyr Cefnllys", "", ""), .agrees),
    Case(
      ("Tesfalem Kidanu", "", "1994-02-17"), ("Tesfalem Gebrezgiabher", "", "1994-02-17"), .agrees),
    Case(("Adaeze Okwuchinwe", "", "1988-10-03"), ("", "A.O.", "1988-10-03"), .agrees),
    Case(("Adaeze Okwuchinwe", "", ""), ("", "A.O.", "1988-10-03"), .unknown),
    Case(("Adaeze Okwuchinwe", "", "1988-10-03"), ("", "B.K.", "1988-10-03"), .doubtful),
    Case(("Adaeze Okwuchinwe", "", "1988-10-03"), ("", "B.K.", "1971-05-20"), .contradicts),
    Case(("Sorina Muntenaru", "", "1993-09-12"), ("Sorina Muntenaru", "", "1971-05-20"), .doubtful),
    Case(
      ("Sorina Muntenaru", "", "1993-09-12"), ("Doru Muntenaru", "", "2005-07-15"), .contradicts),
    Case(("Sorina Muntenaru", "", "1993-09-12"), ("Amna Nurelhadi", "", "1993-09-12"), .doubtful),
    Case(("Sorina Muntenaru", "", ""), ("Amna Nurelhadi", "", "1993-09-12"), .contradicts),
    Case(("Trần Đức", "", "2006-04-19"), ("TRAN Duc", "", "2006-01-01"), .agrees),
    Case(("Trần Đức", "", "2006-04-19"), ("TRAN Duc", "", "2004"), .agrees),
    Case(("Nguyễn Anh", "", ""), ("Нгуен Ань", "", ""), .unknown),
    Case(("", "", ""), ("Amna Nurelhadi", "", "1993-09-12"), .unknown),
    Case(("", "", "1983-09-12"), ("Amna Nurelhadi", "", "1994-01-02"), .contradicts),
    Case(("Ana Li", "", ""), ("Ina Li", "", ""), .doubtful),
  ]

  private func person(_ facts: (String, String, String)) -> MatterPerson {
    var person = MatterPerson()
    if !facts.0.isEmpty { person.addName(Array(facts.0.utf8)) }
    if !facts.1.isEmpty { person.addInitials(Array(facts.1.utf8)) }
    person.birthDate = PartialDate(facts.2)
    return person
  }

  @Test(arguments: cases)
  func compares(_ example: Case) {
    let (left, right) = (person(example.left), person(example.right))
    #expect(left.agreement(with: right) == example.agreement)
    #expect(right.agreement(with: left) == example.agreement)
  }

  @Test func takesTheBestOfAllNames() {
    var left = person(("Nguyễn Thị Lan Anh", "", ""))
    left.addName(Array("Lily".utf8))
    #expect(left.agreement(with: person(("Lily", "", ""))) == .agrees)
  }

  @Test func knowsOneEdit() {
    #expect(PlainNameCase.isOneEdit("231406", "231460"))
    #expect(PlainNameCase.isOneEdit("231406", "23146"))
    #expect(PlainNameCase.isOneEdit("231406", "2314060"))
    #expect(PlainNameCase.isOneEdit("231406", "231416"))
    #expect(!PlainNameCase.isOneEdit("231406", "231406"))
    #expect(!PlainNameCase.isOneEdit("231406", "234106".replacing("0", with: "9")))
    #expect(!PlainNameCase.isOneEdit("1234", "2143"))
  }
}
