/// The result of a run, as every report tells it. It holds findings and counts and no record, so
/// no report can print a person.
package struct Report: Sendable {
  package var tool: Tool
  package var catalogue: CatalogueDigest
  package var codeLists: [CodeListDigest] = []
  /// All profiles by which files are recognised, those too that no file fits.
  package var profiles: [ProfileDigest] = []
  package var asOf: CivilDate?
  package var inputs: [InputSummary] = []
  package var verdict = Verdict.pass
  /// The least severity that fails the run; nothing where none does.
  package var failOn: Severity? = .error
  /// What was found and is not suppressed, what the baseline knows among it.
  package var counts = Counts()
  /// The same by rule.
  package var byRule: [RuleCount] = []
  /// The same by partner, in the order of their ids; files without a partner come last.
  package var byPartner: [PartnerCounts] = []
  package var notChecked: [NotChecked] = []
  /// Rules that the user's configuration silences.
  package var suppressed: [Suppressed] = []
  /// Reasons of the user's not to count single findings.
  package var suppressions: [Suppression] = []
  /// What the run is against its baseline; nothing where it has none.
  package var baseline: BaselineSummary?
  /// Rules that the user's configuration makes milder or graver.
  package var severityChanges: [SeverityChange] = []
  package var limits: [LimitMet] = []
  package var findings = FindingList()
  /// What each rule says of itself, for those that appear in the report.
  package var rules: [RuleID: RuleInfo] = [:]

  /// How many files the run is about: not their manifests, nor what they are held against.
  package var fileCount: Int { inputs.count { !$0.isManifest && !$0.isPrevious } }

  /// Whether there are files whose partner nobody knows: an archive and a manifest are no such files.
  package var hasUnrecognisedFiles: Bool {
    inputs.contains { $0.owner == nil && !$0.isManifest && !$0.isPrevious }
  }

  package enum Verdict: String, Sendable { case pass, fail }

  package struct Tool: Sendable {
    package let name: String
    package let version: String
    package init(name: String, version: String) {
      self.name = name
      self.version = version
    }
  }

  package struct CatalogueDigest: Sendable {
    package let version: String
    /// SHA-256 over what the rules say of themselves, in hexadecimal.
    package let digest: String
    package init(version: String, digest: String) {
      self.version = version
      self.digest = digest
    }
  }

  package struct CodeListDigest: Sendable {
    package let id: String
    package let digest: String
    package init(id: String, digest: String) {
      self.id = id
      self.digest = digest
    }
  }

  /// A profile, or an XML schema beside it.
  package struct ProfileDigest: Sendable, Equatable {
    /// Whose it is, if anybody's.
    package let partner: String?
    /// The last part of its path.
    package let file: String
    /// SHA-256 in hexadecimal.
    package let digest: String
    package init(partner: String?, file: String, digest: String) {
      self.partner = partner
      self.file = file
      self.digest = digest
    }
  }

  package struct Counts: Sendable {
    package var error = 0
    package var warning = 0
    package var info = 0
    package var records = 0
    package init() {}
  }

  /// How often a rule was broken, out of the records on which it could be.
  package struct RuleCount: Sendable {
    package let rule: RuleID
    package let severity: Severity
    package let count: Int
    package let records: Int
    package init(rule: RuleID, severity: Severity, count: Int, records: Int) {
      self.rule = rule
      self.severity = severity
      self.count = count
      self.records = records
    }
  }

  package struct NotChecked: Hashable, Sendable {
    package let rule: RuleID
    package let reason: Words
    package let partner: String?
    /// How many records it was that could not be checked; nothing where it is all of them.
    package let count: Int?
    package init(rule: RuleID, reason: Words, partner: String?, count: Int? = nil) {
      self.rule = rule
      self.reason = reason
      self.partner = partner
      self.count = count
    }
  }

  /// A rule that was asked, and whose findings are counted here and not told.
  package struct Suppressed: Sendable {
    package let rule: RuleID
    /// As grave as the catalogue takes it.
    package let severity: Severity
    package let count: Int
    /// The user's own words.
    package let reason: String
    package init(rule: RuleID, severity: Severity, count: Int, reason: String) {
      self.rule = rule
      self.severity = severity
      self.count = count
      self.reason = reason
    }
  }

  package struct SeverityChange: Sendable {
    package let rule: RuleID
    package let severity: Severity
    /// What the catalogue says.
    package let was: Severity
    /// The user's own words.
    package let reason: String
    package init(rule: RuleID, severity: Severity, was: Severity, reason: String) {
      self.rule = rule
      self.severity = severity
      self.was = was
      self.reason = reason
    }
  }

  /// A limit of ours that cut the report short; counts stay exact.
  package struct LimitMet: Sendable {
    package let name: Words
    package let value: Int
    package let rule: RuleID?
    package init(name: Words, value: Int, rule: RuleID?) {
      self.name = name
      self.value = value
      self.rule = rule
    }
  }

  package init(tool: Tool, catalogue: CatalogueDigest) {
    self.tool = tool
    self.catalogue = catalogue
  }
}

/// Whose records a file holds, and of which kind.
package struct FileOrigin: Hashable, Sendable {
  /// Nothing where it is not known. Of a file in the exchange format it is whom its manifest names.
  package var partner: String?
  /// The kind's id; nothing for manifests, and where no profile fits.
  package var kind: String?

  package init(partner: String? = nil, kind: String? = nil) {
    self.partner = partner
    self.kind = kind
  }
}

/// What was read of one file.
package struct InputSummary: Sendable {
  package var file: String
  package var partner: String?
  package var profile: String?
  package var format: SourceFormat?
  package var encoding: SourceEncoding?
  package var bytes: Int
  package var sha256: String
  package var records = 0
  /// Rules that were asked of its records, or that explained a fault in it.
  package var byRule: [RuleOutcome] = []
  /// Whether it is the manifest of a drop or an archive, which says something of the files and holds no records
  /// of its own.
  package var isManifest = false
  /// Whose records it holds, and of which kind: what the ids of its findings are made with.
  package var origin = FileOrigin()
  /// Whether reading ended early, or never began, for what it holds is marked SECRET or above.
  package var isStopped = false
  /// Whether it is of the last drop, against which the others are held: its own flaws are not told.
  package var isPrevious = false

  /// Whose file it is: in the exchange format, which has no partner of its own, whom the manifest names.
  package var owner: String? { origin.partner ?? partner }

  package init(file: String, bytes: Int, sha256: String) {
    self.file = file
    self.bytes = bytes
    self.sha256 = sha256
  }
}

extension InputSummary {
  /// What one rule came to in one file.
  package struct RuleOutcome: Sendable {
    package let rule: RuleID
    /// How many findings are grave enough to fail the run, known and suppressed ones among them. A
    /// finding may be milder than its rule.
    package let failing: Int
    /// How many records it was asked of.
    package let records: Int
    package init(rule: RuleID, failing: Int, records: Int) {
      self.rule = rule
      self.failing = failing
      self.records = records
    }
  }
}
