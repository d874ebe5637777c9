import Testing

@testable import Register

/// The slow way to the same ids: everything anew from dictionaries of keys, in the words of the rule.
private struct RegisterTwin {
  /// By key: the id, as a number.
  var ids: [String: Int] = [:]
  var last = 0
  /// Merged ids and where they lead.
  var redirects: [Int: Int] = [:]

  mutating func run(_ clusters: [[String]]) -> [Int] {
    let order = clusters.indices.sorted { (clusters[$0].min() ?? "") < (clusters[$1].min() ?? "") }
    let old = ids
    var result = [Int](repeating: 0, count: clusters.count)
    for index in order {
      let claimed = Set(old.values).filter { heir(of: $0, old, clusters) == index }
      let survivor = claimed.max { left, right in
        let sizes = [left, right].map { id in old.values.count { $0 == id } }
        return sizes[0] == sizes[1] ? left > right : sizes[0] < sizes[1]
      }
      if let survivor {
        result[index] = survivor
      } else {
        last += 1
        result[index] = last
      }
      for id in claimed where id != result[index] {
        redirects[id] = result[index]
        // Also what is not in this run.
        for (key, value) in ids where value == id { ids[key] = result[index] }
      }
    }
    for (index, cluster) in clusters.enumerated() {
      for key in cluster { ids[key] = result[index] }
    }
    return result
  }

  /// The cluster with most of an id's records; of several the one with the record that was known first.
  private func heir(of id: Int, _ old: [String: Int], _ clusters: [[String]]) -> Int? {
    let counts = clusters.map { $0.count { old[$0] == id } }
    guard let most = counts.max(), most > 0 else { return nil }
    let best = clusters.indices.filter { counts[$0] == most }
    return best.min { left, right in
      first(clusters[left], id, old) < first(clusters[right], id, old)
    }
  }

  var known: [String: Int] = [:]

  private func first(_ cluster: [String], _ id: Int, _ old: [String: Int]) -> Int {
    cluster.filter { old[$0] == id }.compactMap { known[$0] }.min() ?? .max
  }

  mutating func know(_ clusters: [[String]]) {
    for key in clusters.joined().sorted() where known[key] == nil { known[key] = known.count }
  }
}

@Suite struct AssignmentTwinTests {
  /// Some of twenty records in some clusters.
  private func clusters(_ dice: inout Dice) -> [[String]] {
    var clusters = [[String]](repeating: [], count: 1 + dice.roll(8))
    for record in 0..<20 where dice.roll(5) > 0 {
      clusters[dice.roll(clusters.count)].append("r\(10 + record)")
    }
    return dice.shuffled(clusters.filter { !$0.isEmpty }.map { dice.shuffled($0) })
  }

  @Test(arguments: 0..<60)
  func agreesWithTheSlowTwin(_ seed: Int) throws {
    var dice = Dice(seed)
    let folder = try RegisterFolder()
    var twin = RegisterTwin()
    for _ in 0..<8 {
      let clusters = clusters(&dice)
      twin.know(clusters)
      let expected = twin.run(clusters)
      let plan = try folder.run(clusters)
      #expect(plan.ids == expected.map { EntityID(prefix: "P", serial: $0).description })
      #expect(Set(plan.ids).count == clusters.count)
      let state = try folder.register.state
      for (key, id) in twin.ids { #expect(state.id(of: key, prefix: "P")?.serial == id) }
      for id in twin.redirects.keys {
        let end = try #require(state.resolve(EntityID(prefix: "P", serial: id)))
        #expect(twin.redirects[end.serial] == nil)
      }
      #expect(try folder.run(dice.shuffled(clusters)).isEmpty)
    }
  }

  /// The ledger's past is what was the present then.
  @Test(arguments: 0..<10)
  func tellsThePast(_ seed: Int) throws {
    var dice = Dice(1000 + seed)
    let folder = try RegisterFolder()
    var past: [(Int, [RegisteredEntity])] = []
    for _ in 0..<6 {
      try folder.run(clusters(&dice))
      let state = try folder.register.state
      past.append((state.position, state.entities))
    }
    for (position, entities) in past {
      let then = try EntityRegister(path: folder.path(), upTo: position)
      #expect(then.state.entities == entities)
      #expect(then.position == position)
    }
  }
}
