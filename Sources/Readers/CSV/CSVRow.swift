/// One row as the scanner found it, by indices into the text.
struct CSVRow {
  let start: Int
  /// Behind the line end.
  var end = 0
  /// Where its fields begin among those of the batch, and its values among those set aside.
  let firstField: Int
  let firstAside: Int
  /// How many cells it has, also beyond the limit.
  var columns = 0
  /// Line ends inside its quoted values.
  var innerLines = 0

  init(start: Int, firstField: Int, firstAside: Int) {
    self.start = start
    self.firstField = firstField
    self.firstAside = firstAside
  }
}
