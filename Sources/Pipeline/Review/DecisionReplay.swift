import CanonicalModel
import Linkage
import Records

/// What decisions come to in a run: pairs of records that must and that cannot belong together, and
/// what a reviewer ought to hear of.
package struct DecisionReplay: Sendable {
  /// Decisions that cannot all be true.
  package struct Contradiction: Sendable, Equatable {
    /// What stands: these two are different.
    package let apart: ReviewDecision
    /// The records along which decisions make one of both, both ends included. None of these decisions
    /// is carried out.
    package let path: [SourceRecordKey]
  }

  /// By question, as pairs of indices into the records of the run; the lower one first, sorted.
  package private(set) var constraints: [RecordLink.Question: LinkConstraints] = [:]
  /// Answers that hold, by the short name of the pair. Those of records that are gone are in it too.
  package private(set) var answers: [String: ReviewDecision] = [:]
  package private(set) var contradictions: [Contradiction] = []
  /// Decisions that hold, one of whose records says something else today.
  package private(set) var stale: [ReviewDecision] = []
  /// Decisions that would say of whom a report of duty to notify is: they are never carried out.
  package private(set) var refused: [ReviewDecision] = []
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
    let all = DecisionReplay.latest(decisions)
    refused = all.filter(\.namesReport)
    let latest = all.filter { !$0.namesReport }
    for decision in latest { answers[decision.pair] = decision }
    var indices: [SourceRecordKey: Int] = [:]
    for (index, record) in records.enumerated() where indices[record.key] == nil {
      indices[record.key] = index
    }
    for question in RecordLink.Question.allCases {
      let asked = latest.filter { $0.question == question }
      guard !asked.isEmpty else { continue }
      let graph = DecisionGraph(asked)
      contradictions += graph.contradictions
      take(asked.filter(graph.holds), question, indices, records)
    }
  }

  /// The last decision of each pair, in the order in which they were made.
  private static func latest(_ decisions: [ReviewDecision]) -> [ReviewDecision] {
    var last: [String: (order: Int, decision: ReviewDecision)] = [:]
    for (order, decision) in decisions.enumerated() {
      // One that is dated earlier does not beat a later one, wherever it stands.
      if let other = last[decision.pair], other.decision.on > decision.on { continue }
      last[decision.pair] = (order, decision)
    }
    let ordered = last.values.sorted {
      $0.decision.on == $1.decision.on ? $0.order < $1.order : $0.decision.on < $1.decision.on
    }
    return ordered.map(\.decision)
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

/// What was decided to be the same, as a graph from which those decisions are taken that would join what
/// was decided to be different.
///
/// Nobody can tell which of A = B, B = C and A ≠ C is wrong. To join wrongly does more harm, so A ≠ C
/// stands, and the joins between them are set aside until somebody has looked.
private struct DecisionGraph {
  private(set) var contradictions: [DecisionReplay.Contradiction] = []
  /// Which records were decided to be the same, both ways.
  private var same: [SourceRecordKey: Set<SourceRecordKey>] = [:]

  init(_ decisions: [ReviewDecision]) {
    for decision in decisions where decision.answer == .same {
      same[decision.left, default: []].insert(decision.right)
      same[decision.right, default: []].insert(decision.left)
    }
    for decision in decisions where decision.answer == .different {
      while let path = path(from: decision.left, to: decision.right) {
        contradictions.append(DecisionReplay.Contradiction(apart: decision, path: path))
        for (one, other) in zip(path, path.dropFirst()) {
          same[one]?.remove(other)
          same[other]?.remove(one)
        }
      }
    }
  }

  /// Whether a decision is carried out.
  func holds(_ decision: ReviewDecision) -> Bool {
    decision.answer != .same || same[decision.left]?.contains(decision.right) ?? false
  }

  /// The shortest way along what is the same, both ends included.
  private func path(from start: SourceRecordKey, to end: SourceRecordKey) -> [SourceRecordKey]? {
    var before = [start: start]
    var queue = [start]
    var next = 0
    while next < queue.count, before[end] == nil {
      let key = queue[next]
      next += 1
      for neighbour in (same[key] ?? []).sorted() where before[neighbour] == nil {
        before[neighbour] = key
        queue.append(neighbour)
      }
    }
    guard before[end] != nil else { return nil }
    var path = [end]
    while let key = path.last, let previous = before[key], previous != key { path.append(previous) }
    return path.reversed()
  }
}
