import Records

extension Rule {
  /// Told once for a cell, whatever fields are made of it. A grade that a spreadsheet took for a
  /// number has a finding of its own.
  static let gradeOfNoScheme = Rule(
    RuleID(.intelligence, 18), .error, level: .record,
    title: Words(en: "Grade that is of no scheme", cy: "Gradd nad yw o unrhyw gynllun"),
    explanation: Words(
      en: """
        A 5x5x5 grade is a letter from A to E and two digits from 1 to 5, a 3x5x2 grade a digit from \
        1 to 3, a letter from A to E, and P or C. What is neither says nothing of how good the \
        intelligence is and who may see it.
        """,
      cy: """
        Llythyren o A i E a dau ddigid o 1 i 5 yw gradd 5x5x5; digid o 1 i 3, llythyren o A i E, a P \
        neu C yw gradd 3x5x2. Nid yw'r hyn nad yw'n un o'r ddwy yn dweud dim am ba mor dda yw'r \
        gudd-wybodaeth na phwy sy'n cael ei gweld.
        """),
    message: Words(
      en: "{field}: {value} is no grade of {schemes}",
      cy: "{field}: nid yw {value} yn radd {schemes}"),
    fix: Words(
      en: "Send the grade as it stands on the report, all three parts in one scheme.",
      cy: "Anfonwch y radd fel y mae ar yr adroddiad, y tair rhan mewn un cynllun."),
    authority: .statements(.formGradesThrice, .nationalReportGrades),
    examples: [],
    explaining: .unreadableGrade)
}
