import CanonicalModel
import Exports
import Records
import Testing

/// What may say who the source of a report is leaves only where the user asks for it by name.
@Suite struct RestrictedFieldTests {
  private let record = Samples.record {
    $0.add("CANARY", to: .sourceText)
    $0.add(.missing(.unknown), to: .sourceReference)
    $0.add("may be shared", to: .sanitisedText)
  }

  private func text(_ format: ExportFormat, _ scope: ExportScope) -> String {
    var output: [UInt8] = []
    format.write(record, partner: "bawso", scope, to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func areTheTwoThatTellOfASource() {
    let restricted = CanonicalField.definitions.filter(\.isRestricted).map(\.field)
    #expect(restricted == [.sourceText, .sourceReference])
  }

  @Test(arguments: ExportFormat.allCases)
  func standAsRedacted(_ format: ExportFormat) {
    let text = text(format, .shareable)
    #expect(!text.contains("CANARY"))
    #expect(text.contains("redacted") && text.contains("unknown"))
    #expect(text.contains("may be shared"))
  }

  @Test(arguments: ExportFormat.allCases)
  func standInFullWhereThatIsAskedFor(_ format: ExportFormat) {
    let text = text(format, ExportScope(showsSourceText: true))
    #expect(text.contains("CANARY") && !text.contains("redacted"))
  }

  @Test func hideTheirSourceInTheProvenance() {
    func line(_ scope: ExportScope) -> String {
      var output: [UInt8] = []
      ProvenanceNDJSON.write(
        record, number: 1, file: "f.csv", partner: "bawso", scope, to: &output
      ) { _ in
        ValueOrigin(
          ValueOrigin.Source(text: Array("CANARY".utf8)[...], file: "f.csv", place: Place(file: 0)),
          ValueOrigin.Making("text"))
      }
      return String(decoding: output, as: UTF8.self)
    }
    let hidden = line(.shareable)
    #expect(hidden.contains(#""field":"sourceText","value":{"missing":"redacted"}"#))
    #expect(hidden.ranges(of: #""isSourceHidden":true,"place":"#).count == 2)
    #expect(hidden.ranges(of: "CANARY").count == 1, "of the sanitised text alone")
    #expect(line(ExportScope(showsSourceText: true)).ranges(of: "CANARY").count == 4)
  }
}
