import Consistency
import Foundation
import Records
import Testing

@testable import Pipeline

/// `schemas/comparison.json`: what the forum agreed on, told where it is wrong.
@Suite struct ComparisonFileTests {
  private func settings(_ text: String) throws -> ComparisonSettings {
    try ComparisonFile(Array(text.utf8), file: "comparison.json").settings
  }

  private func refusal(_ text: String) -> String {
    do {
      _ = try settings(text)
      return ""
    } catch {
      return (error as? RunError)?.message ?? "\(error)"
    }
  }

  /// The file says what the program does without it, so that nobody has to look into the program.
  @Test func holdsTheShippedNumbers() throws {
    let text = try String(
      contentsOf: Walk.root.appending(path: "schemas/comparison.json"), encoding: .utf8)
    let shipped = ComparisonNumber.printed(ComparisonSettings())
    #expect(ComparisonNumber.printed(try settings(text)).map(\.value) == shipped.map(\.value))
    for setting in shipped { #expect(text.contains("\"\(setting.name)\""), "\(setting.name)") }
  }

  @Test func keepsWhatIsLeftOut() throws {
    let settings = try settings(#"{"shareMargin": 0.2, "promptDays": 28, "seed": 7}"#)
    #expect(settings.shareMargin == 0.2 && settings.promptDays == 28 && settings.seed == 7)
    #expect(settings.recordingDays == 28 && settings.agreementMargin == 0.15)
  }

  @Test(arguments: [
    (#"{"shareMargin": 2}"#, "shareMargin must be a number from"),
    (#"{"promptDays": 1.5}"#, "promptDays must be a whole number from 1 to 366"),
    (#"{"promptDays": "7"}"#, "promptDays must be a whole number"),
    (#"{"sharemargin": 0.1}"#, "did you mean shareMargin?"), ("[]", "must be an object"),
    ("{", "this is not JSON"),
  ])
  func saysWhatIsWrong(_ text: String, _ words: String) {
    let message = refusal(text)
    #expect(message.hasPrefix("comparison.json"))
    #expect(message.contains(words), "\(message)")
  }

  @Test func everySettingIsPrintedWithItsMeaning() {
    for setting in ComparisonNumber.printed(ComparisonSettings()) {
      #expect(!setting.value.isEmpty && setting.meaning.en != setting.meaning.cy)
    }
  }
}
