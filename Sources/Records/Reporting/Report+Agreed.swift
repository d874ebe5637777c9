/// What was agreed before a run, and what the run makes of it.
extension Report {
  /// A reason not to count some findings, in the user's own words. They stay listed.
  package struct Suppression: Sendable {
    /// What it is about, as the user wrote it: a finding, a rule, a rule of one partner.
    package let target: FindingMarks.Target
    package let partner: String?
    package let reason: String
    package let owner: String
    /// The last day on which it holds.
    package let expires: CivilDate?
    package var state: State
    /// How many findings of this run it keeps from counting.
    package var count = 0

    package enum State: String, Sendable {
      case used
      /// It holds, and nothing in this run needs it.
      case unused
      /// Nothing in this run could have needed it: its rule was not asked, or its partner not there.
      case unasked
      /// Its last day is over: what it was about counts again.
      case expired
      /// The run knows no day that counts as today. Whether it holds cannot be told, so it does not.
      case undated
    }

    package init(
      target: FindingMarks.Target, partner: String? = nil, reason: String, owner: String,
      expires: CivilDate?, state: State, count: Int = 0
    ) {
      self.target = target
      self.partner = partner
      self.reason = reason
      self.owner = owner
      self.expires = expires
      self.state = state
      self.count = count
    }
  }

  /// What the run is against its baseline.
  package struct BaselineSummary: Sendable {
    /// SHA-256 of the baseline's file, in hexadecimal.
    package var sha256 = ""
    /// The version of the program that wrote it.
    package var toolVersion = ""
    /// The rules by which it was written; nothing where that is not known.
    package var catalogue: CatalogueDigest?
    /// Findings that the baseline does not know, those that have grown among them; these alone can
    /// fail the run.
    package var new = Counts()
    /// How many findings the baseline knows.
    package var unchanged = 0
    /// What the baseline knows and the run no longer finds, although it looked: the first of them.
    package var absent: [AbsentFinding] = []
    /// How many more of these there are.
    package var unlistedAbsent = 0
    /// How many known findings the run did not look for: their rule was not asked, or what they were
    /// found in was not there.
    package var notLookedFor = 0

    /// How many known findings are gone.
    package var absentCount: Int { absent.count + unlistedAbsent }
    package init() {}
  }

  /// A finding of the baseline that is gone.
  package struct AbsentFinding: Sendable {
    package let id: FindingID
    package let rule: RuleID
    /// Whose records it was found in; nothing where that was not known.
    package let partner: String?
    package init(id: FindingID, rule: RuleID, partner: String? = nil) {
      self.id = id
      self.rule = rule
      self.partner = partner
    }
  }

  /// How often one partner's records broke each rule.
  package struct PartnerCounts: Sendable {
    /// Nothing for files that no profile fits.
    package let partner: String?
    package var counts: Counts
    /// Rules that were asked of its records, or that explained a fault.
    package var byRule: [RuleCount]
    /// Rules of which the user's configuration silences what was found.
    package var suppressed: [Suppressed] = []

    package var records: Int { counts.records }

    package init(partner: String?, counts: Counts, byRule: [RuleCount]) {
      self.partner = partner
      self.counts = counts
      self.byRule = byRule
    }

    /// Each rule as grave as it is, none graver or milder in a single case.
    package init(partner: String?, records: Int, byRule: [RuleCount]) {
      var counts = Counts()
      counts.records = records
      for rule in byRule { counts.add(rule.count, rule.severity) }
      self.init(partner: partner, counts: counts, byRule: byRule)
    }
  }
}

extension Report.Counts {
  package mutating func add(_ number: Int, _ severity: Severity) {
    switch severity {
    case .error: error += number
    case .warning: warning += number
    case .info: info += number
    }
  }

  /// Whether there is anything as severe, or more; nothing is where nothing fails a run.
  package func reach(_ severity: Severity?) -> Bool {
    switch severity {
    case nil: false
    case .error: error > 0
    case .warning: error + warning > 0
    case .info: error + warning + info > 0
    }
  }
}
