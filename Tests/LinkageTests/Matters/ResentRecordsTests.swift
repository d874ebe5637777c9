import CanonicalModel
@testable import Linkage
import Records
import Testing

@Suite struct ResentRecordsTests {
  private typealias Value = (CanonicalField, String)

  private func version(
    _ key: String, drop: Int, on day: String?, _ values: [Value]
  ) -> ResentRecords.Version {
    ResentRecords.Version(
      key: SourceRecordKey(key), drop: drop, extractedOn: day.flatMap { CivilDate($0) },
      statements: values.map { value in
        SourceStatement(
          field: value.0, content: .text(Array(value.1.utf8)),
          origin: ValueOrigin(nil, ValueOrigin.Making("text")))
      })
  }

  @Test func letsTheNewestStand() {
    let resent = ResentRecords([
      version("a", drop: 0, on: "2023-12-31", [(.fullName, "Ana"), (.address, "1 Street")]),
      version("a", drop: 1, on: "2024-03-31", [(.fullName, "Ana"), (.email, "a@example.org")]),
      version("a", drop: 2, on: "2023-09-30", [(.email, "a@example.org"), (.fullName, "Ana")]),
      version("b", drop: 0, on: "2023-12-31", [(.fullName, "Ion")]),
    ])
    #expect(
      resent.fates == [
        .superseded(by: 1, changed: [.email, .address]), .stands, .repeats(1), .stands,
      ])
  }

  @Test func takesADropWithoutADayForOlder() {
    let resent = ResentRecords([
      version("a", drop: 9, on: nil, [(.fullName, "Ana")]),
      version("a", drop: 1, on: "2010-01-01", [(.fullName, "Anna")]),
    ])
    #expect(resent.fates == [.superseded(by: 1, changed: [.fullName]), .stands])
  }

  @Test func ordersDropsOfOneDayByTheirNumber() {
    let resent = ResentRecords([
      version("a", drop: 1, on: "2024-01-01", [(.fullName, "Ana")]),
      version("a", drop: 2, on: "2024-01-01", [(.fullName, "Anna")]),
    ])
    #expect(resent.fates == [.superseded(by: 1, changed: [.fullName]), .stands])
  }

  /// A row for each role: they share a key, and none of them is the other's version.
  @Test func keepsTwoRecordsOfOneDrop() {
    let resent = ResentRecords([
      version("a", drop: 1, on: "2024-01-01", [(.fullName, "Ana")]),
      version("a", drop: 1, on: "2024-01-01", [(.fullName, "Ion")]),
      version("a", drop: 1, on: "2024-01-01", [(.fullName, "Ana")]),
      version("a", drop: 0, on: "2023-01-01", [(.fullName, "Ion")]),
    ])
    #expect(resent.fates == [.stands, .stands, .repeats(0), .repeats(1)])
  }
}
