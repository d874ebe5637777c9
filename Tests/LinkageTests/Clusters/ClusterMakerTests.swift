import Testing

@testable import Linkage

@Suite struct ClusterMakerTests {
  /// Close to the weights that are drawn, so that both bounds are met.
  let settings = ClusterSettings(threshold: 4, leastAverage: 1, lowest: -9, highest: 18)

  private func partition(_ clusters: [Int]) -> [[Int]] {
    Dictionary(grouping: clusters.indices) { clusters[$0] }.values.map { $0.sorted() }
      .sorted { $0[0] < $1[0] }
  }

  private func made(_ evidence: ClusterEvidence, numbers: [Int]? = nil) -> Clustering {
    // A score belongs to records, however they are numbered.
    let originals = numbers.map { numbers in numbers.indices.map { numbers.firstIndex(of: $0) ?? 0 }
    }
    return ClusterMaker(settings).clusters(evidence) {
      RandomGraph.score(originals?[$0] ?? $0, originals?[$1] ?? $1)
    }
  }

  private func joins(_ graph: RandomGraph) -> [(Int, Int)] {
    var decisions = JoinDecisions(graph.evidence.constraints.mustLink) { $0 }
    _ = decisions.part(graph.evidence.constraints.cannotLink)
    return decisions.pairs
  }

  @Test func clustersAsTheDefinitionHasIt() {
    var joined = 0
    for seed in 1...4000 {
      let graph = RandomGraph(seed: seed)
      let naive = NaiveLinkage(
        evidence: graph.evidence, identities: graph.identities, settings: settings,
        joins: joins(graph))
      let clusters = partition(made(graph.evidence).clusters)
      #expect(clusters == naive.clusters(), "seed \(seed)")
      joined += graph.evidence.count - clusters.count
    }
    #expect(joined > 4000)
  }

  @Test func dependsOnNoOrder() {
    for seed in 1...1500 {
      var graph = RandomGraph(seed: seed)
      let (numbers, other) = graph.renumbered()
      let clusters = partition(made(graph.evidence).clusters)
      let expected = clusters.map { $0.map { numbers[$0] }.sorted() }.sorted { $0[0] < $1[0] }
      #expect(partition(made(other, numbers: numbers).clusters) == expected, "seed \(seed)")
    }
  }

  @Test func neverJoinsWhatMayNotBe() {
    for seed in 5001...6500 {
      let graph = RandomGraph(seed: seed)
      let evidence = graph.evidence
      let clustering = made(evidence)
      for (left, right) in evidence.constraints.cannotLink where left != right {
        #expect(clustering.clusters[left] != clustering.clusters[right], "seed \(seed)")
      }
      for (left, right) in joins(graph) {
        #expect(clustering.clusters[left] == clustering.clusters[right], "seed \(seed)")
      }
      guard clustering.heldContradictions.isEmpty, !evidence.duplicateFreeSources.isEmpty else {
        continue
      }
      for cluster in partition(clustering.clusters) {
        let sources = cluster.map { evidence.duplicateFreeSources[$0] }.filter { $0 >= 0 }
        #expect(Set(sources).count == sources.count, "seed \(seed)")
      }
    }
  }

  @Test func saysWhyAStrongPairIsParted() {
    for seed in 7001...8000 {
      let graph = RandomGraph(seed: seed)
      let evidence = graph.evidence
      let clustering = made(evidence)
      let clusters = partition(clustering.clusters)
      let naive = NaiveLinkage(
        evidence: evidence, identities: graph.identities, settings: settings, joins: [])
      let strong = Set(
        evidence.edges.filter { edge in
          edge.weight >= 4
            && clustering.clusters[Int(edge.left)] != clustering.clusters[Int(edge.right)]
            && !evidence.edges.contains {
              $0.weight == -.infinity
                && Set([$0.left, $0.right]) == Set([edge.left, edge.right])
            }
        }.map { [Int(min($0.left, $0.right)), Int(max($0.left, $0.right))] })
      #expect(Set(clustering.parted.map { [$0.left, $0.right] }) == strong, "seed \(seed)")
      for pair in clustering.parted {
        let here = clusters.first { $0.contains(pair.left) } ?? []
        let there = clusters.first { $0.contains(pair.right) } ?? []
        switch pair.reason {
        case .onePerSource: #expect(naive.shareSource(here, there), "seed \(seed)")
        case .average: #expect(naive.mayJoin(here, there), "seed \(seed)")
        case .decision, .contradiction: break
        }
      }
    }
  }
}
