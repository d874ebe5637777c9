import Foundation
import Testing

/// `cyson partners check` from outside: exit codes, streams, languages.
@Suite struct ProfileCheckTests {
  static let example = "samples/adding-a-partner/schemas/partners/canolfan-harbwr.json"

  private func spoilt(_ text: String, _ other: String, in scratch: Scratch) throws -> String {
    let url = Program.root.appending(path: Self.example)
    let profile = try String(contentsOf: url, encoding: .utf8)
    try #require(profile.contains(text))
    return try scratch.write("draft.json", profile.replacing(text, with: other))
  }

  @Test func findsNoMistakeInTheProfilesOfTheFolder() throws {
    let run = try Program.run(["partners", "check"])
    #expect(run.status == 0 && run.complaints.isEmpty, "\(run.text)")
    #expect(run.text.split(separator: "\n").last?.hasPrefix("PASS: ") == true)
  }

  @Test func endsWith1OnMistakesAnd0OnHints() throws {
    let scratch = try Scratch()
    let mistaken = try spoilt(
      "\"as\": \"identifier\"", "\"as\": \"identifer\"", in: scratch)
    let run = try Program.run(["partners", "check", mistaken])
    #expect(run.status == 1 && run.complaints.isEmpty)
    #expect(run.text.contains("draft.json:16:27:"), "\(run.text)")
    #expect(run.text.contains("mistake: \"identifer\" cannot stand for \"as\" [unknown-value]"))
    #expect(run.text.contains("FAIL: 1 profile, 2 mistakes, 0 hints"))
    let welsh = try Program.run(["partners", "check", mistaken, "--lang", "cy"])
    #expect(welsh.status == 1 && welsh.text.contains("camgymeriad"))
    let hinted = try spoilt("\"effective\": {\"from\": \"2023-04-01\"},", "", in: scratch)
    let hint = try Program.run(["partners", "check", hinted, "--format", "json"])
    #expect(hint.status == 0 && hint.text.contains("\"name\": \"no-dates\""))
  }

  @Test func endsWith3WhereThereIsNoFileAnd2OnWrongUsage() throws {
    let missing = try Program.run(["partners", "check", "/nonexistent.json"])
    #expect(missing.status == 3 && missing.output.isEmpty)
    #expect(missing.complaints.contains("/nonexistent.json: there is no such file"))
    #expect(try Program.run(["partners", "check", "/dev/zero"]).status == 3)
    let format = try Program.run(["partners", "check", Self.example, "--format", "jsn"])
    #expect(format.status == 2 && format.complaints.contains("did you mean json?"))
  }

  @Test func tellsWhatAPartnerSupplies() throws {
    let all = try Program.run(["partners", "--format", "json"])
    let list = try JSONSerialization.jsonObject(with: all.output) as? [String: Any]
    #expect((list?["partners"] as? [[String: Any]])?.count ?? 0 >= 8)
    let sample = ["partners", "bawso", "--sample", "\(Samples.folder)/bawso"]
    let page = try Program.run(sample)
    #expect(page.status == 0 && page.complaints.isEmpty)
    #expect(page.text.contains("sample: 40 records, 1 file"))
    let welsh = try Program.run(sample + ["--lang", "cy"])
    #expect(welsh.text.contains("sampl: 40 cofnod, 1 ffeil") && !welsh.text.contains("supplies"))
    let json = try Program.run(sample + ["--format", "json"])
    #expect((try JSONSerialization.jsonObject(with: json.output) as? [String: Any]) != nil)
    #expect(try Program.run(["partners", "bawso", "--sample", "/nonexistent"]).status == 3)
    let stray = try Program.run(["partners", "--sample", Samples.folder])
    #expect(stray.status == 2 && stray.complaints.contains("--sample needs the partner"))
  }
}
