/// The walks over all candidates, shared among jobs. What each share found is put together in the
/// order of the shares, and all sums are of whole numbers: the jobs leave no trace.
struct LinkageWork: Sendable {
  let walk: CandidateWalk
  let settings: LinkageSettings
  let jobs: Int

  /// The patterns of all candidates, and by rule how many there are.
  func count(_ shares: [CandidateWalk.Share]) async -> (PatternCounts, [Int]) {
    let found = await inJobs(shares.count) { numbers in
      var counts = PatternCounts()
      var perRule = [Int](repeating: 0, count: max(1, walk.index.rules.count))
      var comparer = PairComparer(walk.people)
      while let number = numbers() {
        walk.walk(shares[number]) { left, right in
          counts.add(comparer.compare(left, right).counted)
          perRule[shares[number].rule] += 1
        }
      }
      return (counts, perRule)
    }
    var all = PatternCounts()
    var perRule = [Int](repeating: 0, count: max(1, walk.index.rules.count))
    for (counts, rules) in found {
      all.add(counts)
      for rule in rules.indices { perRule[rule] += rules[rule] }
    }
    all.sort()
    return (all, perRule)
  }

  /// The pairs that are to be linked or reviewed.
  func score(_ shares: [CandidateWalk.Share], _ model: LinkageModel) async -> [ScoredPair] {
    let found = await inJobs(shares.count) { numbers in
      var scorer = PairScorer(walk.people, model, settings)
      var pairs: [ScoredPair] = []
      while let number = numbers() {
        walk.walk(shares[number]) { left, right in
          let weight = scorer.weight(left, right)
          if weight >= scorer.reviewThreshold {
            pairs.append(
              ScoredPair(
                left: Int32(truncatingIfNeeded: left), right: Int32(truncatingIfNeeded: right),
                weight: Int32(clamping: weight)))
          }
        }
      }
      return pairs
    }
    var pairs = found.flatMap { $0 }
    RadixSort.sort(&pairs, keyBits: 64) { UInt64($0.left) << 32 | UInt64($0.right) }
    return pairs
  }

  /// Runs the same work in several tasks, each with every n-th share.
  private func inJobs<Found: Sendable>(
    _ shares: Int, _ work: @escaping @Sendable (() -> Int?) -> Found
  ) async -> [Found] {
    let jobs = max(1, min(jobs, shares))
    return await withTaskGroup(of: (Int, Found).self) { group in
      for job in 0..<jobs {
        group.addTask {
          var next = job
          let found = work {
            guard next < shares else { return nil }
            defer { next += jobs }
            return next
          }
          return (job, found)
        }
      }
      var found: [(Int, Found)] = []
      for await one in group { found.append(one) }
      return found.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }
}

/// A candidate with its weight in fixed bits.
struct ScoredPair: Sendable {
  let left: Int32
  let right: Int32
  let weight: Int32
}
