import Records

/// The words of the comparison that belong to no indicator.
enum ComparisonPhrases {
  static let title = Words(
    en: "Is the NRM handled consistently across forces?",
    cy: "A yw'r NRM yn cael ei drin yn gyson ar draws heddluoedd?")
  static let answer = Words(
    en: """
      Of {comparable} comparable indicators: {consistent} consistent, {clear} clearly different, \
      {possible} possibly different, {unknown} cannot tell. Not comparable: {none}.
      """,
    cy: """
      O'r dangosyddion y gellir eu cymharu ({comparable}): {consistent} yn gyson, {clear} yn amlwg \
      wahanol, {possible} o bosibl yn wahanol, {unknown} na ellir dweud. Ddim yn gymaradwy: {none}.
      """)
  static let answerRule = Words(
    en: """
      An indicator counts as different when any force differs, and as consistent only when every force that \
      could be compared is within the margin. What the national authority decides is not counted.
      """,
    cy: """
      Mae dangosydd yn cyfrif fel gwahanol pan fo unrhyw heddlu'n wahanol, ac fel cyson dim ond pan fo pob heddlu \
      y gellid ei gymharu o fewn yr ymyl. Ni chyfrifir yr hyn y mae'r awdurdod cenedlaethol yn ei benderfynu.
      """)

  static let rangeTo = Words(en: "to", cy: "hyd at")
  static let point = Words(en: "point", cy: "pwynt")
  static let day = Words(en: "day", cy: "diwrnod")
  static let points = Words(en: "points", cy: "pwynt")
  static let days = Words(en: "days", cy: "diwrnod")
  static let noForce = Words(
    en: "Comparable for no force", cy: "Ddim yn gymaradwy ar gyfer unrhyw heddlu")
  static let everyForce = Words(en: "every force", cy: "pob un o'r heddluoedd")
  static let colours = Words(
    en: """
      Filled marks are clear, hollow ones possible. Where one side is better, teal is that side and plum the \
      other; blue is for neither. Nothing is told by colour alone.
      """,
    cy: """
      Mae marciau llawn yn amlwg, rhai gwag yn bosibl. Lle mae un ochr yn well, gwyrddlas yw'r ochr honno ac \
      eirin y llall; mae glas ar gyfer y naill na'r llall. Ni ddywedir dim drwy liw yn unig.
      """)
  static let nothing = Words(en: "None.", cy: "Dim.")

  // MARK: - Facts of the report

  static let period = Words(en: "Period of the cases", cy: "Cyfnod yr achosion")
  static let asOf = Words(en: "Extracted up to", cy: "Echdynnwyd hyd at")
  static let notKnown = Words(en: "not known", cy: "anhysbys")
  static let forces = Words(en: "Forces compared", cy: "Heddluoedd a gymharwyd")
  static let audience = Words(en: "For", cy: "Ar gyfer")
  static let madeBy = Words(en: "Made by", cy: "Gwnaed gan")
  static func tier(_ tier: ComparisonReport.Tier) -> Words {
    switch tier {
    case .restricted:
      Words(en: "restricted: named analysts only", cy: "cyfyngedig: dadansoddwyr a enwir yn unig")
    case .partnership:
      Words(en: "the partnership: not for publication", cy: "y bartneriaeth: nid i'w gyhoeddi")
    case .public: Words(en: "publication", cy: "cyhoeddi")
    }
  }

  // MARK: - Parts of the page

