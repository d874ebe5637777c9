import Records

extension Rule {
  /// One finding for the whole manifest: what it would have said is not known, so nothing is told to be
  /// missing from it.
  static let manifestNotRead = Rule(
    RuleID(.file, 31), .error,
    title: Words(en: "Manifest that cannot be read", cy: "Maniffest na ellir ei ddarllen"),
    explanation: Words(
      en: """
        Nothing that drop.json says of the drop is known: not whose it is, nor of which days, nor \
        under what agreement. The files beside it were checked as if it were not there.
        """,
      cy: """
        Nid oes dim a ddywed drop.json am y pecyn yn hysbys: nid pwy a'i piau, nac o ba ddyddiau, \
        nac o dan ba gytundeb. Gwiriwyd y ffeiliau wrth ei ymyl fel pe na bai yno.
        """),
    message: Words(
      en: "drop.json cannot be read: {reason}", cy: "ni ellir darllen drop.json: {reason}"),
    fix: Words(
      en: "Write it as JSON, as schemas/drop.schema.json says.",
      cy: "Ysgrifennwch ef fel JSON, fel y dywed schemas/drop.schema.json."),
    authority: .statements(.manifestKeepsItsSchema),
    examples: [
      .flags(
        "a bracket is missing", manifest: "{\"partner\": \"gwent-police\"", ["a.csv": Example.table]
      ),
      .flags("no object", manifest: "[]", ["a.csv": Example.table]),
      .passes(
        "an object",
        manifest: "{\"partner\": \"gwent-police\", \"extractedOn\": \"2024-01-15\"}",
        ["a.csv": Example.table]),
    ],
    explaining: .manifestNotRead)
}
