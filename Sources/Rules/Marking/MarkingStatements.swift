import Records

extension Statements {
  /// `MRK`: numbers from 1701 to 1799 of each source.
  static let marking: [Statement] = [
    .olderMarkings, .newerMarkings, .originatorDecides,
    .mergedMarkingIsHighest, .sensitiveIsACaveat,
  ]
}

extension Statement {
  static let olderMarkings = Statement(
    .fiveByFive, 1701, .fact, at: "(protective marking)",
    en: """
      The older scheme marks not protectively marked, protect, restricted, confidential, secret, \
      top secret.
      """,
    cy: """
      Mae'r cynllun hŷn yn marcio heb farc gwarchodol, gwarchod, cyfyngedig, cyfrinachol, dirgel, \
      tra chyfrinachol.
      """)

  static let newerMarkings = Statement(
    .domainKnowledge, 1701, .should, .recalled,
    en: """
      From 2 April 2014 documents are marked official, secret or top secret; police forces used \
      the older markings until the end of 2014.
      """,
    cy: """
      Ers 2 Ebrill 2014 caiff dogfennau eu marcio'n swyddogol, dirgel neu dra chyfrinachol; \
      defnyddiodd heddluoedd y marciau hŷn tan ddiwedd 2014.
      """)

  static let originatorDecides = Statement(
    .domainKnowledge, 1702, .should, .recalled,
    en: """
      What was confidential may be official - sensitive or secret today; only the originator \
      decides which.
      """,
    cy: """
      Gall yr hyn a oedd yn gyfrinachol fod yn swyddogol - sensitif neu'n ddirgel heddiw; dim ond \
      y sawl a'i creodd sy'n penderfynu.
      """)

  static let mergedMarkingIsHighest = Statement(
    .sharingDesign, 1701, .must,
    en: "A merged dataset is marked no lower than the highest marking of what went into it.",
    cy: "Ni chaiff set ddata gyfun ei marcio'n is na marc uchaf yr hyn a aeth iddi.",
    notTestable: """
      A merged dataset is an output and no drop; what writes it has to mark it. In a drop the \
      marking of the whole is compared with those of its records.
      """)

  static let sensitiveIsACaveat = Statement(
    .domainKnowledge, 1751, .fact, .recalled,
    en: """
      OFFICIAL-SENSITIVE is OFFICIAL with a caveat, and is written out.
      """,
    cy: """
      OFFICIAL gyda chafeat yw OFFICIAL-SENSITIVE, ac fe'i hysgrifennir yn llawn.
      """)
}
