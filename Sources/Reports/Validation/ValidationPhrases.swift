import Records

/// The words of the page that belong to no rule.
enum ValidationPhrases {
  static let title = Words(en: "Data check", cy: "Gwiriad data")
  static let skip = Words(en: "Skip to the result", cy: "Neidio i'r canlyniad")
  static let contents = Words(en: "Contents", cy: "Cynnwys")
  static let toTop = Words(en: "Back to the contents", cy: "Yn ôl i'r cynnwys")
  static let none = Words(en: "None.", cy: "Dim.")
  static let notKnown = Words(en: "not known", cy: "anhysbys")
  static let noPartner = Words(en: "no partner known", cy: "partner anhysbys")

  // MARK: - The verdict

  static let result = Words(en: "The result", cy: "Y canlyniad")
  static func verdict(_ verdict: Report.Verdict) -> Words {
    switch verdict {
    case .pass: Words(en: "Passed", cy: "Wedi pasio")
    case .fail: Words(en: "Not passed", cy: "Heb basio")
    }
  }
  static let nothingFound = Words(
    en: "Nothing was found in {records} of {files}.",
    cy: "Ni chanfuwyd dim mewn {records} o {files}.")
  static let found = Words(
    en: "{errors}, {warnings} and {infos} in {records} of {files}.",
    cy: "{errors}, {warnings} a {infos} mewn {records} o {files}.")
  static let begin = Words(
    en:
      "Begin with the errors. Each rule below says what is wrong, how to put it right and who does that.",
    cy:
      "Dechreuwch gyda'r gwallau. Mae pob rheol isod yn dweud beth sydd o'i le, sut i'w gywiro a phwy sy'n gwneud."
  )
  static let usable = Words(
    en: "What was found does not stop this data from being used. It is listed below.",
    cy: "Nid yw'r hyn a ganfuwyd yn rhwystro'r data rhag cael eu defnyddio. Mae wedi'i restru isod."
  )
  static let onlyNew = Words(
    en: "There is a baseline: only findings that it does not know count.",
    cy: "Mae gwaelodlin: dim ond canfyddiadau nad yw hi'n eu hadnabod sy'n cyfrif.")
  static let someSuppressed = Words(
    en: "Suppressed findings do not count: {count}.",
    cy: "Nid yw canfyddiadau wedi'u hatal yn cyfrif: {count}.")
  static let stopped = Words(
    en: "Not read to the end, for what they hold is marked SECRET or above",
    cy: "Heb eu darllen i'r diwedd, gan fod eu cynnwys wedi'i farcio'n SECRET neu'n uwch")

  static let disclosed = Words(
    en: "This page shows personal data",
    cy: "Mae'r dudalen hon yn dangos data personol")
  static let disclosedWhy = Words(
    en: """
      It was made with --show-values, so values stand here as the partners sent them: names, dates of birth, \
      what happened to somebody. Do not send it on, do not print it, and delete it when the work is done.
      """,
    cy: """
      Fe'i gwnaed gyda --show-values, felly mae gwerthoedd yma fel yr anfonodd y partneriaid nhw: enwau, \
      dyddiadau geni, beth ddigwyddodd i rywun. Peidiwch â'i hanfon ymlaen na'i hargraffu, a dilëwch hi ar \
      ddiwedd y gwaith.
      """)
  static let masked = Words(
    en:
      "Values of the files are not shown: {mask} stands for each. Open the file at the place that is named to see one.",
    cy:
      "Ni ddangosir gwerthoedd y ffeiliau: saif {mask} yn lle pob un. Agorwch y ffeil yn y man a enwir i weld un."
  )

  static let actor = Words(en: "Who has to act", cy: "Pwy sydd i weithredu")
  static let who = Words(en: "Who", cy: "Pwy")
  static let brokenRules = Words(en: "Rules broken", cy: "Rheolau a dorrwyd")
  static let mostFindings = Words(en: "Where most of it is", cy: "Lle mae'r rhan fwyaf")
  static let share = Words(
    en: "The longest {rules} of {all} make up {share} of all that was found.",
    cy: "Mae'r {rules} hiraf o {all} yn {share} o'r cyfan a ganfuwyd.")
  static let every = Words(
    en: "How often each rule was broken.", cy: "Pa mor aml y torrwyd pob rheol.")
  static let numbers = Words(en: "Numbers behind the chart", cy: "Rhifau y tu ôl i'r siart")
  static let rule = Words(en: "Rule", cy: "Rheol")
  static let severity = Words(en: "Severity", cy: "Difrifoldeb")
  static let count = Words(en: "Found", cy: "Canfuwyd")
  static let outOf = Words(en: "Out of", cy: "Allan o")
  static let shareOf = Words(en: "Share", cy: "Cyfran")

  // MARK: - What was checked, with what

