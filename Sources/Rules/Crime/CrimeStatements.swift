import Records

extension Statements {
  /// `CRM`: numbers from 1501 to 1599 of each source.
  static let crime: [Statement] = [
    .referralsAreCrimes, .modernSlaveryIsAClass, .sixForcesRecordedNone, .incidentCodesOfN200,
    .classIsNumber106, .cancellingNeedsInformation, .oneSituationIsOneCrime,
    .forcesFlagModernSlavery,
  ]
}

extension Statement {
  static let referralsAreCrimes = Statement(
    .crimeRecording, 1501, .must,
    en: """
      Under the Home Office counting rules all referrals into the NRM must be recorded as crimes.
      """,
    cy: """
      O dan reolau cyfrif y Swyddfa Gartref rhaid cofnodi pob atgyfeiriad i'r NRM fel trosedd.
      """)

  static let modernSlaveryIsAClass = Statement(
    .crimeQuestion, 1501, .fact,
    en: "Modern slavery became a category of recorded crime of its own in April 2015.",
    cy: "Daeth caethwasiaeth fodern yn gategori ar wahân o drosedd a gofnodir yn Ebrill 2015.")

  static let sixForcesRecordedNone = Statement(
    .crimeQuestion, 1502, .fact,
    en: """
      In the year to March 2016 six forces had recorded no modern slavery crime: Durham, \
      Dyfed-Powys, Gwent, North Wales, City of London and South Wales. North Wales revised its \
      figure to five.
      """,
    cy: """
      Yn y flwyddyn hyd at Fawrth 2016 nid oedd chwe heddlu wedi cofnodi'r un drosedd caethwasiaeth \
      fodern: Durham, Dyfed-Powys, Gwent, Gogledd Cymru, Dinas Llundain a De Cymru. Adolygodd \
      Gogledd Cymru ei ffigur i bump.
      """)

  static let incidentCodesOfN200 = Statement(
    .incidentCodes, 1501, .fact,
    en: """
      From June 2019 at the latest there are six incident codes: N200/01 referral that awaits \
      reasonable grounds, /02 negative ones, /03 duty to notify only, /04 and /05 exploitation \
      outside England and Wales, /06 passed to another force in England and Wales.
      """,
    cy: """
      O Fehefin 2019 fan bellaf mae chwe chod digwyddiad: N200/01 atgyfeiriad sy'n aros am seiliau \
      rhesymol, /02 rhai negyddol, /03 dyletswydd i hysbysu yn unig, /04 a /05 camfanteisio y tu \
      allan i Gymru a Lloegr, /06 trosglwyddwyd i heddlu arall yng Nghymru neu Loegr.
      """)

  static let classIsNumber106 = Statement(
    .domainKnowledge, 1501, .fact, .recalled,
    en: "The Home Office number of the class is 106, with parts from 106/1 on.",
    cy: "Rhif y Swyddfa Gartref ar y dosbarth yw 106, gyda rhannau o 106/1 ymlaen.")

  static let cancellingNeedsInformation = Statement(
    .domainKnowledge, 1502, .should, .recalled,
    en: """
      A crime is cancelled for additional verifiable information; a negative decision of the NRM \
      alone is none.
      """,
    cy: """
      Dileir trosedd oherwydd gwybodaeth wiriadwy ychwanegol; nid yw penderfyniad negyddol yr NRM \
      ar ei ben ei hun yn wybodaeth felly.
      """)

  static let oneSituationIsOneCrime = Statement(
    .domainKnowledge, 1503, .should, .recalled,
    en: "One situation of exploitation is recorded once, by the force in whose area it was.",
    cy: "Cofnodir un sefyllfa o gamfanteisio unwaith, gan yr heddlu y bu yn ei ardal.")

  static let forcesFlagModernSlavery = Statement(
    .domainKnowledge, 1504, .should, .recalled,
    en: "Forces set a flag of modern slavery on crimes of that class, and on others beside it.",
    cy: """
      Mae heddluoedd yn gosod nod caethwasiaeth fodern ar droseddau o'r dosbarth hwnnw, ac ar rai \
      eraill wrth eu hochr.
      """)
}
