import CanonicalModel
import Records

/// Makes a profile of its document and says, with the place, all that it cannot understand.
package struct ProfileDecoder {
  let file: String
  let lists: CodeLists
  let problems = ProfileProblems()
  /// Of the export at hand.
  private(set) var vocabulary = ValueVocabulary.own
  /// The keys and indices that lead to what is read.
  private(set) var steps: [PathStep] = []

  private init(file: String, lists: CodeLists) {
    self.file = file
    self.lists = lists
  }

  private func using(_ vocabulary: ValueVocabulary) -> ProfileDecoder {
    var decoder = self
    decoder.vocabulary = vocabulary
    return decoder
  }

  /// For what stands below.
  func below(_ steps: PathStep...) -> ProfileDecoder {
    var decoder = self
    decoder.steps += steps
    return decoder
  }

  /// The profile, or all that is wrong with it.
  package static func profile(_ document: Document, file: String, lists: CodeLists)
    throws(ProfileErrors) -> Profile
  {
    let reading = reading(document, file: file, lists: lists)
    guard let profile = reading.profile else { throw ProfileErrors(errors: reading.errors) }
    return profile
  }

  /// The profile as far as it goes.
  package static func reading(_ document: Document, file: String, lists: CodeLists)
    -> ProfileReading
  {
    ProfileDecoder(file: file, lists: lists).reading(document)
  }

  private func reading(_ document: Document) -> ProfileReading {
    attempt(
      try allow(["$schema", "partner", "name", "kind", "language", "exports"], in: document))
    let partner = attempt(try string("partner", in: document))
    let words = attempt(try member("name", in: document)).flatMap(words)
    let kind: PartnerKind? = attempt(try choice("kind", in: document))
    let language: Language? = attempt(try choice("language", in: document))
    let documents = attempt(try elements("exports", in: document)) ?? []
    let exports = documents.enumerated().flatMap { index, document in
      below(.name(.known("exports"), position: 0), .index(index))
        .exports(document, partner: partner ?? "")
    }
    var profile: Profile?
    if problems.errors.isEmpty, let partner, let words, let kind, let language {
      profile = Profile(
        partner: partner, name: words, kind: kind.rawValue, language: language,
        exports: exports.map(\.export))
    }
    return ProfileReading(
      file: file, document: document, partner: partner, exports: exports, profile: profile,
      errors: problems.errors.sorted(by: ProfileError.isBefore))
  }

  private func words(_ document: Document) -> Words? {
    both(
      attempt(try string("en", in: document)), attempt(try string("cy", in: document)),
      Words.init(en:cy:))
  }

  func both<One, Other, Made>(_ one: One?, _ other: Other?, _ make: (One, Other) -> Made)
    -> Made?
  {
    guard let one, let other else { return nil }
    return make(one, other)
  }

  /// The keys of an export.
  private static let exportKeys = [
    "id", "recordKind", "effective", "format", "encoding", "delimiter", "headerRows",
    "records", "schema", "signature", "missing", "fields", "ignored", "mayOmitColumns",
    "vocabulary", "open", "drafted",
  ]

  /// In place of a kind, where each record says its own.
  private static let statedKind = "stated"

  /// One export; of one whose records state their kind, one for each kind.
  private func exports(_ document: Document, partner: String) -> [ExportReading] {
    guard document["fields"]?.string == CanonicalSources.Layout.record.rawValue else {
      let kind: RecordKind? = attempt(try choice("recordKind", in: document))
      return export(document, partner: partner, [kind].compactMap { $0 }, stated: nil)
    }
    let stated = attempt(try string("recordKind", in: document))
    if let stated, stated != ProfileDecoder.statedKind {
      problems.note(
        fail(
          .unknownValue(stated, of: "recordKind", allowed: [ProfileDecoder.statedKind]),
          document["recordKind"] ?? document))
    }
    let format: SourceFormat? = attempt(try choice("format", in: document))
    let sources = format.map { CanonicalSources.all(.record, in: $0, lists: lists) } ?? []
    return export(document, partner: partner, RecordKind.allCases, stated: sources)
  }

  /// One for each kind, read once so that what is wrong is told once; nothing where a part is wrong
  /// without which an export says nothing. `stated` are the sources of an export whose records state
  /// their kind; all its kinds share them.
  private func export(
    _ document: Document, partner: String, _ kinds: [RecordKind], stated: [FieldSource]?
  ) -> [ExportReading] {
    let isStated = stated != nil
    let before = problems.errors.count
    attempt(try allow(ProfileDecoder.exportKeys, in: document))
    guard document.members != nil else { return [] }
    let id = attempt(try string("id", in: document))
    let format: SourceFormat? = attempt(try choice("format", in: document))
    let mark = attempt(try member("signature", in: document))
    let signature = mark.flatMap(readSignature)
    let vocabulary = optionalChoice("vocabulary", in: document) ?? ValueVocabulary.own
    let layout = document["fields"]?.string.flatMap(CanonicalSources.Layout.init)
    let read = layout == nil ? using(vocabulary).sources(document) : []
    let effective = dates(document["effective"])
    let encoding = optionalChoice("encoding", in: document) ?? SourceEncoding.utf8
    let delimiter = attempt(try self.delimiter(document)) ?? UInt8(ascii: ",")
    let headerRows =
      attempt(try integer("headerRows", within: 1...TableHeading.mostRows, in: document)) ?? nil
    let records = selection(document["records"])
    let schemaFile = attempt(try optionalString("schema", in: document)) ?? nil
    let excluded = mark.flatMap(excludedNames)
    let missing = missingWords(document["missing"])
    let ignored = reasons("ignored", in: document)
    let mayOmitColumns = attempt(try boolean("mayOmitColumns", in: document) ?? false)
    checkNotes(document)
    guard let id, let format, let signature else { return [] }
    let statements = isStated ? RecordStatements(in: format) : nil
    let isWhole = problems.errors.count == before
    return kinds.map { recordKind in
      let export = ExportVersion(
        id: isStated ? "\(id)-\(recordKind.rawValue)" : id, partner: partner,
        recordKind: recordKind,
        effective: effective, format: format, encoding: encoding, delimiter: delimiter,
        headerRows: headerRows ?? 1, records: records.of(recordKind, stated: statements),
        schemaFile: schemaFile, signature: signature, excluded: Set(excluded ?? []),
        missing: isStated && format == .csv ? CanonicalSources.missingWords : missing,
        sources: stated ?? layout.map { CanonicalSources.all($0, in: format, lists: lists) }
          ?? read.map(\.source),
        isCanonical: layout != nil, ignored: ignored, mayOmitColumns: mayOmitColumns ?? false,
        vocabulary: vocabulary, statements: statements)
      return ExportReading(
        id: id, export: export, document: document, sources: read, isWhole: isWhole)
    }
  }
}
