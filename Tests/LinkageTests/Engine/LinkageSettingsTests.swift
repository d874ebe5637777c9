import Foundation
import Records
import Testing

@testable import Linkage

@Suite struct LinkageSettingsTests {
  /// What the program knows by itself and what `schemas/linkage.json` says are the same.
  @Test func theFileHasTheShippedNumbers() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "schemas/linkage.json")
    #expect(try String(contentsOf: file, encoding: .utf8) == LinkageSettings().json)
  }

  private let start = TextPosition.start

  private func settings(_ key: String, _ value: Document.Content) throws -> LinkageSettings {
    let numbers = Document(.object([(key, Document(value, at: start))]), at: start)
    return try LinkageSettings(Document(.object([("numbers", numbers)]), at: start))
  }

  @Test func takesANumber() throws {
    #expect(try settings("linkProbability", .number("0.97")).linkProbability == 0.97)
    #expect(try settings("blockCap", .number("80")).blockCap == 80)
  }

  @Test func refusesWhatItDoesNotKnow() {
    #expect(throws: LinkageSettingsFault.self) { try settings("linkProbabilty", .number("0.97")) }
    #expect(throws: LinkageSettingsFault.self) { try settings("linkProbability", .number("7")) }
    #expect(throws: LinkageSettingsFault.self) { try settings("blockCap", .string("many")) }
  }
}
