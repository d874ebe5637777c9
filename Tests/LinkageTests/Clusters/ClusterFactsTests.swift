import Testing

@testable import Linkage

/// What a clustering tells beside its clusters, on cases worked out by hand.
@Suite struct ClusterFactsTests {
  private func edges(_ pairs: [(Int32, Int32, Float)]) -> [ClusterEdge] {
    pairs.map { ClusterEdge(left: $0.0, right: $0.1, weight: $0.2) }
  }

  @Test func keepsTwoPeopleApartThatOnePairJoins() {
    // Two families of three; 2 and 3 look alike, all else between them speaks against it.
    let evidence = ClusterEvidence(
      count: 6,
      edges: edges([
        (0, 1, 14), (1, 2, 14), (0, 2, 14), (3, 4, 14), (4, 5, 14), (3, 5, 14), (2, 3, 9),
      ]))
    let clustering = ClusterMaker().clusters(evidence) { _, _ in -8 }
    #expect(clustering.clusters == [0, 0, 0, 3, 3, 3])
    #expect(
      clustering.parted == [
        Clustering.Parted(left: 2, right: 3, weight: 9, reason: .average)
      ])
    #expect(clustering.bridges.isEmpty)
  }

  @Test func letsNoIdentifierHideAContradiction() {
    // An identifier of sixty bits between 0 and 2; 0 and 1 are one, and 1 and 2 disagree in all.
    let evidence = ClusterEvidence(count: 3, edges: edges([(0, 1, 14.5), (0, 2, 14), (1, 2, -30)]))
    #expect(ClusterMaker().clusters(evidence) { _, _ in 0 }.clusters == [0, 0, 2])
    var unbound = ClusterSettings()
    unbound.highest = 100
    let shared = ClusterEvidence(count: 3, edges: edges([(0, 1, 60), (0, 2, 59), (1, 2, -30)]))
    #expect(ClusterMaker(unbound).clusters(shared) { _, _ in 0 }.clusters == [0, 0, 0])
    #expect(ClusterMaker().clusters(shared) { _, _ in 0 }.clusters == [0, 0, 2])
  }

  @Test func namesABridge() {
    let evidence = ClusterEvidence(
      count: 4, edges: edges([(0, 1, 14), (2, 3, 14), (1, 2, 12)]))
    let held = ClusterMaker().clusters(evidence) { _, _ in 5 }
    #expect(held.clusters == [0, 0, 0, 0])
    #expect(held.bridges == [Clustering.Bridge(left: 1, right: 2, smallerPart: 2)])
    // What blocking missed holds as well: no bridge then.
    #expect(ClusterMaker().clusters(evidence) { _, _ in 7 }.bridges.isEmpty)
  }

  @Test func namesLargeClusters() {
    let pairs = (Int32(0)..<11).flatMap { left in (0..<left).map { ($0, left, Float(12)) } }
    let clustering = ClusterMaker().clusters(
      ClusterEvidence(count: 12, edges: edges(pairs))
    ) { _, _ in 0 }
    #expect(clustering.largeClusters == [0])
    let ten = ClusterEvidence(count: 12, edges: edges(pairs.filter { $0.1 < 10 }))
    #expect(ClusterMaker().clusters(ten) { _, _ in 0 }.largeClusters.isEmpty)
  }

  @Test func tellsDecisionsThatContradict() {
    let evidence = ClusterEvidence(
      count: 5, edges: [],
      constraints: LinkConstraints(mustLink: [(0, 1), (1, 2), (3, 4)], cannotLink: [(2, 0)]))
    let clustering = ClusterMaker().clusters(evidence) { _, _ in 0 }
    #expect(
      clustering.contradictedDecisions == [
        ContradictedDecision(left: 0, right: 2, path: [0, 1, 2])
      ])
    // Neither join is carried out, as nobody knows which of them is wrong.
    #expect(clustering.clusters == [0, 1, 2, 3, 3])
    #expect(clustering.joins.map(\.average) == [nil])
  }

  @Test func tellsADecisionThatTheDataContradicts() {
    var evidence = ClusterEvidence(
      count: 2, edges: [], constraints: LinkConstraints(mustLink: [(1, 0)]))
    evidence.identities.append([(kind: 0, number: 7)])
    evidence.identities.append([(kind: 0, number: 8)])
    let clustering = ClusterMaker().clusters(evidence) { _, _ in 0 }
    #expect(clustering.clusters == [0, 0])
    #expect(
      clustering.heldContradictions == [
        Clustering.HeldContradiction(left: 0, right: 1, reason: .contradiction)
      ])
  }

  @Test func splitsWhereIdentitiesDiffer() {
    // 1 states nothing and agrees with both; the better agreement has it.
    var evidence = ClusterEvidence(count: 3, edges: edges([(0, 1, 12), (1, 2, 13), (0, 2, 14)]))
    evidence.identities.append([(kind: 1, number: 1)])
    evidence.identities.append([(kind: 2, number: 1)])
    evidence.identities.append([(kind: 1, number: 2)])
    let clustering = ClusterMaker().clusters(evidence) { _, _ in 0 }
    #expect(clustering.clusters == [0, 1, 1])
    #expect(clustering.parted.map(\.reason) == [.contradiction, .contradiction])
  }

  @Test func drawsFromPairsThatAreTooMany() {
    // Two clusters of 40 with one edge between them: 1599 pairs to score, of which 64 are drawn.
    var pairs: [(Int32, Int32, Float)] = [(39, 40, 10)]
    for start in [Int32(0), 40] {
      for right in 1..<Int32(40) {
        pairs += (0..<right).map { (start + $0, start + right, 14) }
      }
    }
    var settings = ClusterSettings()
    settings.sampledPairs = 64
    let evidence = ClusterEvidence(count: 80, edges: edges(pairs))
    let apart = ClusterMaker(settings).clusters(evidence) { _, _ in -5 }
    #expect(apart.clusters[79] == 40)
    #expect(apart.scoredPairs <= 40 * 64)
    #expect(ClusterMaker(settings).clusters(evidence) { _, _ in 9 }.clusters[79] == 0)
  }

  @Test func asksNothingOfRecordsThatAreAlone() {
    var asked = 0
    let clustering = ClusterMaker().clusters(
      ClusterEvidence(
        count: 4, edges: edges([(0, 1, 2), (2, 2, 20), (2, 3, .nan)]),
        constraints: LinkConstraints(mustLink: [(0, 9)], cannotLink: [(-1, 2)]))
    ) { _, _ in
      asked += 1
      return 20
    }
    #expect(clustering.clusters == [0, 1, 2, 3])
    #expect(asked == 0)
  }
}
