/// A number in decimal digits that are the same on every machine.
enum FixedNumber {
  /// Beyond this a number is no measure of anything here.
  private static let largest = 1e12

  /// With `digits` (0 to 6) behind the point, halves away from zero, and never `-0`; nothing for what is
  /// no number or beyond all measure.
  static func plain(_ value: Double, digits: Int = 0) -> String? {
    guard value.isFinite, value.magnitude < largest else { return nil }
    let places = min(max(digits, 0), 6)
    let power = (0..<places).reduce(1.0) { power, _ in power * 10 }
    let scaled = Int((value.magnitude * power).rounded())
    let whole = scaled / Int(power)
    let rest = String(scaled % Int(power))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + String(whole) }
    return sign + "\(whole)." + String(repeating: "0", count: places - rest.utf8.count) + rest
  }

  /// As people read it: with a true minus sign, and no zeros at the end of what lies behind the point.
  static func short(_ value: Double, digits: Int = 0) -> String {
    guard var text = plain(value, digits: digits) else { return "–" }
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return text.replacing("-", with: "−")
  }

  /// With a sign in front, but for zero.
  static func signed(_ value: Double, digits: Int = 0) -> String {
    let text = short(value, digits: digits)
    return value > 0 && text.contains(where: { ("1"..."9").contains($0) }) ? "+" + text : text
  }

  /// For the geometry of drawings: a tenth of a unit is finer than any screen.
  static func coordinate(_ value: Double) -> String {
    guard var text = plain(value, digits: 1) else { return "0" }
    if text.hasSuffix(".0") { text.removeLast(2) }
    return text
  }
}
