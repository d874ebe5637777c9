import Records

/// An invented report that has one of everything. No value or person in it is real.
enum SampleReport {
  /// Stands wherever a partner's own text stands; no report may show it unless asked to.
  static let canary = "Canary-Jones-7731"
  static let secret = SensitiveText(canary)

  static let dateRule = RuleID(.decisions, 3)
  static let codeRule = RuleID(.exploitation, 12)
  static let rowRule = RuleID(.syntax, 4)
  static let sharingRule = RuleID(.sharing, 1)

  static var report: Report {
    var report = Report(
      tool: Report.Tool(name: "cyson", version: "1.0.0"),
      catalogue: Report.CatalogueDigest(version: "2026.1", digest: digest("a")))
    report.codeLists = [Report.CodeListDigest(id: "exploitation-types", digest: digest("b"))]
    report.asOf = CivilDate("2024-01-31")
    report.inputs = inputs
    report.verdict = .fail
    report.counts = counts
    report.byRule = byRule
    report.notChecked = notChecked
    report.limits = [
      Report.LimitMet(name: Words(same: "findings-per-rule"), value: 1000, rule: codeRule),
      Report.LimitMet(name: Words(same: "findings"), value: 100_000, rule: nil),
    ]
    report.findings = FindingList(findings)
    report.rules = Dictionary(uniqueKeysWithValues: rules.map { ($0.id, $0) })
    return report
  }

  static func digest(_ digit: Character) -> String { String(repeating: digit, count: 64) }

  private static var inputs: [InputSummary] {
    var csv = InputSummary(file: "drops/gwent.csv", bytes: 40_960, sha256: digest("1"))
    (csv.partner, csv.profile, csv.records) = ("gwent-police", "gwent-police/2023", 420)
    (csv.format, csv.encoding) = (.csv, .windows1252)
    var xml = InputSummary(file: "drops/dyfed.xml", bytes: 8_192, sha256: digest("2"))
    (xml.partner, xml.profile, xml.records) = ("dyfed-powys-police", "dyfed-powys-police/2022", 40)
    (xml.format, xml.encoding) = (.xml, .utf8)
    var json = InputSummary(file: "drops/bawso.json", bytes: 2_048, sha256: digest("3"))
    (json.format, json.encoding, json.records) = (.json, .utf8, 20)
    return [csv, xml, json, InputSummary(file: "drops/notes.bin", bytes: 7, sha256: digest("4"))]
  }

  private static var counts: Report.Counts {
    var counts = Report.Counts()
    (counts.error, counts.warning, counts.info, counts.records) = (12, 3, 42, 480)
    return counts
  }

  private static var byRule: [Report.RuleCount] {
    [
      Report.RuleCount(rule: dateRule, severity: .error, count: 12, records: 480),
      Report.RuleCount(rule: codeRule, severity: .warning, count: 2, records: 1),
      Report.RuleCount(rule: sharingRule, severity: .warning, count: 1, records: 0),
      Report.RuleCount(rule: rowRule, severity: .info, count: 42, records: 420),
    ]
  }

  private static var notChecked: [Report.NotChecked] {
    let unsupplied = Words(
      en: "the partner never supplies the field", cy: "nid yw'r partner byth yn anfon y maes")
    let list = Words(en: "the code list is not loaded", cy: "nid yw'r rhestr godau wedi'i llwytho")
    return [
      Report.NotChecked(rule: RuleID(.time, 7), reason: unsupplied, partner: "gwent-police"),
      Report.NotChecked(rule: RuleID(.time, 2), reason: unsupplied, partner: "gwent-police"),
      Report.NotChecked(rule: RuleID(.time, 2), reason: unsupplied, partner: "bawso"),
      Report.NotChecked(rule: RuleID(.location, 1), reason: list, partner: nil),
    ]
  }
}
