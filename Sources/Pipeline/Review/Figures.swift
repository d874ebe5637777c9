/// Numbers for people: the same text on every machine.
enum Figures {
  /// With so many digits behind the point.
  static func fixed(_ value: Double, _ digits: Int, signed: Bool = false) -> String {
    let scale = (0..<digits).reduce(1) { product, _ in product * 10 }
    guard value.isFinite, abs(value) < 1e12 else { return value < 0 ? "-∞" : "∞" }
    let whole = Int((abs(value) * Double(scale)).rounded())
    let sign = whole == 0 ? "" : value < 0 ? "-" : signed ? "+" : ""
    let rest = String(whole % scale)
    let zeros = String(repeating: "0", count: max(0, digits - rest.utf8.count))
    return sign + String(whole / scale) + (digits > 0 ? "." + zeros + rest : "")
  }

  /// The probability that belongs to a weight, in percent; never said to be certain.
  static func percent(_ weight: Double) -> String {
    let share = 100 / (1 + power(-weight))
    if share > 99.99 { return "> 99.99 %" }
    if share < 0.01 { return "< 0.01 %" }
    return fixed(share, 2) + " %"
  }

  /// How many times as likely a weight makes something, whichever way it points.
  static func times(_ weight: Double) -> String {
    let times = power(abs(weight))
    if times < 10 { return fixed(times, 1) }
    if times < 1_000_000 { return fixed(times, 0) }
    return "> 1,000,000"
  }

  /// Two to the power of a weight: the whole part exactly, the rest by its series.
  private static func power(_ exponent: Double) -> Double {
    let bounded = max(-1000, min(1000, exponent))
    let whole = bounded.rounded(.down)
    let rest = (bounded - whole) * 0.693_147_180_559_945_3
    var (sum, term) = (1.0, 1.0)
    for step in 1...20 {
      term *= rest / Double(step)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(whole), significand: sum)
  }
}
