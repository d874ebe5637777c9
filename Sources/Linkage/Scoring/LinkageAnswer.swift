import CanonicalModel

/// Makes the answer of scored pairs: clusters, what is linked, what is to be reviewed.
struct LinkageAnswer {
  let people: ComparedPeople
  let model: LinkageModel
  let settings: LinkageSettings

  func linkage(
    _ pairs: [ScoredPair], _ constraints: LinkConstraints, _ report: LinkageReport
  ) -> PersonLinkage {
    let threshold = FixedBits.of(log2OfOdds(settings.linkProbability))
    var scorer = PairScorer(people, model, settings)
    let places = people.places
    let clustering = cluster(pairs, constraints, threshold) {
      scorer.clusterWeight(Int(places[$0]), Int(places[$1]))
    }
    var report = report
    report.bridges = clustering.bridges
    report.parted = clustering.parted
    report.largeClusters = clustering.largeClusters
    let clusters = clustering.clusters
    let found = pairs.map { pair in
      let (left, right) = (Int(pair.left), Int(pair.right))
      let isLinked = clusters[left] == clusters[right]
      return PersonLinkage.Pair(
        left: left, right: right, weight: FixedBits.bits(Int(pair.weight)), isLinked: isLinked,
        reason: reason(pair, isLinked: isLinked, threshold))
    }
    return PersonLinkage(
      clusters: clusters, pairs: found, report: report,
      explainer: PairExplainer(people: people, model: model, settings: settings))
  }

  /// Why a pair is what it is: it reached the threshold; its cluster did; one kind of evidence alone
  /// speaks for it; the other records of its cluster speak against it; it is in between.
  private func reason(_ pair: ScoredPair, isLinked: Bool, _ threshold: Int) -> String {
    let isReached = Int(pair.weight) >= threshold
    if isLinked { return isReached ? "threshold" : "cluster" }
    if model.flaw != nil { return "model-does-not-fit" }
    return !isReached ? "review" : pair.hasEvidence ? "parted" : "one-kind-of-evidence"
  }

  private func cluster(
    _ pairs: [ScoredPair], _ constraints: LinkConstraints, _ threshold: Int,
    scorer: (Int, Int) -> Int
  ) -> Clustering {
    let edges = pairs.map { pair in
      let weight = pair.hasEvidence ? Int(pair.weight) : min(Int(pair.weight), threshold - 1)
      return ClusterEdge(
        left: pair.left, right: pair.right, weight: Float(FixedBits.bits(weight)))
    }
    var evidence = ClusterEvidence(
      count: people.count, edges: model.flaw == nil ? edges : [], constraints: constraints)
    evidence.order = order()
    let table = people.table
    if !table.duplicateFreeSources.isEmpty {
      evidence.duplicateFreeSources = table.lines.map {
        table.duplicateFreeSources.contains(Int($0.source)) ? Int32($0.source) : -1
      }
    }
    let maker = ClusterMaker(ClusterSettings(threshold: FixedBits.bits(threshold)))
    return maker.clusters(evidence) { FixedBits.bits(scorer($0, $1)) }
  }

  /// By record: its place in the order of keys.
  private func order() -> [Int32] {
    let records = KeyOrder.records(people.count) { people.table.keys[$0] }
    var places = [Int32](repeating: 0, count: people.count)
    for (place, record) in records.enumerated() {
      places[Int(record)] = Int32(truncatingIfNeeded: place)
    }
    return places
  }
}

/// Says why a pair has its weight.
struct PairExplainer: Sendable {
  let people: ComparedPeople
  let model: LinkageModel
  let settings: LinkageSettings

  func contributions(_ left: Int, _ right: Int) -> [RecordLink.Contribution] {
    var scorer = PairScorer(people, model, settings)
    return scorer.contributions(people.place(of: left), people.place(of: right)).map {
      RecordLink.Contribution(
        comparison: $0.comparison, level: $0.level, weight: FixedBits.bits($0.weight))
    }
  }
}

extension LinkageReport {
  mutating func take(_ index: BlockIndex, _ pairs: [Int]) {
    candidates = pairs.reduce(0, +)
    guard !index.isAllPairs else {
      rules = [
        Rule(rule: "all-pairs", pairs: candidates, cap: 0, leftOutBlocks: 0, leftOutRecords: 0)
      ]
      return
    }
    for (number, rule) in index.rules.enumerated() {
      rules.append(
        Rule(
          rule: rule.rule.word, pairs: pairs[number], cap: rule.cap, leftOutBlocks: rule.leftOut,
          leftOutRecords: rule.leftOutRecords))
    }
  }
}
