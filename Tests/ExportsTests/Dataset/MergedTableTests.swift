import CanonicalModel
import Foundation
import GRDB
import Records
import Testing

@testable import Exports

/// The tables in each of their formats.
@Suite struct MergedTableTests {
  static let source = DatasetSource(SmallDataset.dataset, .shareable)

  static func text(_ name: String, _ source: DatasetSource = source) -> String {
    written(name, source).text
  }

  static func written(_ name: String, _ source: DatasetSource = source)
    -> (text: String, disarmed: [DatasetText.DisarmedCell])
  {
    var bytes: [UInt8] = []
    var text = DatasetText { bytes += $0 }
    DatasetFile.all.first { $0.name == name }?.write(source, to: &text)
    return (String(decoding: bytes, as: UTF8.self), text.disarmed)
  }

  /// The cells of a table by column, row by row; quotes are resolved by the letter of RFC 4180.
  static func rows(_ csv: String) -> [[String: String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    var scalars = Array(csv.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if scalars.first == "\"" {
          cell.unicodeScalars.append(scalars.removeFirst())
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        rows[rows.count - 1].append(cell); cell = ""
      } else if scalar == "\r", scalars.first == "\n" {
        scalars.removeFirst()
        rows[rows.count - 1].append(cell)
        cell = ""
        rows.append([])
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
    rows.removeLast()
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  @Test func disarmsWhatASpreadsheetWouldRunAndSaysSo() throws {
    let (text, disarmed) = Self.written("intelligence.csv")
    let row = try #require(Self.rows(text).first)
    #expect(row["sanitisedText"] == "'@home\r\n-ends")
    #expect(row["sourceText"] == "redacted")
    #expect(disarmed == [.init(row: 2, column: "sanitisedText")])
    let people = try #require(Self.rows(Self.text("people.csv")).first)
    #expect(people["statedAge"] == "-1")
    #expect(Self.rows(Self.text("referrals.csv")).last?["longitude"] == "'-3.1791")
    #expect(Self.rows(Self.text("conflicts.csv")).first?["value"] == "'=HYPERLINK(\"x\")")
  }

  @Test func tellsMissingFromEmptyAndFromDisputed() throws {
    let row = try #require(Self.rows(Self.text("people.csv")).first)
    #expect(row["gender"] == "unknown")
    #expect(row["currentTown"] == "refused")
    #expect(row["familyName"] == "in-conflict")
    #expect(row["email"] == "")
    let line = Self.text("people.ndjson")
    #expect(line.contains(#""familyName":{"missing":"in-conflict"}"#))
    #expect(line.contains(#""gender":{"missing":"unknown"}"#))
    #expect(!line.contains("email"))
  }

  @Test func joinsWhatIsRepeated() throws {
    let row = try #require(Self.rows(Self.text("referrals.csv")).last)
    #expect(row["exploitationTypes"] == "criminal.begging|criminal")
    #expect(row["exploitationTowns"] == "A\\|B\\\\C")
    #expect(
      Self.text("referrals.ndjson").contains(
        #""exploitationTypes":["criminal.begging","criminal"]"#))
  }

  @Test func namesAPairAlikeFromBothSides() {
    let (one, other) = (SourceRecordKey("a"), SourceRecordKey("b"))
    #expect(
      RecordLink.Question.person.pair(one, other) == RecordLink.Question.person.pair(other, one))
    #expect(
      RecordLink.Question.person.pair(one, other) != RecordLink.Question.matter.pair(one, other))
    #expect(RecordLink.Question.person.pair(one, other).utf8.count == 16)
  }

  @Test func tellsBothPlacesOfAConflict() {
    let rows = Self.rows(Self.text("conflicts.csv"))
    #expect(rows.map { $0["partner"] } == ["bawso", "gwent", "gwent", "bawso"])
    #expect(
      rows.map { $0["strength"] } == ["contradiction", "contradiction", "precision", "precision"])
    #expect(rows.map { $0["is_chosen"] } == ["no", "no", "yes", "no"])
  }

  @Test func handsRestrictedTextsOnOnlyWhenAsked() {
    let open = DatasetSource(SmallDataset.dataset, ExportScope(showsSourceText: true))
    for name in ["intelligence.csv", "intelligence.ndjson", "provenance.ndjson", "merged.xml"] {
      #expect(!Self.text(name).contains("whoever told"), "\(name)")
      #expect(Self.text(name, open).contains("whoever told"), "\(name)")
    }
  }
}
