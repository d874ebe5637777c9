import Records

extension Rule {
  /// An error although nobody may have erred: a code without a meaning leaves a hole in the record,
  /// and every count made from it is short without saying so.
  static let unmappedCode = Rule(
    RuleID(.types, 18), .error, level: .record,
    title: Words(en: "Code that nobody has mapped", cy: "Cod nad oes neb wedi'i fapio"),
    explanation: Words(
      en: """
        The value is in no code list of this field, so it counts as not known until somebody says \
        what it means.
        """,
      cy: """
        Nid yw'r gwerth mewn unrhyw restr godau ar gyfer y maes hwn, felly mae'n cyfrif fel \
        anhysbys nes bod rhywun yn dweud beth yw ei ystyr.
        """),
    message: Words(
      en: "{field}: {value} is in no code list",
      cy: "{field}: nid yw {value} mewn unrhyw restr godau"),
    fix: Words(
      en: "Add the spelling to the profile or the code list, or correct the value.",
      cy: "Ychwanegwch y sillafiad at y proffil neu'r rhestr godau, neu cywirwch y gwerth."),
    fixBy: .profileKeeper,
    authority: .statements(.codesAreMapped),
    examples: [
      .flags("a word of nobody's list", "nrmReference,route,gender\nX1,nrm,heliotrope\n", as: .csv),
      .passes("a code of the list", "nrmReference,route,gender\nX1,nrm,female\n", as: .csv),
    ],
    explaining: .unmappedCode)
}
