import Readers
import Records

/// A table of pairs as a second reader sends it back.
struct FilledSheet {
  struct Row {
    let pair: String
    let answer: ReviewDecision.Answer
    let reason: String
    let line: Int
  }

  private(set) var rows: [Row] = []
  /// How many rows have no answer yet.
  private(set) var open = 0

  init(_ path: String) throws(RunError) {
    let bytes = try DecisionsFile.bytes(of: path)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes
    var reader = CSVReader(
      window: TextWindow(InputFile(bytes: text), encoding: .utf8),
      dialect: CSVDialect(delimiter: FilledSheet.delimiter(of: text)))
    var batch = RawBatch()
    var isMore = true
    while isMore {
      isMore = try RunError.wrap { () throws(ReadError) in try reader.read(into: &batch) }
      for record in batch.records where record.number > 0 {
        try take(cells(of: record, in: batch, reader.paths), record.position.line, path)
      }
    }
  }

  /// Programs write the separator of the land; whichever the heading has most of.
  private static func delimiter(of text: [UInt8]) -> UInt8 {
    let heading = text.prefix { $0 != 0x0A }
    let choices = Array(",;\t".utf8)
    let counts = choices.map { choice in heading.count { $0 == choice } }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { choices[$0] } ?? choices[0]
  }

  private func cells(of record: RawRecord, in batch: RawBatch, _ paths: PathTable) -> [String:
    String]
  {
    var cells: [String: String] = [:]
    for field in batch.fields[record.firstField..<record.endField] {
      let name = paths.name(field.path).lowercased()
      cells[name] = String(decoding: batch.text(field), as: UTF8.self)
    }
    return cells
  }

  private mutating func take(_ cells: [String: String], _ line: Int, _ path: String)
    throws(RunError)
  {
    guard let pair = cells[ReviewSheet.pair], cells[ReviewSheet.answer] != nil
    else {
      throw .configuration(
        "\(path):\(line): the columns \"pair\" and \"answer\" are needed, as review export writes them"
      )
    }
    let text = (cells[ReviewSheet.answer] ?? "").lowercased().filter { !$0.isWhitespace }
    guard !text.isEmpty else {
      open += 1
      return
    }
    guard let answer = FilledSheet.answers[text] else {
      let names = ["same", "different", "unsure"]
      let hint = NearestName.to(text, among: names).map { "; did you mean \($0)?" } ?? ""
      throw .configuration(
        "\(path):\(line): \"answer\" cannot be that\(hint) (one of: same, different, unsure)")
    }
    rows.append(
      Row(pair: pair, answer: answer, reason: cells[ReviewSheet.reason] ?? "", line: line))
  }

  /// In both languages, without blanks.
  private static let answers: [String: ReviewDecision.Answer] = [
    "same": .same, "different": .different, "unsure": .unsure,
    "yrun": .same, "yrunfath": .same, "gwahanol": .different, "ansicr": .unsure,
  ]
}
