import CanonicalModel
import Records
import Testing

@testable import Consistency

/// Twenty referrals, counted by hand (AC-15, D07).
@Suite struct PlaceUsableTests {
  private var fixture: Fixture {
    var fixture = Fixture()
    func placed(_ values: Fixture.Values, times: Int = 1) {
      fixture.referral("gwent", "2024-03-01", "adult", values, times: times)
    }
    placed([.exploitationTowns: "Aberdare"], times: 3)
    placed([.exploitationTowns: "Aberdâr"])
    placed([.exploitationTowns: "a house|Cardiff"])
    placed([.exploitationCountries: "ALB"], times: 2)
    placed([.gridReference: "ST 18 76"])
    placed([.latitude: "51.48", .longitude: "-3.18"])
    // A name of several places, a town that no list has, the country of everything, half a position, nothing.
    placed([.exploitationTowns: "Newport"], times: 2)
    placed([.exploitationTowns: "Coventry"])
    placed([.exploitationCountries: "GBR"])
    placed([.latitude: "51.48"])
    placed([.exploitationLocation: "uk"])
    placed([:], times: 2)
    placed([.route: "dtn"])
    fixture.referral("dyfed-powys", "2024-03-01", "adult", [.exploitationTowns: "Cardiff"])
    fixture.referral("dyfed-powys", "2024-03-01", "adult")
    return fixture
  }

  private var lists: CodeLists {
    func row(_ code: Code, _ name: Words, _ kind: String) -> CodeList.Row {
      CodeList.Row(
        code: code, label: name, effective: .always, replacedBy: nil, aliases: [],
        source: "invented", confidence: .seen, attributes: [.kind: [kind]], line: 1)
    }
    return CodeLists([
      CodeList(
        id: .places,
        rows: [
          row("aberdare", Words(en: "Aberdare", cy: "Aberdâr"), "place"),
          row("cardiff", Words(en: "Cardiff", cy: "Caerdydd"), "place"),
          row("any.newport", Words(same: "Newport"), "ambiguous"),
        ])
    ])
  }

  private func shares(with lists: CodeLists?) -> [Code: Share] {
    let fixture = fixture
    var context = fixture.context()
    context.lists = lists
    guard case .shares(let rows) = Indicator.placeUsable.evidence(fixture.table, context) else {
      return [:]
    }
    return Dictionary(grouping: rows, by: \.force).mapValues { rows in
      Share(rows.count { $0.isCounted }, rows.count)
    }
  }

  @Test func countsPlacesThatOneCanFind() {
    #expect(shares(with: lists) == ["gwent": Share(9, 17), "dyfed-powys": Share(1, 2)])
    #expect(fixture.excluded(by: .placeUsable) == ["a duty-to-notify report": 1])
  }

  @Test func takesNoTownForAPlaceWithoutTheList() {
    #expect(shares(with: nil) == ["gwent": Share(4, 17), "dyfed-powys": Share(0, 2)])
  }
}
