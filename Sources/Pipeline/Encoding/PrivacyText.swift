import Linkage
import Records

/// What an encoded list shows to somebody who does not have the key, in words and figures.
enum PrivacyText {
  static func text(_ report: PrivacyReport) -> String {
    var text = """
      What the tokens show without the key (pseudonymised personal data, not anonymous).
      Whoever holds the list can count: the commonest token of a column is probably its commonest value,
      and a token that stands once points to one person. With the key, any name can be tried.

      """
    text += "\(report.records) records\n\n"
    let head = ["column", "records", "values", "once", "under \(PrivacyReport.few)", "commonest"]
    let rows = report.lines.map { line in
      [
        line.column, "\(line.records)", "\(line.values)", "\(line.single)", "\(line.rare)",
        "\(line.most) (\(line.most * 100 / max(1, line.records)) %)",
      ]
    }
    let widths = head.indices.map { column in
      ([head] + rows).map { $0[column].count }.max() ?? 0
    }
    for row in [head] + rows {
      let cells = row.enumerated().map { column, cell in
        let blank = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + blank : blank + cell
      }
      text += cells.joined(separator: "  ") + "\n"
    }
    return text
  }
}
