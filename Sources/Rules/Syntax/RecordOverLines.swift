import Records

extension Rule {
  /// The record is read all the same: its end is known. Tools that read line by line would lose it.
  static let recordOverLines = Rule(
    RuleID(.syntax, 30), .error,
    title: Words(en: "Record over several lines", cy: "Cofnod dros sawl llinell"),
    explanation: Words(
      en: """
        In a file of one record a line, a record is broken over several. Cyson reads it whole; \
        most tools see a broken record in each of its lines.
        """,
      cy: """
        Mewn ffeil o un cofnod i'r llinell, mae cofnod wedi'i rannu dros sawl un. Mae Cyson yn ei \
        ddarllen yn gyfan; mae'r rhan fwyaf o offer yn gweld cofnod toredig ym mhob un o'i linellau.
        """),
    message: Words(
      en: "a record goes on over the end of its line",
      cy: "mae cofnod yn mynd ymlaen dros ddiwedd ei linell"),
    fix: Words(
      en: "Write each record on one line, or send one JSON array of them.",
      cy: "Ysgrifennwch bob cofnod ar un llinell, neu anfonwch un arae JSON ohonynt."),
    authority: .statements(.lineJSONIsOneLine),
    examples: [
      .flags(
        "a record over three lines",
        """
        {"nrmReference":"X1","route":"nrm"}
        {
          "nrmReference":"X2","route":"nrm"
        }

        """, as: .ndjson),
      .passes(
        "a record on each line",
        "{\"nrmReference\":\"X1\",\"route\":\"nrm\"}\n{\"nrmReference\":\"X2\",\"route\":\"nrm\"}\n",
        as: .ndjson),
    ],
    explaining: .recordOverLines)
}
