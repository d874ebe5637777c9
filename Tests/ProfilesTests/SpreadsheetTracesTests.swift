import CanonicalModel
import Records
import Testing

@testable import Profiles

@Suite struct SpreadsheetTracesTests {
  @Test(arguments: [
    ("45292", "2024-01-01"), ("20000", "1954-10-03"), ("60000", "2064-04-08"),
    ("45351", "2024-02-29"), ("45292.75", "2024-01-01"), ("45292.0", "2024-01-01"),
  ])
  func readsASerialDate(_ text: String, _ day: String) {
    #expect(serialDate(text)?.description == day)
  }

  @Test(arguments: [
    "19999", "60001", "2024", "452920", "045292", "-45292", "4529x", "", ".5", "45292,5",
    "45292.03.01", "45292.abc", "45292.5E+1",
  ])
  func takesNoOtherNumberForADate(_ text: String) {
    #expect(serialDate(text) == nil)
  }

  @Test(arguments: [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "###", "##########",
  ])
  func knowsTheErrorsOfSpreadsheets(_ text: String) {
    #expect(isError(text))
  }

  @Test(arguments: ["", "#", "##", "#1", "#12/2024", "#REF", "N/A", "#N/A ", "see #REF!", "###1"])
  func takesNoOtherHashForAnError(_ text: String) {
    #expect(!isError(text))
  }

  @Test(arguments: ["1.23E+11", "1E+5", "7.7009E+09", "1.5e-7", "4e+12"])
  func knowsScientificNotation(_ text: String) {
    #expect(isScientific(text))
  }

  @Test(arguments: [
    "", "E+11", "1E+", "1E11", "12E34567", "1.23E+1x", "AB1E+11", "4E/22/0001", "E", "1E", "123",
  ])
  func takesNoReferenceForScientificNotation(_ text: String) {
    #expect(!isScientific(text))
  }

  @Test(arguments: [
    "=SUM(A1:A9)", "=A1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://a.example\")", "+SUM(A1)",
    "-SUM(A1)", "@SUM(1+9)", "+1+LOG10(2)", "-2+CONCATENATE(A1;B1)",
  ])
  func knowsAFormula(_ text: String) { #expect(isFormula(text)) }

  @Test(arguments: [
    "", "+44 7700 900123", "+447700900123", "+44 (0)29 2018 0123", "+44(0)7700 900123",
    "- she left at noon", "- met at the station (Newport)", "-met at the station (Newport)",
    "–SUM(A1)", "-5", "=", "====", "@home", "@name (at work)", "a=SUM(A1)", "SUM(A1)",
  ])
  func takesNeitherATelephoneNumberNorASentenceForAFormula(_ text: String) {
    #expect(!isFormula(text))
  }

  // MARK: - Helpers

  // A span cannot stand in an expectation itself.

  private func serialDate(_ text: String) -> CivilDate? {
    let bytes = text.bytes
    return SpreadsheetTraces.serialDate(bytes.span)
  }

  private func isError(_ text: String) -> Bool {
    let bytes = text.bytes
    return SpreadsheetTraces.isError(bytes.span)
  }

  private func isScientific(_ text: String) -> Bool {
    let bytes = text.bytes
    return SpreadsheetTraces.isScientific(bytes.span)
  }

  private func isFormula(_ text: String) -> Bool {
    let bytes = text.bytes
    return SpreadsheetTraces.isFormula(bytes.span)
  }
}
