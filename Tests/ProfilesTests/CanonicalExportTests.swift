import CanonicalModel
import Records
import Testing

@testable import Profiles

/// Exports that write canonical values under canonical names.
@Suite struct CanonicalExportTests {
  @Test(arguments: SourceFormat.allCases)
  func takesEveryFieldUnderItsOwnName(_ format: SourceFormat) throws {
    let sources = try export(format).sources
    #expect(sources.map(\.field) == CanonicalField.allCases)
    for source in sources {
      let isArray = source.isRepeated && (format == .json || format == .ndjson)
      #expect(source.paths == [source.field.name + (isArray ? "/*" : "")])
    }
  }

  @Test func dividesSeveralValuesOfACell() throws {
    let sources = try export(.csv).sources
    guard case .codes(let reading, let separator) = transform(of: .nationalities, sources),
      case .texts = transform(of: .aliases, sources),
      case .identifier(nil) = transform(of: .nrmReference, sources),
      case .text = transform(of: .pncID, sources),
      case .integer = transform(of: .statedAge, sources)
    else {
      Issue.record("another transform")
      return
    }
    #expect(separator == UInt8(ascii: "|") && reading.code(for: "Vietnamese".bytes) == "VNM")
  }

  @Test func readsDaysMonthsAndYears() throws {
    guard case .date(let patterns, false) = transform(of: .referredOn, try export(.xml).sources)
    else {
      Issue.record("another transform")
      return
    }
    #expect(patterns.count == 3)
  }

  @Test func refusesAnotherWord() {
    let export = ProfileDecoderTests.export.with(["fields": .here("everything")])
    #expect(throws: ProfileErrors.self) {
      try decode(ProfileDecoderTests.profile.with(["exports": [export]]))
    }
  }

  // MARK: - Signatures

  @Test func isNotKnownByAFileOfAnotherExport() throws {
    let export = try export(.csv)
    var signs = FileSigns(format: .csv, rows: [UInt8(ascii: ","): [["met", "place"]]])
    #expect(export.likeness(to: signs) == 1)
    signs.rows = [UInt8(ascii: ","): [["met", "place", "sent"]]]
    #expect(export.likeness(to: signs) == 0)
    let lines = try self.export(.ndjson)
    #expect(lines.likeness(to: FileSigns(format: .ndjson, keys: ["met"])) == 1)
    #expect(lines.likeness(to: FileSigns(format: .ndjson, keys: ["met", "sent"])) == 0)
  }

  // MARK: - Making them

  private func export(_ format: SourceFormat) throws -> ExportVersion {
    let names = format == .csv ? "columns" : "keys"
    let met: Document = ["met"]
    let sent: Document = ["sent"]
    let members = [(key: names, value: met), (key: "without", value: sent)]
    let signature: Document =
      format == .xml ? ["root": "cases"] : Document(.object(members), at: .start)
    let export = ProfileDecoderTests.export.with([
      "format": Document(.string(format.rawValue), at: .start), "fields": "canonical",
      "signature": signature,
    ])
    return try #require(
      try decode(ProfileDecoderTests.profile.with(["exports": [export]])).exports.first)
  }

  private func decode(_ document: Document) throws -> Profile {
    try ProfileDecoder.profile(document, file: "test.json", lists: Lists.all)
  }

  private func transform(of field: CanonicalField, _ sources: [FieldSource]) -> Transform? {
    sources.first { $0.field == field }?.transform
  }
}
