import CanonicalModel
import Foundation
import Profiles
import Records

@testable import Pipeline

/// How a draft of a sample stands to the truth about its columns.
struct DraftScore: CustomStringConvertible {
  /// Columns that a person could map, and those of them that are mapped right.
  var mappable = 0
  var right = 0
  /// Columns that are mapped to a field that they are not.
  var wrong: [String] = []
  var columns = 0

  var recall: Double { mappable == 0 ? 1 : Double(right) / Double(mappable) }
  var description: String { "\(right) of \(mappable), wrong: \(wrong)" }

  static func + (left: DraftScore, right: DraftScore) -> DraftScore {
    DraftScore(
      mappable: left.mappable + right.mappable, right: left.right + right.right,
      wrong: left.wrong + right.wrong, columns: left.columns + right.columns)
  }

  private init(mappable: Int, right: Int, wrong: [String], columns: Int) {
    self.mappable = mappable
    self.right = right
    self.wrong = wrong
    self.columns = columns
  }

  static let none = DraftScore(mappable: 0, right: 0, wrong: [], columns: 0)

  /// `truth` has the fields that a column may be; an empty name for one that may stay open.
  init(_ draft: ProfileDraft, truth: [String: Set<String>]) {
    columns = draft.columns.count
    for column in draft.columns {
      let allowed = truth[column.path] ?? [""]
      if !allowed.contains("") { mappable += 1 }
      guard case .mapped(let fields, _, _) = column.outcome else { continue }
      var names = Set(fields.map(\.name))
      // A grade in one cell is taken apart; the layouts know it by one name.
      if names.contains("handlingCode"), names.count == 3, allowed.contains("originalGrade") {
        names = ["originalGrade"]
      }
      if !names.isSubset(of: allowed) {
        wrong.append("\(column.path): \(names.sorted())")
      } else if !allowed.contains("") {
        right += 1
      }
    }
  }
}

/// Samples with the truth about their columns.
enum DraftSamples {
  static let tables = Result { try DraftTables(folder: Walk.full("schemas")) }

  static func draft(_ path: String) throws -> SampleDraft {
    try SampleDraft.make(
      DraftRequest(sample: path), schemas: try Walk.schemas.get(), tables: try tables.get())
  }

  /// The layouts of a half of the corpus.
  static func layouts(_ half: String) throws -> [String] {
    let folder = Walk.full("Tests/Corpus/init/\(half)")
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map {
      folder + "/" + $0
    }
  }

  static func sample(in layout: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: layout)
    return layout + "/" + (names.first { $0 != "truth.json" } ?? "")
  }

  struct Truth {
    var kind = ""
    var columns: [String: Set<String>] = [:]
  }

  static func truth(in layout: String) throws -> Truth {
    let data = try Data(contentsOf: URL(filePath: layout + "/truth.json"))
    let document = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    var truth = Truth(kind: document["recordKind"] as? String ?? "")
    for (column, value) in document["columns"] as? [String: Any] ?? [:] {
      let all = value as? [Any] ?? [value]
      truth.columns[column] = Set(all.map { $0 as? String ?? "" })
    }
    return truth
  }
}
