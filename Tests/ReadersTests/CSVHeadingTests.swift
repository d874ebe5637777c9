import Records
import Testing

@testable import Readers

/// Headings of several rows.
@Suite struct CSVHeadingTests {
  private func read(
    _ text: String, rows: Int = 2, titles: Int = 0, limits: ReadingLimits = ReadingLimits()
  ) throws -> Reading {
    func read(_ chunkSize: Int) throws -> Reading {
      let window = TextWindow(
        InputFile(bytes: Array(text.utf8)), encoding: .utf8, chunkSize: chunkSize)
      let dialect = CSVDialect(titleRows: titles, headerRows: rows)
      return try Reading(CSVReader(window: window, dialect: dialect, limits: limits))
    }
    let whole = try read(1 << 20)
    for size in CSVReaderTests.chunkSizes {
      #expect(try read(size) == whole, "in chunks of \(size)")
    }
    return whole
  }

  @Test func namesColumnsByAllRows() throws {
    let reading = try read("Request,,Answer,\nNo,On,On,Hit\n1,2,3,4\n")
    #expect(
      reading.values.suffix(4).map(\.path) == [
        "Request / No", "Request / On", "Answer / On", "Answer / Hit",
      ])
    #expect(reading.records.count == 2)
    #expect(reading.faults == [])
  }

  /// A column stands where its cell in the lowest row does.
  @Test func placesAColumnInTheLowestRow() throws {
    let reading = try read("OFFICIAL\nReference,\"Re\nquest\",\n\n,On,\"B\ny\"\n1,2,3\n", titles: 1)
    #expect(reading.faults.map(\.fault) == [.titleRow, .blankRow])
    #expect(
      reading.values.map(\.description) == [
        "0 Reference=@5:1+32", "0 Re\nquest / On=On@5:2+33", "0 Re\nquest / B\ny=B\ny@5:6+37",
        "1 Reference=1@7:1+42", "1 Re\nquest / On=2@7:3+44", "1 Re\nquest / B\ny=3@7:5+46",
      ])
  }

  @Test func takesHeaderRowsOfAnyLength() throws {
    let long = try read("Request,,Notes,Who\nNo,On\n1,2,3,4\n")
    #expect(long.values.suffix(4).map(\.path) == ["Request / No", "Request / On", "Notes", "Who"])
    #expect(
      long.values.prefix(4).map(\.description).suffix(2) == [
        "0 Notes=@2:6+24", "0 Who=@2:6+24",
      ])
    #expect(long.faults == [])
    let short = try read("Request\nNo,On,By\n1,2,3\n4,5\n")
    #expect(short.values[3].path == "Request / No")
    #expect(short.faults.map(\.fault) == [.raggedRow])
    let empty = try read("Request,,,\nNo,On\n1,2\n")
    #expect(empty.faults == [])
    #expect(empty.values.suffix(2).map(\.path) == ["Request / No", "Request / On"])
  }

  @Test func tellsNamesThatComeTwiceOrNotAtAll() throws {
    let reading = try read("Request,,,Answer\nOn,On,,On\n1,2,3,4\n")
    #expect(reading.faults.map(\.fault) == [.duplicateColumn, .blankColumn])
    #expect(reading.faults.map(\.position.column) == [4, 7])
    #expect(try read("Notes,Notes\n,\n1,2\n").values.isEmpty == false)
  }

  @Test func tellsWhatDeviatesInAnUpperRow() throws {
    var limits = ReadingLimits()
    (limits.columns, limits.fieldBytes) = (3, 5)
    let reading = try read("a\"b,,,d\nx,y,Answers\n1,2,3\n", limits: limits)
    #expect(reading.faults.map(\.fault) == [.tooManyColumns, .strayQuote, .fieldTooLarge])
    #expect(reading.faults.map(\.position.line) == [1, 1, 2])
    #expect(reading.values.suffix(3).map(\.path) == ["a\"b / x", "a\"b / y", "a\"b / Answers"])
  }

  /// A heading that is cut off names nothing.
  @Test func holdsNoRecordsWithoutItsLastRow() throws {
    #expect(try read("Request,,Answer\n").values.isEmpty)
    #expect(try read("a,b\n\n", rows: 4).values.isEmpty)
    #expect(try read("a,b\n,c\nd,e\nf,g\n1,2\n", rows: 4).values.last?.path == "b / c / e / g")
  }

  // MARK: - Repeated

  @Test func passesOverAHeadingThatIsRepeated() throws {
    let reading = try read(
      "Request,,A\nNo,On,\n1,2,3\nRequest,,A\nNo,On,\n4,5,6\n\u{FEFF}Request,,A\nNo,On,\n7,8,9\n")
    #expect(reading.faults.map(\.fault) == [.repeatedHeader, .markInside, .repeatedHeader])
    #expect(reading.faults.map(\.position.line) == [4, 7, 7])
    #expect(reading.values.filter { $0.record > 0 }.map(\.text).joined() == "123456789")
    #expect(reading.values.last?.record == 3)
  }

  /// A record is not lost because it is like one row of the heading.
  @Test(arguments: [
    "Request,,A\n4,5,6\n", "No,On,\n4,5,6\n", "No,On,\nRequest,,A\n", "Request,,A\n",
    "Request,,A\nNo,On,B\n", "Request,,A\n\nNo,On,\n", "Request,,B\nNo,On,\n",
    "Request,,A,\nNo,On,\n",
  ])
  func keepsRecordsThatAreLikeARowOfTheHeading(_ rows: String) throws {
    let reading = try read("Request,,A\nNo,On,\n1,2,3\n\(rows)")
    #expect(!reading.faults.contains { $0.fault == .repeatedHeader })
    #expect(reading.values.last?.record == rows.split(separator: "\n").count + 1)
  }

  @Test func passesOverAFootAboveARepeatedHeading() throws {
    let reading = try read(
      "Request,,A\nNo,On,\n1,2,3\nTotal,1\n\nRequest,,A\nNo,On,\n4,5,6\nTotal,2,\n")
    #expect(
      reading.faults.map(\.fault) == [.footRow, .blankRow, .repeatedHeader, .footRow])
    #expect(reading.faults.map(\.position.line) == [4, 5, 6, 9])
    #expect(reading.records.count == 3)
  }

  @Test func tellsNothingOfTheRowsOfARepeatedHeading() throws {
    let reading = try read("Request\nNo,O\"n\n1,2\nRequest\nNo,O\"n\n3,4\n")
    #expect(reading.faults.map(\.fault) == [.strayQuote, .repeatedHeader])
    #expect(reading.records.count == 3)
  }

  @Test func knowsARepeatedHeadingOfThreeRows() throws {
    let heading = "a,,b\na,,\nc,d,\n"
    let reading = try read(heading + "1,2,3\na,,b\n" + heading + "4,5,6\n" + heading, rows: 3)
    #expect(reading.faults.map(\.fault) == [.repeatedHeader, .repeatedHeader])
    #expect(reading.records.count == 4)
    #expect(reading.values.filter { $0.record == 2 }.map(\.text) == ["a", "", "b"])
  }

  /// Rows like those of the heading in any order, in every cut: all of them are accounted for.
  @Test func losesNoRowHoweverItIsCut() throws {
    var random = SystemlessRandom(seed: 5)
    for _ in 0..<400 {
      let rows = random.text(
        from: ["G,,H\n", "a,b,\n", "1,2,3\n", "Total,1\n", "\n", "G,,H\na,b,\n"], upTo: 9)
      let reading = try read("G,,H\na,b,\n" + rows)
      let told = reading.faults.map(\.fault)
      let lines = rows.split(separator: "\n").count
      let headings = told.count { $0 == .repeatedHeader }
      let foot = told.count { $0 == .footRow }
      #expect(reading.records.count - 1 + 2 * headings + foot == lines, "\(rows.debugDescription)")
    }
  }
}
