import CanonicalModel
import Records
import Rules

/// The sharing envelope of a manifest: canonical fields under their own names.
extension ManifestDecoder {
  static let sharingFields = CanonicalField.definitions.filter { $0.part == .sharing }.map(\.field)

  /// Reads the envelope. `agreement` at the top is the short form of its `agreementID`.
  mutating func sharing(_ document: Document) {
    let object = document["sharing"]
    var envelope = SharingEnvelope(isObject: object?.members != nil)
    if let object { fill(&envelope, from: object) }
    if let short = agreement {
      if let long = envelope.text(.agreementID), long != short, let value = document["agreement"] {
        expect(ManifestWords.sameAgreement, value, ["agreement"])
      }
      if !envelope.holds(.agreementID), let value = document["agreement"] {
        envelope.add(.agreementID, [.text(short)])
        note(value, ["agreement"], as: "sharing/agreementID")
      }
    }
    if !envelope.entries.isEmpty || envelope.isObject { take(envelope) }
  }

  private mutating func fill(_ envelope: inout SharingEnvelope, from object: Document) {
    guard object.members != nil else {
      return expect(ManifestWords.object, object, ["sharing"])
    }
    note(object, ["sharing"])
    allow(ManifestDecoder.sharingFields.map(\.name), in: object, ["sharing"])
    for field in ManifestDecoder.sharingFields {
      guard let value = object[field.name] else { continue }
      note(value, ["sharing", field.name])
      envelope.add(field, contents(of: field, value))
    }
  }

  /// What is wrong counts as a value that could not be understood, as it does in a record.
  private mutating func contents(of field: CanonicalField, _ value: Document)
    -> [SharingEnvelope.Content]
  {
    let names = ["sharing", field.name]
    if field.definition.isRepeated, let elements = value.elements {
      return elements.prefix(ManifestDecoder.mostValues).enumerated().map { index, element in
        note(element, names + [String(index)])
        return content(of: field, element, names + [String(index)])
      }
    }
    return [content(of: field, value, names)]
  }

  /// The most values of one field: bodies that signed an agreement.
  private static let mostValues = 256

  private mutating func content(of field: CanonicalField, _ value: Document, _ names: [String])
    -> SharingEnvelope.Content
  {
    guard let text = spelling(of: field, value) else {
      let isRepeated = field.definition.isRepeated && names.count == 2
      expect(isRepeated ? ManifestWords.listOfTexts : ManifestWords.text, value, names)
      return .unreadable(.manifestValue)
    }
    if let mark = schemas.missingWords.code(for: text.utf8Span.span),
      let missing = Missing(rawValue: mark.description)
    {
      return .missing(missing)
    }
    switch field.definition.kind {
    case .text, .integer: return self.text(text, value, names)
    case .date: return date(of: field, text, value, names)
    case .code(let list): return code(of: field, list, text, value, names)
    }
  }

  /// A text that is not blank; a question may be answered with true and false as well.
  private func spelling(of field: CanonicalField, _ value: Document) -> String? {
    if case .code(.yesNo) = field.definition.kind, let answer = value.boolean {
      return answer ? "yes" : "no"
    }
    return value.string?.withoutBlanks
  }

  /// Every record of the drop gets a copy, so there is an end to it.
  private mutating func text(_ text: String, _ value: Document, _ names: [String])
    -> SharingEnvelope.Content
  {
    guard takeText(of: text.utf8.count) else {
      expect(ManifestWords.shortText, value, names)
      return .unreadable(.manifestValue)
    }
    return .text(text)
  }

  private mutating func date(
    of field: CanonicalField, _ text: String, _ value: Document, _ names: [String]
  ) -> SharingEnvelope.Content {
    if let date = PartialDate(text) { return .date(date) }
    flaw(
      .unreadableDate, of: field, text, value, names,
      ["pattern": .term(Words(same: "yyyy-MM-dd | yyyy-MM | yyyy"))])
    return .unreadable(.unreadableDate)
  }

  private mutating func code(
    of field: CanonicalField, _ list: CodeListID, _ text: String, _ value: Document,
    _ names: [String]
  ) -> SharingEnvelope.Content {
    if let code = schemas.lists[list]?.spellings.code(for: text.utf8Span.span) {
      return .code(code)
    }
    // Caveats may follow a marking, and must not hide that it is SECRET.
    if list == .markings, let code = schemas.lists.marking(before: text) { return .code(code) }
    flaw(.unmappedCode, of: field, text, value, names)
    return .unreadable(.unmappedCode)
  }
}

extension String {
  /// Without blanks around it; nothing where nothing is left.
  var withoutBlanks: String? {
    let start = drop { $0.isWhitespace }
    let end = start.lastIndex { !$0.isWhitespace }
    return end.map { String(start[...$0]) }
  }
}
