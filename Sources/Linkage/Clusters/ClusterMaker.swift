/// Makes clusters of records that were compared in pairs: average linkage within each component, under
/// what was decided and what contradicts.
///
/// Never connected components: there two people become one where a single pair looks alike. Neither
/// the order of the edges nor the numbering of the records says anything about the clusters, as long as
/// `ClusterEvidence.order` names the same order.
package struct ClusterMaker: Sendable {
  package let settings: ClusterSettings

  package init(_ settings: ClusterSettings = ClusterSettings()) { self.settings = settings }

  /// Clusters the records. The scorer is asked for the weight of pairs in bits, prior and all, where
  /// blocking did not bring two records of a component together; minus infinity says that they cannot
  /// be one. It must answer the same whenever it is asked.
  package func clusters(
    _ evidence: ClusterEvidence, scorer: (Int, Int) -> Double
  ) -> Clustering {
    var clustering = Clustering(count: evidence.count)
    var partings = known(evidence.constraints.cannotLink, evidence.count)
    var decisions = JoinDecisions(known(evidence.constraints.mustLink, evidence.count)) {
      evidence.order.isEmpty ? $0 : Int(evidence.order[$0])
    }
    clustering.contradictedDecisions = decisions.part(partings)
    let joins = decisions.pairs
    let components = Components(evidence, joins: joins, FixedWeight(settings))
    partings.removeAll { components.number($0.0, $0.1) < 0 }
    let work = ComponentWork(
      evidence: evidence, components: components, joins: joins, partings: partings)
    work.run(settings, into: &clustering, scorer: scorer)
    clustering.parted.sort { ($0.left, $0.right) < ($1.left, $1.right) }
    clustering.largeClusters.sort()
    return clustering
  }

  /// Pairs of two records that there are.
  private func known(_ pairs: [(Int, Int)], _ count: Int) -> [(Int, Int)] {
    let records = 0..<count
    return pairs.filter {
      $0.0 != $0.1 && records.contains($0.0) && records.contains($0.1)
    }
  }
}

/// All components with what lies in them.
private struct ComponentWork {
  let evidence: ClusterEvidence
  let components: Components
  let joins: [(Int, Int)]
  let partings: [(Int, Int)]

  func run(
    _ settings: ClusterSettings, into clustering: inout Clustering, scorer: (Int, Int) -> Double
  ) {
    let count = components.members.count
    let edges = grouped(evidence.edges.count) { index in
      let edge = evidence.edges[index]
      return components.number(Int(edge.left), Int(edge.right))
    }
    let joined = grouped(joins.count) { components.number(joins[$0].0, joins[$0].1) }
    let parted = grouped(partings.count) { components.number(partings[$0].0, partings[$0].1) }
    var task = ComponentTask(count: evidence.count)
    var linkage = AverageLinkage(settings)
    for component in 0..<count {
      task.fill(components.members[component], order: evidence.order)
      for edge in edges[component] { task.add(evidence.edges[Int(edge)]) }
      for pair in joined[component] { task.addJoin(joins[Int(pair)]) }
      for pair in parted[component] { task.addParting(partings[Int(pair)]) }
      task.sort()
      linkage.run(task, evidence, scorer: scorer)
      clustering.take(linkage, task, scorer: scorer)
    }
  }

  private func grouped(_ count: Int, _ group: (Int) -> Int32) -> GroupedNumbers {
    GroupedNumbers(groups: components.members.count, of: count, group)
  }
}

extension Clustering {
  /// Adds what came of a component.
  fileprivate mutating func take(
    _ linkage: AverageLinkage, _ task: ComponentTask, scorer: (Int, Int) -> Double
  ) {
    for local in task.records.indices {
      let cluster = linkage.cluster(of: Int32(truncatingIfNeeded: local))
      guard linkage.first(of: cluster) == local else { continue }
      let members = linkage.members(of: cluster).map { Int(task.records[Int($0)]) }
      guard members.count > 1, let lowest = members.min() else { continue }
      for member in members { clusters[member] = lowest }
      if members.count > linkage.settings.largeCluster { largeClusters.append(lowest) }
    }
    joins += linkage.joins
    heldContradictions += linkage.heldContradictions
    scoredPairs += linkage.scoredPairs
    let report = ComponentReport(linkage, task)
    parted += report.parted
    if task.records.count >= 4 { bridges += report.bridges(scorer: scorer) }
  }
}
