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
      let decoder = below(.name(.known("fields"), position: 0), .name(.known(name), position: 0))
      let isSeveral = value.elements != nil
      for (index, document) in (value.elements ?? [value]).enumerated() {
        guard let field else { continue }
        let reader = isSeveral ? decoder.below(.index(index)) : decoder
        guard let source = attempt(try reader.source(document, field)) else { continue }
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
    return FieldSource(
      field: field, paths: paths ?? [], transform: transform,
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
