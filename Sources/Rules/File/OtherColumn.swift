import Records

extension Rule {
  /// Where both drops have one export: another one has other columns. Of keys and elements only those are
  /// told that are not missing by chance.
  static let otherColumn = Rule(
    RuleID(.file, 54), .warning, level: .dataset,
    title: Words(
      en: "Column or element that came or went since the last drop",
      cy: "Colofn neu elfen a ddaeth neu a aeth ers y pecyn diwethaf"),
    explanation: Words(
      en: """
        The export is the same and its columns, keys or elements are not. What was dropped is \
        missing from all that is counted; what is new has no agreed meaning yet.
        """,
      cy: """
        Yr un allforiad ydyw, ond nid yr un yw ei golofnau, ei allweddi na'i elfennau. Mae'r hyn a \
        hepgorwyd ar goll o bopeth a gyfrifir; nid oes ystyr y cytunwyd arno eto i'r hyn sy'n \
        newydd.
        """),
    message: Words(en: "{name} {change}", cy: "{name}: {change}"),
    fix: Words(
      en: "Tell what changed, so that the profile gets a new version of the export.",
      cy: "Dywedwch beth newidiodd, fel y caiff y proffil fersiwn newydd o'r allforiad."),
    authority: .statements(.columnsStay),
    examples: [
      .flags(
        "a column went",
        last: "nrmReference,route,gender\nNRM 1,nrm,female\n",
        next: "nrmReference,route\nNRM 1,nrm\n"),
      .flags(
        "a column came",
        last: "nrmReference,route\nNRM 1,nrm\n",
        next: "nrmReference,route,gender\nNRM 1,nrm,female\n"),
      .passes(
        "another order",
        last: "nrmReference,route,gender\nNRM 1,nrm,female\n",
        next: "nrmReference,gender,route\nNRM 1,female,nrm\n"),
    ],
    explaining: .otherColumnSinceLastDrop)
}
