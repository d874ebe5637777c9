import Records

extension Rule {
  /// A warning: the file may be harmless, and it was checked as all others.
  static let unlistedFile = Rule(
    RuleID(.file, 38), .warning,
    title: Words(en: "File that is not listed", cy: "Ffeil nad yw ar y rhestr"),
    explanation: Words(
      en: """
        The manifest lists the files of the drop, and not this one. It may be of another drop, or a \
        copy that was not meant to be sent.
        """,
      cy: """
        Mae'r maniffest yn rhestru ffeiliau'r pecyn, ond nid hon. Efallai ei bod o becyn arall, neu \
        ei bod yn gopi nad oedd i fod i gael ei anfon.
        """),
    message: Words(
      en: "the drop's manifest does not list this file",
      cy: "nid yw maniffest y pecyn yn rhestru'r ffeil hon"),
    fix: Words(
      en: "List the file with its SHA-256, or take it out of the drop.",
      cy: "Rhestrwch y ffeil gyda'i SHA-256, neu tynnwch hi o'r pecyn."),
    authority: .statements(.manifestListsItsFiles),
    examples: [
      .flags(
        "one more", manifest: .listing("a.csv", Example.tableHash),
        ["a.csv": Example.table, "b.csv": "nrmReference,route\nX2,nrm\n"]),
      .passes(
        "all are listed", manifest: .listing("a.csv", Example.tableHash),
        ["a.csv": Example.table]),
      .passes(
        "a manifest that lists none",
        manifest: "{\"partner\": \"gwent-police\", \"extractedOn\": \"2024-01-15\"}",
        ["a.csv": Example.table]),
    ],
    explaining: .unlistedFile)
}
