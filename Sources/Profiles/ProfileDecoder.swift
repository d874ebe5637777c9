import CanonicalModel
import Records

/// Makes a profile of its document and says, with the place, all that it cannot understand.
package struct ProfileDecoder {
  let file: String
  let lists: CodeLists
  let problems = ProfileProblems()
  /// Of the export at hand.
  private(set) var vocabulary = ValueVocabulary.own

  private init(file: String, lists: CodeLists) {
    self.file = file
    self.lists = lists
  }

  private func using(_ vocabulary: ValueVocabulary) -> ProfileDecoder {
    var decoder = self
    decoder.vocabulary = vocabulary
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
    let kind = attempt(try string("kind", in: document))
    let language: Language? = attempt(try choice("language", in: document))
    let documents = attempt(try elements("exports", in: document)) ?? []
    let exports = documents.compactMap { export($0, partner: partner ?? "") }
    var profile: Profile?
    if problems.errors.isEmpty, let partner, let words, let kind, let language {
      profile = Profile(
        partner: partner, name: words, kind: kind, language: language,
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

  private func both<One, Other, Made>(_ one: One?, _ other: Other?, _ make: (One, Other) -> Made)
    -> Made?
  {
    guard let one, let other else { return nil }
    return make(one, other)
  }

  /// The keys of an export.
  private static let exportKeys = [
    "id", "recordKind", "effective", "format", "encoding", "delimiter", "records", "schema",
    "signature", "missing", "fields", "ignored", "mayOmitColumns", "vocabulary", "open", "drafted",
  ]

  /// Nothing where a part is wrong without which an export says nothing.
  private func export(_ document: Document, partner: String) -> ExportReading? {
    let before = problems.errors.count
    attempt(try allow(ProfileDecoder.exportKeys, in: document))
    guard document.members != nil else { return nil }
    let id = attempt(try string("id", in: document))
    let recordKind: RecordKind? = attempt(try choice("recordKind", in: document))
    let format: SourceFormat? = attempt(try choice("format", in: document))
    let mark = attempt(try member("signature", in: document))
    let signature = mark.flatMap(readSignature)
    let vocabulary = optionalChoice("vocabulary", in: document) ?? ValueVocabulary.own
    let isCanonical = document["fields"]?.string == "canonical"
    let read = isCanonical ? [] : using(vocabulary).sources(document)
    let effective = dates(document["effective"])
    let encoding = optionalChoice("encoding", in: document) ?? SourceEncoding.utf8
    let delimiter = attempt(try self.delimiter(document)) ?? UInt8(ascii: ",")
    let records = selection(document["records"])
    let schemaFile = attempt(try optionalString("schema", in: document)) ?? nil
    let excluded = mark.flatMap(excludedNames)
    let missing = missingWords(document["missing"])
    let ignored = reasons("ignored", in: document)
    let mayOmitColumns = attempt(try boolean("mayOmitColumns", in: document) ?? false)
    checkNotes(document)
    guard let id, let recordKind, let format, let signature else { return nil }
    let export = ExportVersion(
      id: id, partner: partner, recordKind: recordKind, effective: effective, format: format,
      encoding: encoding, delimiter: delimiter, records: records, schemaFile: schemaFile,
      signature: signature, excluded: Set(excluded ?? []), missing: missing,
      sources: isCanonical
        ? CanonicalSources.all(in: format, lists: lists) : read.map(\.source),
      isCanonical: isCanonical, ignored: ignored, mayOmitColumns: mayOmitColumns ?? false,
      vocabulary: vocabulary)
    return ExportReading(
      export: export, document: document, sources: read,
      isWhole: problems.errors.count == before)
  }

  // MARK: - Parts of an export

  private func delimiter(_ document: Document) throws(ProfileError) -> UInt8 {
    let text = try optionalString("delimiter", in: document) ?? ","
    guard let byte = text.utf8.first, text.utf8.count == 1 else {
      throw fail(
        .wrongType("delimiter", expected: .oneCharacter), document["delimiter"] ?? document)
    }
    return byte
  }

  private func dates(_ document: Document?) -> EffectiveDates {
    guard let document else { return .always }
    attempt(try allow(["from", "until"], in: document))
    return EffectiveDates(
      from: attempt(try day("from", in: document)) ?? nil,
      until: attempt(try day("until", in: document)) ?? nil)
  }

  private func day(_ key: String, in document: Document) throws(ProfileError) -> CivilDate? {
    guard let text = try optionalString(key, in: document) else { return nil }
    guard let day = CivilDate(text) else { throw fail(.notADay(text), document[key] ?? document) }
    return day
  }

  private func selection(_ document: Document?) -> RecordSelection {
    guard let document else { return RecordSelection(path: [], each: [], only: nil) }
    attempt(try allow(["path", "each", "only"], in: document))
    var only: (path: String, values: Set<String>)?
    if let selected = document["only"] {
      attempt(try allow(["from", "in"], in: selected))
      only = both(
        attempt(try string("from", in: selected)), attempt(try strings("in", in: selected))
      ) { ($0, Set($1)) }
    }
    return RecordSelection(
      path: steps(attempt(try optionalString("path", in: document)) ?? nil),
      each: steps(attempt(try optionalString("each", in: document)) ?? nil), only: only)
  }

  private func steps(_ path: String?) -> [String] {
    (path ?? "").split(separator: "/").map(String.init)
  }

  private func readSignature(_ document: Document) -> Signature? {
    attempt(try signature(document))
  }

  private func excludedNames(_ document: Document) -> [String]? {
    attempt(try optionalStrings("without", in: document))
  }

  private func signature(_ document: Document) throws(ProfileError) -> Signature {
    try allow(["columns", "keys", "root", "namespace", "without"], in: document)
    if document["columns"] != nil { return .columns(try names("columns", in: document)) }
    if document["keys"] != nil { return .keys(try names("keys", in: document)) }
    return .root(
      try string("root", in: document), namespace: try optionalString("namespace", in: document))
  }

  /// At least one: an empty signature would never be shown, and nobody would see why.
  private func names(_ key: String, in document: Document) throws(ProfileError) -> [String] {
    let names = try strings(key, in: document)
    guard !names.isEmpty else {
      throw fail(.wrongType(key, expected: .namesOfColumns), document[key] ?? document)
    }
    return names
  }

  private func missingWords(_ document: Document?) -> SpellingTable {
    var table = SpellingTable()
    guard let document, let members = attempt(try self.members("missing", of: document)) else {
      return table
    }
    for (word, meaning) in members {
      if let code = attempt(try missing(meaning)) { table.add(word, meaning: code) }
    }
    return table
  }

  func missing(_ document: Document) throws(ProfileError) -> Code {
    let text = (document.string ?? "").drop { $0 == "?" }
    guard let missing = Missing(rawValue: String(text)), let code = Code(missing.rawValue) else {
      throw fail(
        .unknownValue(String(text), of: "missing", allowed: Missing.allCases.map(\.rawValue)),
        document)
    }
    return code
  }

  private func reasons(_ key: String, in document: Document) -> [String: String] {
    var reasons: [String: String] = [:]
    guard let value = document[key], let members = attempt(try members(key, of: value)) else {
      return reasons
    }
    for (path, reason) in members {
      if let text = attempt(try self.reason(path, reason)) { reasons[path] = text }
    }
    return reasons
  }

  private func reason(_ path: String, _ document: Document) throws(ProfileError) -> String {
    guard let text = document.string, !text.isEmpty else {
      throw fail(.wrongType(path, expected: .reason), document)
    }
    return text
  }

  /// What `cyson init` noted for the author says nothing about a file, but must be an object.
  private func checkNotes(_ document: Document) {
    for key in ["open", "drafted"] {
      if let notes = document[key] { _ = attempt(try members(key, of: notes)) }
    }
  }

  // MARK: - Fields

  private func sources(_ document: Document) -> [SourceReading] {
    var sources: [SourceReading] = []
    guard let fields = attempt(try member("fields", in: document)) else { return [] }
    guard let members = fields.members else {
      problems.note(fail(.wrongType("fields", expected: .fields), fields))
      return []
    }
    for (name, value) in members {
      let field = attempt(try field(named: name, value))
      for document in value.elements ?? [value] {
        guard let field else { continue }
        guard let source = attempt(try source(document, field)) else { continue }
        sources.append(SourceReading(source: source, document: document))
      }
    }
    return sources
  }

  /// The field that a member names.
  func field(_ key: String, in document: Document) throws(ProfileError) -> CanonicalField {
    try field(named: try string(key, in: document), try member(key, in: document))
  }

  private func field(named name: String, _ document: Document) throws(ProfileError)
    -> CanonicalField
  {
    guard let field = CanonicalField(name: name) else {
      let names = CanonicalField.allCases.map(\.name)
      throw fail(.unknownField(name, nearest: NearestName.to(name, among: names)), document)
    }
    return field
  }

  private func source(_ document: Document, _ field: CanonicalField) throws(ProfileError)
    -> FieldSource
  {
    try allow(Transform.keys(of: document["as"]?.string), in: document)
    let paths = attempt(try self.paths(document))
    let transform = try TransformDecoder(decoder: self, field: field, document: document)
      .transform()
    return FieldSource(field: field, paths: paths ?? [], transform: transform)
  }

  private func paths(_ document: Document) throws(ProfileError) -> [String] {
    guard let from = document["from"] else {
      if document["as"]?.string == "constant" { return [] }
      throw fail(.missingKey("from"), document)
    }
    if let path = from.string { return [path] }
    let paths = try strings("from", in: document)
    guard !paths.isEmpty else { throw fail(.wrongType("from", expected: .namesOfColumns), from) }
    return paths
  }
}
