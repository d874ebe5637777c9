import Records

extension Rule {
  /// No examples: Cyson's exchange format is UTF-8, where such bytes are FIL-003. The tests of the
  /// readers show the five bytes that Windows-1252 leaves out.
  static let undefinedByte = Rule(
    RuleID(.encoding, 1), .error,
    title: Words(en: "Byte without a meaning", cy: "Beit heb ystyr"),
    explanation: Words(
      en: """
        The encoding gives this byte no character, so a part of the text is lost or the encoding \
        is another one.
        """,
      cy: """
        Nid yw'r amgodiad yn rhoi nod i'r beit hwn, felly mae rhan o'r testun ar goll neu mae'r \
        amgodiad yn un arall.
        """),
    message: Words(
      en: "a byte has no meaning in {encoding}",
      cy: "nid oes ystyr i feit yn {encoding}"),
    fix: Words(en: "Export the file again as UTF-8.", cy: "Allforiwch y ffeil eto fel UTF-8."),
    authority: .statements(.fileHasAgreedEncoding, .windowsLacksFiveBytes),
    examples: [],
    explaining: .undefinedByte)
}
