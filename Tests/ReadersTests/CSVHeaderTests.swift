import Records
import Testing

@testable import Readers

@Suite struct CSVHeaderTests {
  private func read(_ text: String, titleRows: Int = 0) throws -> Reading {
    let window = TextWindow(InputFile(bytes: Array(text.utf8)), encoding: .utf8, chunkSize: 5)
    return try Reading(CSVReader(window: window, dialect: CSVDialect(titleRows: titleRows)))
  }

  @Test func passesOverTheRowsAboveIt() throws {
    let reading = try read("sep=,\nOFFICIAL\n\nReferrals, 2024\na,b\n1,2\n", titleRows: 2)
    #expect(reading.faults.map(\.fault) == [.separatorLine, .titleRow, .blankRow, .titleRow])
    #expect(reading.faults.map(\.position.line) == [1, 2, 3, 4])
    #expect(reading.values.map(\.path) == ["a", "b", "a", "b"])
    #expect(reading.values.map(\.record) == [0, 0, 1, 1])
    #expect(reading.values.last?.position == TextPosition(line: 6, column: 3, byteOffset: 38))
  }

  @Test func passesOverNothingUnasked() throws {
    let reading = try read("OFFICIAL,x\na,b\n1,2\n")
    #expect(reading.values.map(\.record) == [0, 0, 1, 1, 2, 2])
    #expect(reading.faults == [])
  }

  @Test func namesColumnsWithoutTheBlanksAroundThem() throws {
    let reading = try read(" a\t,\"b \",\u{A0}c\n1,2,3\n")
    #expect(reading.values.suffix(3).map(\.path) == ["a", "b", "c"])
    #expect(reading.faults == [])
  }

  @Test(arguments: ["a,a", "a, a", "a,A", "a b,A  B", "ŵ,w\u{302}", "ŵ,Ŵ"])
  func tellsANameThatComesTwice(_ header: String) throws {
    let reading = try read("\(header)\n1,2\n")
    #expect(reading.faults.map(\.fault) == [.duplicateColumn])
    #expect(Set(reading.values.map { Array($0.path.utf8) }).count == 2)
  }

  @Test(arguments: ["a,", "a, ", "a,\"\"", "a,\u{A0}", "a,\"\n\""])
  func tellsAColumnWithoutAName(_ header: String) throws {
    let reading = try read("\(header)\n1,2\n")
    #expect(reading.faults.map(\.fault) == [.blankColumn])
    #expect(reading.values.last?.path == "(column B)")
  }

  /// Names that look like those which columns without a name get.
  @Test func givesEachColumnItsOwnPath() throws {
    let reading = try read("(column B),,(column D),a,a\n1,2,3,4,5,6,7\n")
    let paths = reading.values.filter { $0.record == 1 }.map(\.path)
    #expect(paths.count == 7)
    #expect(Set(paths).count == 7)
    #expect(paths[3] == "a")
    #expect(paths[4] != "a")
  }

  @Test func passesOverAHeaderThatIsRepeated() throws {
    let reading = try read("a,b\n1,2\na,b\n\u{FEFF}a,b\n3,4\n")
    #expect(reading.faults.map(\.fault) == [.repeatedHeader, .markInside, .repeatedHeader])
    #expect(reading.faults.map(\.position.line) == [3, 4, 4])
    #expect(reading.values.map(\.text) == ["a", "b", "1", "2", "3", "4"])
    #expect(reading.values.last?.record == 2)
  }

  /// A record is not lost because it shares words with the header.
  @Test(arguments: ["a,b\na,c\n", "a,b\nA,b\n", "a,b\na\n", "a,b\na,b,\n", "a\na\n", "a,b\n b,a\n"])
  func keepsRecordsThatAreLikeTheHeader(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.values.contains { $0.record == 1 })
    #expect(!reading.faults.contains { $0.fault == .repeatedHeader })
  }

  @Test func readsNothingFromAnEmptyFileOrAHeaderAlone() throws {
    #expect(try read("").values.isEmpty)
    #expect(try read("\n\n").values.isEmpty)
    #expect(try read("a,b").values.map(\.record) == [0, 0])
    #expect(try read("a\nx\n").values.map(\.text) == ["a", "x"])
  }

  @Test func knowsALineThatNamesTheDelimiter() {
    func named(_ line: String) -> UInt8? { CSVFirstRows.namedDelimiter(in: Array(line.utf8)) }
    #expect(named("sep=;\na;b") == UInt8(ascii: ";"))
    #expect(named("SEP=\t\r\n") == 9)
    #expect(named("\"sep=^\"") == UInt8(ascii: "^"))
    for line in ["sep=", "sep=a", "sep=;;", "sep=\"", "xsep=;", "sep=;a", "sep=1\n", "\u{1D}ep=;"] {
      #expect(named(line) == nil, "\(line)")
    }
  }

  @Test func showsTheFirstRowsUnderEachDelimiter() {
    let text = Array("sep=;\nTitle\n\na; \"b\"\n1;\"x\ny\"\n".utf8)
    #expect(CSVFirstRows.rows(of: text, 59) == [["Title"], ["a", "\"b\""], ["1", "x\ny"]])
    #expect(CSVFirstRows.rows(of: [], 59) == [])
    let long = Array(String(repeating: "x\n", count: 100).utf8)
    #expect(CSVFirstRows.rows(of: long, 59).count == 32)
  }
}
