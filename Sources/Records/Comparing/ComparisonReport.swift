/// How forces compare, as every report of it tells. It holds counts, estimates and words, and no case: no
/// report can print a person.
package struct ComparisonReport: Sendable {
  package var tool: Report.Tool
  package var asOf: CivilDate?
  package var tier: Tier
  /// The first and the last day of the cases compared.
  package var period: ClosedRange<CivilDate>?
  package var forces: [ComparedForce] = []
  package var inputs: [InputSummary] = []
  /// Every margin and weight that was used, as the settings file names them.
  package var settings: [Setting] = []
  package var settingsDigest = ""
  package var indicators: [IndicatorResult] = []
  /// What to talk about at the next forum, the weightiest first.
  package var forum: [ForumItem] = []
  /// How complete and how consistent the sources themselves are.
  package var sources: [ComparedTable] = []
  /// What a published table says beside what the drops say.
  package var reconciliation: [ComparedTable] = []
  /// What limits all of it, such as drops that are missing.
  package var caveats: [Words] = []
  /// What was withheld, and why.
  package var withheld: [Words] = []

  package init(tool: Report.Tool, tier: Tier) {
    self.tool = tool
    self.tier = tier
  }

  /// Whom the report is for. Nothing below `restricted` holds a row of a case.
  package enum Tier: String, CaseIterable, Sendable { case restricted, partnership, `public` }

  /// A margin or a weight.
  package struct Setting: Sendable {
    package let name: String
    package let value: String
    package let meaning: Words
    package init(name: String, value: String, meaning: Words) {
      self.name = name
      self.value = value
      self.meaning = meaning
    }
  }
}

/// A force that is compared.
package struct ComparedForce: Hashable, Sendable {
  package let id: String
  package let name: Words
  package init(id: String, name: Words) {
    self.id = id
    self.name = name
  }
}

/// An indicator's answer for all forces.
package struct IndicatorResult: Sendable {
  package var info: IndicatorInfo
  /// In the order of the report's forces.
  package var rows: [ForceResult]
  /// The regimes that the cases are of, in words; more than one means that they were kept apart.
  package var regimes: [Words] = []
  /// How far apart the forces would lie if they were all the same: median and 95th percentile.
  package var nullRange: Words?
  package var charts: [Chart] = []
  package var tables: [ComparedTable] = []
  /// The method and its conditions, for instance why late referrals are estimated.
  package var notes: [Words] = []

  package init(info: IndicatorInfo, rows: [ForceResult]) {
    self.info = info
    self.rows = rows
  }
}

/// One of five verdicts (consistency.md §1.2), in the order in which the first match wins.
package enum ComparisonVerdict: String, CaseIterable, Sendable {
  case notComparable, clearDifference, consistent, possibleDifference, cannotTell
}

/// An indicator's answer for one force.
package struct ForceResult: Sendable {
  package let force: ComparedForce
  package var verdict: ComparisonVerdict
  /// One sentence by the wording rules: what was recorded, how it compares, how sure that is.
  package var reading: Words
  /// Why it is not comparable; nothing where it is.
  package var reason: Words?
  package var count: ShownCount?
  package var outOf: ShownCount?
  /// A share (0 to 1), days or an index; nothing where it is withheld or cannot be estimated.
  package var estimate: Double?
  package var unit: Unit = .share
  /// 95 %.
  package var interval: ClosedRange<Double>?
  /// After allowing for the strata: against the other forces; the 95 % interval and the 90 % one.
  package var difference: Double?
  package var differenceInterval: ClosedRange<Double>?
  package var marginInterval: ClosedRange<Double>?
  /// Before allowing for anything.
  package var crudeDifference: Double?
  /// What the difference allows for, as it follows "after allowing for"; nothing where for nothing.
  package var allowance: Words?
  /// Of the test, and after Benjamini and Hochberg.
  package var p: Double?
  package var q: Double?
  /// The smallest difference that could have been seen.
  package var detectable: Double?
  /// Cases that were left out, by why.
  package var excluded: [Excluded] = []

  package init(force: ComparedForce, verdict: ComparisonVerdict, reading: Words) {
    self.force = force
    self.verdict = verdict
    self.reading = reading
  }

  package enum Unit: String, Sendable { case share, days, index, count }

  package struct Excluded: Sendable {
    package let reason: Words
    package var count: ShownCount
    package init(reason: Words, count: ShownCount) {
      self.reason = reason
      self.count = count
    }
  }
}

/// A count as the tier lets it be shown.
package enum ShownCount: Hashable, Sendable {
  case exact(Int)
  /// To the nearest five.
  case rounded(Int)
  /// `[c]`: confidential.
  case withheld
}

/// Something for the next forum.
package struct ForumItem: Sendable {
  package let indicator: String
  package let force: ComparedForce?
  package let kind: Kind
  package let weight: Double
  /// What we see, how sure that is, what else could explain it, a question, whose it is, what to look at next.
  package let sees: Words
  package let sureness: Words
  package let rivals: [Words]
  package let question: Words
  package let owner: Words
  package let check: Words

  package enum Kind: String, Sendable { case difference, goodPractice, blindSpot }

  package init(
    indicator: String, force: ComparedForce?, kind: Kind, weight: Double, sees: Words,
    sureness: Words, rivals: [Words], question: Words, owner: Words, check: Words
  ) {
    self.indicator = indicator
    self.force = force
    self.kind = kind
    self.weight = weight
    self.sees = sees
    self.sureness = sureness
    self.rivals = rivals
    self.question = question
    self.owner = owner
    self.check = check
  }
}
