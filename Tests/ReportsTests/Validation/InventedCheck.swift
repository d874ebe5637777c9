import Records

/// Invented checks of data, each as a page has to cope with it. No value or person in them is real.
enum InventedCheck {
  /// With a baseline and suppressions, and several partners.
  static var agreed: Report {
    var report = SampleReport.report
    report.byPartner = byPartner
    var baseline = Report.BaselineSummary()
    (baseline.new.error, baseline.new.info, baseline.unchanged) = (1, 1, 1)
    baseline.absent = (0..<30).map { number in
      Report.AbsentFinding(id: FindingID(UInt64(0xABCD_0000 + number)), rule: SampleReport.dateRule)
    }
    report.baseline = baseline
    report.suppressions = suppressions
    report.findings.marks = FindingMarks(
      known: ["f2": 40, "f3": 1],
      suppressions: [
        (.finding("f4"), 0), (.rule(SampleReport.sharingRule, files: nil), 1),
      ])
    report.suppressed = [
      Report.Suppressed(
        rule: RuleID(.location, 9), severity: .info, count: 1_234, reason: "Known to everybody")
    ]
    report.severityChanges = [
      Report.SeverityChange(
        rule: SampleReport.codeRule, severity: .warning, was: .info, reason: "Agreed in May")
    ]
    report.rules[SampleReport.dateRule] = SampleReport.rules[0]
    return report
  }

  /// Of one partner alone, as a feedback pack has it.
  static var oneSource: Report {
    var report = SampleReport.report
    report.byPartner = [byPartner[0]]
    report.inputs = [report.inputs[0]]
    report.limits = []
    report.findings = FindingList(
      SampleReport.findings.filter { $0.place.file == 0 && $0.rule == SampleReport.dateRule })
    report.byRule = byPartner[0].byRule
    return report
  }

  static var passed: Report {
    var report = Report(
      tool: Report.Tool(name: "cyson", version: "1.0.0"),
      catalogue: Report.CatalogueDigest(version: "2026.1", digest: SampleReport.digest("a")))
    report.asOf = CivilDate("2024-01-31")
    report.inputs = [SampleReport.report.inputs[0]]
    report.counts.records = 420
    report.byPartner = [Report.PartnerCounts(partner: "gwent-police", records: 420, byRule: [])]
    return report
  }

  private static var byPartner: [Report.PartnerCounts] {
    func counts(_ counts: (RuleID, Severity, Int, Int)...) -> [Report.RuleCount] {
      counts.map { Report.RuleCount(rule: $0.0, severity: $0.1, count: $0.2, records: $0.3) }
    }
    let (date, code) = (SampleReport.dateRule, SampleReport.codeRule)
    let (row, sharing) = (SampleReport.rowRule, SampleReport.sharingRule)
    return [
      Report.PartnerCounts(
        partner: "dyfed-powys-police", records: 40,
        byRule: counts((date, .error, 0, 40), (code, .warning, 2, 1))),
      Report.PartnerCounts(
        partner: "gwent-police", records: 420,
        byRule: counts((date, .error, 12, 420), (row, .info, 42, 420))),
      Report.PartnerCounts(
        partner: nil, records: 20, byRule: counts((sharing, .warning, 1, 0))),
    ]
  }

  private static var suppressions: [Report.Suppression] {
    [
      Report.Suppression(
        target: .finding("f4"), reason: "The list is renewed in June", owner: "Data officer, Gwent",
        expires: CivilDate("2024-06-30"), state: .used, count: 1),
      Report.Suppression(
        target: .rule(SampleReport.sharingRule, files: nil), partner: "bawso",
        reason: "The agreement is signed and not yet in the folder", owner: "Co-ordinator",
        expires: nil, state: .used, count: 1),
      Report.Suppression(
        target: .rule(SampleReport.rowRule, files: []), reason: "No longer sent", owner: "Nobody",
        expires: CivilDate("2023-12-31"), state: .expired),
      Report.Suppression(
        target: .finding("gone"), reason: "Put right", owner: "Nobody", expires: nil, state: .unused
      ),
    ]
  }

  // MARK: - What others write

  /// A check in which every text that is not Cyson's own holds `text`.
  static func infected(with text: String) -> Report {
    var report = agreed
    report.inputs = report.inputs.map { input in
      var copy = InputSummary(file: text, bytes: input.bytes, sha256: input.sha256)
      (copy.partner, copy.profile, copy.records) = (text, text, input.records)
      copy.isStopped = true
      return copy
    }
    report.byPartner = report.byPartner.map {
      Report.PartnerCounts(partner: text, records: $0.records, byRule: $0.byRule)
    }
    report.suppressions = report.suppressions.map {
      Report.Suppression(
        target: $0.target, partner: text, reason: text, owner: text, expires: $0.expires,
        state: $0.state, count: $0.count)
    }
    report.suppressed = report.suppressed.map {
      Report.Suppressed(rule: $0.rule, severity: $0.severity, count: $0.count, reason: text)
    }
    report.severityChanges = report.severityChanges.map {
      Report.SeverityChange(rule: $0.rule, severity: $0.severity, was: $0.was, reason: text)
    }
    report.notChecked = report.notChecked.map {
      Report.NotChecked(rule: $0.rule, reason: $0.reason, partner: text, count: 3)
    }
    report.findings = FindingList(findings(with: text))
    return report
  }

