import Records

extension Rule {
  /// The document may hold records under another name; the reader does not look for them.
  static let recordsNotFound = Rule(
    RuleID(.file, 51), .error,
    title: Words(en: "No list of records", cy: "Dim rhestr o gofnodion"),
    explanation: Words(
      en: """
        The profile says under which keys of the document the records are. There is something else \
        there, or the key is missing, so no record was read.
        """,
      cy: """
        Mae'r proffil yn dweud o dan ba allweddi yn y ddogfen y mae'r cofnodion. Mae rhywbeth arall \
        yno, neu mae'r allwedd ar goll, felly ni ddarllenwyd unrhyw gofnod.
        """),
    message: Words(
      en: "there is no array of records where the profile says",
      cy: "nid oes arae o gofnodion lle mae'r proffil yn dweud"),
    fix: Words(
      en: "Export the records as an array under the key that the profile names.",
      cy: "Allforiwch y cofnodion fel arae o dan yr allwedd y mae'r proffil yn ei henwi."),
    authority: .statements(.recordsStandWhereAgreed),
    examples: [
      .flags(
        "a number in the place of the records",
        "{\"records\":2,\"nrmReference\":\"X1\",\"route\":\"nrm\"}", as: .json),
      .passes(
        "an array of records", "{\"records\":[{\"nrmReference\":\"X1\",\"route\":\"nrm\"}]}",
        as: .json),
    ],
    explaining: .recordsNotFound)
}
