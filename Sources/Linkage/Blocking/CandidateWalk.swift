/// Walks the pairs that blocking brings together, each once.
struct CandidateWalk: Sendable {
  let people: ComparedPeople
  let index: BlockIndex

  /// A share of the work: blocks of a rule, or, where every pair is compared, records.
  struct Share: Sendable {
    let rule: Int
    let range: Range<Int>
  }

  /// The work in shares of about as many pairs.
  func shares() -> [Share] {
    guard !index.isAllPairs else {
      return stride(from: 0, to: people.count, by: 64).map {
        Share(rule: 0, range: $0..<min($0 + 64, people.count))
      }
    }
    var shares: [Share] = []
    for rule in index.rules.indices {
      var (start, pairs) = (0, 0)
      let blocks = index.rules[rule].blocks
      for block in blocks.indices {
        let count = Int(blocks[block].count)
        pairs += count * (count - 1) / 2
        if pairs > 50_000 || block == blocks.count - 1 {
          shares.append(Share(rule: rule, range: start..<block + 1))
          (start, pairs) = (block + 1, 0)
        }
      }
    }
    return shares
  }

  @inline(__always)
  func walk(_ share: Share, _ visit: (Int, Int) -> Void) {
    if index.isAllPairs {
      for left in share.range {
        for right in left + 1..<max(left + 1, people.count) where mayBeOne(left, right) {
          visit(left, right)
        }
      }
      return
    }
    let rule = index.rules[share.rule]
    for number in share.range {
      let block = rule.blocks[number]
      let (start, end) = (Int(block.start), Int(block.start + block.count))
      for one in start..<end - 1 {
        let left = Int(rule.members[one])
        for other in one + 1..<end {
          let right = Int(rule.members[other])
          guard left != right, mayBeOne(left, right),
            index.owns(left, right, rule: share.rule, block: block.number)
          else { continue }
          visit(min(left, right), max(left, right))
        }
      }
    }
  }

  /// Two records of a source that holds everybody once are not asked about.
  @inline(__always)
  private func mayBeOne(_ left: Int, _ right: Int) -> Bool {
    guard !people.table.duplicateFreeSources.isEmpty else { return true }
    let source = people.table.lines[left].source
    return source != people.table.lines[right].source
      || !people.table.duplicateFreeSources.contains(Int(source))
  }
}
