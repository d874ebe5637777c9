import Records
import Testing

@testable import Pipeline

/// Dates of birth as lists write them.
@Suite struct BirthDateTextTests {
  private func read(_ text: String, _ order: DateOrder = .dayFirst) -> String {
    guard let reading = BirthDateText(order: order).read(Array(text.utf8)[...]) else { return "-" }
    return (reading.isEstimate ? "~" : "") + reading.date.description
  }

  @Test(arguments: [
    ("1957-03-04", "1957-03-04"), ("1957/03/04", "1957-03-04"), ("1957/3/4", "1957-03-04"),
    ("19570304", "1957-03-04"), ("19570304.0", "1957-03-04"), ("04/03/1957", "1957-03-04"),
    ("4.3.1957", "1957-03-04"), ("04031957", "1957-03-04"), ("4031957", "1957-03-04"),
    ("4 March 1957", "1957-03-04"), ("March 4, 1957", "1957-03-04"), ("4-Mar-57", "1957-03-04"),
    ("4th of March 1957", "1957-03-04"), ("4 Mawrth 1957", "1957-03-04"),
    ("Mon 4 Mar 1957", "1957-03-04"), ("1957-03-04 00:00:00", "1957-03-04"),
    ("1957-03-04T00:00:00Z", "1957-03-04"), ("4/3/57", "1957-03-04"), ("4/3/12", "2012-03-04"),
    ("1957", "1957"), ("1957.0", "1957"), ("1957-03", "1957-03"), ("03/1957", "1957-03"),
    ("195703", "1957-03"), ("Mar 1957", "1957-03"), ("1957-00-00", "1957"), ("00/00/1957", "1957"),
    ("XX/XX/1957", "1957"), ("??/03/1957", "1957-03"), ("c. 1957", "~1957"), ("1957?", "~1957"),
    ("about 1957", "~1957"), ("20883", "1957-03-04"), ("1957-25-02", "1957-02-25"),
    ("1957-02-31", "1957-02"), ("1957-40-01", "1957"), ("0197/03/04", "0197-03-04"),
  ])
  func readsWhatListsWrite(_ text: String, _ date: String) {
    #expect(read(text) == date)
  }

  @Test(arguments: ["", "Smith", "12 monkeys", "5/4", "57", "1/2/3/4", "1957-03-04-05", "0/0/0"])
  func readsNothingElse(_ text: String) {
    #expect(read(text) == "-")
  }

  @Test func readsTheOrderThatItIsTold() {
    #expect(read("03/04/1957", .monthFirst) == "1957-03-04")
    #expect(read("03/04/1957", .dayFirst) == "1957-04-03")
    #expect(read("57/03/04", .yearFirst) == "1957-03-04")
    #expect(read("570304", .yearFirst) == "1957-03-04")
    #expect(read("03041957", .monthFirst) == "1957-03-04")
    // What has only one reading is read so, whatever the order.
    #expect(read("13/04/1957", .monthFirst) == "1957-04-13")
  }

  @Test(arguments: [
    (["03/04/1957", "25/04/1957"], DateOrder.dayFirst, false),
    (["03/04/1957", "04/25/1957"], .monthFirst, false),
    (["03/04/1957", "04/05/1957"], .dayFirst, true),
    (["03/03/1957", "1957-04-03"], .dayFirst, false),
    (["03041957", "04251957"], .monthFirst, false),
    (["04/25/1957", "04/26/1957", "25/04/1957"], .monthFirst, false),
  ])
  func findsTheOrderOfAColumn(_ texts: [String], _ order: DateOrder, _ isOpen: Bool) {
    var evidence = DateOrderEvidence()
    for text in texts { BirthDateText.note(Array(text.utf8)[...], in: &evidence) }
    #expect(evidence.order == order)
    #expect(evidence.isOpen == isOpen)
  }
}
