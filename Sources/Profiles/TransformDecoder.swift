import CanonicalModel
import Records

/// Reads the transform of one source and holds it against the field that it fills.
struct TransformDecoder {
  let decoder: ProfileDecoder
  let field: CanonicalField
  let document: Document

  func transform() throws(ProfileError) -> Transform {
    let name = try decoder.string("as", in: document)
    let kind = field.definition.kind
    switch (name, kind) {
    case ("text", .text): return .text
    case ("texts", .text): return .texts(separator: try separator())
    case ("date", .date): return try date()
    case ("code", .code(let list)): return .code(try decoder.reading(list, document))
    case ("codes", .code(let list)):
      return .codes(try decoder.reading(list, document), separator: try separator())
    case ("dated-code", .code(let list)): return try datedCode(list)
    case ("tick", .code(let list)): return try tick(list)
    case ("integer", .integer): return .integer
    case ("identifier", .text):
      return .identifier(digits: try decoder.integer("digits", within: 1...20, in: document))
    case ("family-name", .text): return .familyName(try order())
    case ("given-names", .text): return .givenNames(try order())
    case ("join", .text):
      return .join(separator: try decoder.optionalString("separator", in: document) ?? " ")
    case ("constant", .code(let list)):
      let value = try decoder.string("value", in: document)
      return .constant(.code(try decoder.code(value, in: list, document)))
    case ("constant", .text):
      return .constant(.text(Array(try decoder.string("value", in: document).utf8)))
    case ("grade", .code(let list)): return try grade(list)
    default:
      guard Transform.names.contains(name) else {
        throw decoder.fail(.unknownValue(name, of: "as", allowed: Transform.names), document)
      }
      throw decoder.fail(.transformDoesNotFit(name, field: field.name), document)
    }
  }

  private func separator() throws(ProfileError) -> UInt8 {
    let text = try decoder.string("separator", in: document)
    guard let byte = text.utf8.first, text.utf8.count == 1 else {
      throw decoder.fail(.wrongType("separator", expected: .oneCharacter), document)
    }
    return byte
  }

  private func date() throws(ProfileError) -> Transform {
    let texts = try texts("pattern")
    guard !texts.isEmpty else {
      throw decoder.fail(.wrongType("pattern", expected: .listOfTexts), document)
    }
    var patterns: [DatePattern] = []
    for text in texts {
      if let pattern = decoder.attempt(try pattern(text)) { patterns.append(pattern) }
    }
    let serials = try decoder.optionalString("serials", in: document)
    guard serials == nil || serials == "1900" else {
      throw decoder.fail(
        .unknownValue(serials ?? "", of: "serials", allowed: ["1900"]), document)
    }
    return .date(patterns, acceptsSerials: serials != nil)
  }

  private func pattern(_ text: String) throws(ProfileError) -> DatePattern {
    guard let pattern = DatePattern(text) else { throw decoder.fail(.badPattern(text), document) }
    return pattern
  }

  /// One text, or a list of them.
  private func texts(_ key: String) throws(ProfileError) -> [String] {
    if let text = document[key]?.string { return [text] }
    return try decoder.strings(key, in: document)
  }

  private func datedCode(_ list: CodeListID) throws(ProfileError) -> Transform {
    let since = try decoder.string("since", in: document)
    guard let day = CivilDate(since) else { throw decoder.fail(.notADay(since), document) }
    let datedBy = try decoder.field("datedBy", in: document)
    guard case .date = datedBy.definition.kind, datedBy != .dateOfBirth else {
      throw decoder.fail(.transformDoesNotFit("dated-code", field: datedBy.name), document)
    }
    let earlier = try decoder.field("earlier", in: document)
    guard earlier.definition.kind.list == list else {
      throw decoder.fail(.transformDoesNotFit("dated-code", field: earlier.name), document)
    }
    return .datedCode(
      try decoder.reading(list, document),
      DatedMeaning(since: day, datedBy: datedBy, earlier: earlier))
  }

  private func tick(_ list: CodeListID) throws(ProfileError) -> Transform {
    let code = try decoder.code(try decoder.string("code", in: document), in: list, document)
    var ticks = SpellingTable()
    for spelling in try decoder.strings("ticks", in: document) {
      ticks.add(spelling, meaning: code)
    }
    return .tick(code, ticks: ticks)
  }

  /// Which part it is has to fit the codes that the field holds.
  private func grade(_ list: CodeListID) throws(ProfileError) -> Transform {
    let name = try decoder.string("part", in: document)
    let part = GradePart(rawValue: name)
    guard part != nil || name == "scheme" else {
      let allowed = GradePart.allCases.map(\.rawValue) + ["scheme"]
      throw decoder.fail(.unknownValue(name, of: "part", allowed: allowed), document)
    }
    guard list == part?.field.definition.kind.list ?? .gradingSchemes else {
      throw decoder.fail(.transformDoesNotFit("grade", field: field.name), document)
    }
    return .grade(GradeReading(part, scheme: try scheme()))
  }

  private func scheme() throws(ProfileError) -> GradingScheme? {
    guard let name = try decoder.optionalString("scheme", in: document) else { return nil }
    guard let scheme = GradingScheme(name: name) else {
      let allowed = GradingScheme.allCases.map(\.code.description)
      throw decoder.fail(.unknownValue(name, of: "scheme", allowed: allowed), document)
    }
    return scheme
  }

  private func order() throws(ProfileError) -> NameOrder {
    try decoder.choice("order", in: document)
  }
}
