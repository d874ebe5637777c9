import Records

extension Rule {
  /// Known by how the file begins. One finding instead of hundreds about the syntax of what was never
  /// meant to be text.
  static let otherFormat = Rule(
    RuleID(.file, 1), .error,
    title: Words(
      en: "Content other than the file's name says", cy: "Cynnwys gwahanol i enw'r ffeil"),
    explanation: Words(
      en: """
        What the file holds is believed, and its name is not. Text in another format was read as \
        what it is; a workbook or an archive was not opened.
        """,
      cy: """
        Credir cynnwys y ffeil, nid ei henw. Darllenwyd testun mewn fformat arall fel yr hyn ydyw; \
        nid agorwyd llyfr gwaith nac archif.
        """),
    message: Words(
      en: "the file holds {found} where {expected} was expected",
      cy: "mae'r ffeil yn cynnwys {found} lle disgwylid {expected}"),
    fix: Words(
      en: "Export the records as text in the format of the profile, and name the file for it.",
      cy:
        "Allforiwch y cofnodion fel testun yn fformat y proffil, ac enwch y ffeil yn unol â hynny."),
    authority: .statements(.fileIsWhatItSays),
    examples: [
      .flags(
        "a workbook under the name of a table",
        bytes: [0x50, 0x4B, 3, 4, 20, 0] + Array("xl/workbook.xml".utf8), as: .csv),
      .flags("JSON under the name of a table", "[{\"nrmReference\":\"X1\"}]", as: .csv),
      .passes("a table", "nrmReference,route\nX1,nrm\n", as: .csv),
    ],
    explaining: .otherFormat)
}
