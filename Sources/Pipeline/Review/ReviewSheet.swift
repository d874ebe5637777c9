import CanonicalModel
import Records
import Register

/// Pairs as a table for a second reader: blind, with values and without scores. It says who people are.
struct ReviewSheet {
  /// The columns that a reader fills in.
  static let answer = "answer"
  static let reason = "reason"
  static let pair = "pair"

  /// One row a pair, in an order that tells nothing of the score and is the same in every run.
  static func text(_ links: [ReviewLink], _ dataset: ReviewDataset) throws(RunError) -> [UInt8] {
    let ordered = links.map { (order: Digest.hex(Array("blind \($0.pair)".utf8)), link: $0) }
      .sorted { $0.order < $1.order }.map(\.link)
    var sides: [[String: String]] = []
    var fields: Set<CanonicalField> = []
    for link in ordered {
      for key in [link.left, link.right] {
        let lines = try dataset.statements(key).filter { line in
          !line.field.definition.isRestricted && line.field.definition.part != .sharing
        }
        fields.formUnion(lines.map(\.field))
        sides.append(values(lines))
      }
    }
    let columns = CanonicalField.allCases.filter(fields.contains).map(\.name)
    var output: [UInt8] = []
    append(
      [pair, answer, reason, "question", "left_partner", "right_partner"]
        + columns.flatMap { ["left_" + $0, "right_" + $0] }, to: &output)
    for (index, link) in ordered.enumerated() {
      let (left, right) = (sides[2 * index], sides[2 * index + 1])
      append(
        [
          link.pair, "", "", link.question, dataset.sources[link.left]?.partner ?? "",
          dataset.sources[link.right]?.partner ?? "",
        ] + columns.flatMap { [left[$0] ?? "", right[$0] ?? ""] }, to: &output)
    }
    return output
  }

  private static func values(_ lines: [RecordFingerprint.Line]) -> [String: String] {
    var values: [String: String] = [:]
    for line in lines {
      let text = line.isMissing ? "(\(line.text))" : line.text
      values[line.field.name] = values[line.field.name].map { $0 + " | " + text } ?? text
    }
    return values
  }

  private static func append(_ cells: [String], to output: inout [UInt8]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      SpreadsheetCell.append(cell, to: &output)
    }
    output.append(contentsOf: "\r\n".utf8)
  }
}
