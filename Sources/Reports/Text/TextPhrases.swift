import Records

/// The words of the text report that belong to no rule.
enum TextPhrases {
  static func verdict(_ verdict: Report.Verdict) -> Words {
    switch verdict {
    case .pass: Words(en: "PASS", cy: "PASIO")
    case .fail: Words(en: "FAIL", cy: "METHU")
    }
  }

  static let within = Words(en: "in", cy: "mewn")
  static let outOf = Words(en: "of", cy: "o")
  static let rules = Words(en: "Rules", cy: "Rheolau")
  static let asOf = Words(en: "as of", cy: "fel ar")
  static let noDay = Words(en: "no day that the files tell", cy: "ddim dyddiad yn y ffeiliau")

  static let notChecked = Words(en: "Not checked", cy: "Heb eu gwirio")
  static let silenced = Words(
    en: "Silenced by the configuration", cy: "Tawelwyd gan y ffurfweddiad")
  static let severityChanges = Words(
    en: "Severities changed by the configuration",
    cy: "Difrifoldebau a newidiwyd gan y ffurfweddiad")
  static let was = Words(en: "was", cy: "gynt")
  static let listedBelow = Words(en: "listed below", cy: "rhestrir isod")
  static let limits = Words(en: "Limits met", cy: "Terfynau a gyrhaeddwyd")
  static let everyPartner = Words(en: "every partner", cy: "pob partner")

  static let stopped = Words(
    en: "Files that were not read to their end, for what they hold is marked SECRET or above",
    cy: "Ffeiliau na ddarllenwyd i'w diwedd, gan fod eu cynnwys wedi'i farcio'n SECRET neu'n uwch")
  static let unrecognised = Words(
    en: "Files not wholly recognised", cy: "Ffeiliau heb eu hadnabod yn llawn")
  static let notKnown = Words(en: "not known", cy: "anhysbys")
  static let partner = Words(en: "partner", cy: "partner")
  static let profile = Words(en: "profile", cy: "proffil")
  static let format = Words(en: "format", cy: "fformat")
  static let encoding = Words(en: "encoding", cy: "amgodiad")

  static let clean = Words(
    en: "{count} asked, nothing found", cy: "gofynnwyd {count}, heb ganfod dim")
  static let byRule = Words(en: "What was found, by rule", cy: "Beth a ganfuwyd, fesul rheol")
  static let fix = Words(en: "Fix", cy: "Cywiro")
  static let inThisFile = Words(en: "in this file", cy: "yn y ffeil hon")
  static let ofThisDrop = Words(en: "of this drop", cy: "o'r pecyn hwn")
  static let more = Words(
    en: "more (see --report json)", cy: "arall (gweler --report json)")
  static let related = Words(en: "see also", cy: "gweler hefyd")

  static let record = Words(en: "record", cy: "cofnod")
  static let row = Words(en: "row", cy: "rhes")
  static let column = Words(en: "column", cy: "colofn")
}
