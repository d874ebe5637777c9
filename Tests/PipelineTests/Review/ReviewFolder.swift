import CanonicalModel
import Exports
import Foundation
import Records

@testable import Pipeline

/// A merged dataset of invented people in a folder of its own. `CANARY` is in all that says who
/// somebody is.
final class ReviewFolder {
  let folder: URL
  var records: [SourceRecord]
  private let links: [RecordLink]

  /// Records a to h in three persons: a-b-c and d-e-f are held together by the bridge c-d; g and h are
  /// alone.
  init(
    links: [RecordLink] = ReviewFolder.links, asOf: String? = "2024-01-31",
    reportedAs report: SourceRecordKey? = nil
  ) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "cyson-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    records = "abcdefgh".map { ReviewFolder.record(String($0)) }
    self.links = links
    if let report {
      // The seventh record, as if a report of duty to notify had come into a pair.
      let record = records[6]
      records[6] = SourceRecord(
        key: report, partner: record.partner, kind: record.kind, file: record.file,
        place: record.place, statements: Array(record.statements))
    }
    try write()
    if let asOf { try Data("{\"asOf\": \"\(asOf)\"}\n".utf8).write(to: file("manifest.json")) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func file(_ name: String) -> URL { folder.appending(path: name) }
  func path(_ name: String) -> String { file(name).path() }
  var decisions: String { path("decisions.ndjson") }

  func review(_ language: Language = .english, decisions: Bool = true) throws -> Review {
    try Review(
      folder: folder.path(), decisions: decisions ? self.decisions : nil, language: language)
  }

  /// Writes the database anew from the records.
  func write() throws {
    try? FileManager.default.removeItem(at: file("merged.sqlite"))
    let groups = [[0, 1, 2, 3, 4, 5], [6], [7]]
    var entities = groups.enumerated().map { index, members in
      MergedEntity(
        kind: .person, id: "P-00000\(index + 1)", personID: nil, matterID: nil, members: members,
        values: [])
    }
    for index in records.indices {
      let person = groups.firstIndex { $0.contains(index) } ?? 0
      entities.append(
        MergedEntity(
          kind: .record(.referral), id: "R-00000\(index + 1)", personID: "P-00000\(person + 1)",
          matterID: nil, members: [index], values: []))
    }
    let dataset = MergedDataset(
      records: records, entities: entities, links: links, conflicts: [], recordsRead: 8,
      rejected: [:])
    try MergedDatabase.write(DatasetSource(dataset, .shareable), to: path("merged.sqlite"))
  }

  // MARK: - What is in it

  static func key(_ name: String) -> SourceRecordKey {
    SourceRecordKey("gwent|referral|CANARY-\(name)")
  }

  typealias Content = SourceStatement.Content

  static func record(_ name: String, family: String = "=CANARY, \"Hoxha\"") -> SourceRecord {
    var contents: [(CanonicalField, Content)] = [
      (.localReference, .text(Array("CANARY-\(name)".utf8))),
      (.familyName, .text(Array(family.utf8))),
      (.givenNames, .text(Array("CANARY Ana\u{1B}[31m".utf8))),
      (.nationalities, .code("ALB")), (.sourceText, .text(Array("CANARY-SOURCE".utf8))),
      (.currentTown, .missing(.refused)), (.statedAge, .integer(31)),
    ]
    if let date = PartialDate(name < "e" ? "1990-05-17" : "1990") {
      contents.append((.dateOfBirth, .date(date)))
    }
    return SourceRecord(
      key: key(name), partner: "gwent-police", kind: .referral, file: "gwent.csv",
      place: Place(file: 0, line: 7, record: 6),
      statements: contents.map { field, content in
        SourceStatement(
          field: field, content: content, origin: ValueOrigin(nil, ValueOrigin.Making("text")))
      })
  }

  static func link(
    _ left: Int, _ right: Int, _ weight: Double, _ answer: RecordLink.Answer,
    _ question: RecordLink.Question = .person
  ) -> RecordLink {
    RecordLink(
      question: question, left: left, right: right, weight: weight,
      probability: 1 / (1 + exp2(-weight)),
      contributions: [
        .init(comparison: "prior", level: "prior", weight: -12),
        .init(comparison: "given-name", level: "equal", weight: 7.5),
        .init(comparison: "birth-date", level: "differs", weight: -2.25),
        .init(comparison: "family-name", level: "<b>new</b>", weight: weight + 6.75),
      ], answer: answer, reason: "threshold")
  }

  static let links = [
    link(0, 1, 20, .linked), link(0, 2, 19, .linked), link(1, 2, 18, .linked),
    link(2, 3, 9, .linked), link(3, 4, 21, .linked), link(4, 5, 17, .linked),
    link(3, 5, 16, .linked), link(5, 6, 6, .review), link(6, 7, 1, .review),
    link(0, 7, -3, .parted), link(6, 7, 5, .review, .matter),
  ]

  /// The short name of a pair by the letters of its records.
  static func pair(_ names: String, _ question: RecordLink.Question = .person) -> String {
    let keys = names.map { key(String($0)) }
    return question.pair(keys[0], keys[1])
  }
}
