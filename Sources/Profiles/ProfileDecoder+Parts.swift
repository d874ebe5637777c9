import CanonicalModel
import Records

/// The parts of an export beside its fields.
extension ProfileDecoder {
  func delimiter(_ document: Document) throws(ProfileError) -> UInt8 {
    let text = try optionalString("delimiter", in: document) ?? ","
    guard let byte = text.utf8.first, text.utf8.count == 1 else {
      throw fail(
        .wrongType("delimiter", expected: .oneCharacter), document["delimiter"] ?? document)
    }
    return byte
  }

  func dates(_ document: Document?) -> EffectiveDates {
    guard let document else { return .always }
    attempt(try allow(["from", "until"], in: document))
    return EffectiveDates(
      from: attempt(try day("from", in: document)) ?? nil,
      until: attempt(try day("until", in: document)) ?? nil)
  }

  func day(_ key: String, in document: Document) throws(ProfileError) -> CivilDate? {
    guard let text = try optionalString(key, in: document) else { return nil }
    guard let day = CivilDate(text) else { throw fail(.notADay(text), document[key] ?? document) }
    return day
  }

  func selection(_ document: Document?) -> RecordSelection {
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

  func steps(_ path: String?) -> [String] {
    (path ?? "").split(separator: "/").map(String.init)
  }

  func readSignature(_ document: Document) -> Signature? {
    attempt(try signature(document))
  }

  func excludedNames(_ document: Document) -> [String]? {
    attempt(try optionalStrings("without", in: document))
  }

  func signature(_ document: Document) throws(ProfileError) -> Signature {
    try allow(["columns", "keys", "root", "namespace", "without"], in: document)
    if document["columns"] != nil { return .columns(try names("columns", in: document)) }
    if document["keys"] != nil { return .keys(try names("keys", in: document)) }
    return .root(
      try string("root", in: document), namespace: try optionalString("namespace", in: document))
  }

  /// At least one: an empty signature would never be shown, and nobody would see why.
  func names(_ key: String, in document: Document) throws(ProfileError) -> [String] {
    let names = try strings(key, in: document)
    guard !names.isEmpty else {
      throw fail(.wrongType(key, expected: .namesOfColumns), document[key] ?? document)
    }
    return names
  }

  func missingWords(_ document: Document?) -> SpellingTable {
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

  func reasons(_ key: String, in document: Document) -> [String: String] {
    var reasons: [String: String] = [:]
    guard let value = document[key], let members = attempt(try members(key, of: value)) else {
      return reasons
    }
    for (path, reason) in members {
      if let text = attempt(try self.reason(path, reason)) { reasons[path] = text }
    }
    return reasons
  }

  func reason(_ path: String, _ document: Document) throws(ProfileError) -> String {
    guard let text = document.string, !text.isEmpty else {
      throw fail(.wrongType(path, expected: .reason), document)
    }
    return text
  }

  /// What `cyson init` noted for the author says nothing about a file, but must be an object.
  func checkNotes(_ document: Document) {
    for key in ["open", "drafted"] {
      if let notes = document[key] { _ = attempt(try members(key, of: notes)) }
    }
  }
}
