/// Everything that a rule says about itself. Findings, `cyson explain`, the generated pages and
/// the tests all read this one value.
package struct RuleInfo: Sendable {
  package let id: RuleID
  /// Names the flaw, not the cure.
  package let title: Words
  package let severity: Severity
  package let level: RuleLevel
  /// When the rule holds, measured on the record's own event and never on today.
  package let effective: EffectiveDates
  /// Why it is a flaw, in words a caseworker uses.
  package let explanation: Words
  /// What to do about it, as an imperative.
  package let fix: Words
  package let fixBy: Fixer
  package let authority: Authority
  /// What a finding says: lower case, present tense, no full stop, `{name}` for each argument.
  package let message: Words

  package init(
    id: RuleID, title: Words, severity: Severity, level: RuleLevel,
    effective: EffectiveDates = .always, explanation: Words, fix: Words, fixBy: Fixer,
    authority: Authority, message: Words
  ) {
    self.id = id
    self.title = title
    self.severity = severity
    self.level = level
    self.effective = effective
    self.explanation = explanation
    self.fix = fix
    self.fixBy = fixBy
    self.authority = authority
    self.message = message
  }
}

/// How much of a drop a rule has to see.
package enum RuleLevel: String, CaseIterable, Sendable {
  case file
  case record
  /// Several records of one partner.
  case dataset
  /// Records of several partners.
  case crossPartner = "cross-partner"

  package var words: Words {
    switch self {
    case .file: Words(en: "a file", cy: "ffeil")
    case .record: Words(en: "a record", cy: "cofnod")
    case .dataset: Words(en: "all records of a partner", cy: "holl gofnodion partner")
    case .crossPartner: Words(en: "records of several partners", cy: "cofnodion sawl partner")
    }
  }
}

/// Who can put a finding right.
package enum Fixer: String, CaseIterable, Sendable {
  /// Whoever entered or exported the record.
  case partner
  /// Whoever keeps the partner's profile or the code lists.
  case profileKeeper = "profile-keeper"
  /// The competent authority that decides referrals.
  case competentAuthority = "competent-authority"

  package var words: Words {
    switch self {
    case .partner: Words(en: "the partner", cy: "y partner")
    case .profileKeeper: Words(en: "the profile's keeper", cy: "ceidwad y proffil")
    case .competentAuthority: Words(en: "the competent authority", cy: "yr awdurdod cymwys")
    }
  }
}
