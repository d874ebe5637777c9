import Records

extension Rule {
  /// Only a total of one number below a table of records, in a column whose cells are filled and no
  /// numbers: then it can only be their count. When a row is a total at all is told at
  /// `CSVFootRow`, what its number may be at `CSVFootTotal`.
  static let totalDiffersFromRows = Rule(
    RuleID(.aggregates, 4), .warning,
    title: Words(
      en: "Total differs from the rows", cy: "Cyfanswm yn wahanol i'r rhesi"),
    explanation: Words(
      en: """
        The total below the table is not the number of records above it. Rows were lost or \
        repeated on the way, or the total is of another table.
        """,
      cy: """
        Nid y cyfanswm o dan y tabl yw nifer y cofnodion uwch ei ben. Collwyd neu ailadroddwyd \
        rhesi ar y ffordd, neu gyfanswm tabl arall ydyw.
        """),
    message: Words(
      en: "the total is {stated}, and the number of records above it is {found}",
      cy: "y cyfanswm yw {stated}, a nifer y cofnodion uwch ei ben yw {found}"),
    fix: Words(
      en: "Find out which is right, and export the table again, without a total.",
      cy: "Canfyddwch pa un sy'n gywir, ac allforiwch y tabl eto, heb gyfanswm."),
    authority: .statements(.partsMakeTheTotal),
    examples: [
      .flags(
        "a row was lost", "nrmReference,route\nX1,nrm\nX2,nrm\nTotal,3\n", as: .csv),
      .flags("rows repeated", "nrmReference,route\nX1,nrm\nX1,nrm\nX2,nrm\nTotal,2\n", as: .csv),
      .passes("all rows are there", "nrmReference,route\nX1,nrm\nX2,nrm\nTotal,2\n", as: .csv),
      .passes(
        "a sum of numbers",
        "nrmReference,numberOfChildren,route\nX1,3,nrm\nX2,4,nrm\nTotal,7,\n", as: .csv),
      .passes(
        "a column with empty cells",
        "nrmReference,route,gender\nX1,nrm,female\nX2,nrm,\nTotal,,1\n", as: .csv),
    ],
    explaining: .wrongTotal)
}
