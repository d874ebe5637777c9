import Records

extension Rule {
  /// The value is left out, and the rest of the manifest is taken.
  static let wrongManifestValue = Rule(
    RuleID(.file, 32), .error,
    title: Words(
      en: "Value that a manifest cannot have", cy: "Gwerth na all maniffest ei gael"),
    explanation: Words(
      en: """
        The value is of another kind than it has to be there, is no day of the calendar, or is \
        missing. It was left out, and so is whatever would have been checked by it.
        """,
      cy: """
        Mae'r gwerth o fath gwahanol i'r hyn y mae'n rhaid iddo fod yno, nid yw'n ddiwrnod o'r \
        calendr, neu mae ar goll. Fe'i hepgorwyd, ac felly hefyd beth bynnag a fyddai wedi'i wirio \
        wrtho.
        """),
    message: Words(
      en: "{member} in drop.json has to be {expected}",
      cy: "rhaid i {member} yn drop.json fod yn {expected}"),
    fix: Words(
      en: "Correct the value in the manifest.", cy: "Cywirwch y gwerth yn y maniffest."),
    authority: .statements(.manifestKeepsItsSchema),
    examples: [
      .flags(
        "a day that the calendar does not have",
        manifest: "{\"partner\": \"gwent-police\", \"extractedOn\": \"2024-02-30\"}",
        ["a.csv": Example.table]),
      .flags(
        "a hash that is too short",
        manifest: """
          {
            "partner": "gwent-police",
            "extractedOn": "2024-01-15",
            "files": [{"name": "a.csv", "sha256": "76fc"}]
          }
          """, ["a.csv": Example.table]),
      .passes(
        "a day",
        manifest: "{\"partner\": \"gwent-police\", \"extractedOn\": \"2024-02-29\"}",
        ["a.csv": Example.table]),
    ],
    explaining: .manifestValue)
}
