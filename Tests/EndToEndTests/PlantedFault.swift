import Foundation

/// A row of the table in which a sample's README tells its faults.
struct PlantedFault: Sendable, CustomStringConvertible {
  let file: String
  let line: Int
  /// Missing where the fault is in no record.
  let record: Int?
  let rule: String

  var description: String { "\(rule) at \(file):\(line)" }

  static func all(of drop: SampleDrop) throws -> [PlantedFault] {
    let folder = drop.folder
    let page = try String(
      contentsOf: Program.root.appending(path: "\(folder)/README.md"), encoding: .utf8)
    return page.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 5, let number = Int(cells[1]) else { return nil }
      let file = cells[0].trimmingCharacters(in: ["`"])
      return PlantedFault(
        file: "\(folder)/\(file)", line: number, record: Int(cells[2]), rule: cells[3])
    }
  }

  /// Whether a finding tells of this fault: at its place, or among those it stands for.
  func isTold(by finding: ReportDocument.Finding) -> Bool {
    finding.rule == rule
      && ([finding.place] + finding.related).contains { place in
        place.file == file && place.line == line && (record == nil || place.record == record)
      }
  }
}
