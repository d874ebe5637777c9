import CanonicalModel
import Records

/// What an entity's field comes to.
struct FieldMerge {
  let value: MergedValue
  let conflict: Conflict?

  /// A conflict of an entity that has no id yet.
  struct Conflict {
    let sides: [[StatementReference]]
    let isSettled: Bool
  }

  /// Merges what is told in a field; nothing where nothing is.
  static func merge(_ told: [Told], in field: CanonicalField, by rule: MergeRule) -> FieldMerge? {
    let stated = told.filter { $0.content.isStated }
    let missing = told.filter { !$0.content.isStated }
    guard !stated.isEmpty else { return merge(missing: missing, in: field, by: rule) }
    let merge = MergeOfStated(
      sides: Side.all(of: stated, in: field), missing: missing.map(\.reference), field: field,
      rule: rule)
    return rule.keeping == .all ? merge.all() : merge.one()
  }

  // MARK: - Where nobody has a value

  /// What says most: that somebody has a value and holds it back, that the person would not say, that
  /// nobody knows.
  private static let strength: [Missing] = [
    .redacted, .refused, .unknown, .notApplicable, .unreadable, .notSupplied,
  ]

  private static func merge(missing: [Told], in field: CanonicalField, by rule: MergeRule)
    -> FieldMerge?
  {
    for reason in strength {
      let sources = missing.filter { $0.content == .missing(reason) }.map(\.reference).sorted()
      if sources.isEmpty { continue }
      let losers = missing.filter { $0.content != .missing(reason) }.map(\.reference).sorted()
      return FieldMerge(
        value: MergedValue(
          field: field, contents: [.missing(reason)], rule: rule.name, sources: sources,
          losers: losers), conflict: nil)
    }
    return nil
  }
}

/// Different values of a field, of which one is chosen or all are kept.
private struct MergeOfStated {
  let sides: [Side]
  /// Statements that there is no value, which never beat one.
  let missing: [StatementReference]
  let field: CanonicalField
  let rule: MergeRule

  // MARK: - All

  /// The best first: what most partners say, then what stands in front by its bytes.
  func all() -> FieldMerge {
    var ordered = sides
    for step in rule.steps.reversed() { ordered = bringForward(step, ordered) }
    return FieldMerge(
      value: MergedValue(
        field: field, contents: ordered.map(\.content), rule: rule.name,
        sources: ordered.flatMap(\.references), losers: missing.sorted()),
      conflict: isDisjoint ? conflict(ordered, isSettled: true) : nil)
  }

  private func bringForward(_ step: MergeRule.Step, _ sides: [Side]) -> [Side] {
    var (ordered, rest): ([Side], [Side]) = ([], sides)
    while !rest.isEmpty {
      let best = step.preferred(of: rest)
      let names = Set(best.map(\.content))
      ordered += best
      rest.removeAll { names.contains($0.content) }
    }
    return ordered
  }

  /// Whether two partners have no value in common.
  private var isDisjoint: Bool {
    guard rule.disagreement == .disjoint, sides.count > 1 else { return false }
    var values: [String: Set<Int>] = [:]
    for (index, side) in sides.enumerated() {
      for told in side.statements { values[told.source.partner, default: []].insert(index) }
    }
    let sets = values.keys.sorted().compactMap { values[$0] }
    return sets.indices.contains { one in
      sets[(one + 1)...].contains { $0.isDisjoint(with: sets[one]) }
    }
  }

  // MARK: - One

  func one() -> FieldMerge {
    if sides.count == 1 { return chosen(sides[0], others: [], conflict: nil) }
    var left = sides
    for step in rule.steps where left.count > 1 { left = step.preferred(of: left) }
    let isRight = !rule.agreesOnAdulthood || agreesOnAdulthood
    guard left.count == 1, isRight else { return undecided(left) }
    let winner = left[0]
    let others = sides.filter { $0.content != winner.content }
    let contradicting = others.filter { !winner.allows($0, in: field) }
    let isConflict = !contradicting.isEmpty && counts([winner] + contradicting)
    return chosen(
      winner, others: others,
      conflict: isConflict ? conflict([winner] + contradicting, isSettled: true) : nil)
  }

  private func chosen(_ winner: Side, others: [Side], conflict: FieldMerge.Conflict?)
    -> FieldMerge
  {
    FieldMerge(
      value: MergedValue(
        field: field, contents: [winner.content], rule: rule.name, sources: winner.references,
        losers: (others.flatMap(\.references) + missing).sorted()), conflict: conflict)
  }

  /// A tie is a conflict and never settled by what came first. The best sides are told first.
  private func undecided(_ best: [Side]) -> FieldMerge {
    let names = Set(best.map(\.content))
    let ordered = best + sides.filter { !names.contains($0.content) }
    return FieldMerge(
      value: MergedValue(
        field: field, contents: [], rule: rule.name, sources: [],
        losers: (sides.flatMap(\.references) + missing).sorted()),
      conflict: conflict(ordered, isSettled: false))
  }

  private func conflict(_ sides: [Side], isSettled: Bool) -> FieldMerge.Conflict {
    FieldMerge.Conflict(sides: sides.map(\.references), isSettled: isSettled)
  }

  /// Whether different values are somebody's mistake.
  private func counts(_ sides: [Side]) -> Bool {
    switch rule.disagreement {
    case .conflict, .disjoint: true
    case .none: false
    case .change: saysTwoThingsOfOneMatter(sides)
    }
  }

  private func saysTwoThingsOfOneMatter(_ sides: [Side]) -> Bool {
    var seen: Set<Int> = []
    for side in sides {
      let matters = Set(side.statements.map(\.source.matter))
      if !seen.isDisjoint(with: matters) { return true }
      seen.formUnion(matters)
    }
    return false
  }

  /// Whether no value makes a child of whom another makes an adult, on the day of any of their events.
  private var agreesOnAdulthood: Bool {
    let births = sides.compactMap { $0.content.date.map(BirthDate.init) }
    let days = sides.flatMap(\.statements).compactMap(\.source.event)
    return days.allSatisfy { day in
      let isChild = births.contains { $0.isCertainlyYounger(than: 18, on: day.latest) }
      let isAdult = births.contains { $0.isCertainlyOfAge(18, on: day.earliest) }
      return !(isChild && isAdult)
    }
  }
}
