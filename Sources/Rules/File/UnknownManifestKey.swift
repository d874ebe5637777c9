import Records

extension Rule {
  /// The key is masked, since anything may have been written there.
  static let unknownManifestKey = Rule(
    RuleID(.file, 33), .warning,
    title: Words(
      en: "Key that no manifest has", cy: "Allwedd nad oes gan unrhyw faniffest"),
    explanation: Words(
      en: "Nothing reads the key, so what stands there counts as not said.",
      cy: "Nid oes dim yn darllen yr allwedd, felly nid yw'r hyn sydd yno'n cyfrif."),
    message: Words(
      en: "the key {name} is not known in drop.json; {hint}",
      cy: "nid yw'r allwedd {name} yn hysbys yn drop.json; {hint}"),
    fix: Words(
      en: "Spell the key as schemas/drop.schema.json does, or leave it out.",
      cy: "Sillafwch yr allwedd fel y gwna schemas/drop.schema.json, neu hepgorwch hi."),
    authority: .statements(.manifestKeepsItsSchema),
    examples: [
      .flags(
        "a letter too few",
        manifest: """
          {"partner": "gwent-police", "extractedOn": "2024-01-15", "markng": "OFFICIAL"}
          """, ["a.csv": Example.table]),
      .passes(
        "as it is published",
        manifest: """
          {"partner": "gwent-police", "extractedOn": "2024-01-15", "marking": "OFFICIAL"}
          """, ["a.csv": Example.table]),
    ],
    explaining: .manifestKey)
}
