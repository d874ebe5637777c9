import CanonicalModel
import Records
import Testing

@testable import Synthesis

@Suite struct PeopleDropsTests {
  /// Files by path, and the truth in cells.
  struct Drops {
    var files: [String: [UInt8]] = [:]
    var truth: [[Substring]] = []

    init(count: Int, format: SourceFormat = .csv, seed: UInt64 = 4) {
      var truth: [UInt8] = []
      var files: [String: [UInt8]] = [:]
      PeopleDrops(count: count, format: format, seed: seed).generate(
        write: { files[$0, default: []] += $1 }, writeTruth: { truth += $0 })
      self.files = files
      self.truth = PeopleRows.cells(truth)
      for (path, bytes) in files where path.hasSuffix(".csv") {
        tables[path] = bytes.split(separator: 0x0A).map(Drops.cells)
      }
    }

    private var tables: [String: [[String]]] = [:]

    /// What a record says in a column, empty where there is no such column.
    func cell(_ path: Substring, _ number: Substring, _ column: String) -> String {
      guard let table = tables[String(path)], let number = Int(number),
        let place = table[0].firstIndex(of: column)
      else { return "" }
      return table[number][place]
    }

    /// No cell holds a line's end.
    private static func cells(_ line: ArraySlice<UInt8>) -> [String] {
      var cells: [[UInt8]] = [[]]
      var isQuoted = false
      for byte in line {
        if byte == UInt8(ascii: "\"") {
          isQuoted.toggle()
        } else if byte == UInt8(ascii: ","), !isQuoted {
          cells.append([])
        } else {
          cells[cells.count - 1].append(byte)
        }
      }
      return cells.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  private static let drops = Drops(count: 2_000)

  @Test func isTheSameForASeed() {
    let again = Drops(count: 2_000)
    #expect(again.files == Self.drops.files && again.truth == Self.drops.truth)
    #expect(Drops(count: 2_000, seed: 5).files != again.files)
  }

  @Test(arguments: SourceFormat.allCases)
  func tellsOfEveryRecordOnce(_ format: SourceFormat) {
    let drops = Drops(count: 500, format: format)
    #expect(drops.truth.count == 500)
    #expect(Set(drops.truth.map { "\($0[0]) \($0[1])" }).count == 500)
    for path in Set(drops.truth.map { String($0[0]) }) {
      #expect(drops.files[path] != nil && path.hasSuffix(format.rawValue))
      let partner = path.prefix { $0 != "/" }
      #expect(drops.files["\(partner)/drop.json"] != nil)
    }
  }

  /// No record of it says who it is, and the truth knows that nobody may.
  @Test func leavesReportsUnderTheDutyToNotifyWithoutIdentity() {
    let silent = [
      "givenNames", "familyName", "fullName", "initials", "aliases", "dateOfBirth", "nrmReference",
      "pncID", "nhsNumber", "homeOfficeReference", "passportNumber", "postcode", "phone",
      "currentTown", "email",
    ]
    var count = 0
    for row in Self.drops.truth {
      let isReport = Self.drops.cell(row[0], row[1], "route") == "dtn"
      if isReport != (row[4] == "yes") { Issue.record("\(row)") }
      guard isReport else { continue }
      count += 1
      for field in silent { #expect(Self.drops.cell(row[0], row[1], field).isEmpty, "\(field)") }
      let others = Self.drops.truth.count { $0[3] == row[3] }
      #expect(others == 1, "the report is a matter of its own")
    }
    #expect(count > 12)
  }

  @Test func tellsOfOneMatterUnderOneReference() {
    var references: [Substring: Set<String>] = [:]
    var people: [Substring: Set<Substring>] = [:]
    for row in Self.drops.truth {
      people[row[3], default: []].insert(row[2])
      let reference = Self.drops.cell(row[0], row[1], "nrmReference")
      if !reference.isEmpty { references[row[3], default: []].insert(reference) }
    }
    #expect(references.values.allSatisfy { $0.count == 1 })
    #expect(Set(references.values.flatMap { $0 }).count == references.count)
    #expect(people.values.allSatisfy { $0.count == 1 })
  }

  @Test func refersSomePeopleTwice() {
    var matters: [Substring: Set<Substring>] = [:]
    for row in Self.drops.truth where row[0].hasSuffix("referrals.csv") && row[4] == "no" {
      matters[row[2], default: []].insert(row[3])
    }
    #expect(matters.values.count { $0.count == 2 } > 40)
    #expect(matters.values.allSatisfy { $0.count <= 2 })
  }

  @Test func letsSeveralPartnersTellOfOnePerson() {
    var partners: [Substring: Set<Substring>] = [:]
    for row in Self.drops.truth {
      partners[row[2], default: []].insert(row[0].prefix { $0 != "/" })
    }
    #expect(partners.values.count { $0.count > 1 } > 300)
    #expect(
      Set(Self.drops.truth.map { $0[0].prefix { $0 != "/" } }).count == PeopleSource.all.count)
  }
}
