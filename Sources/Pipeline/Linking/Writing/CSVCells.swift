import Records

/// Appends cells of a CSV file: quoted where they have to be.
enum CSVCells {
  private static let quote = UInt8(ascii: "\"")

  static func append(_ cell: some Collection<UInt8>, to output: inout [UInt8]) {
    let isPlain = cell.allSatisfy { $0 != 0x2C && $0 != quote && $0 != 0x0A && $0 != 0x0D }
    guard !isPlain else { return output.append(contentsOf: cell) }
    output.append(quote)
    for byte in cell {
      if byte == quote { output.append(quote) }
      output.append(byte)
    }
    output.append(quote)
  }

  /// A number with so many digits behind the point, rounded to the nearest.
  static func append(_ number: Double, digits: Int, to output: inout [UInt8]) {
    guard number.isFinite else { return append(number > 0 ? "inf".utf8 : "-inf".utf8, to: &output) }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((abs(number) * scale).rounded())
    if number < 0, scaled > 0 { output.append(UInt8(ascii: "-")) }
    let unit = Int(scale)
    output.append(contentsOf: String(scaled / unit).utf8)
    output.append(UInt8(ascii: "."))
    output.append(contentsOf: (scaled % unit).padded(digits).utf8)
  }
}
