import CanonicalModel
import Records

/// Makes a profile of its document and says, with the place, what it cannot understand.
package struct ProfileDecoder {
  private let file: String
  private let lists: CodeLists
  /// Of the export at hand.
  private var vocabulary = ValueVocabulary.own
  /// The keys and indices that lead to what is read.
  private var steps: [PathStep] = []

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
  private func below(_ steps: PathStep...) -> ProfileDecoder {
    var decoder = self
    decoder.steps += steps
    return decoder
  }

  package static func profile(_ document: Document, file: String, lists: CodeLists)
    throws(ProfileError) -> Profile
  {
    try ProfileDecoder(file: file, lists: lists).profile(document)
  }

  private func profile(_ document: Document) throws(ProfileError) -> Profile {
    try allow(["$schema", "partner", "name", "kind", "language", "exports"], in: document)
    let partner = try string("partner", in: document)
    let name = try member("name", in: document)
    var exports: [ExportVersion] = []
    for (index, export) in try elements("exports", in: document).enumerated() {
      let decoder = below(.name(.known("exports"), position: 0), .index(index))
      exports += try decoder.exports(export, partner: partner)
    }
    return Profile(
      partner: partner,
      name: Words(en: try string("en", in: name), cy: try string("cy", in: name)),
      kind: try string("kind", in: document),
      language: try choice("language", in: document), exports: exports)
  }

  /// One export; of one whose records state their kind, one for each kind.
  private func exports(_ document: Document, partner: String) throws(ProfileError)
    -> [ExportVersion]
  {
    guard document["fields"]?.string == CanonicalSources.Layout.record.rawValue else {
      return [try export(document, partner: partner, choice("recordKind", in: document), nil)]
    }
    let stated = try string("recordKind", in: document)
    guard stated == ProfileDecoder.statedKind else {
      throw fail(
        .unknownValue(stated, of: "recordKind", allowed: [ProfileDecoder.statedKind]),
        document["recordKind"] ?? document)
    }
    let format: SourceFormat = try choice("format", in: document)
    let sources = CanonicalSources.all(.record, in: format, lists: lists)
    var exports: [ExportVersion] = []
    for kind in RecordKind.allCases {
      exports.append(try export(document, partner: partner, kind, sources))
    }
    return exports
  }

  /// In place of a kind, where each record says its own.
  private static let statedKind = "stated"

  /// `stated` are the sources of an export whose records state their kind; all its kinds share them.
  private func export(
    _ document: Document, partner: String, _ kind: RecordKind, _ stated: [FieldSource]?
  ) throws(ProfileError) -> ExportVersion {
    try allow(
      [
        "id", "recordKind", "effective", "format", "encoding", "delimiter", "records", "schema",
        "signature", "missing", "fields", "ignored", "mayOmitColumns", "vocabulary",
      ], in: document)
    let format: SourceFormat = try choice("format", in: document)
    let delimiter = try optionalString("delimiter", in: document) ?? ","
    guard let byte = delimiter.utf8.first, delimiter.utf8.count == 1 else {
      throw fail(.wrongType("delimiter", expected: "one ASCII character"), document)
    }
    let mark = try member("signature", in: document)
    let isStated = stated != nil
    let isFlat = document["fields"]?.string == CanonicalSources.Layout.flat.rawValue
    let statements = isStated ? RecordStatements(in: format) : nil
    let id = try string("id", in: document)
    let vocabulary: ValueVocabulary =
      document["vocabulary"] == nil ? .own : try choice("vocabulary", in: document)
    return ExportVersion(
      id: isStated ? "\(id)/\(kind.rawValue)" : id, partner: partner, recordKind: kind,
      effective: try dates(document["effective"]), format: format,
      encoding: document["encoding"] == nil ? .utf8 : try choice("encoding", in: document),
      delimiter: byte, records: try selection(document["records"]).of(kind, stated: statements),
      schemaFile: try optionalString("schema", in: document),
      signature: try signature(mark),
      excluded: mark["without"] == nil ? [] : Set(try strings("without", in: mark)),
      missing: isStated && format == .csv
        ? CanonicalSources.missingWords : try missingWords(document["missing"]),
      sources: try sources(document, stated, isFlat: isFlat, format, vocabulary),
      isCanonical: isStated || isFlat, ignored: try reasons(document["ignored"]),
      mayOmitColumns: document["mayOmitColumns"]?.boolean ?? false,
      vocabulary: vocabulary, statements: statements)
  }

  // MARK: - Parts of an export

  private func dates(_ document: Document?) throws(ProfileError) -> EffectiveDates {
    guard let document else { return .always }
    try allow(["from", "until"], in: document)
    return EffectiveDates(
      from: try day("from", in: document), until: try day("until", in: document))
  }

  private func day(_ key: String, in document: Document) throws(ProfileError) -> CivilDate? {
    guard let text = try optionalString(key, in: document) else { return nil }
    guard let day = CivilDate(text) else { throw fail(.notADay(text), document[key] ?? document) }
    return day
  }

  private func selection(_ document: Document?) throws(ProfileError) -> RecordSelection {
    guard let document else { return RecordSelection(path: [], each: [], only: nil) }
    try allow(["path", "each", "only"], in: document)
    var only: (path: String, values: Set<String>)?
    if let selected = document["only"] {
      try allow(["from", "in"], in: selected)
      only = (try string("from", in: selected), Set(try strings("in", in: selected)))
    }
    return RecordSelection(
      path: steps(try optionalString("path", in: document)),
      each: steps(try optionalString("each", in: document)), only: only)
  }

  private func steps(_ path: String?) -> [String] {
    (path ?? "").split(separator: "/").map(String.init)
  }

  private func signature(_ document: Document) throws(ProfileError) -> Signature {
    try allow(["columns", "keys", "root", "namespace", "without"], in: document)
    if document["columns"] != nil { return .columns(try strings("columns", in: document)) }
    if document["keys"] != nil { return .keys(try strings("keys", in: document)) }
    return .root(
      try string("root", in: document),
      namespace: try optionalString("namespace", in: document))
  }

  private func missingWords(_ document: Document?) throws(ProfileError) -> SpellingTable {
    var table = SpellingTable()
    for (word, meaning) in document?.members ?? [] {
      table.add(word, meaning: try missing(meaning))
    }
    return table
  }

  private func missing(_ document: Document) throws(ProfileError) -> Code {
    let text = (document.string ?? "").drop { $0 == "?" }
    guard let missing = Missing(rawValue: String(text)), let code = Code(missing.rawValue) else {
      throw fail(
        .unknownValue(String(text), of: "missing", allowed: Missing.allCases.map(\.rawValue)),
        document)
    }
    return code
  }

  private func reasons(_ document: Document?) throws(ProfileError) -> [String: String] {
    var reasons: [String: String] = [:]
    for (path, reason) in document?.members ?? [] {
      guard let text = reason.string, !text.isEmpty else {
        throw fail(.wrongType(path, expected: "the reason for which it is ignored"), reason)
      }
      reasons[path] = text
    }
    return reasons
  }

  // MARK: - Fields

  private func sources(
    _ document: Document, _ stated: [FieldSource]?, isFlat: Bool, _ format: SourceFormat,
    _ vocabulary: ValueVocabulary
  ) throws(ProfileError) -> [FieldSource] {
    if let stated { return stated }
    guard isFlat else { return try using(vocabulary).sources(document) }
    return CanonicalSources.all(.flat, in: format, lists: lists)
  }

  private func sources(_ document: Document) throws(ProfileError) -> [FieldSource] {
    var sources: [FieldSource] = []
    let fields = try member("fields", in: document)
    guard let members = fields.members else {
      throw fail(.wrongType("fields", expected: "an object, or \"canonical\""), fields)
    }
    for (name, value) in members {
      let field = try field(named: name, value)
      let decoder = below(.name(.known("fields"), position: 0), .name(.known(name), position: 0))
      guard let several = value.elements else {
        sources.append(try decoder.source(value, field))
        continue
      }
      for (index, source) in several.enumerated() {
        sources.append(try decoder.below(.index(index)).source(source, field))
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
    try allow(
      [
        "from", "as", "pattern", "serials", "separator", "codes", "code", "ticks", "digits",
        "order", "value", "datedBy", "since", "earlier",
      ], in: document)
    let transform = try TransformDecoder(decoder: self, field: field, document: document)
      .transform()
    var paths: [String] = []
    if let from = document["from"] {
      if let path = from.string {
        paths = [path]
      } else {
        paths = try strings("from", in: document)
      }
    } else if case .constant = transform {
    } else {
      throw fail(.missingKey("from"), document)
    }
    return FieldSource(
      field: field, paths: paths, transform: transform, named: try string("as", in: document),
      constant: document["value"].map { place(of: $0) })
  }

  /// A text begins behind its quotation mark.
  private func place(of value: Document) -> ConstantPlace {
    var position = value.position
    position.column += 1
    position.byteOffset += 1
    return ConstantPlace(
      file: file, position: position, text: Array((value.string ?? "").utf8),
      path: steps + [.name(.known("value"), position: 0)])
  }

  /// The spellings of a code field: codes and, after a question mark, missing words.
  func reading(_ list: CodeListID, _ document: Document) throws(ProfileError) -> CodeReading {
    var own = SpellingTable()
    var ownMissing = SpellingTable()
    for (spelling, value) in document["codes"]?.members ?? [] {
      guard let text = value.string else {
        throw fail(.wrongType(spelling, expected: "a code"), value)
      }
      if text.hasPrefix("?") {
        ownMissing.add(spelling, meaning: try missing(value))
      } else {
        own.add(spelling, meaning: try code(text, in: list, value))
      }
    }
    return CodeReading(
      list, in: lists, vocabulary, own: own, ownMissing: ownMissing)
  }

  func code(_ text: String, in list: CodeListID, _ document: Document) throws(ProfileError) -> Code
  {
    guard let code = Code(text), lists[list]?.contains(code) ?? true else {
      throw fail(.unknownCode(text, list: list.rawValue), document)
    }
    return code
  }

  // MARK: - Reading members

  func fail(_ problem: ProfileError.Problem, _ document: Document) -> ProfileError {
    ProfileError(file: file, position: document.position, problem: problem)
  }

  func allow(_ keys: [String], in document: Document) throws(ProfileError) {
    guard let members = document.members else {
      throw fail(.wrongType("this", expected: "an object"), document)
    }
    for (key, value) in members where !keys.contains(key) {
      throw fail(.unknownKey(key, nearest: NearestName.to(key, among: keys)), value)
    }
  }

  private func member(_ key: String, in document: Document) throws(ProfileError) -> Document {
    guard let member = document[key] else { throw fail(.missingKey(key), document) }
    return member
  }

  func string(_ key: String, in document: Document) throws(ProfileError) -> String {
    let value = try member(key, in: document)
    guard let text = value.string else { throw fail(.wrongType(key, expected: "a text"), value) }
    return text
  }

  func optionalString(_ key: String, in document: Document) throws(ProfileError) -> String? {
    document[key] == nil ? nil : try string(key, in: document)
  }

  private func elements(_ key: String, in document: Document) throws(ProfileError) -> [Document] {
    let value = try member(key, in: document)
    guard let elements = value.elements else {
      throw fail(.wrongType(key, expected: "a list"), value)
    }
    return elements
  }

  func strings(_ key: String, in document: Document) throws(ProfileError) -> [String] {
    var strings: [String] = []
    for element in try elements(key, in: document) {
      guard let text = element.string else {
        throw fail(.wrongType(key, expected: "a list of texts"), element)
      }
      strings.append(text)
    }
    return strings
  }

  func choice<Choice: RawRepresentable & CaseIterable>(_ key: String, in document: Document)
    throws(ProfileError) -> Choice where Choice.RawValue == String
  {
    let text = try string(key, in: document)
    guard let choice = Choice(rawValue: text) else {
      throw fail(
        .unknownValue(text, of: key, allowed: Choice.allCases.map(\.rawValue)),
        document[key] ?? document)
    }
    return choice
  }
}
