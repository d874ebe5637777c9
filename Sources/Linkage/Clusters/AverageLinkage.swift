/// Average linkage within one component: of the clusters between which a pair links, the two with the
/// greatest average weight between their records are joined, again and again, while that average is
/// great enough.
///
/// Only clusters between which a pair was compared, be it a weak one, are candidates; the other pairs
/// between them are scored when they are first needed, each once. Every join makes a cluster with a new number, so that what is
/// known between two numbers never changes, and a queue that holds dead ones needs no repair.
struct AverageLinkage {
  struct Neighbour {
    let cluster: Int32
    /// Over all pairs between the two.
    let sum: Int
    /// The greatest of them.
    let best: Int
  }

  let settings: ClusterSettings
  let fixed: FixedWeight
  private var queue = JoinQueue()
  private(set) var marks = ClusterMarks()
  /// The records of the component, in the order of ties.
  private(set) var records: [Int32] = []
  /// By cluster: the number of the one that it was joined into, or its own.
  private var parents: [Int32] = []
  private var firsts: [Int32] = []
  private var sizes: [Int32] = []
  /// By cluster: its last record; by record: the one before it in its cluster, below 0 for none.
  private var heads: [Int32] = []
  private var tails: [Int32] = []
  private var nexts: [Int32] = []
  /// By cluster: what it is known to have in common with others, by their number. Dead ones among
  /// them are passed over.
  private var neighbours: [[Neighbour]] = []
  private(set) var joins: [Clustering.Join] = []
  private(set) var heldContradictions: [Clustering.HeldContradiction] = []
  private(set) var scoredPairs = 0

  init(_ settings: ClusterSettings) {
    self.settings = settings
    fixed = FixedWeight(settings)
  }

  /// Clusters a component. Its records are numbered within it, in the order of ties.
  mutating func run(
    _ task: ComponentTask, _ evidence: ClusterEvidence, scorer: (Int, Int) -> Double
  ) {
    reset(task, evidence)
    for (left, right) in task.joins {
      let (here, there) = (cluster(of: left), cluster(of: right))
      guard here != there else { continue }
      if let obstacle = marks.obstacle(here, there, cluster: { self.cluster(of: $0) }) {
        heldContradictions.append(
          Clustering.HeldContradiction(
            left: Int(records[Int(left)]), right: Int(records[Int(right)]), reason: obstacle))
      }
      join(here, there, average: nil, scorer)
    }
    for cluster in parents.indices where isAlive(Int32(truncatingIfNeeded: cluster)) {
      for neighbour in neighbours[cluster] where neighbour.cluster > cluster {
        offer(Int32(truncatingIfNeeded: cluster), neighbour)
      }
    }
    while let candidate = queue.popFirst() {
      guard isAlive(candidate.left), isAlive(candidate.right),
        marks.obstacle(candidate.left, candidate.right, cluster: { self.cluster(of: $0) }) == nil
      else { continue }
      join(candidate.left, candidate.right, average: candidate.average, scorer)
    }
  }

  /// In which cluster a record is now.
  func cluster(of record: Int32) -> Int32 {
    var number = record
    while parents[Int(number)] != number { number = parents[Int(number)] }
    return number
  }

  func first(of cluster: Int32) -> Int32 { firsts[Int(cluster)] }
  func size(of cluster: Int32) -> Int { Int(sizes[Int(cluster)]) }

  /// The records of a cluster, in an order that only depends on its joins.
  func members(of cluster: Int32) -> [Int32] {
    var members: [Int32] = []
    var member = heads[Int(cluster)]
    while member >= 0 {
      members.append(member)
      member = nexts[Int(member)]
    }
    return members
  }

  /// Why two clusters that are left were not joined.
  func reason(_ left: Int32, _ right: Int32) -> Clustering.Reason {
    if let obstacle = marks.obstacle(left, right, cluster: { self.cluster(of: $0) }) {
      return obstacle
    }
    let isImpossible = neighbours[Int(left)].contains {
      $0.cluster == right && $0.sum == FixedWeight.never
    }
    return isImpossible ? .contradiction : .average
  }

  // MARK: - Filling

  private mutating func reset(_ task: ComponentTask, _ evidence: ClusterEvidence) {
    queue.removeAll()
    joins.removeAll(keepingCapacity: true)
    heldContradictions.removeAll(keepingCapacity: true)
    scoredPairs = 0
    marks.reset(task.records[...], evidence, partings: task.partings)
    renew(task.records)
    // By left, then right: the neighbours of each come in ascending order.
    for edge in task.edges {
      let sum = fixed(Double(edge.weight))
      neighbours[Int(edge.left)].append(Neighbour(cluster: edge.right, sum: sum, best: sum))
      neighbours[Int(edge.right)].append(Neighbour(cluster: edge.left, sum: sum, best: sum))
    }
  }

