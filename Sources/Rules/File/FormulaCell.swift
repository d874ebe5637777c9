import Records

extension Rule {
  /// The danger is not in Cyson, which computes nothing, but in the spreadsheet of the next reader.
  static let formulaCell = Rule(
    RuleID(.file, 17), .error, level: .record,
    title: Words(en: "Formula in a cell", cy: "Fformiwla mewn cell"),
    explanation: Words(
      en: """
        A spreadsheet runs such a value when the file is opened, and it may send data elsewhere.
        """,
      cy: """
        Bydd taenlen yn rhedeg gwerth o'r fath pan agorir y ffeil, a gall anfon data i rywle \
        arall.
        """),
    message: Words(en: "{field}: {value} is a formula", cy: "{field}: fformiwla yw {value}"),
    fix: Words(
      en: "Ask who entered the value, and export values instead of formulas.",
      cy: "Gofynnwch pwy a gofnododd y gwerth, ac allforiwch werthoedd yn lle fformiwlâu."),
    authority: .statements(.formulasAreDisarmed),
    examples: [
      .flags("a function", "nrmReference,route,narrative\nX1,nrm,=SUM(A1:A9)\n", as: .csv),
      .passes(
        "a telephone number with a plus sign",
        "nrmReference,route,phone\nX1,nrm,+44 29 2018 0000\n", as: .csv),
    ],
    explaining: .formulaCell)
}
