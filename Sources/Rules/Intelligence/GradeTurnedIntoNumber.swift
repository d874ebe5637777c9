import Records

extension Rule {
  /// Told in place of the code that nobody has mapped, for the cause is known.
  static let gradeTurnedIntoNumber = Rule(
    RuleID(.intelligence, 11), .warning, level: .record,
    title: Words(
      en: "Grade turned into a number", cy: "Gradd wedi'i throi'n rhif"),
    explanation: Words(
      en: """
        A spreadsheet read a grade such as 1E4 as a number. What the grade was can only be seen \
        where it came from.
        """,
      cy: """
        Darllenodd taenlen radd megis 1E4 fel rhif. Dim ond yn y ffynhonnell y gellir gweld beth \
        oedd y radd.
        """),
    message: Words(
      en: "{field}: {value} is a number, which a spreadsheet makes of some grades",
      cy: "{field}: rhif yw {value}, ac mae taenlen yn gwneud rhif o rai graddau"),
    fix: Words(
      en: "Format the column as text and export it from the source again.",
      cy: "Fformatiwch y golofn fel testun ac allforiwch hi o'r ffynhonnell eto."),
    authority: .statements(.spreadsheetReadsGrades),
    examples: [
      .flags(
        "in scientific notation",
        "intelligenceReference,reportedOn,sanitisedText,sourceEvaluation\nI1,2022-05-01,Vans at night.,1.00E+04\n",
        as: .csv),
      .flags(
        "as a whole number",
        "intelligenceReference,reportedOn,sanitisedText,sourceEvaluation\nI1,2022-05-01,Vans at night.,20\n",
        as: .csv),
      .passes(
        "a code",
        "intelligenceReference,reportedOn,sanitisedText,sourceEvaluation\nI1,2022-05-01,Vans at night.,5x5x5.B\n",
        as: .csv),
      .passes(
        "a code of nobody's list, which has another finding",
        "intelligenceReference,reportedOn,sanitisedText,sourceEvaluation\nI1,2022-05-01,Vans at night.,heliotrope\n",
        as: .csv),
    ],
    explaining: .gradeAsNumber)
}
