import Records

extension Rule {
  /// The file is read with the separator that it has; a profile that says another one is out of
  /// date.
  static let otherDelimiter = Rule(
    RuleID(.file, 6), .warning,
    title: Words(en: "Separator other than the profile's", cy: "Gwahanydd gwahanol i un y proffil"),
    explanation: Words(
      en: """
        The columns are divided by another sign than the profile says, often because of a \
        spreadsheet's language settings.
        """,
      cy: """
        Rhennir y colofnau gan arwydd gwahanol i'r un a nodir yn y proffil, yn aml oherwydd \
        gosodiadau iaith taenlen.
        """),
    message: Words(
      en: "the columns are divided by {found} and not by {expected}",
      cy: "rhennir y colofnau gan {found} ac nid gan {expected}"),
    fix: Words(
      en: "Export with the separator of the profile, or have the profile changed.",
      cy: "Allforiwch â gwahanydd y proffil, neu gofynnwch am newid y proffil."),
    authority: .statements(.separatorIsAgreed),
    examples: [
      .flags("semicolons", "nrmReference;route\nX1;nrm\n", as: .csv),
      .passes("commas", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .otherDelimiter)
}
