/// Gives the clusters of one prefix their ids.
///
/// Each old id goes to the cluster with most of its records, so that it is in one place only. A
/// cluster with no old id gets a new one; with several it keeps the one with most records, then the
/// oldest, and the others lead there.
struct FamilyAssignment {
  /// A cluster by the numbers of its records.
  struct Cluster {
    /// Where it stands among those that were given.
    let index: Int
    let records: [Int]
    /// Whether a reviewer's decision speaks of one of its records.
    let isDecided: Bool
  }

  /// How many records of a cluster had an id, and the first of them.
  private struct Share {
    let serial: Int
    let cluster: Int
    let count: Int
    let first: Int
  }

  private let prefix: String
  private let clusters: [Cluster]
  /// The ids of records before the run.
  private let before: RegisterState.Family
  /// How many records have each old id, those that the run does not have as well.
  private let sizes: [Int]
  private let isDecided: (Int) -> Bool
  private(set) var serials: [Int]
  private(set) var changes: IDChanges

  /// `clusters` in the order in which new ids are given out; `isDecided` says of an old id whether
  /// reviewers spoke of one of its records.
  init(
    _ prefix: String, _ clusters: [Cluster], _ draft: inout LedgerDraft,
    isDecided: @escaping (Int) -> Bool
  ) {
    self.prefix = prefix
    self.clusters = clusters
    self.isDecided = isDecided
    before = draft.state.families[prefix] ?? RegisterState.Family()
    sizes = before.sizes
    serials = [Int](repeating: 0, count: clusters.count)
    changes = IDChanges(prefix: prefix, known: 0, changed: 0, decided: 0)
    let shares = clusters.indices.map { self.shares(of: $0) }
    let claims = self.claims(shares)
    for index in clusters.indices { settle(index, shares[index], claims[index], &draft) }
    for index in clusters.indices { place(index, &draft) }
    retire(&draft)
    changes = counted()
  }

  private func shares(of index: Int) -> [Share] {
    var records = clusters[index].records.map { (serial: before.serial(of: $0), record: $0) }
    records.removeAll { $0.serial == 0 }
    records.sort { $0.serial == $1.serial ? $0.record < $1.record : $0.serial < $1.serial }
    var shares: [Share] = []
    var start = 0
    while start < records.count {
      let serial = records[start].serial
      let end = records[start...].firstIndex { $0.serial != serial } ?? records.count
      shares.append(
        Share(serial: serial, cluster: index, count: end - start, first: records[start].record))
      start = end
    }
    return shares
  }

  /// For each cluster the old ids that it takes over.
  private func claims(_ shares: [[Share]]) -> [[Int]] {
    var best: [Int: Share] = [:]
    for share in shares.joined() {
      guard let rival = best[share.serial] else {
        best[share.serial] = share
        continue
      }
      if share.count > rival.count || (share.count == rival.count && share.first < rival.first) {
        best[share.serial] = share
      }
    }
    var claims = [[Int]](repeating: [], count: clusters.count)
    for serial in best.keys.sorted() {
      if let share = best[serial] { claims[share.cluster].append(serial) }
    }
    return claims
  }

  private mutating func settle(
    _ index: Int, _ shares: [Share], _ claims: [Int], _ draft: inout LedgerDraft
  ) {
    guard !claims.isEmpty else {
      serials[index] = mint(from: shares, &draft)
      return
    }
    let most = claims.map { sizes[$0 - 1] }.max() ?? 0
    let survivor = claims.first { sizes[$0 - 1] == most } ?? claims[0]
    for serial in claims where serial != survivor {
      draft.add(LedgerEntry(.merged, entity: id(survivor), other: id(serial)))
    }
    serials[index] = survivor
  }

  /// A new id; where its records had one, it is told from which it was split.
  private func mint(from shares: [Share], _ draft: inout LedgerDraft) -> Int {
    let serial = (draft.state.families[prefix]?.entities.count ?? 0) + 1
    var origin: Share?
    for share in shares where share.count > origin?.count ?? 0 { origin = share }
    let event = LedgerEntry(
      origin == nil ? .created : .split, entity: id(serial),
      other: origin.map { id($0.serial) } ?? "")
    draft.add(event)
    return serial
  }

  private mutating func place(_ index: Int, _ draft: inout LedgerDraft) {
    let serial = serials[index]
    for record in clusters[index].records {
      let now = draft.state.families[prefix]?.serial(of: record) ?? 0
      if now == serial { continue }
      let event: LedgerEvent = now == 0 ? .absorbed : .moved
      draft.add(
        LedgerEntry(event, entity: id(serial), other: now == 0 ? "" : id(now), record: record))
    }
  }

  /// Ids that no record of the run has, and such as are in use again.
  private func retire(_ draft: inout LedgerDraft) {
    let used = Set(serials)
    let entities = draft.state.families[prefix]?.entities ?? []
    for (index, entity) in entities.enumerated() where entity.redirect == 0 {
      let isUsed = used.contains(index + 1)
      if isUsed == entity.isRetired {
        draft.add(LedgerEntry(isUsed ? .returned : .retired, entity: id(index + 1)))
      }
    }
  }

  private func counted() -> IDChanges {
    var (known, changed, decided) = (0, 0, 0)
    for (index, cluster) in clusters.enumerated() {
      for record in cluster.records {
        let old = before.serial(of: record)
        guard old > 0 else { continue }
        known += 1
        guard old != serials[index] else { continue }
        if cluster.isDecided || isDecided(old) { decided += 1 } else { changed += 1 }
      }
    }
    return IDChanges(prefix: prefix, known: known, changed: changed, decided: decided)
  }

  private func id(_ serial: Int) -> String {
    EntityID(prefix: prefix, serial: serial).description
  }
}