  static let sources = Words(
    en: "What was checked, and with what", cy: "Beth a wiriwyd, a gyda beth")
  static let tool = Words(en: "Checked by", cy: "Gwiriwyd gan")
  static let catalogue = Words(en: "Rules, version", cy: "Rheolau, fersiwn")
  static let asOf = Words(en: "“Today” in this check", cy: "“Heddiw” yn y gwiriad hwn")
  static let noDay = Words(
    en: "no day, for the files tell none", cy: "dim dyddiad, gan nad yw'r ffeiliau'n dweud")
  static let limits = Words(en: "Limits met", cy: "Terfynau a gyrhaeddwyd")
  static let notAsked = Words(en: "Rules not checked", cy: "Rheolau heb eu gwirio")
  static let suppressedCount = Words(
    en: "Findings suppressed", cy: "Canfyddiadau wedi'u hatal")
  static let silencedCount = Words(en: "Rules silenced", cy: "Rheolau a dawelwyd")
  static let files = Words(en: "Files", cy: "Ffeiliau")
  static let file = Words(en: "File", cy: "Ffeil")
  static let partner = Words(en: "Partner", cy: "Partner")
  static let profile = Words(en: "Profile", cy: "Proffil")
  static let format = Words(en: "Format", cy: "Fformat")
  static let records = Words(en: "Records", cy: "Cofnodion")
  static let bytes = Words(en: "Bytes", cy: "Beitiau")
  static let manifest = Words(en: "manifest of its drop", cy: "maniffest ei becyn")
  static let notToTheEnd = Words(en: "not read to the end", cy: "heb ei darllen i'r diwedd")
  static let digests = Words(
    en: "Digests of rules and code lists", cy: "Crynodebau rheolau a rhestrau codau")
  static let list = Words(en: "List", cy: "Rhestr")
  static let ruleCatalogue = Words(en: "catalogue of rules", cy: "catalog y rheolau")
  static let moreFiles = Words(
    en: "{count} more files are not listed here; the json report lists all.",
    cy: "Nid yw {count} ffeil arall wedi'u rhestru yma; mae'r adroddiad json yn rhestru'r cyfan.")
  static let moreLines = Words(
    en: "{count} more are not shown here; the json report holds all.",
    cy: "Ni ddangosir {count} arall yma; mae'r cyfan yn yr adroddiad json.")

  // MARK: - What was agreed

  static let baseline = Words(
    en: "What is new since the baseline", cy: "Beth sy'n newydd ers y waelodlin")
  static let baselineCounts = Words(
    en: "New: {errors}, {warnings} and {infos}. Known already: {known}. No longer found: {gone}.",
    cy:
      "Newydd: {errors}, {warnings} a {infos}. Yn hysbys eisoes: {known}. Heb eu canfod mwyach: {gone}."
  )
  static let newFindings = Words(
    en: "New findings, by rule", cy: "Canfyddiadau newydd, fesul rheol")
  static let new = Words(en: "New", cy: "Newydd")
  static let listed = Words(en: "Listed in all", cy: "Rhestrir i gyd")
  static let gone = Words(en: "No longer found", cy: "Heb eu canfod mwyach")
  static let ids = Words(en: "Ids of findings", cy: "Rhifau adnabod canfyddiadau")
  static let suppressions = Words(en: "Suppressed findings", cy: "Canfyddiadau wedi'u hatal")
  static let suppressionsNote = Words(
    en: "Somebody gave a reason why these do not count. They are still listed below.",
    cy: "Rhoddodd rhywun reswm pam nad yw'r rhain yn cyfrif. Maent yn dal i gael eu rhestru isod.")
  static let about = Words(en: "About", cy: "Ynghylch")
  static let reason = Words(en: "Reason", cy: "Rheswm")
  static let owner = Words(en: "Whose reason", cy: "Rheswm pwy")
  static let until = Words(en: "Until", cy: "Hyd at")
  static let state = Words(en: "State", cy: "Cyflwr")
  static let noEnd = Words(en: "no end", cy: "dim diwedd")
  static let finding = Words(en: "finding", cy: "canfyddiad")

  // MARK: - Partners and rules

  static let matrix = Words(
    en: "Which partner, which rule", cy: "Pa bartner, pa reol")
  static let oneSource = Words(
    en: "How often each rule was broken", cy: "Pa mor aml y torrwyd pob rheol")
  static let matrixNote = Words(
    en: """
      How often each partner's records broke a rule, out of those that it was asked of. The darker the cell, the \
      larger the share. 0: asked, and nothing found. –: not asked of this partner, which says nothing of its data.
      """,
    cy: """
      Pa mor aml y torrodd cofnodion pob partner reol, allan o'r rhai y gofynnwyd hi ohonynt. Tywyllaf y gell, mwyaf y \
      gyfran. 0: gofynnwyd, heb ganfod dim. –: heb ei gofyn o'r partner hwn, sy'n dweud dim am ei ddata.
      """)
  static let narrowNote = Words(
    en: "On a narrow screen each rule shows only the partners that broke it.",
    cy: "Ar sgrin gul mae pob rheol yn dangos y partneriaid a'i torrodd yn unig.")
  static let allPartners = Words(en: "All", cy: "Pawb")
  static let unasked = Words(en: "not asked", cy: "heb ei gofyn")
}
