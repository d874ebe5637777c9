/// In which order a column writes the parts of a date.
package enum DateOrder: String, CaseIterable, Sendable {
  case yearFirst = "ymd"
  case dayFirst = "dmy"
  case monthFirst = "mdy"

  /// `dmy`, or a pattern such as `dd/MM/yyyy`.
  init?(pattern: String) {
    var order = ""
    for letter in pattern.lowercased() where "ymd".contains(letter) && !order.contains(letter) {
      order.append(letter)
    }
    self.init(rawValue: order)
  }
}

/// What the values of a column show of their order.
struct DateOrderEvidence: Sendable {
  /// Days that can only be read with the day in front.
  private(set) var dayFirst = 0
  private(set) var monthFirst = 0
  /// Days that can be read either way, and are not the same.
  private(set) var either = 0

  /// Takes the two numbers in front of a year.
  mutating func note(_ first: Int, _ second: Int) {
    switch (first > 12, second > 12) {
    case (true, false): dayFirst += 1
    case (false, true): monthFirst += 1
    case (false, false): if first != second { either += 1 }
    case (true, true): break
    }
  }

  /// Whether values are left that nothing seen so far decides.
  var isOpen: Bool { either > 0 && dayFirst == monthFirst }

  /// What most values say. Where none does, the day comes first, as it does in Britain.
  var order: DateOrder { monthFirst > dayFirst ? .monthFirst : .dayFirst }
}
