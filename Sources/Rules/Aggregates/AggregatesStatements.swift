import Records

extension Statements {
  /// `AGG`: numbers from 2001 to 2099 of each source.
  static let aggregates: [Statement] = [
    .partsMakeTheTotal, .responderTablesAgree, .seriesAreTwo, .vintageIsNamed, .reportsAreApart,
    .changeOfFewIsNoise, .unknownShareFell,
  ]
}

extension Statement {
  static let partsMakeTheTotal = Statement(
    .derivedTables, 2001, .should,
    en: """
      A total is the sum of its parts. In the published tables it is not always: the four quarters \
      of 2023 make 17,023 and the year 17,004.
      """,
    cy: """
      Swm ei rannau yw cyfanswm. Nid yw hynny'n wir bob amser yn y tablau cyhoeddedig: mae pedwar \
      chwarter 2023 yn gwneud 17,023 a'r flwyddyn 17,004.
      """)

  static let responderTablesAgree = Statement(
    .derivedTables, 2002, .should,
    en: """
      A force's referrals as first responder come close to the published table of the same \
      vintage.
      """,
    cy: """
      Mae atgyfeiriadau heddlu fel ymatebydd cyntaf yn dod yn agos at y tabl cyhoeddedig o'r un \
      cyhoeddiad.
      """,
    notTestable: """
      No published table is read; a drop alone has nothing to be held against.
      """)

  static let seriesAreTwo = Statement(
    .derivedTables, 2003, .must,
    en: """
      Referrals by first responder and referrals sent to a force are two series, and one is never \
      held against the other.
      """,
    cy: """
      Mae atgyfeiriadau yn ôl ymatebydd cyntaf ac atgyfeiriadau a anfonwyd at heddlu yn ddwy \
      gyfres, ac ni ddylid dal y naill yn erbyn y llall.
      """,
    notTestable: """
      A record keeps the three roles of a force in three fields; that a comparison mixes them up \
      would be a flaw of the comparison, and no drop shows it.
      """)

  static let vintageIsNamed = Statement(
    .annualStatistics2023, 2001, .should, at: "(revisions)",
    en:
      "A figure is compared with a published one of a named release, for each release revises it.",
    cy: """
      Caiff ffigur ei gymharu ag un cyhoeddedig o gyhoeddiad a enwir, gan fod pob cyhoeddiad yn ei \
      ddiwygio.
      """,
    notTestable: "No published figure is read, and a drop has no release.")

  static let reportsAreApart = Statement(
    .helplineDuty, 2001, .should,
    en: "Duty to notify reports are counted apart from referrals.",
    cy: "Caiff adroddiadau dyletswydd i hysbysu eu cyfrif ar wahân i atgyfeiriadau.",
    notTestable: """
      A record says which of the two it is; adding them up happens in a table made later, which is \
      not read.
      """)

  static let changeOfFewIsNoise = Statement(
    .domainKnowledge, 2001, .should, .recalled,
    en: "A change in per cent is not told of fewer than 50 cases.",
    cy: "Ni sonnir am newid mewn canran ar gyfer llai na 50 o achosion.",
    notTestable: "Changes in per cent stand in publications, and in no drop.")

  static let unknownShareFell = Statement(
    .derivedTables, 2004, .should,
    en: """
      The location of exploitation was unknown for most cases of 2009 and for hardly any since \
      2020; a comparison over the years tells the share.
      """,
    cy: """
      Roedd lleoliad y camfanteisio yn anhysbys ar gyfer y rhan fwyaf o achosion 2009 a bron dim \
      un ers 2020; mae cymhariaeth dros y blynyddoedd yn nodi'r gyfran.
      """,
    notTestable: """
      Whether a comparison tells the share is seen in its output, which is made elsewhere; a drop \
      only says what it knows.
      """)
}
