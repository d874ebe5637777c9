import CanonicalModel
import Exports
import Readers
import Records
import Register

/// A merged dataset as a reviewer sees it: pairs, the records behind them, and why they were scored so.
package struct ReviewDataset: Sendable {
  package let folder: String
  /// By their short names.
  let links: [ReviewLink]
  /// By their keys.
  let sources: [String: ReviewSource]
  /// What today was for the merge.
  let asOf: CivilDate?
  private let database: ReviewDatabase

  /// Opens the folder that `cyson merge` wrote.
  package init(_ folder: String) throws(RunError) {
    self.folder = folder
    guard FileTree.exists(folder) else { throw RunError(.notFound(path: folder)) }
    let file = folder + "/" + DatasetFile.database
    guard FileTree.exists(file) else { throw RunError(RegisterError.notADataset(path: folder)) }
    let database = try RunError.register { () throws(RegisterError) in
      try ReviewDatabase(path: file)
    }
    self.database = database
    links = try RunError.register { () throws(RegisterError) in try database.links() }
    var sources: [String: ReviewSource] = [:]
    let all = try RunError.register { () throws(RegisterError) in try database.sources() }
    for source in all { sources[source.key] = source }
    self.sources = sources
    asOf = try ReviewDataset.asOf(folder)
  }

  private static func asOf(_ folder: String) throws(RunError) -> CivilDate? {
    let file = folder + "/" + DatasetManifest.fileName
    guard FileTree.exists(file) else { return nil }
    let manifest = try SchemaFolder.document(try DecisionsFile.bytes(of: file), file: file)
    return manifest["asOf"]?.string.flatMap { CivilDate($0) }
  }

  /// The pair of that name; its first letters do where no other pair begins so.
  func link(_ name: String) throws(RunError) -> ReviewLink {
    let name = name.lowercased()
    let found = links.filter {
      $0.pair == name || (name.utf8.count >= 4 && $0.pair.hasPrefix(name))
    }
    if let link = found.first, found.count == 1 || link.pair == name { return link }
    guard found.isEmpty else {
      throw .configuration("\(found.count) pairs begin with \(name); give more of the name")
    }
    let hint = NearestName.to(name, among: links.map(\.pair)).map { "; did you mean \($0)?" } ?? ""
    throw .configuration(
      "the dataset has no pair \(name.visible)\(hint) (cyson review list names them)")
  }

  func reasons(_ link: ReviewLink) throws(RunError) -> [ReviewReason] {
    try RunError.register { () throws(RegisterError) in try database.reasons(link.pair) }
  }

  func statements(_ key: String) throws(RunError) -> [RecordFingerprint.Line] {
    let rows = try RunError.register { () throws(RegisterError) in try database.statements(key) }
    return rows.compactMap { row in
      guard let field = CanonicalField(name: row.field) else { return nil }
      return RecordFingerprint.Line(
        field, row.value ?? row.missing ?? "", isMissing: row.value == nil)
    }
  }

  /// The records of a person or a matter, sorted.
  func members(of id: String) -> [String] {
    sources.values.filter { $0.personID == id || $0.entityID == id }.map(\.key).sorted()
  }

  /// A decision on two records as they are now.
  func decision(
    _ question: RecordLink.Question, _ one: String, _ other: String,
    _ answer: ReviewDecision.Answer, _ reviewer: Reviewer
  ) throws(RunError) -> ReviewDecision {
    ReviewDecision(
      question, (SourceRecordKey(one), try fingerprint(one, question)),
      (SourceRecordKey(other), try fingerprint(other, question)), answer, by: reviewer.name,
      on: reviewer.day, reason: reviewer.reason)
  }

  func fingerprint(_ key: String, _ question: RecordLink.Question) throws(RunError) -> String {
    RecordFingerprint.forDecision(try statements(key), question)
  }

  /// The decisions held against the records as they are now.
  func replay(_ file: DecisionsFile) throws(RunError) -> DecisionReplay {
    var records: [DecisionReplay.Record] = []
    for key in file.keys.sorted() where sources[key] != nil {
      var fingerprints: [RecordLink.Question: String] = [:]
      for question in RecordLink.Question.allCases {
        fingerprints[question] = try fingerprint(key, question)
      }
      records.append(DecisionReplay.Record(key: SourceRecordKey(key), fingerprints: fingerprints))
    }
    return DecisionReplay(file.decisions, records: records)
  }
}

/// Who decides, when and why.
package struct Reviewer: Sendable {
  package let name: String
  package let day: CivilDate
  package let reason: String

  /// `on` is the day as given; else the dataset's own day counts, for the clock is never asked.
  package init(name: String, on: String?, reason: String?, dataset: ReviewDataset)
    throws(RunError)
  {
    guard name.contains(where: { !$0.isWhitespace }) else {
      throw .configuration("--by needs the name of who decides")
    }
    guard let day = try ReportOptions.day(on, of: "--on") ?? dataset.asOf else {
      throw .configuration("--on is needed, for the dataset has no day of its own (yyyy-mm-dd)")
    }
    self.name = name
    self.day = day
    self.reason = reason ?? ""
  }
}
