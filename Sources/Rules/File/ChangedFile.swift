import Records

extension Rule {
  static let changedFile = Rule(
    RuleID(.file, 36), .error,
    title: Words(
      en: "File changed since it was listed", cy: "Ffeil wedi newid ers ei rhestru"),
    explanation: Words(
      en: """
        The SHA-256 in the manifest is that of other bytes. Somebody opened and saved the file, it \
        was damaged on its way, or the manifest is of another drop. The file was checked as it is.
        """,
      cy: """
        SHA-256 beitiau eraill sydd yn y maniffest. Agorodd a chadwodd rhywun y ffeil, fe'i \
        difrodwyd ar ei thaith, neu maniffest pecyn arall ydyw. Gwiriwyd y ffeil fel y mae.
        """),
    message: Words(
      en: "{name} is not the file that was listed: its SHA-256 is another one",
      cy: "nid {name} yw'r ffeil a restrwyd: SHA-256 arall sydd ganddi"),
    fix: Words(
      en: "Send the file again as it was exported, or a manifest that lists it as it is.",
      cy: "Anfonwch y ffeil eto fel yr allforiwyd hi, neu faniffest sy'n ei rhestru fel y mae."),
    authority: .statements(.manifestListsItsFiles),
    examples: [
      .flags(
        "other bytes", manifest: .listing("a.csv", Example.tableHash),
        ["a.csv": Example.table + "X2,nrm\n"]),
      .passes(
        "as it was listed", manifest: .listing("a.csv", Example.tableHash),
        ["a.csv": Example.table]),
    ],
    explaining: .changedFile)
}

extension String {
  /// The manifest of an example that lists one file.
  static func listing(_ name: String, _ hash: String) -> String {
    """
    {
      "partner": "gwent-police",
      "extractedOn": "2024-01-15",
      "files": [{"name": "\(name)", "sha256": "\(hash)"}]
    }
    """
  }
}
