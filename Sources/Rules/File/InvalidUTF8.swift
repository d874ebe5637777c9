import Records

extension Rule {
  /// A table whose first letters beyond ASCII are all bytes of Windows-1252 is read as such, and each
  /// of them is noted. Else the bytes are kept as they are: which letters they were meant for is not
  /// guessed.
  static let invalidUTF8 = Rule(
    RuleID(.file, 3), .error,
    title: Words(en: "Bytes that are not UTF-8", cy: "Beitiau nad ydynt yn UTF-8"),
    explanation: Words(
      en: """
        The file passes for UTF-8 and holds bytes that are none, often letters with accents in \
        Windows-1252.
        """,
      cy: """
        Mae'r ffeil i fod yn UTF-8 ond mae ynddi feitiau nad ydynt felly, yn aml llythrennau ag \
        acenion yn Windows-1252.
        """),
    message: Words(
      en: "the bytes are not valid UTF-8; {reading}",
      cy: "nid yw'r beitiau'n UTF-8 dilys; {reading}"),
    fix: Words(
      en: "Export the file again as UTF-8, or name its true encoding in the profile.",
      cy: "Allforiwch y ffeil eto fel UTF-8, neu enwch ei gwir amgodiad yn y proffil."),
    authority: .statements(.utf8IsValid),
    examples: [
      .flags(
        "a letter as Windows-1252 writes it",
        bytes: Array("nrmReference,route,currentTown\nX1,nrm,Ynys M".utf8) + [0xF4, 0x6E, 0x0A],
        as: .csv),
      .flags(
        "half a letter",
        bytes: Array("nrmReference,route,currentTown\nX1,nrm,Môn ".utf8) + [0xC3, 0x0A], as: .csv),
      .passes("the letter as UTF-8", "nrmReference,route,currentTown\nX1,nrm,Ynys Môn\n", as: .csv),
    ],
    explaining: .invalidUTF8)
}
