import Records

extension [UInt8] {
  mutating func append(_ sign: Unicode.Scalar) { append(UInt8(ascii: sign)) }

  /// Decimal digits with zeros in front up to `width`, and nothing of what does not fit.
  mutating func append(_ number: Int, width: Int) {
    var scale = 1
    for _ in 1..<width { scale *= 10 }
    while scale > 0 {
      append(UInt8(48 + number / scale % 10))
      scale /= 10
    }
  }

  /// `yyyy-mm-dd`
  mutating func append(day: Int32) {
    let parts = CivilDate(dayNumber: day).parts
    append(parts.year, width: 4)
    append("-")
    append(parts.month, width: 2)
    append("-")
    append(parts.day, width: 2)
  }
}
