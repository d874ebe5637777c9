/// Things that messages count, with the plural forms of both languages.
///
/// English has two forms, Welsh has six (Unicode CLDR plural rules for `cy`: 0, 1, 2, 3, 6 and
/// the rest): the noun stays singular after a number and may mutate.
package enum CountedNoun: String, CaseIterable, Sendable {
  case characters, columns, crimes, days, errors, fields, files, findings, hints, infos, mistakes
  case profiles, records, referrals, rows
  case rules, times, values, warnings, workingDays, years

  package func text(_ count: Int, in language: Language) -> String {
    switch language {
    case .english: "\(count) \(count == 1 ? english.one : english.other)"
    case .welsh: "\(count) \(welsh(count))"
    }
  }

  /// The same with a word about them between number and noun; behind the noun in Welsh, where it must
  /// be one that does not mutate.
  package func text(_ count: Int, _ word: Words, in language: Language) -> String {
    switch language {
    case .english: "\(count) \(word.en) \(count == 1 ? english.one : english.other)"
    case .welsh: "\(count) \(welsh(count)) \(word.cy)"
    }
  }

  private var english: (one: String, other: String) {
    switch self {
    case .workingDays: ("working day", "working days")
    default: (String(rawValue.dropLast()), rawValue)
    }
  }

  private func welsh(_ count: Int) -> String {
    let forms = welshForms
    switch count {
    case 0: return forms[0]
    case 1: return forms[1]
    case 2: return forms[2]
    case 3: return forms[3]
    // Four stands in no class of its own, and alone of the rest it has no nasal mutation.
    case 4 where self == .years: return forms[3]
    case 6: return forms[4]
    default: return forms[5]
    }
  }

  /// For 0, 1, 2, 3, 6 and any other number. After 1 feminine nouns have the soft mutation, after 2
  /// all; after 3 masculine ones have the aspirate, after 6 all.
  private var welshForms: [String] {
    switch self {
    case .characters: ["nod", "nod", "nod", "nod", "nod", "nod"]
    case .columns: ["colofn", "golofn", "golofn", "colofn", "cholofn", "colofn"]
    case .crimes: ["trosedd", "drosedd", "drosedd", "trosedd", "throsedd", "trosedd"]
    case .days: ["diwrnod", "diwrnod", "ddiwrnod", "diwrnod", "diwrnod", "diwrnod"]
    case .errors: ["gwall", "gwall", "wall", "gwall", "gwall", "gwall"]
    case .fields: ["maes", "maes", "faes", "maes", "maes", "maes"]
    case .files: ["ffeil", "ffeil", "ffeil", "ffeil", "ffeil", "ffeil"]
    case .findings:
      ["canfyddiad", "canfyddiad", "ganfyddiad", "chanfyddiad", "chanfyddiad", "canfyddiad"]
    case .hints: ["awgrym", "awgrym", "awgrym", "awgrym", "awgrym", "awgrym"]
    case .infos: ["nodyn", "nodyn", "nodyn", "nodyn", "nodyn", "nodyn"]
    case .mistakes:
      [
        "camgymeriad", "camgymeriad", "gamgymeriad", "chamgymeriad", "chamgymeriad", "camgymeriad",
      ]
    case .profiles: ["proffil", "proffil", "broffil", "phroffil", "phroffil", "proffil"]
    case .records: ["cofnod", "cofnod", "gofnod", "chofnod", "chofnod", "cofnod"]
    case .referrals:
      ["atgyfeiriad", "atgyfeiriad", "atgyfeiriad", "atgyfeiriad", "atgyfeiriad", "atgyfeiriad"]
    case .rows: ["rhes", "rhes", "res", "rhes", "rhes", "rhes"]
    case .rules: ["rheol", "rheol", "reol", "rheol", "rheol", "rheol"]
    case .times: ["gwaith", "waith", "waith", "gwaith", "gwaith", "gwaith"]
    case .values: ["gwerth", "gwerth", "werth", "gwerth", "gwerth", "gwerth"]
    case .warnings: ["rhybudd", "rhybudd", "rybudd", "rhybudd", "rhybudd", "rhybudd"]
    case .workingDays:
      [
        "diwrnod gwaith", "diwrnod gwaith", "ddiwrnod gwaith", "diwrnod gwaith", "diwrnod gwaith",
        "diwrnod gwaith",
      ]
    case .years: ["mlynedd", "flwyddyn", "flynedd", "blynedd", "blynedd", "mlynedd"]
    }
  }
}
