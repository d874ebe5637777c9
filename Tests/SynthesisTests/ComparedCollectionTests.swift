import Records
import Testing

@testable import Synthesis

/// What is invented for a comparison differs as its scenario says, and in nothing else.
@Suite struct ComparedCollectionTests {
  private static let forces = ComparedCollection.forces

  private static func cases(_ scenario: CollectionScenario, force: Int) -> [CollectionCase] {
    (0..<1_200).map {
      CollectionCase(
        number: $0 * 4 + force + 1, force: Array(forces[force].utf8),
        days: Days.day(2022, 1, 1)...Days.day(2023, 6, 30),
        habits: scenario.habits(isOther: force == 0), seed: 5)
    }
  }

  private static func recorded(_ cases: [CollectionCase]) -> Double {
    let named = cases.filter { !$0.story.isNotified }
    return Double(named.count { $0.recordedCrimeOn != nil }) / Double(named.count)
  }

  private static func meanDelay(_ cases: [CollectionCase]) -> Double {
    let police = cases.filter { $0.story.firstResponder == .police }
    let days = police.map { Int($0.story.days.referred - $0.story.days.encountered) }
    return Double(days.reduce(0, +)) / Double(police.count)
  }

  @Test func recordsAsManyCrimesAsTheScenarioSays() {
    let few = Self.recorded(Self.cases(.unrecordedCrimes, force: 0))
    let usual = Self.recorded(Self.cases(.unrecordedCrimes, force: 2))
    #expect(abs(few - 0.45) < 0.05)
    #expect(abs(usual - 0.75) < 0.05)
  }

  @Test func lateForcesRefer25DaysLater() {
    let late = Self.meanDelay(Self.cases(.lateForce, force: 0))
    let usual = Self.meanDelay(Self.cases(.lateForce, force: 1))
    #expect(abs(late - usual - 25) < 2)
  }

  @Test func identicalForcesHaveTheSameHabits() {
    let shares = (0..<4).map { Self.recorded(Self.cases(.identical, force: $0)) }
    let delays = (0..<4).map { Self.meanDelay(Self.cases(.identical, force: $0)) }
    #expect(shares.allSatisfy { abs($0 - 0.75) < 0.05 })
    #expect((delays.max() ?? 0) - (delays.min() ?? 0) < 0.6)
  }

  @Test func keepsEveryCaseInsideTheAreaOfItsForce() {
    for (index, force) in Self.forces.enumerated() {
      let cases = Self.cases(.policyBreak, force: index)
      #expect(cases.allSatisfy { $0.story.locality.force == Array(force.utf8) })
      #expect(cases.allSatisfy { $0.story.scene.force == Array(force.utf8) })
    }
  }

  @Test func breaksNoCaseBeforeTheObjectiveFactors() {
    let firstDay = Days.day(2023, 1, 30)
    for (one, other) in zip(Self.cases(.identical, force: 1), Self.cases(.policyBreak, force: 1)) {
      guard let day = one.story.days.reasonable, day < firstDay else { continue }
      #expect(one.story.days.isReasonablePositive == other.story.days.isReasonablePositive)
    }
    let after = Self.cases(.policyBreak, force: 1).filter {
      ($0.story.days.reasonable ?? 0) >= firstDay
    }
    let positive = after.count { $0.story.days.isReasonablePositive }
    #expect(abs(Double(positive) / Double(after.count) - 0.88 * 0.55) < 0.08)
  }

  @Test(arguments: [SourceFormat.csv, .xml, .json, .ndjson])
  func writesTheSameBytesEveryTime(_ format: SourceFormat) {
    func files() -> [String: [UInt8]] {
      var files: [String: [UInt8]] = [:]
      ComparedCollection(
        count: 60, years: 3, forces: Self.forces, scenario: .otherCoding, format: format, seed: 3
      ).generate { path, bytes in files[path, default: []] += bytes }
      return files
    }
    let first = files()
    #expect(first == files())
    for force in Self.forces {
      #expect(first["\(force)-police/drop.json"]?.isEmpty == false)
      #expect(first["\(force)-police/referrals.\(format.rawValue)"]?.isEmpty == false)
    }
  }

  @Test func saysWhatShouldBeFoundOfWhom() {
    let collection = ComparedCollection(
      count: 1, years: 1, forces: ["north-wales", "gwent"], scenario: .unrecordedCrimes,
      format: .csv, seed: 1)
    #expect(collection.truth.contains("unrecorded-crimes,C01,north-wales,lower\n"))
    let equal = ComparedCollection(
      count: 1, years: 1, forces: ["north-wales", "gwent"], scenario: .identical, format: .csv,
      seed: 1)
    #expect(equal.truth == "scenario,indicator,force,expected\n")
  }
}
