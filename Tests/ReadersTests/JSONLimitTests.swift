import Records
import Testing

@testable import Readers

/// What the reader refuses to hold is a fault that names the limit, and what stands behind is read.
@Suite struct JSONLimitTests {
  private func read(
    _ text: String, lines: Bool = false, _ change: (inout ReadingLimits) -> Void
  ) throws -> Reading {
    var limits = ReadingLimits()
    change(&limits)
    let layout = JSONLayout(isLines: lines, isGuess: true)
    let whole = try Reading.json(Array(text.utf8), layout, limits: limits)
    for size in [1, 2, 3, 7, 4096] {
      #expect(
        try Reading.json(Array(text.utf8), layout, chunkSize: size, limits: limits) == whole)
    }
    return whole
  }

  @Test func passesOverARecordThatIsTooLarge() throws {
    let large = "{\"a\":\"" + String(repeating: "x", count: 50) + "\",\"b\":[1,{\"c\":null}]}"
    for (text, isLines) in [
      ("[{\"a\":1},\(large),{\"a\":3}]", false), ("{\"a\":1}\n\(large)\n{\"a\":3}", true),
    ] {
      let reading = try read(text, lines: isLines) { $0.recordBytes = 40 }
      #expect(reading.faults.map(\.fault) == [.recordTooLarge])
      #expect(reading.faults.first?.position.byteOffset == (isLines ? 8 : 9))
      #expect(reading.values.map(\.record) == [1, 3])
    }
  }

  @Test func checksWhatItDoesNotHold() throws {
    let wide = String(repeating: "[1.5e3,\"\\u00e9\\n\"],", count: 9)
    let faults: (String, Bool) throws -> [Fault] = { text, isLines in
      try read(text, lines: isLines) { $0.recordBytes = 20 }.faults.map(\.fault)
    }
    #expect(try faults("[[\(wide)1],{}]", false) == [.recordTooLarge])
    #expect(try faults("[[\(wide)01],{}]", false) == [.recordTooLarge, .jsonNotValid])
    #expect(
      try faults("[\(wide)1]\n[\(wide)]\n{}", true) == [
        .recordTooLarge, .recordTooLarge, .jsonNotValid,
      ])
    #expect(try faults("{\"a\":[\(wide)1],\"b\":{}}", false) == [.recordTooLarge])
    #expect(try faults("{\"a\":[\(wide)", false) == [.recordTooLarge, .truncated])
    #expect(try faults("[[\(wide)\"\\ud800\"]]", false) == [.recordTooLarge, .loneSurrogate])
  }

  @Test func leavesOutValuesThatAreTooLarge() throws {
    let long = String(repeating: "x", count: 30)
    let reading = try read("[{\"a\":\"\(long)\",\"\(long)\":1,\"b\":\"\(long)\\n\",\"c\":2}]") {
      $0.fieldBytes = 25
    }
    #expect(reading.faults.map(\.fault) == [.fieldTooLarge, .fieldTooLarge, .fieldTooLarge])
    #expect(reading.values.map(\.text) == ["2"])
  }

  @Test func leavesOutNamesBeyondTheLimit() throws {
    let reading = try read(
      "[{\"a\":1,\"b\":2,\"c\":3,\"d\":4},{\"a\":5,\"d\":{\"a\":6},\"b\":[7]}]"
    ) {
      $0.columns = 3
    }
    #expect(reading.faults.map(\.fault) == [.tooManyColumns])
    #expect(reading.faults.first?.position.byteOffset == 20)
    #expect(reading.values.map(\.text) == ["1", "2", "3", "5"])
  }

  /// A long name costs as much again for each name below it, however it is written.
  @Test func leavesOutNamesThatTakeTooManyBytes() throws {
    let long = String(repeating: "k", count: 30)
    for key in [long, "\\\"" + long] {
      let reading = try read("[{\"a\":1,\"\(key)\":{\"b\":2,\"c\":3,\"d\":4},\"a\":5}]") {
        $0.nameBytes = 60
      }
      #expect(reading.faults.map(\.fault) == [.tooManyColumns, .duplicateKey])
      #expect(reading.values.map(\.text) == ["1", "2", "5"])
    }
  }

  @Test func leavesOutValuesBeyondTheLimit() throws {
    let reading = try read("[{\"a\":[1,2,3,4,5]},{\"a\":[6]}]") { $0.values = 3 }
    #expect(reading.faults.map(\.fault) == [.tooManyColumns])
    #expect(reading.values.map(\.text) == ["1", "2", "3", "6"])
  }

  @Test func saysOnceThatThereAreTooManyRecords() throws {
    let reading = try read("[{\"a\":1},{\"a\":2},{\"a\":3},{\"a\":4}]") { $0.records = 2 }
    #expect(reading.faults.map(\.fault) == [.tooManyRecords])
    #expect(reading.values.map(\.text) == ["1", "2"])
  }

  @Test func tellsEachDuplicateOncePerObjectAndKey() throws {
    let reading = try read(
      "[{\"a\":1,\"\\u0061\":2,\"a\":3,\"b\":{\"a\":4}},{\"a\":5}]"
    ) { _ in }
    #expect(reading.faults.map(\.fault) == [.duplicateKey])
    #expect(reading.faults.first?.position.byteOffset == 8)
  }

  @Test func tellsDuplicatesAroundTheRecords() throws {
    let text = "{\"r\":[{\"a\":1}],\"n\":{\"r\":1},\"r\":[{\"a\":2}]}"
    let reading = try Reading.json(Array(text.utf8), JSONLayout(recordPath: ["r"]))
    #expect(reading.faults.map(\.fault) == [.duplicateKey])
    #expect(reading.values.map(\.text) == ["1"])
  }

  @Test func noticesLoneSurrogatesEverywhere() throws {
    let reading = try read("[\"\\ud800\",{\"\\ud800\":1,\"\\ud801\":\"\\udc00\"}]") { _ in }
    #expect(reading.faults.map(\.fault) == Array(repeating: .loneSurrogate, count: 4))
  }
}
