import Records
import Testing

@testable import Readers

@Suite struct JSONReaderTests {
  static let chunkSizes = [1, 2, 3, 7, 4096]
  static let nested = JSONLayout(recordPath: ["data", "referrals"])
  static let lines = JSONLayout(isLines: true)

  @Test func tellsWhereEveryValueStands() throws {
    let text = "[\n  {\"a\": \"ŵ\\n\", \"b\": [1, {\"c\": true}], \"d.e\": null}\n]\n"
    let reading = try Reading.json(Array(text.utf8))
    #expect(
      reading.values.map(\.description) == [
        "1 a=ŵ\n@2:10+11", "1 b/*=1@2:22+24", "1 b/*/c=true@2:31+33", "1 d.e=null@2:46+48",
      ])
    #expect(reading.faults.isEmpty)
  }

  @Test func findsRecordsBelowKeys() throws {
    let text =
      "{\"v\":[{}],\"data\":{\"x\":{\"referrals\":0},\"referrals\":[{\"a\":1},{\"a\":2}],\"y\":[]},\"z\":1}"
    let reading = try Reading.json(Array(text.utf8), JSONReaderTests.nested)
    #expect(reading.values.map(\.text) == ["1", "2"])
    #expect(reading.faults.isEmpty)
  }

  @Test func countsRepeatedParts() throws {
    let text = "[{\"n\":0,\"people\":[{\"a\":1},{\"a\":2}],\"m\":3}]"
    let reading = try Reading.json(Array(text.utf8), JSONLayout(each: ["people"]))
    #expect(reading.values.map(\.part) == [0, 1, 2, 0])
  }

  @Test(arguments: chunkSizes) func readsTheSameInEveryChunking(_ size: Int) throws {
    for (text, layout) in JSONReaderTests.samples {
      let whole = try Reading.json(Array(text.utf8), layout)
      let cut = try Reading.json(Array(text.utf8), layout, chunkSize: size)
      #expect(cut == whole, "\(text.debugDescription)")
    }
  }

  @Test func goesOnBehindABrokenLine() throws {
    let reading = try Reading.json(
      Array("{\"a\":1}\n{\"a\":}\n\n{\"a\":3}".utf8), JSONReaderTests.lines)
    #expect(reading.values.map(\.text) == ["1", "3"])
    #expect(reading.values.map(\.record) == [1, 3])
    #expect(
      reading.faults == [
        Reading.FaultAt(
          fault: .jsonNotValid, position: TextPosition(line: 2, column: 6, byteOffset: 13))
      ])
  }

  @Test func goesOnBehindABrokenRecord() throws {
    let reading = try Reading.json(
      Array("[{\"a\":1},{\"a\":tru,\"b\":{\"c\":\"]}\"}},{\"a\":3}]".utf8))
    #expect(reading.values.map(\.text) == ["1", "3"])
    #expect(reading.faults.map(\.fault) == [.jsonNotValid])
  }

  @Test func keepsWhatStandsBeforeATruncation() throws {
    let reading = try Reading.json(Array("[{\"a\":1},{\"a\":2},{\"a\":".utf8))
    #expect(reading.values.map(\.text) == ["1", "2"])
    #expect(reading.faults.map(\.fault) == [.truncated])
  }

  @Test func placesADuplicateKey() throws {
    let reading = try Reading.json(Array("[{\"a\":1,\"b\":{\"a\":2},\"a\":3}]".utf8))
    #expect(
      reading.faults == [
        Reading.FaultAt(
          fault: .duplicateKey, position: TextPosition(line: 1, column: 21, byteOffset: 20))
      ])
  }

  @Test(arguments: [
    "[{\"a\":01}]", "[{\"a\":1.}]", "[{\"a\":+1}]", "[{\"a\":.5}]", "[{\"a\":1e}]", "[{\"a\":NaN}]",
    "[{\"a\":\"\u{1}\"}]", "[{\"a\":\"\\x\"}]", "[{\"a\":\"\\u12G4\"}]", "[{\"a\":1,}]",
    "[{\"a\":1},]",
    "[{\"a\" 1}]", "[{a:1}]", "[{\"a\":1 \"b\":2}]", "[{\"a\":1}{\"a\":2}]", "[{\"a\":[1}]}]",
    "[{\"a\":'x'}]", "[{\"a\":1}] x", "[{\"a\":truee}]", "[{\"a\":-}]",
  ])
  func refusesWhatIsNotJSON(_ text: String) throws {
    let reading = try Reading.json(Array(text.utf8))
    #expect(reading.faults.map(\.fault) == [.jsonNotValid])
  }

  @Test func tellsWhereRecordsShouldBe() throws {
    let nested = JSONReaderTests.nested
    for (text, layout, faults) in [
      ("[1,{},[2]]", JSONLayout(), [Fault.recordNotObject, .recordNotObject]),
      ("{}", nested, [.recordsNotFound]), ("\"x\"", JSONLayout(), [.recordsNotFound]),
      ("{\"data\":[]}", nested, [.recordsNotFound]),
      ("{\"data\":{\"referrals\":0}}", nested, [.recordsNotFound]),
    ] {
      #expect(try Reading.json(Array(text.utf8), layout).faults.map(\.fault) == faults, "\(text)")
      var guess = layout
      guess.isGuess = true
      #expect(try Reading.json(Array(text.utf8), guess).faults.isEmpty, "\(text)")
    }
  }

  @Test func acceptsWhatJSONAllows() throws {
    let text =
      "[{\"a\":-0.5e+10,\"b\":\"\\u00e9\\ud83d\\ude00\\/\",\"\\u0063\":[],\"d\":{},\"\":0}]"
    let reading = try Reading.json(Array(text.utf8))
    #expect(reading.faults.isEmpty)
    #expect(reading.values.map(\.text) == ["-0.5e+10", "é😀/", "0"])
  }

  @Test func noticesALoneSurrogate() throws {
    let reading = try Reading.json(Array("[{\"a\":\"x\\ud83dy\"}]".utf8))
    #expect(reading.faults.map(\.fault) == [.loneSurrogate])
    #expect(reading.values.map(\.text) == ["x\u{FFFD}y"])
  }

  @Test func refusesNestingBeyondTheLimit() throws {
    let text = "[{\"a\":" + String(repeating: "[", count: 5000) + "1"
    #expect(try Reading.json(Array(text.utf8)).faults.map(\.fault).contains(.nestedTooDeep))
  }

  @Test func neverTrapsHoweverItIsCutOrChanged() throws {
    for (text, layout) in JSONReaderTests.samples {
      let bytes = Array(text.utf8)
      for end in bytes.indices { _ = try Reading.json(Array(bytes[..<end]), layout, chunkSize: 5) }
      for index in bytes.indices {
        var changed = bytes
        changed[index] ^= 0x2B
        _ = try Reading.json(changed, layout, chunkSize: 11)
      }
    }
  }

  static let samples: [(String, JSONLayout)] = [
    ("", JSONLayout()), ("[]", JSONLayout()), ("{\"a\":1}", JSONLayout()),
    ("[{\"a\":\"\\u0175\\\"\",\"b\":{\"c\":[1,2,{\"d\":null}]}}, {\"a\":\"é\"}]", JSONLayout()),
    (
      "{\"m\":{\"k\":\"v\"},\"data\":{\"referrals\":[{\"a\":1},{\"b\":[true,false]}]},\"t\":\"\"}",
      nested
    ),
    ("{\"a\":1}\n{\"a\":\"x\\ny\"}\r\n\n{\"a\":[{\"b\":2}]}", lines),
    ("{\"a\":1}\n{\"a\":}\n{\"a\":3}\n", lines),
    ("[{\"a\":1},{\"a\":tru},{\"a\":3}]", JSONLayout()),
    ("[{\"a\":1},{\"a\":", JSONLayout()), ("[{\"a\":1}{\"a\":2}]", JSONLayout()),
  ]
}
