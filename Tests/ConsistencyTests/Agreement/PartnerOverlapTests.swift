import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty records of NGOs, counted by hand (AC-15, E01).
@Suite struct PartnerOverlapTests {
  /// A record of an NGO about a person, in the area of a force.
  private func contact(
    _ fixture: inout Fixture, _ person: String?, in force: Code?, kind: PartnerKind = .ngo,
    day: String = "2024-03-01"
  ) {
    let source = FixtureSource("bawso", nil, [.contactedOn: day], kind: kind)
    fixture.add(
      .supportContact, [source], forces: force.map { [.area: $0] } ?? [:], person: person)
  }

  /// That person was found in a force's records.
  private func link(
    _ fixture: inout Fixture, _ person: String, to force: Code, probability: Double = 1
  ) {
    fixture.pair(force, [:], [:], probability: probability)
    guard let made = fixture.pairs.popLast() else { return }
    fixture.pairs.append(
      SourcePair(
        personID: person, date: made.date, left: made.left, right: made.right,
        probability: made.probability, linkedBy: made.linkedBy, stratum: made.stratum))
  }

  private var fixture: Fixture {
    var fixture = Fixture()
    for number in 1...12 { contact(&fixture, "P\(number)", in: "gwent") }
    for number in 1...4 { link(&fixture, "P\(number)", to: "gwent") }
    link(&fixture, "P5", to: "gwent", probability: 0.9)
    // Found in another force's records.
    link(&fixture, "P6", to: "dyfed-powys")
    // Seen twice, and of two areas.
    contact(&fixture, "P1", in: "gwent")
    contact(&fixture, "P1", in: "dyfed-powys")
    contact(&fixture, "P20", in: "dyfed-powys")
    // Nobody, nowhere, and no NGO.
    contact(&fixture, nil, in: "gwent")
    contact(&fixture, "P21", in: nil)
    contact(&fixture, "P22", in: nil)
    contact(&fixture, "P23", in: "gwent", kind: .healthBoard)
    contact(&fixture, "P24", in: "gwent", kind: .national)
    return fixture
  }

  @Test func countsPeopleWhomTheForceKnowsToo() {
    #expect(fixture.cases.count == 20)
    #expect(
      fixture.shares(of: .partnerOverlap) == ["gwent": Share(5, 12), "dyfed-powys": Share(0, 2)])
    #expect(
      fixture.excluded(by: .partnerOverlap) == [
        "names nobody": 1, "the force of the area is not known": 2,
      ])
  }

  /// The band of linkage: strict links alone, and all that were made.
  @Test func showsBothEndsOfLinkage() {
    #expect(
      fixture.beside(.partnerOverlap, "gwent") == [
        "by links that are sure (0.95 or more) alone": Share(4, 12),
        "by all links that were made": Share(5, 12),
      ])
  }

  /// A difference that hangs on loose links is a possible one.
  @Test(arguments: [1, 0.85]) func lowersWhatHangsOnLooseLinks(_ probability: Double) throws {
    var fixture = Fixture()
    fixture.sendersOf("gwent", "dyfed-powys")
    for number in 0..<40 {
      contact(&fixture, "G\(number)", in: "gwent")
      contact(&fixture, "D\(number)", in: "dyfed-powys")
      if number < 30 { link(&fixture, "G\(number)", to: "gwent", probability: probability) }
      if number < 5 { link(&fixture, "D\(number)", to: "dyfed-powys") }
    }
    let result = try #require(fixture.answers(.partnerOverlap, "gwent", "dyfed-powys"))
    let expected = probability == 1 ? ComparisonVerdict.clearDifference : .possibleDifference
    #expect(result.rows.map(\.verdict) == [expected, expected])
    #expect(
      result.notes.contains { $0.en.hasPrefix("Some people are linked") } == (probability < 1))
    #expect(result.rows.allSatisfy { WordingRules.faults(of: $0).isEmpty })
  }

  @Test func hasNoAnswerWithoutNGOs() {
    var fixture = Fixture()
    fixture.referral("gwent", "2024-03-01", "adult", times: 20)
    guard case .absent = fixture.gather(.partnerOverlap).evidence else {
      Issue.record("answered")
      return
    }
  }
}
