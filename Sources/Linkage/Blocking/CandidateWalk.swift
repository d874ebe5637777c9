/// Walks the pairs that blocking brings together, each once.
struct CandidateWalk: Sendable {
  let people: ComparedPeople
  let index: BlockIndex
  private let pairs: CandidatePairs

  /// What a walker keeps: by record, the record with which it was met last.
  struct Met {
    fileprivate var records: [UInt32]
  }

  init(people: ComparedPeople, index: BlockIndex) {
    self.people = people
    self.index = index
    pairs = CandidatePairs(index, count: index.isAllPairs ? 0 : people.count) {
      Self.mayBeOne(people, $0, $1)
    }
  }

  var met: Met { Met(records: Array(repeating: .max, count: index.isAllPairs ? 0 : people.count)) }

  /// The work in shares of about as many pairs: the first records of these.
  func shares() -> [Range<Int>] {
    guard !index.isAllPairs else {
      return stride(from: 0, to: people.count, by: 64).map { $0..<min($0 + 64, people.count) }
    }
    var shares: [Range<Int>] = []
    var start = 0
    for record in 0..<people.count
    where record == people.count - 1 || pairs.starts[record + 1] - pairs.starts[start] > 20_000 {
      shares.append(start..<record + 1)
      start = record + 1
    }
    return shares
  }

  /// Visits the pairs of a share with the number of the first rule that makes each, by first record.
  @inline(__always)
  func walk(_ share: Range<Int>, _ met: inout Met, _ visit: (Int, Int, Int) -> Void) {
    var batch = PairBatch(people)
    for left in share {
      if index.isAllPairs {
        for right in left + 1..<max(left + 1, people.count)
        where Self.mayBeOne(people, left, right) {
          visit(left, right, 0)
        }
        continue
      }
      for place in Int(pairs.starts[left])..<Int(pairs.starts[left + 1]) {
        let other = pairs.others[place]
        let right = CandidatePairs.record(other)
        guard met.records[right] != UInt32(truncatingIfNeeded: left) else { continue }
        met.records[right] = UInt32(truncatingIfNeeded: left)
        batch.add(left, right, rule: CandidatePairs.rule(other), visit)
      }
    }
    batch.empty(visit)
  }

  /// Two records of a source that holds everybody once are not asked about.
  @inline(__always)
  private static func mayBeOne(_ people: ComparedPeople, _ left: Int, _ right: Int) -> Bool {
    guard !people.table.duplicateFreeSources.isEmpty else { return true }
    let source = people.fronts[left].source
    return source != people.fronts[right].source
      || !people.table.duplicateFreeSources.contains(Int(source))
  }
}
