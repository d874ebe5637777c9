import Records

extension Rule {
  /// What the bytes themselves prove is believed, not what is declared.
  static let encodingMismatch = Rule(
    RuleID(.encoding, 3), .warning,
    title: Words(en: "Encoding other than declared", cy: "Amgodiad gwahanol i'r un a ddatganwyd"),
    explanation: Words(
      en: """
        The text may be misread elsewhere. Letters with accents, such as those of Welsh names, \
        change first.
        """,
      cy: """
        Gall y testun gael ei gamddarllen mewn mannau eraill. Llythrennau ag acenion, megis rhai \
        enwau Cymraeg, sy'n newid gyntaf.
        """),
    message: Words(
      en: "the file should be in {declared} and is written in {found}",
      cy: "dylai'r ffeil fod yn {declared} ac mae wedi'i hysgrifennu yn {found}"),
    fix: Words(
      en: "Declare the encoding that the file is written in, or export it as UTF-8.",
      cy: "Datganwch yr amgodiad yr ysgrifennwyd y ffeil ynddo, neu allforiwch hi fel UTF-8."),
    authority: .statements(.xmlKeepsItsDeclaration),
    examples: [
      .flags(
        "a byte order mark of UTF-8 before another declaration",
        "\u{FEFF}<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
          + "<cyson><record><nrmReference>X1</nrmReference><route>nrm</route></record></cyson>",
        as: .xml),
      .passes(
        "declared as it is written",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
          + "<cyson><record><nrmReference>X1</nrmReference><route>nrm</route></record></cyson>",
        as: .xml),
    ],
    explaining: .encodingMismatch)
}
