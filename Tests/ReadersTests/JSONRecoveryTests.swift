import Records
import Testing

@testable import Readers

/// One cause is one fault, and what stands behind it is read.
@Suite struct JSONRecoveryTests {
  private func expect(
    _ text: String, faults: [Fault], records: [Int], lines: Bool = false,
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let whole = try Reading.json(Array(text.utf8), JSONLayout(isLines: lines))
    #expect(whole.faults.map(\.fault) == faults, sourceLocation: location)
    #expect(
      Array(Set(whole.values.map(\.record))).sorted() == records, sourceLocation: location)
    for size in [1, 2, 3, 7, 4096] {
      let cut = try Reading.json(Array(text.utf8), JSONLayout(isLines: lines), chunkSize: size)
      #expect(cut == whole, sourceLocation: location)
    }
  }

  @Test func goesOnBehindABrokenRecord() throws {
    let flaw = [Fault.jsonNotValid]
    try expect("[{\"a\":1},{\"a\":tru,\"b\":\"]}\"},{\"a\":3}]", faults: flaw, records: [1, 3])
    try expect("[{\"a\":1},,{\"a\":2}]", faults: flaw, records: [1, 3])
    try expect("[,,{\"a\":1}, , ,,{\"a\":2},,]", faults: flaw + flaw + flaw, records: [3, 7])
    try expect("[{\"a\":1}},{\"a\":2}]", faults: flaw, records: [1, 2])
    try expect("[{\"a\":1},{\"a\":\"\n\"},\n{\"a\":3}]", faults: flaw, records: [1, 3])
    try expect("[{\"a\":1},{\"a\":[1]]},{\"a\":3}]", faults: flaw, records: [1, 3])
    try expect("[{\"a\":[1}]}]", faults: flaw, records: [])
  }

  @Test func goesOnBehindAMissingBracket() throws {
    let flaw = [Fault.jsonNotValid]
    try expect("[{\"a\":1},{\"a\":[1},{\"a\":2},{\"a\":3}]", faults: flaw, records: [1, 3, 4])
    try expect("[{\"a\":1},{\"a\":1,{\"a\":2},{\"a\":3}]", faults: flaw, records: [1, 3, 4])
  }

  @Test func goesOnBehindAMissingQuotationMark() throws {
    try expect(
      "[{\"a\":1},{\"a\":\"x,\"b\":{\"c\":\"d\"}},{\"a\":2},{\"a\":3}]", faults: [.jsonNotValid],
      records: [1, 3, 4])
  }

  @Test func tellsMissingCommasOnce() throws {
    try expect(
      "[{\"a\":1}{\"a\":2}\n{\"a\":3} {\"a\":4}]", faults: [.jsonNotValid], records: [1, 2, 3, 4])
  }

  @Test func tellsNoEndOfTheFileBehindAFlaw() throws {
    try expect("[{\"a\":1},{\"a\":tru", faults: [.truncated], records: [1])
    try expect("[{\"a\":1},{\"a\":trx", faults: [.jsonNotValid], records: [1])
    try expect("{\"a\":trx}}}}", faults: [.jsonNotValid], records: [])
  }

  @Test func readsEveryLineThatIsWhole() throws {
    let flaw = [Fault.jsonNotValid]
    try expect("{\"a\":1\n{\"a\":2}\n", faults: flaw, records: [2], lines: true)
    try expect("{\"a\":\"x\r\n{\"a\":2}\r\n", faults: flaw, records: [2], lines: true)
    try expect("{\"a\":1} {\"a\":1}\n\n \n{\"a\":3}", faults: flaw, records: [1, 2], lines: true)
    try expect("[1,\n01\n{\"a\":3}", faults: flaw + flaw, records: [3], lines: true)
    try expect("{\"a\":1}\n{\"a\":", faults: [.truncated], records: [1], lines: true)
  }

  @Test func readsARecordOverSeveralLines() throws {
    try expect(
      "{\"a\":1}\n{\n  \"a\": 2\n}\n{\"a\":3}\n", faults: [.recordOverLines], records: [1, 2, 3],
      lines: true)
    try expect(
      "[\n{\"a\":1},\n{\"a\":2}\n]\n",
      faults: [.recordNotObject, .recordOverLines].sorted {
        $0.rawValue < $1.rawValue
      }, records: [], lines: true)
  }

  @Test func placesTheEndOfALineThatIsTooShort() throws {
    let reading = try Reading.json(
      Array("{\"a\":\"ŵ\r\n{\"a\":2}".utf8), JSONLayout(isLines: true))
    #expect(
      reading.faults == [
        Reading.FaultAt(
          fault: .jsonNotValid, position: TextPosition(line: 1, column: 8, byteOffset: 8))
      ])
  }
}
