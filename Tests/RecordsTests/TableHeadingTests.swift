import Testing

@testable import Records

/// The names that several rows give to the columns of a table.
@Suite struct TableHeadingTests {
  private func names(_ rows: String...) -> [String] {
    TableHeading.names(
      of: rows.map { row in
        row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      })
  }

  @Test func carriesATextOverTheColumnsOfItsGroup() {
    #expect(
      names("Request,,,Answer,", "No,On,By,On,Hit")
        == ["Request / No", "Request / On", "Request / By", "Answer / On", "Answer / Hit"])
  }

  @Test func leavesOutEmptyPieces() {
    #expect(names("Reference,Request,", ",On,By") == ["Reference", "Request / On", "Request / By"])
    #expect(names(",Request", "No,On") == ["No", "Request / On"])
  }

  /// A cell that was merged downwards is a group by itself.
  @Test func carriesNothingFromAColumnThatHasNothingBelow() {
    #expect(names("Request,Notes,", "On,,By") == ["Request / On", "Notes", "By"])
  }

  /// Nor beyond a column that no row names.
  @Test func carriesNothingOverAColumnWithoutAName() {
    #expect(names("Request,,,", "On,By,,Who") == ["Request / On", "Request / By", "", "Who"])
  }

  @Test func endsAGroupWhereTheOneAboveEnds() {
    #expect(
      names("Request,,Answer,", "Dates,,,", "Sent,Due,Sent,Due")
        == [
          "Request / Dates / Sent", "Request / Dates / Due", "Answer / Sent", "Answer / Due",
        ])
    #expect(
      names("Request,,,", "Dates,,People,", "Sent,Due,By,To")
        == [
          "Request / Dates / Sent", "Request / Dates / Due", "Request / People / By",
          "Request / People / To",
        ])
  }

  @Test func takesRowsOfAnyLength() {
    #expect(names("Request", "On,By") == ["Request / On", "Request / By"])
    #expect(names("Request,,Notes", "On") == ["Request / On", "", "Notes"])
    #expect(names("a,,b") == ["a", "", "b"])
    #expect(TableHeading.names(of: []) == [])
  }
}
