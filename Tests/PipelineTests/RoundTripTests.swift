import CanonicalModel
import Exports
import Foundation
import Records
import Synthesis
import Testing

@testable import Pipeline

/// What was normalised is read back to the same canonical records, in every format.
@Suite struct RoundTripTests {
  static let samples = [
    "bawso/bawso_contacts_2023Q4.csv", "gwent-police/gwent-referrals-2023q4.xml",
    "national-return/nrm-return-2023q4.json",
    "north-wales-police/atgyfeiriadau-2023-ch4.csv",
  ]

  private func expectTheSame(_ inputs: [(name: String, text: String)]) async throws {
    let first = try await Exported(inputs)
    #expect(first.records.utf8.count > 500)
    for format in ExportFormat.allCases.map(\.rawValue) {
      let written = try await Exported(inputs, as: format)
      let read = try await Exported([("records.\(format)", written.records)])
      #expect(read.records == first.records, "\(format)")
      #expect(read.report.counts.records == first.report.counts.records)
      #expect(!read.report.findings.map(\.rule.description).contains("FIL-023"))
    }
  }

  @Test(arguments: samples)
  func readsBackASample(_ name: String) async throws {
    let path = Walk.full("samples/drops/2023-q4/\(name)")
    try await expectTheSame([(name, try String(contentsOfFile: path, encoding: .utf8))])
  }

  @Test(arguments: RecordKind.allCases)
  func readsBackEachKind(_ kind: RecordKind) async throws {
    var bytes: [UInt8] = []
    try RecordGenerator(kind, format: .ndjson, seed: 7, faultRate: 0.5).generate(
      count: 60, as: "x"
    ) { piece throws(RunError) in
      bytes += piece
    } writeTruth: { _ throws(RunError) in
    }
    try await expectTheSame([("x.ndjson", String(decoding: bytes, as: UTF8.self))])
  }

  /// Texts that mean something in a format, reasons of every kind, and lists with gaps.
  @Test func readsBackWhatIsHardToWrite() async throws {
    let odd =
      #"{"nrmReference":"X1","route":"nrm","aliases":["A|B","||","\\ \\|","unknown","C, \"D\""],"#
      + #""narrative":"<a> & \"b\"\r\n| = 1\u0007 ŵ","givenNames":"refused","#
      + #""nationalities":["purple","GBR"],"dateOfBirth":"2023-02-30","statedAge":"N/A","#
      + "\"familyName\":\"[REDACTED]\",\"gender\":\"unknown\"}\n"
    let first = try await Exported([("odd.ndjson", odd)])
    #expect(first.records.contains(#"[{"missing":"unreadable"},"GBR"]"#))
    #expect(first.records.contains(#"["A|B","||","\\ \\|",{"missing":"unknown"},"C, \"D\""]"#))
    for format in ["ndjson", "csv"] {
      let written = try await Exported([("odd.ndjson", odd)], as: format)
      let read = try await Exported([("records.\(format)", written.records)])
      #expect(read.records == first.records, "\(format)")
    }
  }

  @Test func keepsWhoseRecordItIs() async throws {
    let both =
      #"{"recordKind":"referral","partner":"bawso","identification":{"nrmReference":"X1"}}"# + "\n"
      + #"{"recordKind":"referral","partner":"gwent-police","identification":{"nrmReference":"X2"}}"#
      + "\n"
    #expect(try await Exported([("both.ndjson", both)]).records == both)
  }

  @Test func saysThatARecordOfAnotherKindIsNotRead() async throws {
    let mixed =
      #"{"recordKind":"referral","partner":"bawso","identification":{"nrmReference":"X1"}}"# + "\n"
      + #"{"recordKind":"encounter","partner":"bawso","identification":{"nrmReference":"X2"}}"#
      + "\n"
    let read = try await Exported([("mixed.ndjson", mixed)])
    #expect(read.report.findings.map(\.rule.description).contains("FIL-052"))
    #expect(read.report.counts.records == 1 && !read.records.contains("X2"))
  }
}
