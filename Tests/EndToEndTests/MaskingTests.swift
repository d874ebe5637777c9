import Foundation
import Testing

/// No text of a person leaves the program unless the user asks to see it.
@Suite struct MaskingTests {
  @Test func knowsTheSensitiveFields() throws {
    let fields = try Canary.fields()
    #expect(fields.count >= 30)
    #expect(Set(["givenNames", "familyName", "narrative", "phone"]).isSubset(of: fields))
  }

  @Test(arguments: ["csv", "ndjson", "xml"])
  func showsNoValueUnlessAsked(_ format: String) throws {
    let scratch = try Scratch()
    var canary = Canary()
    let file = try scratch.write("drop.\(format)", try canary.file(format))
    let masked = try outputs(of: file, scratch)
    for (name, text) in masked { expectNoCanary(in: text, name) }
    let shown = try outputs(of: file, scratch, ["--show-values"])
    #expect(shown["text"]?.contains(Canary.word) == true)
    #expect(shown["json"]?.contains(Canary.word) == true)
    #expect(shown["standard error"]?.contains(Canary.word) == false)
  }

  /// The words of libxml2 about a file that breaks its XSD quote the file.
  @Test func quotesNothingOfAFileThatBreaksItsSchema() throws {
    let scratch = try Scratch()
    let sample = "\(Samples.folder)/gwent-police/gwent-referrals-2023q4.xml"
    let text = try String(contentsOf: Program.root.appending(path: sample), encoding: .utf8)
      .replacing(
        "<Surname>", with: "<Surname CANARY001=\"CANARY002\"><CANARY003/>CANARY004",
        maxReplacements: 3
      ).replacing("<Involvement ", with: "<Involvement CANARY005=\"CANARY006\" ")
    #expect(text.contains(Canary.word))
    let file = try scratch.write("gwent.xml", text)
    for (name, text) in try outputs(of: file, scratch) { expectNoCanary(in: text, name) }
  }

  /// What each output holds after one run that makes all of them.
  private func outputs(of file: String, _ scratch: Scratch, _ options: [String] = []) throws
    -> [String: String]
  {
    let json = scratch.path("report.json")
    let run = try Program.run(
      ["validate", file, "--report", "text", "--report", "json=\(json)"] + options)
    #expect(run.status == 1, "\(run.complaints)")
    let bytes = try Data(contentsOf: URL(filePath: json))
    #expect(try !ReportDocument(bytes).findings.isEmpty)
    return [
      "text": run.text, "standard error": run.complaints,
      "json": String(decoding: bytes, as: UTF8.self),
    ]
  }

  private func expectNoCanary(in text: String, _ name: String) {
    let lines = text.split(separator: "\n").filter {
      $0.range(of: Canary.word, options: .caseInsensitive) != nil
    }
    #expect(lines.isEmpty, "\(name): \(lines.prefix(3).joined(separator: "\n"))")
  }
}
