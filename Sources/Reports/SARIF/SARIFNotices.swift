import Records

/// What is to be said of a run beside its results: what was not checked, what the configuration
/// changed, what is not told.
struct SARIFNotices {
  enum Kind: String, CaseIterable {
    case notChecked = "not-checked"
    case silenced
    case suppression
    case limit
    case stopped
    case leftOut = "left-out"

    var level: String {
      switch self {
      case .notChecked, .silenced: "note"
      case .suppression, .limit, .leftOut: "warning"
      case .stopped: "error"
      }
    }

    var words: Words {
      switch self {
      case .notChecked: TextPhrases.notChecked
      case .silenced: TextPhrases.silenced
      case .suppression:
        Words(en: "A suppression that does nothing", cy: "Ataliad nad yw'n gwneud dim")
      case .limit: TextPhrases.limits
      case .stopped: TextPhrases.stopped
      case .leftOut: Words(en: "Results left out", cy: "Canlyniadau a hepgorwyd")
      }
    }
  }

  struct Notice {
    let kind: Kind
    var rule: RuleID?
    /// An index into the inputs of the run.
    var file: Int?
    let text: String
  }

  /// A rule that the configuration makes milder or graver, or silences: then it has no severity.
  struct Override {
    let rule: RuleID
    let severity: Severity?
    let reason: String
  }

  private let report: Report
  private let language: Language
  private let leftOut: Int

  init(_ run: SARIFRun, leftOut: Int) {
    report = run.report
    language = run.style.language
    self.leftOut = leftOut
  }

  private func text(_ words: Words) -> String { words.text(in: language) }

  var overrides: [Override] {
    report.severityChanges.map {
      Override(rule: $0.rule, severity: $0.severity, reason: $0.reason)
    } + report.suppressed.map { Override(rule: $0.rule, severity: nil, reason: $0.reason) }
  }

  var ofConfiguration: [Notice] {
    report.notChecked.map(notice) + report.suppressed.map(notice)
      + report.suppressions.filter { $0.state != .used }.map(notice)
  }

  var ofExecution: [Notice] {
    let stopped = report.inputs.indices.filter { report.inputs[$0].isStopped }
    return stopped.map {
      Notice(
        kind: .stopped, file: $0, text: "\(text(TextPhrases.stopped)): \(report.inputs[$0].file)")
    } + report.limits.map(notice) + (leftOut > 0 ? [unlisted] : []) + unlistedGone
  }

  private func notice(_ gap: Report.NotChecked) -> Notice {
    let partner = gap.partner ?? text(TextPhrases.everyPartner)
    let records = gap.count.map { ", " + CountedNoun.records.text($0, in: language) } ?? ""
    return Notice(
      kind: .notChecked, rule: gap.rule,
      text: "\(text(TextPhrases.notChecked)), \(partner)\(records): \(text(gap.reason))")
  }

  private func notice(_ silenced: Report.Suppressed) -> Notice {
    let found = CountedNoun.findings.text(silenced.count, in: language)
    return Notice(
      kind: .silenced, rule: silenced.rule,
      text: "\(text(TextPhrases.silenced)), \(found): \(silenced.reason)")
  }

  private func notice(_ suppression: Report.Suppression) -> Notice {
    let rule: RuleID? = if case .rule(let rule, _) = suppression.target { rule } else { nil }
    let partner = suppression.partner.map { ", \($0)" } ?? ""
    let state = text(AgreedPhrases.state(suppression.state))
    return Notice(
      kind: .suppression, rule: rule,
      text:
        "\(text(Kind.suppression.words)) (\(state)): \(suppression.target.name)\(partner); "
        + "\(suppression.owner): \(suppression.reason)")
  }

  private func notice(_ limit: Report.LimitMet) -> Notice {
    Notice(kind: .limit, rule: limit.rule, text: "\(text(limit.name)): \(limit.value)")
  }

  private var unlisted: Notice {
    let all = CountedNoun.findings.text(leftOut, in: language)
    let rest = Words(
      en: "left out here, the mildest; all counts are exact (see --report json)",
      cy:
        "wedi'u hepgor yma, y rhai lleiaf difrifol; mae pob cyfrif yn fanwl (gweler --report json)")
    return Notice(kind: .leftOut, text: "\(all) \(text(rest))")
  }

  private var unlistedGone: [Notice] {
    guard let rest = report.baseline?.unlistedAbsent, rest > 0 else { return [] }
    let all = CountedNoun.findings.text(rest, in: language)
    return [Notice(kind: .leftOut, text: "\(all) \(text(SARIFWords.gone))")]
  }
}
