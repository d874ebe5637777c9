import Statistics

/// Numbers as sentences say them: whole percentages and points, whole days, two digits of an index. Welsh and
/// English write them alike.
package enum Figures {
  /// A share as a whole percentage.
  package static func percent(_ share: Double) -> String { "\(whole(share * 100))%" }

  /// A difference of shares in whole points, with its sign.
  package static func points(_ difference: Double) -> String { signed(whole(difference * 100)) }

  /// A difference of days, whole, with its sign.
  package static func days(_ difference: Double) -> String { signed(whole(difference)) }

  /// A number rounded to the nearest whole one; what is no number is 0.
  package static func whole(_ value: Double) -> Int {
    guard value.isFinite, abs(value) < 1e15 else { return 0 }
    return Int(value.rounded())
  }

  /// An index with two digits.
  package static func index(_ value: Double) -> String {
    let hundredths = abs(whole(value * 100))
    let digits = hundredths % 100
    let text = "\(hundredths / 100).\(digits < 10 ? "0" : "")\(digits)"
    return value < 0 && hundredths > 0 ? "−\(text)" : text
  }

  /// A rate of false discoveries as a comparison: what rounds to nothing is not nothing.
  package static func rate(_ value: Double) -> String {
    whole(value * 100) == 0 ? "< 0.01" : "= \(index(value))"
  }

  /// An index with two digits and its sign.
  package static func signedIndex(_ value: Double) -> String {
    value > 0 && whole(value * 100) > 0 ? "+\(index(value))" : index(value)
  }

  private static func signed(_ value: Int) -> String {
    value < 0 ? "−\(-value)" : value > 0 ? "+\(value)" : "0"
  }
}
