import Records

extension Rule {
  /// Known are the partners that have a profile, and the bodies of the lists by the id of the list: not
  /// all that send the exchange format have a profile of their own.
  static let unknownManifestPartner = Rule(
    RuleID(.file, 34), .error,
    title: Words(
      en: "Manifest of a partner that nobody knows",
      cy: "Maniffest partner nad oes neb yn ei adnabod"),
    explanation: Words(
      en: """
        Nobody can tell whose drop it is, so it is not compared with the partner's other drops, \
        and records in the exchange format are nobody's.
        """,
      cy: """
        Ni all neb ddweud pwy piau'r pecyn, felly ni chaiff ei gymharu â phecynnau eraill y \
        partner, ac nid oes perchennog i gofnodion yn y fformat cyfnewid.
        """),
    message: Words(
      en: "drop.json names a partner that is not known, {value}; {hint}",
      cy: "mae drop.json yn enwi partner anhysbys, {value}; {hint}"),
    fix: Words(
      en: "Write the partner's id as `cyson partners` lists it, or add a profile for it.",
      cy:
        "Ysgrifennwch ddynodwr y partner fel y mae `cyson partners` yn ei restru, neu ychwanegwch broffil iddo."
    ),
    authority: .statements(.manifestNamesASender),
    examples: [
      .flags(
        "a letter too few",
        manifest: "{\"partner\": \"gwent-polic\", \"extractedOn\": \"2024-01-15\"}",
        ["a.csv": Example.table]),
      .passes(
        "a body of a list",
        manifest: "{\"partner\": \"wiltshire-police\", \"extractedOn\": \"2024-01-15\"}",
        ["a.csv": Example.table]),
    ],
    explaining: .manifestPartner)
}
