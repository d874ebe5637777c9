import CanonicalModel
import Records
import Testing

@testable import Profiles

@Suite struct SpellingDoubtTests {
  private static let list = CodeList(
    id: .nationalities,
    rows: [("NAM", "Namibian", ["NA"]), ("DMA", "Dominican", []), ("GBR", "British", ["Cymro"])]
      .map { code, label, aliases in
        CodeList.Row(
          code: code, label: Words(same: label), effective: .always, replacedBy: nil,
          aliases: aliases, source: "a test", confidence: .seen)
      },
    doubts: [
      DoubtfulSpelling("NA", .noValue), DoubtfulSpelling("Dominican", .ambiguous, in: .own),
      DoubtfulSpelling("Cymro", .retired, in: .onlineForm),
      DoubtfulSpelling("Congolese", .ambiguous),
    ])

  private func map(
    _ text: String, _ vocabulary: ValueVocabulary = .own, own: KeyValuePairs<String, Code> = [:],
    as transform: (CodeReading) -> Transform = { .code($0) }
  ) throws -> Mapped {
    let reading = CodeReading(
      .nationalities, in: CodeLists([Self.list]), vocabulary,
      own: own.reduce(into: SpellingTable()) { $0.add($1.key, meaning: $1.value) })
    var mapping = Mapping([FieldSource(.nationalities, "Nat", transform(reading))])
    mapping.add("Nat", text)
    return try #require(mapping.mapped())
  }

  @Test func takesTheCodeAndSaysTheDoubt() throws {
    let mapped = try map("dominican")
    #expect(mapped.values(.nationalities) == ["DMA"])
    #expect(mapped.faults.map(\.fault) == [.ambiguousSpelling])
  }

  @Test func takesNoCodeThatMayBeNone() throws {
    let mapped = try map("na")
    #expect(mapped.values(.nationalities) == ["!codeOrNoValue"])
    #expect(mapped.faults.map(\.fault) == [.codeOrNoValue])
    #expect(try map("NA", own: ["NA": "NAM"]).values(.nationalities) == ["NAM"])
  }

  @Test func doubtsNoOtherSpellingOfTheCode() throws {
    for text in ["Namibian", "NAM"] { #expect(try map(text).faults.isEmpty, "\(text)") }
  }

  @Test func saysTheDoubtInPlaceOfAnUnknownCode() throws {
    let mapped = try map("Congolese")
    #expect(mapped.values(.nationalities) == ["!ambiguousSpelling"])
    #expect(mapped.faults.map(\.fault) == [.ambiguousSpelling])
  }

  @Test func doubtsByTheWordsOfTheExport() throws {
    #expect(try map("Dominican").faults.map(\.fault) == [.ambiguousSpelling])
    #expect(try map("Dominican", .onlineForm).faults.isEmpty)
    #expect(try map("Cymro").faults.isEmpty)
    #expect(try map("Cymro", .onlineForm).faults.map(\.fault) == [.retiredSpelling])
  }

  @Test func leavesItToAProfileThatGivesTheSpellingAMeaning() throws {
    let mapped = try map("Dominican", own: ["Dominican": "DMA"])
    #expect(mapped.values(.nationalities) == ["DMA"])
    #expect(mapped.faults.isEmpty)
  }

  @Test func doubtsEachOfSeveralCodes() throws {
    let list = try map("British;NA", as: { .codes($0, separator: UInt8(ascii: ";")) })
    #expect(list.faults.map(\.fault) == [.codeOrNoValue])
    let run = try map("British Dominican", as: { .code($0) })
    #expect(run.values(.nationalities) == ["GBR", "DMA"])
    #expect(run.faults.map(\.fault) == [.ambiguousSpelling])
  }

  // MARK: - What belongs elsewhere

  @Test(arguments: ["Yes", "n", "0", "Nac oes", "TRUE"])
  func seesAMereAnswerInAnAccount(_ answer: String) throws {
    var mapping = Mapping([FieldSource(.narrative, "What"), FieldSource(.refusalReason, "Why")])
    mapping.add("What", answer)
    mapping.add("Why", answer)
    let mapped = try #require(mapping.mapped())
    #expect(mapped.faults.map(\.fault) == [.wrongKindOfValue])
    #expect(mapped.faults.map(\.field) == [.narrative])
    #expect(mapped.values(.narrative) == [answer])
  }

  @Test func tellsASentenceFromALabel() throws {
    let sentence = Array(repeating: "sailed", count: 13).joined(separator: " ")
    #expect(try map(sentence).faults.map(\.fault) == [.wrongKindOfValue])
    let label = String(repeating: "x", count: 200)
    #expect(try map(label).faults.map(\.fault) == [.unmappedCode])
  }
}
