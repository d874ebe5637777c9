/// The walks over all candidates, shared among jobs. What each share found is put together in the
/// order of the shares, and all sums are of whole numbers: the jobs leave no trace.
struct LinkageWork: Sendable {
  let walk: CandidateWalk
  let settings: LinkageSettings
  let jobs: Int

  /// What a walk over all candidates found.
  struct Found: Sendable {
    var counts = PatternCounts()
    /// By rule: how many pairs belong to it.
    var perRule: [Int]
    /// Pairs that may be worth a link once the model is learnt, left above right.
    var pairs: [UInt64] = []
  }

  /// Walks over all candidates once. Those that are far from a link by what is known beforehand are not
  /// kept, and of their patterns a sample is.
  func count(_ shares: [Range<Int>], _ start: LinkageModel) async -> Found {
    let rules = max(1, walk.index.rules.count)
    let floor = FixedBits.of(settings.floorBits)
    let walk = walk
    let found = await inJobs(shares.count) { numbers in
      var found = Found(perRule: [Int](repeating: 0, count: rules))
      let people = walk.people
      var comparer = PairComparer(people)
      var met = walk.met
      while let number = numbers() {
        walk.walk(shares[number], &met) { left, right, rule in
          let agreement = comparer.compare(left, right)
          found.perRule[rule] += 1
          if start.weight(agreement) >= floor {
            found.counts.add(AgreementPattern(agreement))
            found.pairs.append(UInt64(left) << 32 | UInt64(right))
          } else if Self.isSampled(people.fronts[left].key, people.fronts[right].key) {
            found.counts.add(AgreementPattern(agreement), count: Self.sampling)
          }
        }
      }
      return found
    }
    var all = Found(perRule: [Int](repeating: 0, count: rules))
    for one in found {
      all.counts.add(one.counts)
      for rule in 0..<rules { all.perRule[rule] += one.perRule[rule] }
      all.pairs += one.pairs
    }
    all.counts.sort()
    RadixSort.sort(&all.pairs, keyBits: 64) { $0 }
    return all
  }

  /// Of the pairs that are far from a link every sixteenth is counted for them all: which these are is told
  /// by the keys, so that it is the same in any order.
  private static let sampling = 16

  @inline(__always)
  private static func isSampled(_ here: UInt64, _ there: UInt64) -> Bool {
    Hash64.mix(min(here, there), max(here, there)) & UInt64(sampling - 1) == 0
  }

  /// The pairs that are to be linked or reviewed, by the records of the table, left, then right.
  func score(_ pairs: [UInt64], _ model: LinkageModel) async -> [ScoredPair] {
    let step = 4096
    let shares = (pairs.count + step - 1) / step
    let (people, settings) = (walk.people, settings)
    let found = await inJobs(shares) { numbers in
      var scorer = PairScorer(people, model, settings)
      var found: [[ScoredPair]] = []
      while let number = numbers() {
        var share: [ScoredPair] = []
        Self.each(pairs[number * step..<min(pairs.count, (number + 1) * step)], people) {
          left, right, _ in
          let (weight, hasEvidence) = scorer.score(left, right)
          guard weight >= scorer.reviewThreshold else { return }
          let (one, other) = (people.fronts[left].record, people.fronts[right].record)
          share.append(
            ScoredPair(
              left: Int32(truncatingIfNeeded: min(one, other)),
              right: Int32(truncatingIfNeeded: max(one, other)), weight: Int32(clamping: weight),
              hasEvidence: hasEvidence))
        }
        found.append(share)
      }
      return found
    }
    var all = found.flatMap { $0 }.flatMap { $0 }
    RadixSort.sort(&all, keyBits: 64) { UInt64($0.left) << 32 | UInt64($0.right) }
    return all
  }

  @inline(__always)
  private static func each(
    _ pairs: ArraySlice<UInt64>, _ people: ComparedPeople, _ visit: (Int, Int, Int) -> Void
  ) {
    var batch = PairBatch(people)
    for pair in pairs { batch.add(Int(pair >> 32), Int(pair & 0xffff_ffff), visit) }
    batch.empty(visit)
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
  /// Whether enough independent kinds of evidence speak for a link.
  let hasEvidence: Bool
}
