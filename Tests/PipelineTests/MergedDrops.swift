import CanonicalModel
import Foundation
import Records

@testable import Pipeline

/// What a merge makes of files in memory.
struct MergedDrops {
  let dataset: MergedDataset
  let account: MergeAccount

  /// Files of a drop each, in the order of their names; what `normalise` writes is the plainest way to
  /// invent records. A drop is made on a day; `decisions` are those that reviewers made.
  init(
    _ files: [(name: String, text: String)], madeOn days: [String: String] = [:],
    decisions: [ReviewDecision] = [], register: String? = nil, jobs: Int = 1
  ) async throws {
    var validation = ValidationRequest(paths: [])
    validation.schemas = try Walk.schemas.get().path
    validation.jobs = jobs
    validation.collection = CollectionRequest()
    let scratch = FileManager.default.temporaryDirectory.appending(path: "cyson-\(UUID())")
    defer { try? FileManager.default.removeItem(at: scratch) }
    var request = MergeRequest(validation, out: "")
    request.register = register
    if !decisions.isEmpty {
      let lines = decisions.map { $0.line + ($0.line.hasSuffix("\n") ? "" : "\n") }.joined()
      try Data(lines.utf8).write(to: scratch)
      request.decisions = scratch.path()
    }
    var drops: [String: DropFacts] = [:]
    for file in files {
      var facts = DropFacts()
      facts.folder = FileTree.parent(of: file.name)
      facts.extractedOn = days[facts.folder].flatMap { CivilDate($0) }
      drops[facts.folder] = facts
    }
    let collection = RecordCollection()
    _ = try await Validation.run(
      validation, schemas: try Walk.schemas.get(),
      inputs: files.map { ValidationInput(name: $0.name, bytes: Array($0.text.utf8)) },
      drops: drops, asOf: nil, handing: collection)
    let merged = try await MergeRun(request).merge(
      collection.records(), for: MergeRegister.Request(asOf: nil, inputs: files.map(\.name)))
    try merged.naming.commit()
    (dataset, account) = (merged.dataset, merged.account)
  }

  // MARK: - Looking

  /// The keys of each person's records.
  var people: [[String]] { members(of: .person) }

  func members(of kind: EntityKind) -> [[String]] {
    dataset.entities.filter { $0.kind == kind }.map { entity in
      entity.members.map { dataset.records[$0].key.text }
    }
  }

  func entity(of key: String, _ kind: EntityKind) -> MergedEntity? {
    dataset.entities.first { entity in
      entity.kind == kind && entity.members.contains { dataset.records[$0].key.text == key }
    }
  }

  /// All that stands in an entity, as text.
  func shown(_ entity: MergedEntity) -> String {
    entity.values.flatMap(\.contents).map { content in
      if case .text(let text) = content { return String(decoding: text, as: UTF8.self) }
      return "\(content)"
    }.joined(separator: "\n")
  }
}

/// A line as `normalise` writes it.
enum CanonicalLine {
  static func of(
    _ kind: String = "referral", _ partner: String = "gwent-police",
    _ parts: [String: [String: String]]
  ) -> String {
    let members = parts.sorted { $0.key < $1.key }.map { part, fields in
      let values = fields.sorted { $0.key < $1.key }.map { field, value in
        ["aliases", "nationalities", "languages", "exploitationTypes"].contains(field)
          ? "\"\(field)\":[\"\(value)\"]" : "\"\(field)\":\"\(value)\""
      }
      return ",\"\(part)\":{\(values.joined(separator: ","))}"
    }
    return "{\"recordKind\":\"\(kind)\",\"partner\":\"\(partner)\"\(members.joined())}\n"
  }
}
