import Records

/// The slow plain twin of the CSV reader: one byte at a time, strings and arrays, no cleverness and
/// no windows. It knows no titles and no foot.
struct CSVTwin {
  struct Flaw: Hashable, CustomStringConvertible {
    let fault: Fault
    let offset: Int
    var description: String { "\(fault)@\(offset)" }
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index = 0
  /// The header and the records.
  private(set) var rows: [[String]] = []
  private(set) var flaws: [Flaw] = []

  init(_ text: String, delimiter: Character = ",") {
    bytes = Array(text.utf8)
    self.delimiter = delimiter.asciiValue ?? 44
    var lineEnds: [String] = []
    var isFirst = true
    while index < bytes.count {
      let start = index
      let (cells, found) = readRow()
      let end = readLineEnd()
      let line = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
      if isFirst, ["sep=,", "sep=;"].contains(line.filter { !$0.isNewline }) {
        flaws.append(Flaw(fault: .separatorLine, offset: start))
        isFirst = false
        continue
      }
      isFirst = false
      if !end.isEmpty { lineEnds.append(end) }
      let place = index - end.utf8.count
      if end == "\r" { flaws.append(Flaw(fault: .loneCarriageReturn, offset: place)) }
      if !end.isEmpty, end != lineEnds[0] {
        flaws.append(Flaw(fault: .mixedLineEnds, offset: place))
      }
      judge(cells, found, at: start)
    }
  }

  private mutating func judge(_ cells: [String], _ found: [Flaw], at start: Int) {
    if cells.allSatisfy({ $0.allSatisfy { $0 == " " } }) {
      flaws.append(Flaw(fault: .blankRow, offset: start))
    } else if let header = rows.first, header.count > 1, cells == header {
      flaws.append(Flaw(fault: .repeatedHeader, offset: start))
    } else {
      if let header = rows.first, cells.count != header.count {
        flaws.append(Flaw(fault: .raggedRow, offset: start))
      }
      flaws += found
      rows.append(cells)
    }
  }

  private mutating func readRow() -> ([String], [Flaw]) {
    var cells: [String] = []
    var flaws: [Flaw] = []
    while true {
      var found: [Flaw] = []
      cells.append(String(decoding: readCell(&found), as: UTF8.self))
      flaws += found
      guard index < bytes.count, bytes[index] == delimiter else { return (cells, flaws) }
      index += 1
    }
  }

  private mutating func readLineEnd() -> String {
    guard index < bytes.count else { return "" }
    let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
    defer { index += isPair ? 2 : 1 }
    return isPair ? "\r\n" : bytes[index] == 13 ? "\r" : "\n"
  }

  private func endsCell(_ position: Int) -> Bool {
    position >= bytes.count || [delimiter, 10, 13].contains(bytes[position])
  }

  private mutating func readCell(_ flaws: inout [Flaw]) -> [UInt8] {
    let start = index
    guard index < bytes.count, bytes[index] == 34 else { return readPlain(from: start, &flaws) }
    var value: [UInt8] = []
    var close = start + 1
    while close < bytes.count {
      if bytes[close] == 34 {
        guard close + 1 < bytes.count, bytes[close + 1] == 34 else { break }
        close += 1
      }
      value.append(bytes[close])
      close += 1
    }
    let holdsLines = value.contains(10) || value.contains(13)
    let isRival = holdsLines && endsCell(close - 1) && !endsCell(close + 1)
    if close >= bytes.count || isRival {
      flaws.append(Flaw(fault: .unclosedQuote, offset: start))
      return readPlain(from: start, &flaws)
    }
    note(0, .nulByte, in: start..<close, &flaws)
    index = close + 1
    while !endsCell(index) { index += 1 }
    if index > close + 1 { flaws.append(Flaw(fault: .textAfterQuote, offset: close + 1)) }
    if !flaws.contains(where: { $0.fault == .nulByte }) {
      note(0, .nulByte, in: (close + 1)..<index, &flaws)
    }
    return value + bytes[(close + 1)..<index]
  }

  private mutating func readPlain(from start: Int, _ flaws: inout [Flaw]) -> [UInt8] {
    while !endsCell(index) { index += 1 }
    note(34, .strayQuote, in: min(index, start + 1)..<index, &flaws)
    note(0, .nulByte, in: start..<index, &flaws)
    return Array(bytes[start..<index])
  }

  /// The first of such bytes.
  private func note(_ byte: UInt8, _ fault: Fault, in range: Range<Int>, _ flaws: inout [Flaw]) {
    if let index = bytes[range].firstIndex(of: byte) {
      flaws.append(Flaw(fault: fault, offset: index))
    }
  }
}
