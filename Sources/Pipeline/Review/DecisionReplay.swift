import CanonicalModel
import Linkage
import Records

/// What decisions come to in a run: pairs of records that must and that cannot belong together, and
/// what a reviewer ought to hear of.
package struct DecisionReplay: Sendable {
  /// Two decisions, or several, that cannot all be true.
  package struct Contradiction: Sendable, Equatable {
    /// What was left out, for what was decided later says otherwise.
    package let dropped: ReviewDecision
    /// The records by which the later decisions lead from one to the other, both ends included.
    package let path: [SourceRecordKey]
  }

  /// By question, as pairs of indices into the records of the run; the lower one first, sorted.
  package private(set) var constraints: [RecordLink.Question: LinkConstraints] = [:]
  /// Answers that hold, by the short name of the pair. Those of records that are gone are in it too.
  package private(set) var answers: [String: ReviewDecision] = [:]
  package private(set) var contradictions: [Contradiction] = []
  /// Decisions that hold, one of whose records says something else today.
  package private(set) var stale: [ReviewDecision] = []
  /// Decisions of which a record is not in this run.
  package private(set) var gone: [ReviewDecision] = []

  /// A record of the run as decisions know it.
  package struct Record: Sendable {
    let key: SourceRecordKey
    /// By question.
    let fingerprints: [RecordLink.Question: String]

    package init(key: SourceRecordKey, fingerprints: [RecordLink.Question: String]) {
      self.key = key
      self.fingerprints = fingerprints
    }
  }

  package init(_ decisions: [ReviewDecision], records: [Record]) {
    let latest = DecisionReplay.latest(decisions)
    for (_, decision) in latest { answers[decision.pair] = decision }
    var indices: [SourceRecordKey: Int] = [:]
    for (index, record) in records.enumerated() where indices[record.key] == nil {
      indices[record.key] = index
    }
    for question in RecordLink.Question.allCases {
      let asked = latest.map(\.decision).filter { $0.question == question }
      guard !asked.isEmpty else { continue }
      var graph = DecisionGraph()
      for decision in asked.reversed() { graph.add(decision) }
      contradictions += graph.contradictions
      take(graph.kept.reversed(), question, indices, records)
    }
  }

  /// The last decision of each pair, in the order in which they were made.
  private static func latest(_ decisions: [ReviewDecision]) -> [(
    order: Int, decision: ReviewDecision
  )] {
    var last: [String: (order: Int, decision: ReviewDecision)] = [:]
    for (order, decision) in decisions.enumerated() {
      // One that is dated earlier does not beat a later one, wherever it stands.
      if let other = last[decision.pair], other.decision.on > decision.on { continue }
      last[decision.pair] = (order, decision)
    }
    return last.values.sorted {
      $0.decision.on == $1.decision.on ? $0.order < $1.order : $0.decision.on < $1.decision.on
    }
  }

  private mutating func take(
    _ decisions: some Sequence<ReviewDecision>, _ question: RecordLink.Question,
    _ indices: [SourceRecordKey: Int], _ records: [Record]
  ) {
    var own = LinkConstraints()
    for decision in decisions {
      guard let left = indices[decision.left], let right = indices[decision.right] else {
        gone.append(decision)
        continue
      }
      let now = [left, right].map { records[$0].fingerprints[question] }
      let then = [decision.leftFingerprint, decision.rightFingerprint]
      if zip(now, then).contains(where: { $0 != nil && $1 != nil && $0 != $1 }) {
        stale.append(decision)
      }
      let pair = (min(left, right), max(left, right))
      switch decision.answer {
      case .same: own.mustLink.append(pair)
      case .different: own.cannotLink.append(pair)
      case .unsure: break
      }
    }
    own.mustLink.sort { $0 < $1 }
    own.cannotLink.sort { $0 < $1 }
    constraints[question] = own
  }
}

/// Decisions from the latest to the earliest; one that what was taken already rules out is dropped.
private struct DecisionGraph {
  private(set) var kept: [ReviewDecision] = []
  private(set) var contradictions: [DecisionReplay.Contradiction] = []
  /// Which records were decided to be the same, both ways.
  private var same: [SourceRecordKey: [SourceRecordKey]] = [:]
  /// Which records were decided to be different, both ways.
  private var different: [SourceRecordKey: [SourceRecordKey]] = [:]

  mutating func add(_ decision: ReviewDecision) {
    if decision.answer != .unsure, let path = path(against: decision) {
      contradictions.append(DecisionReplay.Contradiction(dropped: decision, path: path))
      return
    }
    kept.append(decision)
    switch decision.answer {
    case .same:
      same[decision.left, default: []].append(decision.right)
      same[decision.right, default: []].append(decision.left)
    case .different:
      different[decision.left, default: []].append(decision.right)
      different[decision.right, default: []].append(decision.left)
    case .unsure: break
    }
  }

  /// How later decisions lead to the opposite of this one, if they do.
  private func path(against decision: ReviewDecision) -> [SourceRecordKey]? {
    let ways = reached(from: decision.left)
    if decision.answer == .different {
      return ways[decision.right] == nil ? nil : DecisionGraph.steps(ways, to: decision.right)
    }
    let others = reached(from: decision.right)
    for one in ways.keys.sorted() {
      for other in (different[one] ?? []).sorted() where others[other] != nil {
        return DecisionGraph.steps(ways, to: one)
          + DecisionGraph.steps(others, to: other).reversed()
      }
    }
    return nil
  }

  /// All that is the same as a record, each with the record before it on the shortest way.
  private func reached(from start: SourceRecordKey) -> [SourceRecordKey: SourceRecordKey] {
    var before = [start: start]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let key = queue[next]
      next += 1
      for neighbour in same[key] ?? [] where before[neighbour] == nil {
        before[neighbour] = key
        queue.append(neighbour)
      }
    }
    return before
  }

  /// The way from the start to a record, both included.
  private static func steps(
    _ before: [SourceRecordKey: SourceRecordKey], to end: SourceRecordKey
  ) -> [SourceRecordKey] {
    var path = [end]
    while let key = path.last, let previous = before[key], previous != key { path.append(previous) }
    return path.reversed()
  }
}
