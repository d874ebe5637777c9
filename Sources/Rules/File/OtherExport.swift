import Records

extension Rule {
  /// Worth knowing: profiles take both to the same fields.
  static let otherExport = Rule(
    RuleID(.file, 56), .info, level: .dataset,
    title: Words(
      en: "Another export than in the last drop", cy: "Allforiad gwahanol i'r pecyn diwethaf"),
    explanation: Words(
      en: """
        The partner has changed its system or the version of its export. Its columns cannot be held \
        against those of the last drop, and a step in a series may have this cause.
        """,
      cy: """
        Mae'r partner wedi newid ei system neu fersiwn ei allforiad. Ni ellir cymharu ei golofnau â \
        rhai'r pecyn diwethaf, a gall hyn fod yn achos naid mewn cyfres.
        """),
    message: Words(
      en: "the export is {export}; in the last drop it was {before}",
      cy: "{export} yw'r allforiad; {before} ydoedd yn y pecyn diwethaf"),
    fix: Words(
      en: "Nothing need be done if the change was agreed; else ask the partner what changed.",
      cy: """
        Nid oes angen gwneud dim os cytunwyd ar y newid; fel arall gofynnwch i'r partner beth a \
        newidiodd.
        """),
    authority: .statements(.columnsStay),
    examples: [
      .flags(
        "a table, and now lines of JSON",
        last: "nrmReference,route\nNRM 1,nrm\n",
        next: ExampleData(
          name: "referrals.ndjson", text: "{\"nrmReference\": \"NRM 1\", \"route\": \"nrm\"}\n")),
      .passes(
        "the same export",
        last: "nrmReference,route\nNRM 1,nrm\n",
        next: "nrmReference,route\nNRM 2,nrm\n"),
    ],
    explaining: .otherExportSinceLastDrop)
}
