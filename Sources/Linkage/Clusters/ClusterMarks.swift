/// What keeps two clusters of a component apart whatever their scores: decisions, duplicate-free
/// sources, identities.
///
/// Records and clusters are numbered within the component; a cluster that two became has a new number.
struct ClusterMarks {
  private struct Mark {
    var sources: [Int32] = []
    var identities: [UInt64] = []
    /// Records that it may not hold.
    var foes: [Int32] = []
  }

  private var marks: [Mark] = []
  /// Most components have nothing of the kind, and then nothing is kept.
  private(set) var isEmpty = true

  /// Starts anew for the records of a component.
  mutating func reset(
    _ records: ArraySlice<Int32>, _ evidence: ClusterEvidence, partings: [(Int32, Int32)]
  ) {
    marks.removeAll(keepingCapacity: true)
    let hasSources = !evidence.duplicateFreeSources.isEmpty
    isEmpty = !hasSources && partings.isEmpty && !evidence.identities.hasAny(of: records)
    guard !isEmpty else { return }
    for record in records {
      var mark = Mark()
      let source = hasSources ? evidence.duplicateFreeSources[Int(record)] : -1
      if source >= 0 { mark.sources = [source] }
      mark.identities = Array(evidence.identities.keys(of: Int(record)))
      marks.append(mark)
    }
    for (left, right) in partings {
      marks[Int(left)].foes.append(right)
      marks[Int(right)].foes.append(left)
    }
  }

  /// Adds the cluster that two became.
  mutating func join(_ left: Int32, _ right: Int32) {
    guard !isEmpty else { return }
    let (left, right) = (marks[Int(left)], marks[Int(right)])
    marks.append(
      Mark(
        sources: (left.sources + right.sources).sorted(),
        identities: (left.identities + right.identities).sorted(),
        foes: left.foes + right.foes))
  }

  /// Why they may not be joined; nothing where they may. `cluster` says in which cluster a record is.
  func obstacle(
    _ left: Int32, _ right: Int32, cluster: (Int32) -> Int32
  ) -> Clustering.Reason? {
    guard !isEmpty else { return nil }
    let (here, there) = (marks[Int(left)], marks[Int(right)])
    let isDecided =
      here.foes.count <= there.foes.count
      ? here.foes.contains { cluster($0) == right } : there.foes.contains { cluster($0) == left }
    if isDecided { return .decision }
    if RecordIdentities.contradict(here.identities, there.identities) { return .contradiction }
    if here.sources.contains(where: there.sources.contains) { return .onePerSource }
    return nil
  }
}
