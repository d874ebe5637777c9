import Records

extension ProfileError.Problem {
  /// What programs call it.
  var name: String {
    switch self {
    case .missingKey: "missing-key"
    case .unknownKey: "unknown-key"
    case .unknownValue: "unknown-value"
    case .unknownField: "unknown-field"
    case .wrongType: "wrong-type"
    case .badPattern: "bad-pattern"
    case .unknownCode: "unknown-code"
    case .notADay: "not-a-day"
    case .transformDoesNotFit: "transform-does-not-fit"
    }
  }

  /// What is wrong.
  var what: Words {
    switch self {
    case .missingKey(let key):
      Words(en: "the key \"\(key)\" is missing", cy: "mae'r allwedd \"\(key)\" ar goll")
    case .unknownKey(let key, _):
      Words(
        en: "the key \"\(key)\" is not known here",
        cy: "nid yw'r allwedd \"\(key)\" yn hysbys yma")
    case .unknownValue(let value, let key, _):
      Words(
        en: "\"\(value)\" cannot stand for \"\(key)\"",
        cy: "ni all \"\(value)\" sefyll dros \"\(key)\"")
    case .unknownField(let name, _):
      Words(
        en: "there is no canonical field \"\(name)\"", cy: "nid oes maes canonaidd \"\(name)\"")
    case .wrongType(let key, let expected):
      Words(
        en: "\"\(key)\" must be \(expected.words.en)",
        cy: "rhaid i \"\(key)\" fod yn \(expected.words.cy)")
    case .badPattern(let pattern):
      Words(
        en: "the date pattern \"\(pattern)\" cannot be used",
        cy: "ni ellir defnyddio'r patrwm dyddiad \"\(pattern)\"")
    case .unknownCode(let code, let list, _):
      Words(
        en: "the list \(list) has no code \"\(code)\"",
        cy: "nid oes cod \"\(code)\" yn y rhestr \(list)")
    case .notADay(let text):
      Words(en: "\"\(text)\" is not a day", cy: "nid yw \"\(text)\" yn ddiwrnod")
    case .transformDoesNotFit(let transform, let field):
      Words(
        en: "\"\(transform)\" does not make what the field \(field) holds",
        cy: "nid yw \"\(transform)\" yn gwneud yr hyn y mae'r maes \(field) yn ei ddal")
    }
  }

  /// How to mend it.
  var mend: Words {
    switch self {
    case .missingKey: Words(en: "add it", cy: "ychwanegwch hi")
    case .unknownKey(_, let nearest):
      ProfileError.hint(nearest) ?? Words(en: "remove it", cy: "dilëwch hi")
    case .unknownValue(_, _, let allowed):
      Words(
        en: "use one of: " + allowed.joined(separator: ", "),
        cy: "defnyddiwch un o'r rhain: " + allowed.joined(separator: ", "))
    case .unknownField(_, let nearest):
      ProfileError.hint(nearest)
        ?? Words(
          en: "docs/fields.md lists the fields", cy: "mae docs/fields.md yn rhestru'r meysydd")
    case .wrongType: Words(en: "write it so", cy: "ysgrifennwch ef felly")
    case .badPattern:
      Words(
        en: "a pattern is made of yyyy, yy, MM, M, MMM, dd, d, HH, mm, ss, Z and the characters "
          + "between them",
        cy: "mae patrwm wedi'i wneud o yyyy, yy, MM, M, MMM, dd, d, HH, mm, ss, Z a'r nodau "
          + "rhyngddynt")
    case .unknownCode(_, let list, let nearest):
      ProfileError.hint(nearest)
        ?? Words(
          en: "take a code of schemas/code-lists/\(list).csv",
          cy: "cymerwch god o schemas/code-lists/\(list).csv")
    case .notADay: Words(en: "write it as yyyy-mm-dd", cy: "ysgrifennwch ef fel yyyy-mm-dd")
    case .transformDoesNotFit(_, let field):
      Words(
        en: "docs/fields.md tells what kind of value \(field) holds",
        cy: "mae docs/fields.md yn dweud pa fath o werth sydd yn \(field)")
    }
  }
}

extension ProfileError {
  fileprivate static func hint(_ nearest: String?) -> Words? {
    nearest.map {
      Words(en: "did you mean \"\($0)\"?", cy: "a oeddech yn golygu \"\($0)\"?")
    }
  }
}

extension ProfileError.Expected {
  fileprivate var words: Words {
    switch self {
    case .text: Words(en: "a text", cy: "destun")
    case .list: Words(en: "a list", cy: "rhestr")
    case .listOfTexts: Words(en: "a list of texts", cy: "rhestr o destunau")
    case .object: Words(en: "an object", cy: "wrthrych")
    case .boolean: Words(en: "true or false", cy: "true neu false")
    case .code: Words(en: "a code", cy: "god")
    case .reason:
      Words(en: "the reason for which it is ignored", cy: "rheswm dros ei anwybyddu")
    case .fields: Words(en: "an object, or \"canonical\"", cy: "wrthrych, neu \"canonical\"")
    case .oneCharacter: Words(en: "one ASCII character", cy: "un nod ASCII")
    case .namesOfColumns:
      Words(en: "at least one name of a column or a path", cy: "enw colofn neu lwybr, o leiaf un")
    case .number(let range):
      Words(
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)",
        cy: "rhif cyfan o \(range.lowerBound) i \(range.upperBound)")
    }
  }
}
