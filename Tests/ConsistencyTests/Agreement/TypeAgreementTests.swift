import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty-four pairs, counted by hand (AC-15, E02).
@Suite struct TypeAgreementTests {
  private func types(_ text: String) -> Fixture.Values { [.exploitationTypes: text] }

  private var fixture: Fixture {
    var fixture = Fixture()
    fixture.pair("gwent", types("criminal"), types("criminal"), times: 6)
    fixture.pair("gwent", types("labour"), types("criminal"), times: 3)
    // The main one of several is the first in the order of the list: criminal.
    fixture.pair("gwent", types("labour|criminal"), types("criminal"), times: 2)
    // Finances are labour in the published categories, and a category does for a type.
    fixture.pair("gwent", types("financial"), [.exploitationCategory: "labour"])
    // Nothing, and nothing but other, say no type.
    fixture.pair("gwent", [:], types("sexual"), times: 2)
    fixture.pair("gwent", types("sexual"), types("other"))
    // A local authority meets people, the national return copies a form.
    fixture.pair("gwent", types("sexual"), types("sexual"), with: "cardiff", kind: .localAuthority)
    fixture.pair("gwent", types("sexual"), types("sexual"), with: "sca", kind: .national, times: 2)
    fixture.pair(
      "gwent", types("labour"), types("labour"),
      lacking: [.exploitationTypes, .exploitationCategory])
    fixture.pair("dyfed-powys", types("domestic"), types("domestic"), times: 4)
    fixture.pair("dyfed-powys", types("domestic"), types("labour"), probability: 0.85)
    return fixture
  }

  @Test func countsPairsThatNameTheSameMainType() {
    #expect(fixture.pairs.count == 24)
    #expect(
      fixture.agreeing(.typeAgreement) == ["gwent": Share(10, 13), "dyfed-powys": Share(4, 5)])
    #expect(
      fixture.excluded(by: .typeAgreement) == [
        "the force's record does not say it": 2, "the other partner's record does not say it": 1,
        "the export does not have the field: exploitation types": 1,
      ])
  }

  @Test func tellsWhoAgreesBySureLinks() {
    #expect(
      fixture.beside(.typeAgreement, "dyfed-powys") == [
        "pairs that agree, of those whose link is sure (0.95 or more)": Share(4, 4)
      ])
  }

  /// A person with two NGOs speaks once, by the surest link.
  @Test func asksEachPersonOnce() {
    var fixture = Fixture()
    fixture.pair("gwent", types("sexual"), types("labour"), probability: 0.85)
    let first = fixture.pairs[0]
    fixture.pair("gwent", types("sexual"), types("sexual"), with: "new-pathways", probability: 0.99)
    let second = fixture.pairs[1]
    fixture.pairs[1] = SourcePair(
      personID: first.personID, date: second.date, left: second.left, right: second.right,
      probability: second.probability, linkedBy: second.linkedBy, stratum: second.stratum)
    #expect(fixture.agreeing(.typeAgreement) == ["gwent": Share(1, 1)])
  }

  /// Criminal exploitation was labour until October 2019.
  @Test func asksOfOnePeriodOfTheRules() {
    var fixture = fixture
    fixture.pair("gwent", types("labour"), types("criminal"), day: "2019-05-01", times: 3)
    #expect(fixture.agreeing(.typeAgreement)["gwent"] == Share(10, 13))
    #expect(fixture.excluded(by: .typeAgreement)["of an earlier period of the rules"] == 3)
  }

  /// TV-14's third table: three sources, of which each leaves people out.
  @Test func measuresSeveralSourcesByAlpha() throws {
    let sources: [[Int?]] = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 4, nil, 3],
      [nil, 3, 3, 3, 2, 3, 4, 2, 2, 4, 1, nil],
    ]
    let codes = ["", "criminal", "labour", "sexual", "domestic"]
    var fixture = Fixture()
    // Three times the same people, for thirty are asked.
    for copy in 0..<3 {
      for unit in 0..<12 {
        let said = sources.map { $0[unit].map { types(codes[$0]) } ?? [:] }
        for (partner, values) in zip(["bawso", "new-pathways"], said.dropFirst()) {
          fixture.pair("gwent", said[0], values, with: partner)
          let made = fixture.pairs.removeLast()
          fixture.pairs.append(
            SourcePair(
              personID: "P\(copy)-\(unit)", date: made.date, left: made.left, right: made.right,
              probability: 1, linkedBy: [], stratum: made.stratum))
        }
      }
    }
    let forces = [ComparedForce(id: "gwent", name: Words(same: "Gwent"))]
    let table = try #require(fixture.gather(.typeAgreement).pictures(forces).first)
    let cells = table.cells(of: "Gwent")
    // Of twelve people ten have two sources or more, and eight have three.
    #expect(cells.prefix(2) == [.count(.exact(30)), .count(.exact(24))])
    guard case .number(let alpha, _) = cells[2] else {
      Issue.record("no alpha")
      return
    }
    // 1 − Do/De of the twelve is 0.6684210526; of three times as many codes De falls by (n − 1)/(n − 1/3).
    let twelve = 0.6684210526
    let codesOfTwelve = 28.0
    let shrunk = (codesOfTwelve - 1) / codesOfTwelve * (3 * codesOfTwelve) / (3 * codesOfTwelve - 1)
    #expect(abs(alpha - (1 - (1 - twelve) / shrunk)) < 1e-9)
  }

  /// AC-07: what made the link is no finding.
  @Test func refusesWhereTheTypeMadeALink() throws {
    var fixture = fixture
    fixture.pair(
      "gwent", types("labour"), types("labour"), linkedBy: ["full-name", "exploitation-type"])
    guard case .absent(let reason) = fixture.gather(.typeAgreement).evidence else {
      Issue.record("answered")
      return
    }
    #expect(reason.en.contains("is no finding"))
    // Another question may still be asked.
    guard case .agreement = fixture.gather(.ageAgreement).evidence else {
      Issue.record("not answered")
      return
    }
  }

  /// Thirty people, and not twenty-nine.
  @Test(arguments: [29, 30]) func needsThirtyPairs(_ count: Int) throws {
    var fixture = Fixture()
    fixture.sendersOf("gwent", "dyfed-powys")
    fixture.pair("gwent", types("criminal"), types("criminal"), times: count - 15)
    fixture.pair("gwent", types("labour"), types("labour"), times: 10)
    fixture.pair("gwent", types("labour"), types("criminal"), times: 5)
    fixture.pair("dyfed-powys", types("criminal"), types("criminal"), times: 20)
    fixture.pair("dyfed-powys", types("labour"), types("labour"), times: 20)
    let result = try #require(fixture.answers(.typeAgreement, "gwent", "dyfed-powys"))
    let row = result.rows[0]
    guard count == 30 else {
      #expect(row.verdict == .notComparable && row.difference == nil)
      #expect(
        row.reading.en.contains("fewer than 30 people are in the records of both partners"))
      return
    }
    #expect(row.verdict != .notComparable)
    // Observed 25/30, by chance (20·15 + 10·15)/900 = 1/2.
    let kappa = try #require(row.estimate)
    let expected: Double = (25.0 / 30.0 - 0.5) / 0.5
    #expect(abs(kappa - expected) < 1e-12)
    guard case .matrix(let matrix) = try #require(result.charts.first) else {
      Issue.record("no matrix")
      return
    }
    // The force's codes by the other's.
    #expect(matrix.counts[1][0] == .exact(5) && matrix.counts[0][1] == .exact(0))
  }
}
