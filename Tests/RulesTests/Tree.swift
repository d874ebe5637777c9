import CanonicalModel
import Foundation
import Records

/// The files of this project, found from where this one lies.
enum Tree {
  static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  static func swiftSources(under path: String) throws -> [String] {
    let folder = root.appending(path: path)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { text("\(path)/\($0)") }
  }

  /// The code lists as they are published: read plainly here, since rules know no file.
  static let lists = CodeLists(
    CodeListID.allCases.compactMap { id in
      let lines = cells(of: text("schemas/code-lists/\(id.rawValue).csv"))
      guard let header = lines.first else { return nil }
      let rows = lines.dropFirst().compactMap {
        row(Dictionary(zip(header, $0)) { first, _ in first }, id.columns)
      }
      return CodeList(id: id, rows: rows)
    })

  private static func row(_ cells: [String: String], _ columns: [CodeAttribute]) -> CodeList.Row? {
    var attributes: [CodeAttribute: [String]] = [:]
    for column in columns {
      attributes[column] = cells[column.rawValue]?.split(separator: "|").map(String.init)
    }
    guard let code = Code(cells["code"] ?? "") else { return nil }
    return CodeList.Row(
      code: code, label: Words(en: cells["label_en"] ?? "", cy: cells["label_cy"] ?? ""),
      effective: EffectiveDates(
        from: CivilDate(cells["valid_from"] ?? ""), until: CivilDate(cells["valid_to"] ?? "")),
      replacedBy: Code(cells["replaced_by"] ?? ""),
      aliases: (cells["aliases"] ?? "").split(separator: "|").map(String.init),
      source: cells["source"] ?? "",
      confidence: Authority.Confidence(rawValue: cells["confidence"] ?? "") ?? .unsure,
      attributes: attributes)
  }

  /// The cells of each line; quotes may hold commas, and no cell holds a line break.
  private static func cells(of text: String) -> [[String]] {
    text.split(separator: "\n").map { line in
      var cells = [""]
      var isQuoted = false
      for character in line where character != "\r" {
        if character == "\"" {
          isQuoted.toggle()
        } else if character == ",", !isQuoted {
          cells.append("")
        } else {
          cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
  }
}
