import Records

extension Rule {
  /// Told once for each other partner. The exchange format is everybody's.
  static let otherPartner = Rule(
    RuleID(.file, 40), .error,
    title: Words(
      en: "Manifest of one partner beside files of another",
      cy: "Maniffest un partner wrth ymyl ffeiliau un arall"),
    explanation: Words(
      en: """
        The files show by their columns, keys or elements whose export they are, and the manifest \
        names somebody else. The files were read as what they are.
        """,
      cy: """
        Mae'r ffeiliau'n dangos drwy eu colofnau, allweddi neu elfennau allforiad pwy ydynt, ac \
        mae'r maniffest yn enwi rhywun arall. Darllenwyd y ffeiliau fel yr hyn ydynt.
        """),
    message: Words(
      en: "drop.json names {named}, and the files beside it are of {found}",
      cy: "mae drop.json yn enwi {named}, ac eiddo {found} yw'r ffeiliau wrth ei ymyl"),
    fix: Words(
      en: "Name the partner that sent the files, or put the right files into the drop.",
      cy: "Enwch y partner a anfonodd y ffeiliau, neu rhowch y ffeiliau cywir yn y pecyn."),
    authority: .statements(.manifestNamesASender),
    examples: [
      .flags(
        "a file of BAWSO",
        manifest: "{\"partner\": \"gwent-police\", \"extractedOn\": \"2024-01-15\"}",
        ["a.csv": bawso]),
      .passes(
        "its own file", manifest: "{\"partner\": \"bawso\", \"extractedOn\": \"2024-01-15\"}",
        ["a.csv": bawso]),
      .passes(
        "the exchange format",
        manifest: "{\"partner\": \"gwent-police\", \"extractedOn\": \"2024-01-15\"}",
        ["a.csv": Example.table]),
    ],
    explaining: .otherPartner)
}

private let bawso = """
  Case ID,Client Initials,Referral Type,RG Outcome
  500Dn0000010QzXEAU,N.X.N.,NRM referral,Negative

  """
