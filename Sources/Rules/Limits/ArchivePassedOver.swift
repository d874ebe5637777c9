import Records

extension Rule {
  /// So that nothing of an archive is left out in silence.
  ///
  /// No examples: an archive is read as a folder is, and an example is one file. The tests of intake make
  /// archives.
  static let archivePassedOver = Rule(
    RuleID(.limits, 13), .info,
    title: Words(en: "Entries of an archive passed over", cy: "Eitemau archif nas darllenwyd"),
    explanation: Words(
      en: """
        Programs put entries into archives that hold no data of a partner: folders, and files such as \
        .DS_Store and those in __MACOSX.
        """,
      cy: """
        Mae rhaglenni'n rhoi eitemau mewn archifau nad ydynt yn dal data partner: ffolderi, a ffeiliau \
        megis .DS_Store a'r rhai yn __MACOSX.
        """),
    message: Words(
      en: "entries of the archive were passed over (folders: {folders}, hidden files: {files})",
      cy: "aethpwyd heibio i eitemau'r archif (ffolderi: {folders}, ffeiliau cudd: {files})"),
    fix: Words(
      en: "Nothing needs to be done.", cy: "Nid oes angen gwneud dim."),
    authority: .statements(.archiveHoldsPlainFiles),
    examples: [],
    explaining: .archivePassedOver)
}
