import Records
import Testing

@testable import Readers

/// Which rows at the end of a file are no records, and which only look like that.
@Suite struct CSVFootTests {
  private func read(_ rows: String, header: String = "id,name,age") throws -> Reading {
    let text = Array("\(header)\n1,Siân,30\n2,Owain,31\n\(rows)".utf8)
    let whole = try Reading.csv(text)
    for size in CSVReaderTests.chunkSizes {
      #expect(try Reading.csv(text, chunkSize: size) == whole, "\(rows.debugDescription)")
    }
    return whole
  }

  @Test(arguments: [
    "Total,2\n", "Total,,2", "TOTAL,2,61\n", ",,Total\n", "Grand total,2,\n",
    "Police total,2,30.5%\n",
    "Sub-total,\"1,234\",£61\n", "Total: 2\n", "Totals,-,2\n", "Cyfanswm,2,61\n",
    "Cyfanswm y cofnodion,2\n",
    "Is-gyfanswm,2\n", "Source: Niche RMS\n", "\"Source: Niche, 2024\",,\n",
    "Source: Niche, 2024\n",
    "source\n", "Ffynhonnell: Niche\n", "Ffynonellau:\n", "Notes:\n", "Note: provisional,,\n",
    "Nodyn: dros dro\n", "Nodiadau:,,\n", "End of report\n", "Diwedd yr adroddiad\n", "OFFICIAL\n",
    "OFFICIAL-SENSITIVE,,\n", "SWYDDOGOL\n", "© Crown copyright 2024\n", "(2 rows affected)\n",
    "(1 row)\n", "Total,2\n\n,,\n\n", "\n\nTotal,2\n",
  ])
  func countsNoFootAsARecord(_ rows: String) throws {
    let reading = try read(rows)
    #expect(reading.records.count == 3)
    #expect(reading.faults.filter { $0.fault == .footRow }.count == 1)
    #expect(reading.faults.allSatisfy { $0.fault == .footRow || $0.fault == .blankRow })
  }

  @Test func tellsEachRowOfAFoot() throws {
    let reading = try read("\nTotal,2\nNotes:\n1. Provisional.\n(2) Rounded.\nSource: Niche\n")
    #expect(reading.records.count == 3)
    #expect(
      reading.faults.map(\.fault) == [.blankRow, .footRow, .footRow, .footRow, .footRow, .footRow])
    #expect(reading.faults.map(\.position.line) == [4, 5, 6, 7, 8, 9])
  }

  @Test func endsAPartOfAFileThatWasJoined() throws {
    let reading = try read("Total,2,61\nid,name,age\n3,Nia,32\nTotal,1,32\n")
    #expect(reading.faults.map(\.fault) == [.footRow, .repeatedHeader, .footRow])
    #expect(reading.values.last?.text == "32")
    #expect(reading.values.last?.record == 3)
  }

  /// A record must never be lost because its text looks like a foot.
  @Test(arguments: [
    "Total,GBR,30\n", "Total,2017-04-08,\n", "Totally,30,\n", "3,Total,30\n", "Source,Nia,\n",
    "Source: Niche,Nia,30\n", "Note: he fled,nrm,\n", "Note,30,31\n", "Notes from Nia,,\n",
    "Sum,30,31\n",
    "1. Provisional,,\n", "Official,,\n", "Confidential,,\n", "OFFICIALS,,\n", "Sourcework,,\n",
    "Endofreport,,\n",
    "(rows),,\n", "3,,\n", "Total,2,61\n3,Nia,32\n", "Source: Niche\n\n3,Nia,32\n",
    "Note: he fled,then returned,GBR,30\n",
  ])
  func keepsARecordThatLooksLikeAFoot(_ rows: String) throws {
    let lines = rows.split(separator: "\n").count
    let reading = try read(rows)
    #expect(reading.records.count == 3 + lines)
    #expect(!reading.faults.contains { $0.fault == .footRow })
  }

  @Test func hasNoFootInAFileWithOneColumn() throws {
    let reading = try Reading.csv(Array("name\nTotal\nSource: x\nname\n".utf8))
    #expect(reading.records.count == 4)
    #expect(reading.faults == [])
  }

  @Test func takesNoHeaderForAFoot() throws {
    let reading = try Reading.csv(Array("Total,Source\n".utf8))
    #expect(reading.records.count == 1)
    #expect(reading.faults == [])
  }

  /// So many totals are a table of totals.
  @Test func takesNoLongStretchForAFoot() throws {
    for (count, isFoot) in [(16, true), (17, false), (40, false)] {
      let reading = try read(String(repeating: "Total,1,2\n", count: count))
      #expect(reading.records.count == (isFoot ? 3 : 3 + count))
    }
  }

  @Test func reachesPastABoundedNumberOfBlankRows() throws {
    for (count, isFoot) in [(1000, true), (1100, false)] {
      let text = Array(("a,b\n1,2\nTotal,1\n" + String(repeating: ",\n", count: count)).utf8)
      let whole = try Reading.csv(text)
      #expect(whole.records.count == (isFoot ? 2 : 3))
      #expect(try Reading.csv(text, chunkSize: 64) == whole)
    }
  }
}
