import Records

/// The words of baselines and suppressions, the same in every report.
enum AgreedPhrases {
  static let new = Words(en: "new", cy: "newydd")
  static let known = Words(en: "known", cy: "yn hysbys")
  static let suppressed = Words(en: "suppressed", cy: "wedi'u hatal")
  static let otherRules = Words(
    en: "The baseline was written by rules", cy: "Ysgrifennwyd y waelodlin yn ôl rheolau")
  static let knownFindings = Words(
    en: "Known from the baseline", cy: "Yn hysbys o'r waelodlin")
  static let suppressions = Words(
    en: "Suppressed by the configuration", cy: "Wedi'u hatal gan y ffurfweddiad")
  static let owner = Words(en: "owner", cy: "perchennog")
  static let until = Words(en: "until", cy: "tan")
  static func state(_ state: Report.Suppression.State) -> Words {
    switch state {
    case .used: Words(en: "in use", cy: "mewn defnydd")
    case .unused:
      Words(
        en: "unused (nothing in this run needs it)",
        cy: "heb ei ddefnyddio (nid oes dim yn y rhediad hwn ei angen)")
    case .unasked:
      Words(
        en: "not needed here (its rule was not asked, or its partner is not in this run)",
        cy: "heb ei angen yma (ni ofynnwyd ei reol, neu nid yw ei bartner yn y rhediad hwn)")
    case .expired:
      Words(
        en: "expired: its findings count", cy: "wedi dod i ben: mae ei ganfyddiadau'n cyfrif")
    case .undated:
      Words(
        en: "not applied: without a day that counts as today it cannot be told whether it holds",
        cy: "heb ei gymhwyso: heb ddiwrnod sy'n cyfrif fel heddiw ni ellir dweud a yw'n dal")
    }
  }
  static let absent = Words(
    en: "Gone since the baseline was written", cy: "Wedi mynd ers ysgrifennu'r waelodlin")
  static let writeAnew = Words(
    en: "Write the baseline anew with cyson baseline write, so that they fail if they come back.",
    cy:
      "Ysgrifennwch y waelodlin o'r newydd â cyson baseline write, fel eu bod yn methu os dônt yn ôl."
  )
  static let notLookedFor = Words(
    en: "Known from the baseline and not looked for (rule not asked, or files not in this run)",
    cy:
      "Yn hysbys o'r waelodlin a heb chwilio amdanynt (rheol heb ei gofyn, neu ffeiliau nad ydynt yn y rhediad hwn)"
  )
}

extension Report {
  /// How many findings of the run somebody has suppressed.
  var suppressedCount: Int { suppressions.reduce(0) { $0 + $1.count } }
}

extension FindingMarks.Target {
  /// The finding or the rule that a suppression is about.
  var name: String {
    switch self {
    case .finding(let id): id.description
    case .rule(let rule, _): rule.description
    }
  }
}
