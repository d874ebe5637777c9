import Records

extension Rule {
  /// Browsers read ISO-8859-1 as Windows-1252 without a word (WHATWG Encoding Standard, labels);
  /// Cyson does the same and says so.
  static let windowsByte = Rule(
    RuleID(.encoding, 10), .warning,
    title: Words(
      en: "Signs of Windows-1252 in ISO-8859-1", cy: "Nodau Windows-1252 mewn ISO-8859-1"),
    explanation: Words(
      en: """
        The file declares ISO-8859-1, where these bytes are control characters. They are quotation \
        marks, dashes or the euro sign in Windows-1252, and were read as such.
        """,
      cy: """
        Mae'r ffeil yn datgan ISO-8859-1, lle mae'r beitiau hyn yn nodau rheoli. Dyfynodau, \
        llinellau neu arwydd yr ewro ydynt yn Windows-1252, ac felly y'u darllenwyd.
        """),
    message: Words(
      en: "the byte has no letter in ISO-8859-1 and was read as Windows-1252",
      cy: "nid oes llythyren i'r beit yn ISO-8859-1 ac fe'i darllenwyd fel Windows-1252"),
    fix: Words(
      en: "Declare Windows-1252, or export the file as UTF-8.",
      cy: "Datganwch Windows-1252, neu allforiwch y ffeil fel UTF-8."),
    authority: .statements(.latinOneMeansWindows),
    examples: [
      .flags(
        "a curly apostrophe of Windows",
        bytes: latin1("<narrative>it", [0x92], "s</narrative>"), as: .xml),
      .passes(
        "a letter of ISO-8859-1", bytes: latin1("<narrative>Si", [0xE2], "n</narrative>"), as: .xml),
    ],
    explaining: .windowsByte)

  private static func latin1(_ before: String, _ letter: [UInt8], _ after: String) -> [UInt8] {
    Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><cyson><record>".utf8)
      + Array("<nrmReference>X1</nrmReference><route>nrm</route>".utf8)
      + Array(before.utf8) + letter + Array(after.utf8) + Array("</record></cyson>".utf8)
  }
}