  static let theAnswer = Words(en: "The answer", cy: "Yr ateb")
  static let differ = Words(en: "What differs", cy: "Beth sy'n wahanol")
  static let consistent = Words(en: "What is consistent", cy: "Beth sy'n gyson")
  static let unseen = Words(en: "What we cannot see", cy: "Beth na allwn ei weld")
  static let chance = Words(en: "What chance alone does", cy: "Beth mae siawns yn unig yn ei wneud")
  static let forum = Words(en: "For the next forum", cy: "Ar gyfer y fforwm nesaf")
  static let heatMap = Words(
    en: "Every force by every indicator", cy: "Pob heddlu yn ôl pob dangosydd")
  static let context = Words(
    en: "Context: what the national authority decides",
    cy: "Cyd-destun: beth mae'r awdurdod cenedlaethol yn ei benderfynu")
  static let contextNote = Words(
    en: "Outcomes and waits of national decisions. They score no force.",
    cy:
      "Canlyniadau ac amserau aros penderfyniadau cenedlaethol. Nid ydynt yn sgorio unrhyw heddlu.")
  static let indicators = Words(en: "Indicators", cy: "Dangosyddion")
  static let sources = Words(
    en: "How consistent the sources are themselves", cy: "Pa mor gyson yw'r ffynonellau eu hunain")
  static let reconciliation = Words(
    en: "Beside published figures", cy: "Ochr yn ochr â ffigurau cyhoeddedig")
  static let caveats = Words(
    en: "Limits of the data", cy: "Cyfyngiadau'r data")
  static let notCompared = Words(
    en: "What was not compared, and why", cy: "Beth na chymharwyd, a pham")
  static let settings = Words(en: "Margins and weights", cy: "Ymylon a phwysau")
  static let inputs = Words(en: "Files read", cy: "Ffeiliau a ddarllenwyd")
  static let withheld = Words(en: "What was withheld", cy: "Beth a gadwyd yn ôl")
  static let reading = Words(en: "How to read the marks", cy: "Sut i ddarllen y marciau")
  static let contents = Words(en: "Contents", cy: "Cynnwys")
  static let skip = Words(en: "Skip to the answer", cy: "Neidio i'r ateb")
  static let toTop = Words(en: "Back to contents", cy: "Yn ôl i'r cynnwys")

  // MARK: - A matter for the forum

  static func kind(_ kind: ForumItem.Kind) -> Words {
    switch kind {
    case .difference: Words(en: "difference", cy: "gwahaniaeth")
    case .goodPractice: Words(en: "good practice", cy: "arfer da")
    case .blindSpot: Words(en: "blind spot", cy: "man dall")
    }
  }
  static let sure = Words(en: "How sure", cy: "Pa mor sicr")
  static let rivals = Words(en: "What else could explain it", cy: "Beth arall allai ei egluro")
  static let question = Words(en: "Question to ask", cy: "Cwestiwn i'w ofyn")
  static let owner = Words(en: "Whose it is", cy: "Pwy sy'n gyfrifol")
  static let check = Words(en: "What to look at next", cy: "Beth i edrych arno nesaf")

  // MARK: - Columns

  static let indicator = Words(en: "Indicator", cy: "Dangosydd")
  static let control = Words(en: "Control", cy: "Rheolaeth")
  static let polarity = Words(en: "Better", cy: "Gwell")
  static let harm = Words(en: "Weight", cy: "Pwysau")
  static let force = Words(en: "Force", cy: "Heddlu")
  static let verdict = Words(en: "Verdict", cy: "Dyfarniad")
  static let records = Words(en: "Records", cy: "Cofnodion")
  static let estimate = Words(en: "Estimate", cy: "Amcangyfrif")
  static let interval95 = Words(en: "95% interval", cy: "Cyfwng 95%")
  static let adjusted = Words(en: "Adjusted difference", cy: "Gwahaniaeth wedi'i addasu")
  static let interval90 = Words(en: "90% interval", cy: "Cyfwng 90%")
  static let crude = Words(en: "Crude difference", cy: "Gwahaniaeth crai")
  static let detectable = Words(
    en: "Least gap to be seen", cy: "Y bwlch lleiaf i'w weld")
  static let q = Words(en: "q (adjusted p)", cy: "q (p wedi'i addasu)")
  static let reason = Words(en: "Reason", cy: "Rheswm")
  static let setting = Words(en: "Setting", cy: "Gosodiad")
  static let value = Words(en: "Value", cy: "Gwerth")
  static let meaning = Words(en: "Meaning", cy: "Ystyr")
  static let file = Words(en: "File", cy: "Ffeil")
  static let partner = Words(en: "Source", cy: "Ffynhonnell")
  static let row = Words(en: "Row", cy: "Rhes")
  static let mark = Words(en: "Mark", cy: "Marc")
}