  private static func findings(with text: String) -> [Finding] {
    let secret = SensitiveText(text)
    let steps: [PathStep] = [.name(.unknown(secret), position: 1), .attribute(.unknown(secret))]
    let details: [Place.Detail] = [
      .cell(row: 2, column: 701, header: .unknown(secret)), .xpath(steps), .jsonPointer(steps),
    ]
    return details.enumerated().map { number, detail in
      let place = Place(file: number, line: 2, record: 1, detail: detail)
      return Finding(
        id: FindingID(UInt64(number)), rule: SampleReport.codeRule, severity: .warning,
        arguments: ["value": .text(secret), "field": .partner(text)], place: place,
        related: Array(repeating: place, count: 7))
    }
  }

  // MARK: - Large

  static let ruleCount = 284

  /// A hundred thousand findings of 284 rules, each with words as long as those of the catalogue.
  static let large: Report = {
    var report = SampleReport.report
    let ids = (0..<ruleCount).map { RuleID(RuleFamily.allCases[$0 % 22], $0 / 22 + 1) }
    report.rules = Dictionary(uniqueKeysWithValues: ids.map { ($0, info($0)) })
    report.byRule = ids.map {
      Report.RuleCount(rule: $0, severity: severity($0), count: 90_000, records: 1_000_000)
    }
    report.byPartner = (0..<17).map { number in
      Report.PartnerCounts(
        partner: "north-wales-partnership-\(number)", records: 60_000,
        byRule: ids.enumerated().filter { ($0.offset + number) % 3 > 0 }.map {
          Report.RuleCount(
            rule: $0.element, severity: severity($0.element), count: 60_000 >> ($0.offset % 12),
            records: 60_000)
        })
    }
    report.counts.records = 1_020_000
    (report.counts.error, report.counts.warning, report.counts.info) = (33_000, 33_000, 34_000)
    report.findings = FindingList((0..<100_000).map { finding($0, ids[$0 % ruleCount]) })
    return report
  }()

  private static func severity(_ id: RuleID) -> Severity {
    Severity.allCases[(id.family.rawValue.utf8.count + id.number) % 3]
  }

  private static func finding(_ number: Int, _ rule: RuleID) -> Finding {
    let place = Place(
      file: number % 3, line: number, column: 44, byteOffset: number * 90, record: number,
      detail: number.isMultiple(of: 2)
        ? .cell(row: number + 1, column: 30, header: .known("DATE_OF_REASONABLE_GROUNDS"))
        : .xpath([
          .name(.known("referrals"), position: 1), .name(.known("referral"), position: number),
          .name(.known("exploitation"), position: 2), .attribute(.known("type")),
        ]))
    return Finding(
      id: FindingID(UInt64(number) &* 0x9E37_79B9_7F4A_7C15), rule: rule, severity: severity(rule),
      arguments: ["value": .text(SampleReport.secret)], field: "reasonableGroundsDate",
      place: place, related: number.isMultiple(of: 3) ? [place] : [])
  }

  private static func info(_ id: RuleID) -> RuleInfo {
    let sentence = Words(
      en: "The decision that is recorded lies before the day on which the person was referred. ",
      cy: "Mae'r penderfyniad a gofnodwyd cyn y diwrnod y cafodd y person ei atgyfeirio. ")
    func words(_ times: Int) -> Words {
      Words(
        en: String(repeating: sentence.en, count: times),
        cy: String(repeating: sentence.cy, count: times))
    }
    let source = Source(
      "S01", "Modern slavery: statutory guidance", by: "Home Office", "3.14",
      at: "https://example.org/guidance")
    let statements = (1...3).map { number in
      Statement(source, number, .must, at: "§14.\(number)", en: words(2).en, cy: words(2).cy)
    }
    return RuleInfo(
      id: id,
      title: Words(en: "Decision before the referral", cy: "Penderfyniad cyn yr atgyfeiriad"),
      severity: severity(id), level: .record, effective: .from("2009-04-01"),
      explanation: words(3), fix: words(2), fixBy: .partner,
      authority: .statements(statements[0], statements[1], statements[2]),
      message: Words(
        en: "{value} is no day on which a decision can have been made for this referral",
        cy: "nid yw {value} yn ddiwrnod y gellid fod wedi penderfynu ar yr atgyfeiriad hwn"))
  }
}
