/// A share with one decimal that is never rounded to nothing or to all.
struct Percentage: CustomStringConvertible {
  private let part: Int
  private let whole: Int

  /// Nothing where the part is no part of the whole.
  init?(_ part: Int, of whole: Int) {
    guard whole > 0, (0...whole).contains(part) else { return nil }
    self.part = part
    self.whole = whole
  }

  var description: String {
    let tenths = (part * 2000 + whole) / (whole * 2)
    if tenths == 0, part > 0 { return "<0.1%" }
    if tenths == 1000, part < whole { return ">99.9%" }
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
