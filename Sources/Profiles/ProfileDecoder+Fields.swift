import CanonicalModel
import Records

/// The fields of an export and their sources.
extension ProfileDecoder {
  func sources(_ document: Document) -> [SourceReading] {
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
