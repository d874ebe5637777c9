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
    let clustering = cluster(pairs, constraints, threshold) { scorer.weight($0, $1) }
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
        reason: isLinked ? pair.weight >= threshold ? "threshold" : "cluster" : "review")
    }
    return PersonLinkage(
      clusters: clusters, pairs: found, report: report,
      explainer: PairExplainer(people: people, model: model, settings: settings))
  }

  private func cluster(
    _ pairs: [ScoredPair], _ constraints: LinkConstraints, _ threshold: Int,
    scorer: (Int, Int) -> Int
  ) -> Clustering {
    let edges = pairs.map {
      ClusterEdge(
        left: $0.left, right: $0.right, weight: Float(FixedBits.bits(Int($0.weight))))
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
    var records = Array(0..<people.count)
    RadixSort.sort(&records, keyBits: 64) { people.table.keys[$0] }
    var places = [Int32](repeating: 0, count: people.count)
    for (place, record) in records.enumerated() {
      places[record] = Int32(truncatingIfNeeded: place)
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
    return scorer.contributions(min(left, right), max(left, right)).map {
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
