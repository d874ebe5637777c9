import Foundation
import Records
import Testing

@testable import Reports

@Suite struct JSONTests {
  @Test(arguments: [
    ("plain é 漢 😀", #""plain é 漢 😀""#), ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#),
    ("\u{0}\u{1F}\u{7F}\u{9F}", #""\u0000\u001F\u007F\u009F""#),
    ("\u{2028}\u{2029}\u{202E}", #""\u2028\u2029\u202E""#), ("\u{E0041}", #""\uDB40\uDC41""#),
    ("##[x]", ##""#\u0023[x]""##), ("", "\"\""),
  ])
  func escapes(_ text: String, _ json: String) throws {
    #expect(text.quotedAsJSON == json)
    let data = Data("[\(json)]".utf8)
    #expect(try JSONSerialization.jsonObject(with: data) as? [String] == [text])
  }

  @Test func indents() {
    var json = JSONWriter(appendingTo: ReportOutput())
    json.object { json in
      json.member("none") { _ in }
      json.member("list", array: ["a", "b"]) { $0.value($1) }
      json.member("text", nil as String?)
      json.optionalMember("left out", nil as Int?)
      json.member("number", -1)
    }
    json.finish()
    let expected = """
      {
        "none": {},
        "list": [
          "a",
          "b"
        ],
        "text": null,
        "number": -1
      }

      """
    #expect(String(decoding: json.output.bytes, as: UTF8.self) == expected)
  }

  @Test func tellsArgumentsTheSameInEveryLanguage() throws {
    let english = try arguments(.english)
    #expect(try arguments(.welsh) == english)
    #expect(english.first == ["decided": "2024-01-02", "referred": "2024-01-09"])
    #expect(english.last?["gateway"] == "data-protection-act")
  }

  private func arguments(_ language: Language) throws -> [[String: String]] {
    let text = JSONReporter().text(SampleReport.report, as: ReportStyle(language: language))
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let findings = try #require(root?["findings"] as? [[String: Any]])
    return try findings.map { try #require($0["arguments"] as? [String: String]) }
  }
}
