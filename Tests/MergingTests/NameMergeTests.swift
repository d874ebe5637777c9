import CanonicalModel
import Records
import Testing

@testable import Merging

/// All names are kept; one is shown.
@Suite struct NameMergeTests {
  private let precedence = Precedence.always(MergeRule("name", .name, [MergeRule.bodies]))

  private func parts(_ given: String, _ family: String) -> [(CanonicalField, Content)] {
    [(.givenNames, .text(given)), (.familyName, .text(family))]
  }

  @Test func showsWhatMostPartnersWriteInItsFullestSpelling() {
    var invented = Invented()
    invented.add(.referral, "a", [(.fullName, .text("HOXHALLARI, Eryon"))])
    invented.add(.referral, "b", .ngo, parts("Erjon", "Hoxhallari"))
    invented.add(.referral, "n", .national, parts("Erjon", "Hoxhallari"))
    let outcome = invented.merged(precedence)
    #expect(outcome.shown(.givenNames) == ["Erjon"])
    #expect(outcome.shown(.familyName) == ["Hoxhallari"])
    #expect(outcome.shown(.aliases) == ["HOXHALLARI, Eryon"])
    #expect(outcome[.fullName] == nil)
    #expect(outcome.conflicts.count == 1)
    #expect(outcome.conflicts.first?.sides.count == 2)
  }

  @Test func prefersAccentsAndPartsAmongSpellingsOfOneName() {
    var invented = Invented()
    invented.add(.referral, "a", .policeForce, [(.fullName, .text("NGUYEN Thi Lan Anh"))])
    invented.add(.referral, "b", .ngo, parts("Thị Lan Anh", "Nguyễn"))
    let outcome = invented.merged(precedence)
    #expect(outcome.shown(.givenNames) == ["Thị Lan Anh"])
    #expect(outcome.shown(.aliases) == ["NGUYEN Thi Lan Anh"])
    #expect(outcome.conflicts.isEmpty)
  }

  @Test func keepsEveryAliasWithItsSource() throws {
    var invented = Invented()
    invented.add(.referral, "a", parts("Mihaela", "Ionescu") + [(.aliases, .text("Mia"))])
    invented.add(.referral, "b", parts("Mihaela", "Ionescu") + [(.aliases, .text("Ela"))])
    let outcome = invented.merged(precedence)
    #expect(outcome.shown(.aliases) == ["Ela", "Mia"])
    #expect(
      outcome[.aliases]?.sources == [
        StatementReference(record: 0, statement: 2), StatementReference(record: 1, statement: 2),
      ])
  }

  @Test func showsInitialsWhereNobodyHasAName() {
    var invented = Invented()
    invented.add(.supportContact, "b", .ngo, [(.initials, .text("T.L.A.N."))])
    invented.add(.supportContact, "b", .ngo, [(.familyName, .missing(.redacted))])
    let outcome = invented.merged(precedence)
    #expect(outcome.shown(.initials) == ["T.L.A.N."])
    #expect(outcome[.familyName]?.contents == [.missing(.redacted)])
  }

  @Test func dependsOnNoOrder() {
    let names = [parts("Ana", "Pop"), parts("Ioana", "Popa"), parts("Maria", "Popescu")]
    var shown: Set<[String]> = []
    for turn in 0..<3 {
      var invented = Invented()
      for index in 0..<3 {
        let which = (index + turn) % 3
        invented.add(.referral, "p\(which)", names[which])
      }
      let outcome = invented.merged(precedence)
      shown.insert(
        outcome.shown(.givenNames) + outcome.shown(.familyName) + outcome.shown(.aliases))
    }
    #expect(shown.count == 1)
  }
}
