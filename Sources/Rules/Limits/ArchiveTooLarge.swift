import Records

extension Rule {
  /// Told before any of the archive is read: a bomb is no partner's export.
  ///
  /// No examples: an archive is read as a folder is, and an example is one file. The tests of intake make
  /// archives.
  static let archiveTooLarge = Rule(
    RuleID(.limits, 11), .error,
    title: Words(en: "Archive beyond a limit", cy: "Archif y tu hwnt i derfyn"),
    explanation: Words(
      en: """
        An archive can be small and hold more than a disk does. This one holds more than Cyson \
        unpacks, so nothing of it was checked.
        """,
      cy: """
        Gall archif fod yn fach a dal mwy na disg. Mae hon yn dal mwy nag y mae Cyson yn ei \
        ddadbacio, felly ni wiriwyd dim ohoni.
        """),
    message: Words(
      en: "the archive was not opened: {measure} is above the limit of {limit}",
      cy: "ni agorwyd yr archif: mae {measure} dros y terfyn o {limit}"),
    fix: Words(
      en: "Send the files of the drop alone, in several archives if they are many.",
      cy: "Anfonwch ffeiliau'r pecyn yn unig, mewn sawl archif os oes llawer ohonynt."),
    authority: .statements(.fileKeepsTheLimits),
    examples: [],
    explaining: .archiveTooLarge)
}
