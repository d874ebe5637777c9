import Records

extension Rule {
  /// Asked only where the whole drop is looked at. The name is masked: nothing of that name is there,
  /// so it may be anything.
  static let missingFile = Rule(
    RuleID(.file, 37), .error,
    title: Words(en: "File listed and not there", cy: "Ffeil a restrwyd ac nad yw yno"),
    explanation: Words(
      en: """
        The manifest lists a file that the drop does not have, so a part of what the partner meant \
        to send is missing. Names are compared letter by letter, and capitals count.
        """,
      cy: """
        Mae'r maniffest yn rhestru ffeil nad yw yn y pecyn, felly mae rhan o'r hyn y bwriadodd y \
        partner ei anfon ar goll. Cymharir enwau fesul llythyren, ac mae priflythrennau'n cyfrif.
        """),
    message: Words(
      en: "{name} is listed, and the drop has no such file{hint}",
      cy: "rhestrir {name}, ac nid oes ffeil o'r fath yn y pecyn{hint}"),
    fix: Words(
      en: "Send the file, or take it off the list if it is not part of the drop.",
      cy: "Anfonwch y ffeil, neu tynnwch hi oddi ar y rhestr os nad yw'n rhan o'r pecyn."),
    authority: .statements(.manifestListsItsFiles),
    examples: [
      .flags(
        "not there", manifest: .listing("b.csv", Example.tableHash), ["a.csv": Example.table]),
      .flags(
        "there under capitals", manifest: .listing("A.csv", Example.tableHash),
        ["a.csv": Example.table]),
      .passes(
        "in a folder of the drop", manifest: .listing("tables/a.csv", Example.tableHash),
        ["tables/a.csv": Example.table]),
    ],
    explaining: .missingFile)
}
