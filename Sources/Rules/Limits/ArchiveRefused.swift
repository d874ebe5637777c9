import Records

extension Rule {
  /// The whole archive, and not the entry alone: whoever made one such entry made the others too.
  ///
  /// No examples: an archive is read as a folder is, and an example is one file. The tests of intake make
  /// archives.
  static let archiveRefused = Rule(
    RuleID(.limits, 12), .error,
    title: Words(en: "Archive refused", cy: "Archif a wrthodwyd"),
    explanation: Words(
      en: """
        An archive of exports holds plain files under plain names. This one is damaged, or holds what \
        could harm whoever unpacks it, so nothing of it was checked.
        """,
      cy: """
        Mae archif o allforion yn dal ffeiliau cyffredin dan enwau cyffredin. Mae hon wedi'i difrodi, \
        neu'n dal yr hyn a allai niweidio pwy bynnag sy'n ei dadbacio, felly ni wiriwyd dim ohoni.
        """),
    message: Words(
      en: "the archive was not opened: {cause}", cy: "ni agorwyd yr archif: {cause}"),
    fix: Words(
      en: "Pack the files of the drop anew, without a password, links or archives among them.",
      cy: "Paciwch ffeiliau'r pecyn o'r newydd, heb gyfrinair, dolenni nac archifau yn eu plith."),
    authority: .statements(.archiveHoldsPlainFiles),
    examples: [],
    explaining: .archiveRefused)
}
