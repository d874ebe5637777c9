import CanonicalModel
import Records

@testable import Consistency

extension Fixture {
  /// Says of forces that each sent one drop, with every field.
  mutating func dropsOf(_ forces: Code...) {
    let supplied = Dictionary(
      uniqueKeysWithValues: RecordKind.allCases.map { ($0, Set($0.fields)) })
    partners += forces.map { force in
      PartnerDrop(
        partner: "\(force)-police", partnerKind: .policeForce, force: force,
        drops: [PartnerDrop.Drop(extractedOn: CivilDate(extract))], supplied: supplied)
    }
  }

  /// A referral that Gwent made and that was sent to it.
  mutating func sent(_ day: String, _ values: Values = [:], times: Int = 1) {
    referral("gwent", day, "adult", values, roles: [.sentTo: "gwent"], times: times)
  }

  /// A crime record of a force, of the same matter as the last case.
  mutating func crime(of force: Code, _ values: Values) {
    follow(
      .crimeRecord, FixtureSource("\(force)-police", force, values),
      forces: [.sentTo: force, .source: force])
  }

  /// Counted and asked, by the English label of what stands beside an indicator.
  func beside(_ indicator: Indicator, _ force: Code) -> [String: Share] {
    Dictionary(
      gather(indicator).companions.map { companion in
        let (counted, of) = companion.counts(of: force)
        return (companion.label.en, Share(counted, of))
      }, uniquingKeysWith: { one, _ in one })
  }

  /// Why forces cannot be compared, in English.
  func refused(by indicator: Indicator) -> [Code: String] {
    gather(indicator).refused.mapValues(\.en)
  }
}
