import CanonicalModel
import Records
import Statistics

/// Something that has to hold of a case on its way through the NRM. What nobody recorded is not evidenced, which is
/// not the same as not done.
struct ProcessRule: Sendable {
  let label: Words
  private let constraints: [Constraint]
  private let scope: Scope
  /// The fields of which some source has to have one: without them nothing could be evidenced.
  let fields: [CanonicalField]

  /// Which cases it is about.
  enum Scope: Sendable { case all, referrals, adults, children }

  init(
    _ label: Words, _ constraints: Constraint..., of scope: Scope = .all,
    fields: [CanonicalField] = []
  ) {
    self.label = label
    self.constraints = constraints
    self.scope = scope
    self.fields = fields
  }

  /// Whether the rule is about the case.
  func applies(to path: PathRow) -> Bool {
    let isNotified = path.events.contains { $0.step == .dutyToNotify }
    return switch scope {
    case .all: true
    case .referrals: !isNotified
    case .adults: !isNotified && path.isAdult == true
    case .children: !isNotified && path.isAdult == false
    }
  }

  /// Whether it holds: of an open case it may hold so far, or not hold yet. Of rules about order a step without a
  /// day breaks none.
  func verdict(on path: PathRow) -> Verdict4 {
    let whole = Trace(path.events.flatMap(\.step.activities), isOpen: !path.isClosed)
    let dated = Trace(
      dated: path.events.flatMap { event in
        event.step.activities.compactMap { name in
          event.day.map { (name, Int($0.dayNumber)) }
        }
      }, isOpen: !path.isClosed)
    let undated = Set(path.events.filter { $0.day == nil }.flatMap(\.step.activities))
    return Verdict4.all(
      constraints.map { constraint in
        guard let ordered = constraint.ordered else { return constraint.verdict(whole) }
        return ordered.contains(where: undated.contains)
          ? .possiblySatisfied : constraint.verdict(dated)
      })
  }
}

extension PathEvent.Step {
  /// What rules may call it: its own name, and of a decision which one it is, however it came out.
  fileprivate var activities: [String] {
    switch self {
    case .positiveReasonableGrounds, .negativeReasonableGrounds: [rawValue, "RG"]
    case .positiveConclusiveGrounds, .negativeConclusiveGrounds: [rawValue, "CG"]
    default: [rawValue]
    }
  }
}

extension Constraint {
  /// The activities whose order it is about; nothing where order does not matter.
  fileprivate var ordered: [String]? {
    switch self {
    case .existence, .absence: nil
    case .precedence(let one, let other), .response(let one, let other),
      .succession(let one, let other):
      [one, other]
    case .exclusion(let one, let other, let third): [one, other] + (third.map { [$0] } ?? [])
    }
  }
}

extension Verdict4 {
  /// Whether nothing is broken.
  var isKept: Bool { self >= .possiblySatisfied }
}
