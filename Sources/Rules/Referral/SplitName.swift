import Records

extension Rule {
  /// Read as the whole name. `Bournemouth` is a piece only on the form; elsewhere it is short for
  /// the council of that time.
  static let splitName = Rule(
    RuleID(.referral, 6), .warning, level: .record,
    title: Words(
      en: "Piece of an organisation's name", cy: "Darn o enw sefydliad"),
    explanation: Words(
      en: """
        Some names have a comma in them, and official lists once cut them there. A piece stands \
        for the whole only by luck, and counts it twice beside the full name.
        """,
      cy: """
        Mae coma mewn rhai enwau, a bu rhestrau swyddogol yn eu torri yno. Dim ond drwy lwc y mae \
        darn yn cynrychioli'r cyfan, ac mae'n ei gyfrif ddwywaith wrth ymyl yr enw llawn.
        """),
    message: Words(
      en: "{field}: {value} is a piece of a longer name",
      cy: "{field}: darn o enw hirach yw {value}"),
    fix: Words(
      en: "Send the whole name, in quotes where the file separates by commas.",
      cy: "Anfonwch yr enw cyfan, mewn dyfynodau lle mae'r ffeil yn gwahanu â choma."),
    authority: .statements(.listSplitNames),
    examples: [
      .flags(
        "the first piece", "nrmReference,route,firstResponder\nX1,nrm,Newry\n", as: .csv),
      .flags(
        "the second piece",
        "nrmReference,route,firstResponder\nX1,nrm, Mourne and Down District Council\n", as: .csv),
      .flags(
        "of a council that was told",
        "nrmReference,route,localAuthority\nX1,nrm,Christchurch and Poole Council\n", as: .csv),
      .passes(
        "the whole",
        "nrmReference,route,firstResponder\nX1,nrm,\"Newry, Mourne and Down District Council\"\n",
        as: .csv),
      .passes(
        "short for the council of that time",
        "nrmReference,route,firstResponder\nX1,nrm,Bournemouth\n", as: .csv),
    ],
    explaining: .splitName)
}
