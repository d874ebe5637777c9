import Records

extension Rule {
  /// Without a profile no value has a meaning, so no rule about records was asked. The file is
  /// still read to its end for what is wrong with its syntax.
  static let noProfile = Rule(
    RuleID(.file, 21), .error,
    title: Words(en: "File that no profile fits", cy: "Ffeil nad yw'n gweddu i unrhyw broffil"),
    explanation: Words(
      en: """
        Cyson knows files by their columns or elements, and knows none like this one. Its records \
        were not checked.
        """,
      cy: """
        Mae Cyson yn adnabod ffeiliau wrth eu colofnau neu eu helfennau, ac nid yw'n adnabod yr un \
        fel hon. Ni wiriwyd ei chofnodion.
        """),
    message: Words(
      en: "no profile fits the file; compared with: {candidates}",
      cy: "nid oes proffil sy'n gweddu i'r ffeil; cymharwyd â: {candidates}"),
    fix: Words(
      en: "Name the partner with --partner ID, or have its profile brought up to date.",
      cy: "Enwch y partner â --partner ID, neu gofynnwch am ddiweddaru ei broffil."),
    fixBy: .profileKeeper,
    authority: .statements(.oneProfileFits),
    examples: [
      .flags("columns that nobody knows", "colour,size\nred,1\n", as: .csv),
      .passes("columns of the exchange format", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .noProfile)
}
