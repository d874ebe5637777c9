import CanonicalModel
import Records
import Testing

@testable import Synthesis

@Suite struct TruthTests {
  @Test(arguments: SourceFormat.allCases)
  func tellsOfEveryFaultThatTheFormatCanHold(_ format: SourceFormat) {
    let rules = Set(Generated(format, count: 2_000, faultRate: 1).faults.map(\.rule))
    #expect(rules == Set(PlantedFault.all(in: format).map(\.rule.description)))
  }

  @Test(arguments: SourceFormat.allCases)
  func pointsAtTheLineOfTheRecord(_ format: SourceFormat) {
    let generated = Generated(format, count: 400)
    for fault in generated.faults {
      let before = generated.bytes[..<fault.byteOffset]
      #expect(before.count { $0 == 0x0A } + 1 == fault.line)
    }
  }

  /// The value at the place is the value of the field, whose beginning each fault is known by.
  @Test(arguments: SourceFormat.allCases)
  func pointsAtTheFirstByteOfTheValue(_ format: SourceFormat) {
    let generated = Generated(format, count: 2_000, faultRate: 1)
    for fault in generated.faults {
      let text = generated.text(at: fault, count: 20)
      guard let pattern = Self.values[fault.rule] else {
        let start = ["csv": "", "json": "{\"", "ndjson": "{\"", "xml": "<record>"][format.rawValue]
        #expect(text.hasPrefix(start ?? "?"))
        let byte = fault.byteOffset == 0 ? 0x0A : generated.bytes[fault.byteOffset - 1]
        #expect(byte == 0x0A)
        continue
      }
      #expect(pattern(text), "\(fault.rule): \(text)")
      let before = generated.bytes[..<fault.byteOffset].suffix(40)
      if format != .csv {
        #expect(String(decoding: before, as: UTF8.self).contains(fault.field))
      }
    }
  }

  private static let values: [String: @Sendable (String) -> Bool] = [
    "TYP-001": { $0.dropFirst(4).hasPrefix("-02-30") },
    "TYP-009": { $0.hasPrefix("2009-03-") },
    "TYP-018": { $0.hasPrefix("Fmale") },
    "IDN-001": { $0.dropFirst(4).hasPrefix("/") },
    "IDN-005": { text in Locality.all.contains { text.utf8.starts(with: $0.outwardCode) } },
    "IDN-011": { $0.dropFirst(8).hasPrefix("-") },
    "IDN-016": { $0.hasPrefix("8") && $0.prefix(10).allSatisfy(\.isNumber) },
    "PER-001": { $0.hasPrefix("20") },
    "CON-001": { $0.hasPrefix("no") },
    "CON-003": { $0.hasPrefix("dtn") },
    "CON-009": { $0.hasPrefix("dtn") },
    "CON-004": { text in
      NamePool.all.contains { $0.family.contains { text.utf8.starts(with: $0) } }
    },
    "REF-005": { $0.hasPrefix("refugee-council") },
    "REF-011": { CivilDate($0.prefix(10)) != nil },
    "DEC-003": { CivilDate($0.prefix(10)) != nil },
    "DEC-005": { CivilDate($0.prefix(10)) != nil },
  ]

  @Test func givesARaggedRowOneCellTooMany() {
    let generated = Generated(.csv, count: 2_000, faultRate: 1)
    let ragged = Set(generated.faults.filter { $0.rule == "FIL-007" }.map(\.line))
    for (index, line) in generated.lines.enumerated() {
      // Only the narrative is quoted, and only it has commas of its own.
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      let outside = index == 0 ? String(line) : String(parts[0] + parts[2])
      let expected = RecordSheet.columns.count - 1 + (ragged.contains(index + 1) ? 1 : 0)
      #expect(outside.count { $0 == "," } == expected)
    }
  }

  @Test func plantsWhatTheRuleLooksFor() {
    for number in 1...3_000 {
      var random = RandomSource(seed: 5, record: number)
      let fault = random.pick(PlantedFault.allCases)
      var story = ReferralStory(number: number, casting: Casting(for: fault), random: &random)
      story.plant(fault, random: &random)
      let days = story.days
      switch fault {
      case .shortRecovery:
        #expect((days.conclusive ?? 0) - (days.reasonable ?? 0) == 44 && days.isReasonablePositive)
        #expect((days.conclusive ?? 0) < Days.day(2022, 12, 13))
      case .decisionBeforeReferral: #expect(days.reasonable == days.referred - 1)
      case .referralBeforeEncounter: #expect(days.referred < days.encountered)
      case .bornAfterReferral: #expect((story.bornOn ?? 0) > days.referred && !story.hasPNCID)
      case .dateBeforeMechanism:
        #expect(days.received < Days.day(2009, 4, 1) && days.referred >= Days.day(2009, 4, 1))
      case .earlyDutyToNotify: #expect(days.received < Days.day(2015, 11, 1) && story.isNotified)
      case .suspendedFirstResponder:
        #expect((Days.day(2021, 10, 19)...Days.day(2022, 6, 16)).contains(days.referred))
      default: break
      }
      #expect(max(days.conclusive ?? 0, days.encountered) <= Days.last)
    }
  }
}
