import CanonicalModel
import Records

/// Says which records are of the same matter: by their references first, then, where there is none, by
/// what agrees about the event. Never because the persons agree: a person may be referred again.
///
/// What a reference says is not believed blindly. It may be borne by two people, mistyped, or belong to
/// a crime with several victims. A duty-to-notify report is the same matter only as another one under
/// its reference, and nothing is ever said of it beside a record that is none.
package struct MatterLinker: Sendable {
  package let weights: MatterWeights

  package init(_ weights: MatterWeights = MatterWeights()) { self.weights = weights }

  /// Links the records. The order in which they come says nothing but how they are numbered. A draft is let go of
  /// once its facts are made: of a hundred thousand both together would be the largest thing in memory.
  package func link(
    _ drafts: consuming [MatterDraft], constraints: LinkConstraints = LinkConstraints()
  ) -> MatterLinkage {
    let order = MatterLinker.order(drafts)
    var ranks = Array(repeating: 0, count: order.count)
    for (rank, record) in order.enumerated() { ranks[record] = rank }
    var facts: [MatterFacts] = []
    facts.reserveCapacity(drafts.count)
    for record in order {
      facts.append(MatterFacts(drafts[record]))
      drafts[record] = MatterDraft(kind: drafts[record].kind)
    }
    var work = MatterWork(facts, weights)
    work.decide(constraints.within(facts.count).renumbered(ranks))
    work.linkByReference()
    work.linkByScore()
    return work.linkage(order: order)
  }

  /// By their keys.
  private static func order(_ drafts: [MatterDraft]) -> [Int] {
    drafts.indices.sorted {
      drafts[$0].key == drafts[$1].key
        ? $0 < $1 : drafts[$0].key.lexicographicallyPrecedes(drafts[$1].key)
    }
  }
}

extension LinkConstraints {
  /// Without pairs that there are not.
  fileprivate func within(_ count: Int) -> LinkConstraints {
    func known(_ pair: (Int, Int)) -> Bool {
      pair.0 != pair.1 && (0..<count).contains(pair.0) && (0..<count).contains(pair.1)
    }
    return LinkConstraints(
      mustLink: mustLink.filter(known), cannotLink: cannotLink.filter(known))
  }

  fileprivate func renumbered(_ numbers: [Int]) -> LinkConstraints {
    LinkConstraints(
      mustLink: mustLink.map { (numbers[$0.0], numbers[$0.1]) },
      cannotLink: cannotLink.map { (numbers[$0.0], numbers[$0.1]) })
  }
}

/// The state of a run. Records are numbered in the order of their keys.
struct MatterWork {
  let facts: [MatterFacts]
  let comparison: MatterComparison
  var clusters: MatterClusters
  var pairs = MatterPairs()
  var evidence: [MatterPairs.Pair: (reason: String, isCertain: Bool)] = [:]
  var overused: [(reference: MatterFacts.Reference, records: [Int])] = []
  private(set) var refused: [(Int, Int)] = []
  private(set) var contradicted: [ContradictedDecision] = []
  /// Records by each reference that several bear, by reference.
  private(set) var groups: [(reference: MatterFacts.Reference, records: [Int])] = []

  var weights: MatterWeights { comparison.weights }

  init(_ facts: [MatterFacts], _ weights: MatterWeights) {
    self.facts = facts
    comparison = MatterComparison(weights: weights)
    clusters = MatterClusters(facts, comparison, partings: [])
    gather()
  }

  /// Carries out what was decided, but for what would give a duty-to-notify report a person.
  mutating func decide(_ constraints: LinkConstraints) {
    clusters = MatterClusters(facts, comparison, partings: constraints.cannotLink)
    refused = constraints.mustLink.filter { !mayBeDecided($0.0, $0.1) }
    var decisions = JoinDecisions(constraints.mustLink.filter { mayBeDecided($0.0, $0.1) }) { $0 }
    contradicted = decisions.part(constraints.cannotLink)
    for (left, right) in decisions.pairs {
      clusters.unite(left, right)
      pairs.add(left, right, .linked, "must-link")
    }
    for (left, right) in constraints.cannotLink where isTold(left, right) {
      pairs.add(left, right, .parted, "cannot-link")
    }
  }

  private func mayBeDecided(_ left: Int, _ right: Int) -> Bool {
    let (here, there) = (facts[left], facts[right])
    guard here.draft.isDutyToNotify || there.draft.isDutyToNotify else { return true }
    return here.draft.isDutyToNotify && there.draft.isDutyToNotify
      && here.references.contains { $0.kind.joinsReports && there.references.contains($0) }
  }

  /// Whether two records may be named side by side.
  func isTold(_ left: Int, _ right: Int) -> Bool {
    facts[left].draft.isDutyToNotify == facts[right].draft.isDutyToNotify
  }

  private mutating func gather() {
    var bearers: [(reference: MatterFacts.Reference, record: Int)] = []
    for (record, fact) in facts.enumerated() {
      for reference in fact.references { bearers.append((reference, record)) }
    }
    bearers.sort {
      $0.reference == $1.reference ? $0.record < $1.record : $0.reference < $1.reference
    }
    var start = 0
    while start < bearers.count {
      let reference = bearers[start].reference
      let end = bearers[start...].firstIndex { $0.reference != reference } ?? bearers.count
      if end - start > weights.mostRecordsOfReference {
        overused.append((reference, bearers[start..<end].map(\.record)))
      } else if end - start > 1 {
        groups.append((reference, bearers[start..<end].map(\.record)))
      }
      start = end
    }
  }
}
