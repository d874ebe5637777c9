import CanonicalModel
import Records

/// Drops of some years by several forces and the partners around them, made to be compared, with the truth
/// about how the forces differ: referrals, encounters, crimes, support contacts and the national return's
/// copies, in Cyson's own exchange format.
package struct ComparedCollection: Sendable {
  /// The most referrals in all.
  package static let most = 500_000
  /// The forces that can be invented: those whose towns are known.
  package static let forces = ["gwent", "south-wales", "dyfed-powys", "north-wales"]
  /// The most years: one authority decides in all of them.
  package static let mostYears = 4

  private let count: Int
  private let years: Int
  private let forces: [String]
  private let scenario: CollectionScenario
  private let format: SourceFormat
  private let seed: UInt64

  /// `count` cases in all, spread over the forces and the years; the first force is the one that differs.
  package init(
    count: Int, years: Int, forces: [String], scenario: CollectionScenario, format: SourceFormat,
    seed: UInt64
  ) {
    self.count = count
    self.years = years
    self.forces = forces
    self.scenario = scenario
    self.format = format
    self.seed = seed
  }

  /// Hands out each file by its path below the folder, in pieces.
  package func generate<Failure: Error>(
    write: (String, [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var files = DropFiles(format, adding: [.recordedOn])
    for number in 0..<count {
      let part = self.case(number)
      for (kind, partner) in records(of: part) {
        try files.add(kind, of: partner, write) { file in
          file.sheet.tell(part, as: kind, isNational: partner == Self.national, seed: seed)
          file.addRecord()
        }
      }
    }
    try files.finish(cover, write)
  }

  /// What a comparison should find: a CSV file.
  package var truth: String {
    var text = "scenario,indicator,force,expected\n"
    for (indicator, direction) in scenario.expected {
      text += "\(scenario.rawValue),\(indicator),\(forces.first ?? ""),\(direction)\n"
    }
    return text
  }

  // MARK: - Cases

  private static let national = "national-return"
  private static let lastYear = 2023

  private func `case`(_ number: Int) -> CollectionCase {
    let force = number % forces.count
    let year = Self.lastYear - (number / forces.count) % years
    return CollectionCase(
      number: number + 1, force: Array(forces[force].utf8),
      days: Days.day(year, 1, 1)...Days.day(year, 12, 31),
      habits: scenario.habits(isOther: force == 0), seed: seed)
  }

  /// Who sends what of a case.
  private func records(of part: CollectionCase) -> [(kind: RecordKind, partner: String)] {
    let story = part.story
    let force = String(decoding: story.locality.forceCode, as: UTF8.self)
    var records: [(RecordKind, String)] = []
    // Who was met under the duty to notify has no name under which an encounter could be found.
    if story.firstResponder == .police, !story.isNotified { records.append((.encounter, force)) }
    if part.isReferred {
      records.append((.referral, Self.sender(story, force)))
      if !story.isNotified { records.append((.referral, Self.national)) }
    }
    if part.recordedCrimeOn != nil { records.append((.crimeRecord, force)) }
    if part.hasSupport { records.append((.supportContact, Self.supporter(story))) }
    return records
  }

  private static func sender(_ story: CaseStory, _ force: String) -> String {
    switch story.firstResponder {
    case .police: force
    case .council: "cardiff-council"
    case .bawso: "bawso"
    case .salvationArmy: "salvation-army"
    }
  }

  private static func supporter(_ story: CaseStory) -> String {
    guard !story.isChild else { return "barnardos" }
    let code = String(decoding: story.supporter.code, as: UTF8.self)
    return code == "victim-support" ? "victim-support-wales" : code
  }

  private var cover: DropCover {
    DropCover(
      from: "\(Self.lastYear - years + 1)-01-01", until: "2024-01-31", extractedOn: "2024-01-31")
  }
}
