import Records

extension Rule {
  /// The first value counts and the others are not checked, so somebody has to choose.
  static let severalValues = Rule(
    RuleID(.types, 19), .warning, level: .record,
    title: Words(en: "Several values where one is meant", cy: "Sawl gwerth lle bwriedir un"),
    explanation: Words(
      en: """
        The field holds one value of a record, and the record brings more. Only the first is used.
        """,
      cy: """
        Un gwerth y cofnod sydd i fod yn y maes, ond mae gan y cofnod ragor. Y cyntaf yn unig a \
        ddefnyddir.
        """),
    message: Words(
      en: "{field}: {value} is one of several values",
      cy: "{field}: un o sawl gwerth yw {value}"),
    fix: Words(
      en: "Send the value that holds, or one record for each.",
      cy: "Anfonwch y gwerth sy'n ddilys, neu un cofnod ar gyfer pob un."),
    authority: .statements(.oneValueStandsAlone),
    examples: [
      .flags(
        "two elements for one field",
        "<cyson><record><nrmReference>X1</nrmReference><route>nrm</route>"
          + "<gender>female</gender><gender>male</gender></record></cyson>", as: .xml),
      .passes(
        "one element",
        "<cyson><record><nrmReference>X1</nrmReference><route>nrm</route>"
          + "<gender>female</gender></record></cyson>", as: .xml),
    ],
    explaining: .severalValues)
}
