import CanonicalModel
import Records

@testable import Consistency

extension Fixture {
  /// A referral with decisions on these days, whose crime record is of the force that made it.
  ///
  /// `crime` is the day of the crime record; nothing where none was made.
  mutating func path(
    _ force: Code = "gwent", _ age: String = "adult", _ values: Values = [:],
    referred: String = "2024-03-04", crime: String? = nil
  ) {
    referral(force, referred, age, values)
    if let crime {
      follow(
        .crimeRecord, FixtureSource("\(force)-police", force, [.crimeRecordedOn: crime]),
        forces: [.sentTo: force, .source: force])
    }
  }

  /// The paths of an indicator, as short names of steps.
  func steps(of indicator: Indicator) -> [[String]] {
    guard case .paths(let rows) = gather(indicator).evidence else { return [] }
    return rows.map { $0.events.map(\.step.rawValue) }
  }
}
