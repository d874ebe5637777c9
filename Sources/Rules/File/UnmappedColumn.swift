import Records

extension Rule {
  /// Nothing is dropped in silence: a column is mapped, or the profile says why it is left out. Its
  /// name is masked, since a header may hold data.
  static let unmappedColumn = Rule(
    RuleID(.file, 23), .warning,
    title: Words(
      en: "Column that the profile does not know",
      cy: "Colofn nad yw'r proffil yn ei hadnabod"),
    explanation: Words(
      en: """
        The profile neither reads the column nor says why it is left out, so what stands there was \
        not checked.
        """,
      cy: """
        Nid yw'r proffil yn darllen y golofn nac yn dweud pam y'i hepgorir, felly ni wiriwyd yr \
        hyn sydd ynddi.
        """),
    message: Words(
      en: "the profile does not know the column {name}",
      cy: "nid yw'r proffil yn adnabod y golofn {name}"),
    fix: Words(
      en: "Map the column in the profile, or list it as ignored with the reason.",
      cy: "Mapiwch y golofn yn y proffil, neu rhestrwch hi fel un a anwybyddir gan roi'r rheswm."),
    fixBy: .profileKeeper,
    authority: .statements(.columnsAreMappedOrIgnored),
    examples: [
      .flags("a column made up", "nrmReference,route,shoeSize\nX1,nrm,7\n", as: .csv),
      .passes("columns that are mapped", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .unmappedColumn)
}
