/// What there is to say of a component once its clusters are made.
struct ComponentReport {
  private let linkage: AverageLinkage
  private let task: ComponentTask

  init(_ linkage: AverageLinkage, _ task: ComponentTask) {
    self.linkage = linkage
    self.task = task
  }

  /// The edges of the threshold whose records are in two clusters.
  var parted: [Clustering.Parted] {
    task.edges.compactMap { edge in
      let (left, right) = (linkage.cluster(of: edge.left), linkage.cluster(of: edge.right))
      guard left != right, linkage.fixed.reachesThreshold(edge.weight) else { return nil }
      let (here, there) = pair(edge.left, edge.right)
      return Clustering.Parted(
        left: here, right: there, weight: Double(edge.weight), reason: linkage.reason(left, right))
    }
  }

  /// The bridges of the clusters of at least four records. What blocking missed may hold a cluster
  /// together as well, so the pairs across a bridge are scored before it is called one.
  func bridges(scorer: (Int, Int) -> Double) -> [Clustering.Bridge] {
    let starts = task.records.indices.map { Int32(truncatingIfNeeded: $0) }.filter {
      linkage.size(of: linkage.cluster(of: $0)) >= 4
    }
    guard !starts.isEmpty else { return [] }
    let edges = holdingEdges
    let search = BridgeSearch(nodes: task.records.count, edges: edges, starts: starts)
    return search.bridges.compactMap { bridge in
      let part = Array(search.order[bridge.part])
      let (left, right) = edges[bridge.edge]
      let whole = linkage.members(of: linkage.cluster(of: left))
      guard !isHeldOtherwise(part, whole, scorer) else { return nil }
      let (here, there) = pair(left, right)
      return Clustering.Bridge(
        left: here, right: there, smallerPart: min(part.count, whole.count - part.count))
    }
  }

  /// The edges and decisions within clusters; an edge that was also decided is there once.
  private var holdingEdges: [(Int32, Int32)] {
    var edges = task.edges.filter { linkage.fixed.reachesThreshold($0.weight) }
      .map { ($0.left, $0.right) }
    edges += task.joins
    edges = edges.filter { linkage.cluster(of: $0.0) == linkage.cluster(of: $0.1) }
    edges.sort { $0 < $1 }
    return edges.enumerated().filter { $0.offset == 0 || edges[$0.offset - 1] != $0.element }
      .map(\.element)
  }

  /// Whether a pair across, other than the bridge itself, would be linked if it were compared.
  private func isHeldOtherwise(
    _ part: [Int32], _ whole: [Int32], _ scorer: (Int, Int) -> Double
  ) -> Bool {
    let inside = Set(part)
    let outside = whole.filter { !inside.contains($0) }
    let pairs = part.count * outside.count
    let drawn = min(pairs, max(linkage.settings.sampledPairs, 1))
    var strong = 0
    for draw in 0..<drawn {
      let pair = draw * pairs / drawn
      let (left, right) = (part[pair / outside.count], outside[pair % outside.count])
      let weight = scorer(
        Int(task.records[Int(min(left, right))]), Int(task.records[Int(max(left, right))]))
      if linkage.fixed(weight) >= linkage.fixed.threshold { strong += 1 }
      if strong > 1 { return true }
    }
    return false
  }

  private func pair(_ left: Int32, _ right: Int32) -> (Int, Int) {
    let (here, there) = (Int(task.records[Int(left)]), Int(task.records[Int(right)]))
    return (min(here, there), max(here, there))
  }
}
