import Records

/// Finds the fields of one CSV record in a stretch of text.
///
/// RFC 4180 and what spreadsheets make of it: a field that begins with a quote ends at the next
/// quote that is not doubled; records end at LF, CR LF or a lone CR. What deviates is kept as it
/// stands and noted. The scanner holds indices only; the text is passed in, because a struct cannot
/// store a span.
///
/// Advice for those who change this: every byte is looked at once, in one of three loops (plain,
/// quoted, after a quote). `CSVTwin` in the tests is the slow plain twin that it is held against.
struct CSVScanner {
  /// What a byte means outside quotes.
  private enum Class {
    static let plain: UInt8 = 0
    static let delimiter: UInt8 = 1
    static let quote: UInt8 = 2
    static let lineFeed: UInt8 = 3
    static let carriageReturn: UInt8 = 4
    static let nul: UInt8 = 5
  }

  enum Outcome {
    /// The record ends before this index, its line end included.
    case record(end: Int)
    /// The text ends inside the record.
    case unfinished
    /// The text ends inside a quoted field that opened at this index.
    case unclosedQuote(at: Int)
  }

  struct Note {
    let fault: Fault
    let index: Int
  }

  private let classes: [UInt8]
  /// Values that differ from their spelling.
  private(set) var side: [UInt8] = []
  private(set) var fields: [RawField] = []
  private(set) var notes: [Note] = []
  /// A quote that never closes and is read as an ordinary character.
  var literalQuote = -1
  /// The index in the text at which the batch begins.
  var base = 0
  /// Line ends inside the quoted fields of the record last scanned.
  private(set) var innerLines = 0

  init(_ dialect: CSVDialect) {
    var classes = [UInt8](repeating: Class.plain, count: 256)
    classes[Int(UInt8(ascii: "\""))] = Class.quote
    classes[Int(dialect.delimiter)] = Class.delimiter
    classes[0x0A] = Class.lineFeed
    classes[0x0D] = Class.carriageReturn
    classes[0] = Class.nul
    self.classes = classes
  }

  mutating func removeAll() {
    side.removeAll(keepingCapacity: true)
    fields.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
  }

  /// Hands over what was found, and takes the storage that comes back.
  mutating func giveAway(fields target: inout [RawField], side otherTarget: inout [UInt8]) {
    swap(&fields, &target)
    swap(&side, &otherTarget)
  }

  /// Drops what the record that began with these counts has added.
  mutating func rewind(fields fieldCount: Int, side sideCount: Int, notes noteCount: Int) {
    fields.removeLast(fields.count - fieldCount)
    side.removeLast(side.count - sideCount)
    notes.removeLast(notes.count - noteCount)
  }

  /// Scans the record that begins at `start`. Ranges of its fields are relative to `base`.
  mutating func scan(_ text: Span<UInt8>, from start: Int, isLast: Bool) -> Outcome {
    var index = start
    var column: UInt32 = 1
    innerLines = 0
    while true {
      let fieldStart = index
      var value: (start: Int, count: Int, isAside: Bool)
      if index < text.count, text[index] == UInt8(ascii: "\""), index != literalQuote {
        guard let quoted = scanQuoted(text, &index) else {
          return isLast ? .unclosedQuote(at: fieldStart) : .unfinished
        }
        value = quoted
      } else {
        scanPlain(text, &index)
        value = (fieldStart - base, index - fieldStart, false)
      }
      guard index < text.count || isLast else { return .unfinished }
      append(value, path: column, at: value.isAside ? fieldStart + 1 - base : value.start)
      column += 1
      guard index < text.count else { return .record(end: index) }
      let byte = text[index]
      index += 1
      if classes[Int(byte)] == Class.delimiter { continue }
      guard byte == 0x0D else { return .record(end: index) }
      guard index < text.count || isLast else { return .unfinished }
      if index < text.count, text[index] == 0x0A { index += 1 }
      return .record(end: index)
    }
  }

  private mutating func append(
    _ value: (start: Int, count: Int, isAside: Bool), path: UInt32, at place: Int
  ) {
    fields.append(
      RawField(
        path: path, start: UInt32(place), valueStart: UInt32(value.start),
        valueCount: UInt32(value.count), isAside: value.isAside))
  }

  /// Moves to the delimiter or the line end behind an unquoted field.
  @inline(__always)
  private mutating func scanPlain(_ text: Span<UInt8>, _ index: inout Int) {
    let table = classes
    let classes = table.span
    while index < text.count {
      let kind = classes[Int(text[index])]
      if kind != Class.plain {
        guard kind == Class.quote || kind == Class.nul else { return }
        note(kind == Class.nul ? .nulByte : .strayQuote, index)
      }
      index += 1
    }
  }

  private mutating func note(_ fault: Fault, _ index: Int) {
    if index != literalQuote { notes.append(Note(fault: fault, index: index)) }
  }

  /// Moves behind a quoted field; nothing when the text ends inside it. The value is a range of the
  /// text when no quote in it is doubled.
  private mutating func scanQuoted(_ text: Span<UInt8>, _ index: inout Int)
    -> (start: Int, count: Int, isAside: Bool)?
  {
    let quote = UInt8(ascii: "\"")
    let open = index
    index += 1
    var pieceStart = index
    let sideStart = side.count
    var isDoubled = false
    while index < text.count {
      let byte = text[index]
      guard byte == quote else {
        if byte <= 0x0D { countInner(text, index) }
        index += 1
        continue
      }
      guard index + 1 < text.count, text[index + 1] == quote else { break }
      isDoubled = true
      copy(text, pieceStart..<(index + 1))
      index += 2
      pieceStart = index
    }
    guard index < text.count else {
      side.removeLast(side.count - sideStart)
      return nil
    }
    let end = index
    index += 1
    let hasTail = scanTail(text, &index)
    if isDoubled || hasTail {
      copy(text, pieceStart..<end)
      if hasTail { copy(text, (end + 1)..<index) }
      return (sideStart, side.count - sideStart, true)
    }
    return (open + 1 - base, end - open - 1, false)
  }

  /// A line end or a NUL inside quotes.
  private mutating func countInner(_ text: Span<UInt8>, _ index: Int) {
    switch text[index] {
    case 0: note(.nulByte, index)
    case 0x0A: innerLines += 1
    case 0x0D where index + 1 == text.count || text[index + 1] != 0x0A: innerLines += 1
    default: break
    }
  }

  /// Text between a closing quote and the end of the field is kept, and noted.
  private mutating func scanTail(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    guard index < text.count else { return false }
    let kind = classes[Int(text[index])]
    guard kind == Class.plain || kind == Class.quote || kind == Class.nul else { return false }
    notes.append(Note(fault: .strayQuote, index: index))
    while index < text.count {
      let kind = classes[Int(text[index])]
      if kind == Class.delimiter || kind == Class.lineFeed || kind == Class.carriageReturn { break }
      index += 1
    }
    return true
  }

  private mutating func copy(_ text: Span<UInt8>, _ range: Range<Int>) {
    for index in range { side.append(text[index]) }
  }
}
