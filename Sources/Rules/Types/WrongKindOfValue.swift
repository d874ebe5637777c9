import Records

extension Rule {
  /// Beside TYP-018, which speaks of a label that no list has: a sentence of a dozen words is no
  /// label that somebody forgot to map. And a mere yes or no in an account of what happened.
  static let wrongKindOfValue = Rule(
    RuleID(.types, 10), .warning, level: .record,
    title: Words(
      en: "Text where a code belongs, or an answer where a text does",
      cy: "Testun yn lle cod, neu ateb yn lle testun"),
    explanation: Words(
      en: """
        The value is not of the kind that the field holds, as when two columns were mixed up or \
        somebody wrote on in the wrong box.
        """,
      cy: """
        Nid yw'r gwerth o'r math y mae'r maes yn ei ddal, fel petai dwy golofn wedi'u cymysgu neu \
        rywun wedi ysgrifennu ymlaen yn y blwch anghywir.
        """),
    message: Words(
      en: "{field}: {value} is not the kind of value that belongs here",
      cy: "{field}: nid {value} yw'r math o werth sy'n perthyn yma"),
    fix: Words(
      en: "Compare the columns with the profile, and send text and codes each in their own.",
      cy: "Cymharwch y colofnau â'r proffil, ac anfonwch destun a chodau yn eu colofnau eu hunain."),
    authority: .statements(.profileTellsCodesFromTexts),
    examples: [
      .flags(
        "an answer as the account", "nrmReference,route,narrative\nX1,nrm,Yes\n", as: .csv),
      .flags(
        "a sentence as a code",
        """
        nrmReference,route,firstResponder
        X1,nrm,the officer on duty rang the helpline and somebody there promised to send the form \
        on to us

        """, as: .csv),
      .passes(
        "an account", "nrmReference,route,narrative\nX1,nrm,Found at a car wash.\n", as: .csv),
      .passes(
        "a label that no list has", "nrmReference,route,firstResponder\nX1,nrm,Some Trust\n",
        as: .csv),
      .passes("no account", "nrmReference,route,narrative\nX1,nrm,N/A\n", as: .csv),
    ],
    explaining: .wrongKindOfValue)
}
