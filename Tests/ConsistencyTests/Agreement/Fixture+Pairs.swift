import CanonicalModel
import Records

@testable import Consistency

extension Fixture {
  /// People whom a force and an NGO both have on record, linked for sure unless told otherwise.
  mutating func pair(
    _ force: Code, _ own: Values, _ other: Values, with partner: String = "bawso",
    kind: PartnerKind = .ngo, day: String = "2024-03-01", probability: Double = 1,
    linkedBy: Set<String> = ["full-name"], lacking: Set<CanonicalField> = [], times: Int = 1
  ) {
    for _ in 0..<times {
      pairs.append(
        SourcePair(
          personID: "P-\(pairs.count + 1)", date: PartialDate(day),
          left: source(.referral, FixtureSource(partner, nil, other, kind: kind)),
          right: source(
            .referral, FixtureSource("\(force)-police", force, own, lacking: lacking)),
          probability: probability, linkedBy: linkedBy,
          stratum: Stratum(Recorded(fixture: own), on: PartialDate(day))))
    }
  }

  /// Says of forces that each sent one drop with some records.
  mutating func sendersOf(_ forces: Code...) {
    partners += forces.map { force in
      PartnerDrop(
        partner: "\(force)-police", partnerKind: .policeForce, force: force,
        drops: [PartnerDrop.Drop(extractedOn: CivilDate(extract))], records: [.referral: 1])
    }
  }

  /// The judged answers for forces, in the order given.
  func answers(_ indicator: Indicator, _ forces: Code...) -> IndicatorResult? {
    let compared = forces.map { ComparedForce(id: $0.description, name: Words(same: "\($0)")) }
    return Judgement(forces: compared, settings: FourForces.quick, cases: table).results([
      .init(indicator, gather(indicator))
    ]).first
  }

  /// Pairs of an indicator of agreement: how many, and how many agree on the main code, by force.
  func agreeing(_ indicator: Indicator) -> [Code: Share] {
    guard case .agreement(_, let rows) = gather(indicator).evidence else { return [:] }
    return Dictionary(grouping: rows.filter { $0.force != nil }) { $0.force ?? "none" }
      .mapValues { rows in Share(rows.count { $0.left.first == $0.right.first }, rows.count) }
  }
}

extension ComparedTable {
  /// The cells of a row, by its English heading.
  func cells(of heading: String) -> [Cell] { rows.first { $0.heading.en == heading }?.cells ?? [] }
}
