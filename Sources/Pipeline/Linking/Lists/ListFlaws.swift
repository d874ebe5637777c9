import Records

/// What was wrong with the rows of a list, by how often.
struct ListFlaws {
  private var counts: [Fault: Int] = [:]

  mutating func note(_ batch: RawBatch) {
    for fault in batch.faults { counts[fault.fault, default: 0] += fault.count }
  }

  private static let told: [(fault: Fault, words: String)] = [
    (.raggedRow, "rows have another number of cells than the heading"),
    (.unclosedQuote, "values begin with a quote that never closes"),
    (.invalidUTF8, "places spell no letter in UTF-8"),
    (.undefinedByte, "places spell no letter in the encoding"),
    (.recordTooLarge, "rows are too large to be read, and are left out"),
    (.repeatedHeader, "rows name the columns once more, and are left out"),
    (.footRow, "rows at the end are no records but a foot, and are left out"),
  ]

  func lines(of file: ListFile) -> [String] {
    ListFlaws.told.compactMap { flaw in
      counts[flaw.fault].map { "\(file.name): \($0) \(flaw.words)" }
    }
  }
}
