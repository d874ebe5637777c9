import CanonicalModel
import Exports
import Records
import Testing

@Suite struct ProvenanceTests {
  private func line(_ record: CanonicalRecord, source text: String) -> String {
    var output: [UInt8] = []
    ProvenanceNDJSON.write(
      record, number: 7, file: "a/b.csv", partner: "bawso", .shareable, to: &output
    ) { value in
      var making = ValueOrigin.Making("codes")
      making.list = "nationalities"
      making.line = 3
      let place = Place(
        file: 0, line: 2, column: 5, byteOffset: 40, record: 7,
        detail: .cell(row: 2, column: 27, header: .known("Nat")))
      return ValueOrigin(
        ValueOrigin.Source(text: Array(text.utf8)[...], file: "a/b.csv", place: place), making)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private let two = Samples.record {
    for code: Code in ["GBR", "SOM"] {
      $0.append(CanonicalValue(field: .nationalities, content: .code(code), source: 4))
    }
  }

  @Test func tellsTheTextItsPlaceAndHowTheValueWasMade() {
    let value =
      #""made":{"transform":"codes","list":"nationalities","line":3},"source":"x","#
      + #""place":{"file":"a/b.csv","line":2,"column":5,"byteOffset":40,"record":7,"#
      + #""row":2,"columnName":"Nat","columnLetter":"AB"}}"#
    #expect(
      line(two, source: "x")
        == #"{"recordKind":"referral","partner":"bawso","file":"a/b.csv","record":7,"values":["#
        + #"{"field":"nationalities","value":"GBR",\#(value),"#
        + "{\"field\":\"nationalities\",\"value\":\"SOM\",\(value)]}\n")
  }

  /// A cell of a megabyte may make a thousand values.
  @Test func writesALongTextOnceAndThenItsBeginning() {
    let text = String(repeating: "ŵ", count: 5000)
    let line = line(two, source: text)
    #expect(line.utf8.count < text.utf8.count + 2500)
    #expect(line.ranges(of: #""isSourceCut":true"#).count == 1)
    #expect(line.contains("\"source\":\"\(text)\""))
    #expect(line.contains("\"source\":\"\(text.prefix(511))\",\"isSourceCut\""))
  }
}
