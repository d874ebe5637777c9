import Records

extension Rule {
  /// Only worth knowing: the row is passed over and no value is lost by it.
  static let blankRow = Rule(
    RuleID(.syntax, 8), .info,
    title: Words(en: "Blank row", cy: "Rhes wag"),
    explanation: Words(
      en: """
        A blank row carries nothing and is passed over. It may mark the end of a table, or a \
        record that was lost.
        """,
      cy: """
        Nid yw rhes wag yn cario dim ac fe'i hanwybyddir. Gall nodi diwedd tabl, neu gofnod a \
        gollwyd.
        """),
    message: Words(en: "the row is blank", cy: "mae'r rhes yn wag"),
    fix: Words(en: "Remove blank rows from the export.", cy: "Tynnwch resi gwag o'r allforio."),
    authority: .statements(.csvRecordIsALine),
    examples: [
      .flags("between two records", "nrmReference,route\nX1,nrm\n\nX2,nrm\n", as: .csv),
      .passes("records without a gap", "nrmReference,route\nX1,nrm\nX2,nrm\n", as: .csv),
    ],
    explaining: .blankRow)
}