  /// Every record is a cluster again. Components are many and small: their room is kept for the next.
  private mutating func renew(_ members: [Int32]) {
    let count = Int32(truncatingIfNeeded: members.count)
    records.removeAll(keepingCapacity: true)
    records.append(contentsOf: members)
    parents.removeAll(keepingCapacity: true)
    parents.append(contentsOf: 0..<count)
    firsts.removeAll(keepingCapacity: true)
    firsts.append(contentsOf: 0..<count)
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: 0..<count)
    tails.removeAll(keepingCapacity: true)
    tails.append(contentsOf: 0..<count)
    sizes.removeAll(keepingCapacity: true)
    sizes.append(contentsOf: repeatElement(1, count: members.count))
    nexts.removeAll(keepingCapacity: true)
    nexts.append(contentsOf: repeatElement(-1, count: members.count))
    neighbours.removeLast(max(0, neighbours.count - members.count))
    for index in neighbours.indices { neighbours[index].removeAll(keepingCapacity: true) }
    while neighbours.count < members.count { neighbours.append([]) }
  }

  // MARK: - Joining

  private func isAlive(_ cluster: Int32) -> Bool { parents[Int(cluster)] == cluster }

  /// Puts a pair into the queue if its average reaches the threshold.
  private mutating func offer(_ cluster: Int32, _ neighbour: Neighbour) {
    guard isAlive(neighbour.cluster), neighbour.sum != FixedWeight.never,
      neighbour.best >= fixed.threshold
    else { return }
    let pairs = size(of: cluster) * size(of: neighbour.cluster)
    let average = Double(neighbour.sum) / Double(pairs)
    guard average >= fixed.leastAverage else { return }
    let (here, there) = (first(of: cluster), first(of: neighbour.cluster))
    queue.insert(
      JoinQueue.Candidate(
        average: average,
        left: here < there ? cluster : neighbour.cluster,
        right: here < there ? neighbour.cluster : cluster,
        firstLeft: min(here, there), firstRight: max(here, there)))
  }

  private mutating func join(
    _ left: Int32, _ right: Int32, average: Double?, _ scorer: (Int, Int) -> Double
  ) {
    let (here, there) = first(of: left) < first(of: right) ? (left, right) : (right, left)
    let joined = neighboursOfBoth(here, there, scorer)
    joins.append(
      Clustering.Join(
        left: Int(records[Int(first(of: here))]), right: Int(records[Int(first(of: there))]),
        average: average.map { $0 / FixedWeight.unit }))
    let cluster = addCluster(here, there)
    for neighbour in joined {
      forgetDead(of: neighbour.cluster)
      neighbours[Int(neighbour.cluster)].append(
        Neighbour(cluster: cluster, sum: neighbour.sum, best: neighbour.best))
      offer(cluster, neighbour)
    }
    neighbours.append(joined)
  }

  /// Now and then, so that the neighbours of a hub do not remember all that it once was.
  private mutating func forgetDead(of cluster: Int32) {
    let count = neighbours[Int(cluster)].count
    guard count >= 64, count & (count - 1) == 0 else { return }
    neighbours[Int(cluster)] = neighbours[Int(cluster)].filter { isAlive($0.cluster) }
  }

  /// The cluster that two became, but for its neighbours.
  private mutating func addCluster(_ here: Int32, _ there: Int32) -> Int32 {
    let cluster = Int32(truncatingIfNeeded: parents.count)
    parents.append(cluster)
    parents[Int(here)] = cluster
    parents[Int(there)] = cluster
    firsts.append(first(of: here))
    sizes.append(sizes[Int(here)] + sizes[Int(there)])
    nexts[Int(tails[Int(here)])] = heads[Int(there)]
    heads.append(heads[Int(here)])
    tails.append(tails[Int(there)])
    marks.join(here, there)
    neighbours[Int(here)] = []
    neighbours[Int(there)] = []
    return cluster
  }

  /// What the neighbours of either have in common with both together, by number.
  private mutating func neighboursOfBoth(
    _ here: Int32, _ there: Int32, _ scorer: (Int, Int) -> Double
  ) -> [Neighbour] {
    let left = neighbours[Int(here)].filter { isAlive($0.cluster) && $0.cluster != there }
    let right = neighbours[Int(there)].filter { isAlive($0.cluster) && $0.cluster != here }
    var joined: [Neighbour] = []
    joined.reserveCapacity(max(left.count, right.count))
    var (a, b) = (0, 0)
    while a < left.count || b < right.count {
      let next = min(
        a < left.count ? left[a].cluster : .max, b < right.count ? right[b].cluster : .max)
      let isLeft = a < left.count && left[a].cluster == next
      let isRight = b < right.count && right[b].cluster == next
      let mine = isLeft ? left[a] : score(here, next, unless: right[b], scorer)
      let yours = isRight ? right[b] : score(there, next, unless: mine, scorer)
      joined.append(
        Neighbour(
          cluster: next, sum: FixedWeight.sum(mine.sum, yours.sum), best: max(mine.best, yours.best)
        ))
      a += isLeft ? 1 : 0
      b += isRight ? 1 : 0
    }
    return joined
  }

  // MARK: - Scoring

  /// What two clusters have in common of which no pair was compared.
  private mutating func score(
    _ left: Int32, _ right: Int32, unless other: Neighbour, _ scorer: (Int, Int) -> Double
  ) -> Neighbour {
    if other.sum == FixedWeight.never { return other }
    let (here, there) = (members(of: left), members(of: right))
    let pairs = here.count * there.count
    let drawn = min(pairs, max(settings.sampledPairs, 1))
    var (sum, best) = (0, FixedWeight.never)
    for draw in 0..<drawn {
      let pair = draw * pairs / drawn
      let weight = score(here[pair / there.count], there[pair % there.count], scorer)
      sum = FixedWeight.sum(sum, weight)
      best = max(best, weight)
      if weight == FixedWeight.never { break }
    }
    if drawn < pairs, sum != FixedWeight.never {
      sum = Int((Double(sum) * (Double(pairs) / Double(drawn))).rounded())
    }
    return Neighbour(cluster: right, sum: sum, best: best)
  }

  private mutating func score(
    _ left: Int32, _ right: Int32, _ scorer: (Int, Int) -> Double
  ) -> Int {
    scoredPairs += 1
    return fixed(scorer(Int(records[Int(min(left, right))]), Int(records[Int(max(left, right))])))
  }
}
