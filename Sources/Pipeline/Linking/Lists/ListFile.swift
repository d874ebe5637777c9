import Profiles
import Readers
import Records

/// A list of people in a file: how it is written, and which row names its columns.
struct ListFile {
  let path: String
  let columns: [String]
  private let input: ValidationInput
  private let opening: [UInt8]
  private let markLength: Int
  let encoding: SourceEncoding
  private let standsForUTF8: Bool
  let delimiter: UInt8
  private let titleRows: Int

  /// Bytes of a list that comes by standard input: some ten million people.
  private static let mostKept = 1 << 30

  /// What is known of its heading before it is read: the column of the ids, and other names that stand
  /// in it.
  struct Expected {
    let id: String
    let names: Set<String>
  }

  private struct Heading {
    var delimiter = UInt8(ascii: ",")
    var row = 0
    var cells: [String] = []
    var score = -1
  }

  init(path: String, expected: Expected, map: LinkMap) throws(RunError) {
    self.path = path
    let input = try StandardInput.input(path, upTo: ListFile.mostKept)
    self.input = input
    var bytes: [UInt8] = []
    try RunError.wrap { () throws(ReadError) in
      _ = try input.open(ReadingLimits()).read(upTo: Opening.size, into: &bytes)
    }
    let opening = Opening(bytes, name: path)
    try ListFile.refuse(opening, path)
    let choice = EncodingChoice(opening.encoding, format: .csv, profile: map.encoding)
    encoding = choice.encoding
    standsForUTF8 = choice.standsForUTF8
    self.opening = bytes
    markLength = opening.markLength
    let text = ListFile.text(bytes, markLength, encoding)
    let heading = ListFile.heading(of: text, expected, delimiter: map.delimiter)
    delimiter = heading.delimiter
    titleRows = heading.row
    columns = heading.cells
    guard heading.score >= ListFile.idScore else {
      throw ListFile.noID(expected.id, columns, path)
    }
  }

  private static func refuse(_ opening: Opening, _ path: String) throws(RunError) {
    if let foreign = opening.foreign {
      throw .input("\(path): this is \(foreign.words.en), not CSV; export it as CSV")
    }
    guard let signs = opening.signs.first, signs.format == .csv else {
      throw .input("\(path): this is no CSV; a list to link has a row for each person")
    }
  }

  private static func text(_ bytes: [UInt8], _ markLength: Int, _ encoding: SourceEncoding)
    -> [UInt8]
  {
    var decoder = TextDecoder(encoding)
    var text: [UInt8] = []
    var flaws = TextFlaws()
    decoder.decode(Array(bytes.dropFirst(markLength)), into: &text, flaws: &flaws, isLast: false)
    return text
  }

  // MARK: - Heading

  /// More than all other names of a heading together.
  private static let idScore = 1 << 16

  /// The row that has the column of the ids and most other names, under the delimiter that shows them.
  private static func heading(of text: [UInt8], _ expected: Expected, delimiter: UInt8?)
    -> Heading
  {
    let named = CSVFirstRows.namedDelimiter(in: text)
    var best = Heading()
    for delimiter in delimiter.map({ [$0] }) ?? [named].compactMap({ $0 }) + Array(",;\t|".utf8) {
      for (index, row) in CSVFirstRows.rows(of: text, delimiter).enumerated() {
        var score = row.count { expected.names.contains($0) }
        if ListFile.place(of: expected.id, in: row) != nil { score += idScore }
        // Of headings that show as much, the wider one: a wrong delimiter leaves one cell.
        guard
          score > best.score || score == best.score && index == 0 && row.count > best.cells.count
        else { continue }
        best = Heading(delimiter: delimiter, row: index, cells: row, score: score)
      }
    }
    return best
  }

  private static func noID(_ id: String, _ columns: [String], _ path: String) -> RunError {
    let hint = NearestName.to(id, among: columns).map { "; did you mean --id \"\($0)\"?" }
    return .configuration(
      "\(path): no row names a column \"\(id)\""
        + (hint ?? "; name the column of the ids with --id"))
  }

  /// Where a column stands: letter by letter, else where case, blanks and signs do not count.
  private static func place(of name: String, in columns: [String]) -> Int? {
    if let exact = columns.firstIndex(of: name) { return exact }
    let folded = LinkField.folded(name)
    guard !folded.isEmpty else { return nil }
    let near = columns.indices.filter { LinkField.folded(columns[$0]) == folded }
    return near.count == 1 ? near[0] : nil
  }

  /// The number of a column, counted from 1 as the reader does.
  func column(_ name: String) -> Int? {
    ListFile.place(of: name, in: columns).map { $0 + 1 }
  }

  /// Its name without the folders.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  // MARK: - Reading

  func reader() throws(RunError) -> CSVReader {
    let source = try RunError.wrap { () throws(ReadError) in
      let source = try input.open(ReadingLimits())
      var read: [UInt8] = []
      _ = try source.read(upTo: Opening.size, into: &read)
      return source
    }
    let window = TextWindow(
      source, encoding: encoding, standsForUTF8: standsForUTF8, opening: opening,
      markLength: markLength)
    return CSVReader(
      window: window, dialect: CSVDialect(delimiter: delimiter, titleRows: titleRows))
  }
}
