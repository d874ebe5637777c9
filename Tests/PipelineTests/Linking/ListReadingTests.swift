import Testing

@testable import Pipeline

/// Lists as they come: headings without a map, ids, orders of dates, words for nothing.
@Suite struct ListReadingTests {
  @Test func readsHeadingsWithoutAMap() throws {
    let list = """
      rec_id,given_name,surname,street_number,address_1,suburb,postcode,state,date_of_birth,soc_sec_id,cluster
      r1,ann,smith,8,high street,barry,2906,nsw,19570304,5551234,c1

      """
    let lists = try LinkLists(list)
    #expect(
      try lists.drafts(id: "rec_id") == [
        "ann/smith 1957-03-04 other=5551234 houseNumber=8 street=high street town=barry postcode=2906 region=nsw"
      ])
    let lines = try lists.account(id: "rec_id").lines
    #expect(lines.first?.contains("family = surname") == true)
    #expect(lines.last == "list0.csv: not used: cluster")
  }

  /// The tables of `cyson init` know what no name of a field is, in Welsh too.
  @Test func readsHeadingsByTheTablesOfInit() throws {
    let list = """
      id,Enwau cyntaf y person,Cyfenw'r person,D.O.B.
      1,Ann,Smith,25/03/1957
      2,Bob,Jones,26/03/1957
      3,Cai,Evans,27/03/1957

      """
    #expect(try LinkLists(list).drafts().first == "Ann/Smith 1957-03-25")
  }

  @Test func readsTheSexThatMostOfAColumnHas() throws {
    func sexes(_ words: String...) throws -> [String] {
      let rows = words.enumerated().map { "\($0),\($1)\n" }.joined()
      return try LinkLists("id,sex\n" + rows).drafts()
    }
    #expect(
      try sexes("F", "male", "Woman", "2", "1.0", "?") == [
        "female", "male", "female", "female", "male", "",
      ])
    #expect(try sexes("H", "M", "H", "M") == ["female", "male", "female", "male"])
    #expect(try sexes("0", "1", "1", "0") == ["female", "male", "male", "female"])
  }

  @Test func takesWordsForNothing() throws {
    let list =
      "id,given,family,town\n1,Nan,Na,-9\n2,NaN,NA,Barry\n3,none,unknown,?\nNA,None,n/a,-\n"
    let map =
      #"{"fields": {"given": "given", "family": "family", "town": "town"}, "missing": ["-9"]}"#
    #expect(try LinkLists(list, map: map).drafts() == ["Nan/Na", "town=Barry", "", ""])
  }

  @Test func findsTheOrderOfDatesInTheWholeColumn() throws {
    let rows = (1...30_000).map { "\($0),03/04/1957\n" }.joined()
    #expect(try LinkLists("id,dob\n" + rows + "x,04/25/1957\n").drafts().first == "1957-03-04")
    let open = try LinkLists("id,dob\n1,03/04/1957\n")
    #expect(try open.drafts() == ["1957-04-03"])
    #expect(try open.account().warnings.contains { $0.contains("whether the day or the month") })
  }

  @Test(arguments: [
    ("id,name\n1,Ann\n,Bob\n", "list0.csv:3: record 2 has no id; each record needs one"),
    (
      "id,name\n1,Ann\n2,Bob\n1,Cai\n",
      "list0.csv:4: record 3 has the id of record 1; ids must differ"
    ),
    ("nr,name\n1,Ann\n", "list0.csv: no row names a column \"id\"; did you mean --id \"nr\"?"),
  ])
  func needsAnIDForEachRecord(_ list: String, _ complaint: String) throws {
    #expect(try LinkLists(list).complaint() == complaint)
  }

  @Test func takesTheSameIDInAnotherFile() throws {
    let lists = try LinkLists("id,name\n1,Ann\n", "id,surname\n1,Smith\n")
    #expect(try lists.drafts() == ["(Ann)", "/Smith"])
    let read = try PersonLists(lists.request())
    #expect(read.sources == ["list0.csv", "list1.csv"])
  }

  @Test func tellsTheSourcesOfRows() throws {
    let list = "id,name,set\n1,Ann,B\n2,Ann,A\n3,Ann,B\n"
    let map =
      #"{"fields": {"fullName": "name"}, "source": "set", "sourcesWithoutDuplicates": ["A"]}"#
    let lists = try LinkLists(list, map: map)
    let read = try PersonLists(lists.request())
    #expect(read.sources == ["B", "A"])
    #expect(try read.cleanSources(isOneToOne: false) == [1])
    #expect(try read.cleanSources(isOneToOne: true) == [0, 1])
  }
}
