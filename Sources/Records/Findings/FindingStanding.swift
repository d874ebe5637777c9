/// What a finding is against what was agreed before the run.
package struct FindingStanding: Hashable, Sendable {
  /// Nothing where the run has no baseline.
  package var change: BaselineChange?
  /// Why it does not count: an index into the report's suppressions.
  package var suppression: Int?

  package init(change: BaselineChange? = nil, suppression: Int? = nil) {
    self.change = change
    self.suppression = suppression
  }

  /// Whether it may fail the run: nobody has suppressed it, and the baseline does not know it.
  package var isCounted: Bool { suppression == nil && change != .unchanged }
}

/// What became of a finding since the baseline was written.
package enum BaselineChange: String, Sendable {
  case new
  /// A folded finding that the baseline knows, and that stands for more places than it did.
  case grown
  case unchanged
}

/// What was agreed of findings before the run: which are known, and which do not count.
package struct FindingMarks: Sendable {
  /// What a suppression is about.
  package enum Target: Hashable, Sendable {
    case finding(FindingID)
    /// All findings of a rule, or those in some files, as indices into the report's inputs.
    case rule(RuleID, files: Set<Int>?)
  }

  /// What the baseline knows; nothing where there is none.
  private let known: KnownFindings?
  private var findings: [FindingID: Int] = [:]
  private var rules: [RuleID: [(files: Set<Int>?, suppression: Int)]] = [:]

  package static let none = FindingMarks()

  /// The suppressions as the report numbers them. Of two for one finding the first holds; one for
  /// the finding itself goes before one for its rule.
  package init(known: [FindingID: Int]? = nil, suppressions: [(Target, Int)] = []) {
    self.init(known: known.map { KnownFindings($0) }, suppressions: suppressions)
  }

  /// The same with what a baseline knows.
  package init(known: KnownFindings?, suppressions: [(Target, Int)]) {
    self.known = known
    for (target, number) in suppressions {
      switch target {
      case .finding(let id): if findings[id] == nil { findings[id] = number }
      case .rule(let rule, let files): rules[rule, default: []].append((files, number))
      }
    }
  }

  /// The same with some of the suppressions alone, which are then numbered as they are given.
  package func keeping(_ suppressions: [Int]) -> FindingMarks {
    let numbers = Dictionary(zip(suppressions, suppressions.indices)) { first, _ in first }
    var marks = self
    marks.findings = findings.compactMapValues { numbers[$0] }
    marks.rules = rules.mapValues { marks in
      marks.compactMap { mark in numbers[mark.suppression].map { (mark.files, $0) } }
    }
    return marks
  }

  /// Whether nothing was agreed.
  package var isEmpty: Bool { known == nil && findings.isEmpty && rules.isEmpty }

  func standing(of id: FindingID, _ rule: RuleID, file: Int, count: Int?) -> FindingStanding {
    guard !isEmpty else { return FindingStanding() }
    return FindingStanding(
      change: known.map { change(of: count ?? 1, since: $0.count(of: id)) },
      suppression: findings[id]
        ?? rules[rule]?.first { $0.files?.contains(file) ?? true }?.suppression)
  }

  private func change(of count: Int, since known: Int?) -> BaselineChange {
    guard let known else { return .new }
    return count > known ? .grown : .unchanged
  }
}
