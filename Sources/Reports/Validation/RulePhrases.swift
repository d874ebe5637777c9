import Records

/// The words around a rule, its findings, and what was not checked.
enum RulePhrases {
  static let rules = Words(en: "Rule by rule", cy: "Fesul rheol")
  static let nothing = Words(
    en: "No rule was broken.", cy: "Ni thorrwyd unrhyw reol.")
  static let explanation = Words(en: "What is wrong", cy: "Beth sydd o'i le")
  static let fix = Words(en: "How to put it right", cy: "Sut i'w gywiro")
  static let fixBy = Words(en: "Who does that", cy: "Pwy sy'n gwneud hynny")
  static let effective = Words(en: "In force", cy: "Mewn grym")
  static let always = Words(en: "on every day", cy: "ar bob diwrnod")
  static let from = Words(en: "from {from}", cy: "o {from}")
  static let until = Words(en: "until {until}", cy: "hyd at {until}")
  static let between = Words(en: "from {from} until {until}", cy: "o {from} hyd at {until}")
  static let ownDay = Words(
    en: "on the day of the record", cy: "ar ddiwrnod y cofnod")
  static let authority = Words(en: "What it rests on", cy: "Ar beth mae'n seiliedig")
  static let readOn = Words(en: "public at {address}", cy: "yn gyhoeddus yn {address}")
  static let confidence = Words(en: "source: {confidence}", cy: "ffynhonnell: {confidence}")

  static let newOfThese = Words(en: "{count} new", cy: "{count} newydd")
  static let suppressedOfThese = Words(en: "{count} suppressed", cy: "{count} wedi'u hatal")
  static let examples = Words(en: "{rule}: all {count}", cy: "{rule}: pob un o'r {count}")
  static let oneExample = Words(en: "{rule}: the one finding", cy: "{rule}: yr un canfyddiad")
  static let firstExamples = Words(
    en: "{rule}: the first {shown} of {count}", cy: "{rule}: y {shown} cyntaf o {count}")
  static let file = Words(en: "File", cy: "Ffeil")
  static let position = Words(en: "Row or line", cy: "Rhes neu linell")
  static let field = Words(en: "Column or path", cy: "Colofn neu lwybr")
  static let message = Words(en: "What was found", cy: "Beth a ganfuwyd")
  static let line = Words(en: "line {line}, character {column}", cy: "llinell {line}, nod {column}")
  static let wholeRecord = Words(en: "the whole record", cy: "y cofnod cyfan")
  static let wholeFile = Words(en: "the whole file", cy: "y ffeil gyfan")
  static let more = Words(
    en: "{count} more are listed in the csv and json reports",
    cy: "Rhestrir {count} arall yn yr adroddiadau csv a json")
  static let beyond = Words(
    en:
      "Counted in all: {count}. Of one rule and file no more than {most} are listed (--max-findings).",
    cy: "Cyfrifwyd i gyd: {count}. Ni restrir mwy na {most} i un rheol a ffeil (--max-findings).")
  static let tooLarge = Words(
    en: "No examples here, so that the page stays small enough to open.",
    cy: "Dim enghreifftiau yma, fel bod y dudalen yn ddigon bach i'w hagor.")
  static let howToGetAll = Words(
    en: "All findings, also those that are not shown here, stand in the csv and json reports:",
    cy: "Mae pob canfyddiad, gan gynnwys y rhai na ddangosir yma, yn yr adroddiadau csv a json:")
  static let related = Words(en: "See also", cy: "Gweler hefyd")
  static let moreRelated = Words(en: "{count} more places", cy: "{count} man arall")
  static let findingID = Words(en: "Finding", cy: "Canfyddiad")

  static func change(_ standing: FindingStanding) -> Words? {
    if standing.suppression != nil { return AgreedPhrases.suppressed }
    return switch standing.change {
    case .new: AgreedPhrases.new
    case .grown: Words(en: "more than before", cy: "mwy nag o'r blaen")
    case .unchanged: AgreedPhrases.known
    case nil: nil
    }
  }

  // MARK: - What was not checked

  static let notChecked = Words(
    en: "What was not checked, and why", cy: "Beth na wiriwyd, a pham")
  static let notCheckedNote = Words(
    en: "Nothing is known of these: they have neither passed nor failed.",
    cy: "Ni wyddys dim am y rhain: nid ydynt wedi pasio na methu.")
  static let everything = Words(
    en: "Every rule was asked that these files allow.",
    cy: "Gofynnwyd pob rheol y mae'r ffeiliau hyn yn ei chaniatáu.")
  static let silenced = Words(
    en: "Rules that the settings silence", cy: "Rheolau y mae'r gosodiadau'n eu tawelu")
  static let changed = Words(
    en: "Severities that the settings change",
    cy: "Difrifoldebau y mae'r gosodiadau'n eu newid")
  static let was = Words(en: "Was", cy: "Gynt")
  static let now = Words(en: "Now", cy: "Nawr")
  static let limit = Words(en: "Limit", cy: "Terfyn")
  static let value = Words(en: "Value", cy: "Gwerth")
  static let reading = Words(en: "How to read this page", cy: "Sut i ddarllen y dudalen hon")
  static let explainRule = Words(
    en: "All that is known of a rule:", cy: "Popeth sy'n hysbys am reol:")
}
