import Records

extension Rule {
  /// An empty file passes every other rule, which must not look like a clean one.
  static let noRecords = Rule(
    RuleID(.file, 25), .warning,
    title: Words(en: "File without records", cy: "Ffeil heb gofnodion"),
    explanation: Words(
      en: """
        The file can be read and holds no record. The export may have failed, or a filter may have \
        been left on.
        """,
      cy: """
        Gellir darllen y ffeil ond nid oes cofnod ynddi. Efallai fod yr allforio wedi methu, neu \
        fod hidlydd wedi'i adael ymlaen.
        """),
    message: Words(en: "the file holds no records", cy: "nid oes cofnodion yn y ffeil"),
    fix: Words(
      en: "Look whether there was nothing to send; if there was, export the file again.",
      cy: "Gwiriwch a oedd dim i'w anfon; os oedd rhywbeth, allforiwch y ffeil eto."),
    authority: .statements(.fileHasRecords),
    examples: [
      .flags("a header alone", "nrmReference,route\n", as: .csv),
      .passes("one record", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .noRecords)
}
