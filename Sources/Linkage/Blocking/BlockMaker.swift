/// Puts the records into the blocks of one rule. How full a block may be is found from how many pairs
/// the rule may make: in a small table coarse blocks stay whole, in a large one they are split.
struct BlockMaker {
  let rule: BlockRule
  private let keys: BlockKeys
  private let settings: LinkageSettings
  private(set) var made: BlockIndex.RuleBlocks

  init(_ keys: BlockKeys, _ rule: BlockRule, _ settings: LinkageSettings) {
    self.keys = keys
    self.rule = rule
    self.settings = settings
    made = BlockIndex.RuleBlocks(rule: rule)
  }

  /// `budget`: how many pairs the rule may make of the first `count` records.
  mutating func run(_ count: Int, budget: Int) {
    var budget = budget
    var entries = entries(count)
    for step in 0...rule.splits.count {
      RadixSort.sort(&entries, keyBits: 32) { UInt64($0.key) }
      let runs = runs(entries)
      let cap = rule.isSure ? settings.blockCap : cap(runs, budget)
      made.cap = max(made.cap, cap)
      var over: [BlockIndex.Entry] = []
      var full: [Range<Int>] = []
      for run in runs {
        if run.count <= cap {
          take(entries[run])
          budget -= run.count * (run.count - 1) / 2
        } else if step == rule.splits.count {
          full.append(run)
        } else {
          split(run, of: entries, by: rule.splits[step], into: &over)
        }
      }
      cut(full, entries, budget)
      if over.isEmpty { break }
      entries = over
    }
  }

  /// Cuts blocks that nothing splits any more into pieces, as large as what is left of the budget
  /// allows; the order of keys says who comes into which. Each is named in the report.
  private mutating func cut(
    _ full: [Range<Int>], _ entries: [BlockIndex.Entry], _ budget: Int
  ) {
    guard !full.isEmpty else { return }
    let records = full.reduce(0) { $0 + $1.count }
    let size = min(settings.blockCap, 2 * max(0, budget) / records + 1)
    made.leftOut += full.count
    made.leftOutRecords += records
    guard size >= 2 else { return }
    let fronts = keys.people.fronts
    for run in full {
      let members = entries[run].sorted {
        (fronts[$0.record].key, $0.record) < (fronts[$1.record].key, $1.record)
      }
      for start in stride(from: 0, to: members.count - 1, by: size) {
        take(members[start..<min(members.count, start + size)])
      }
    }
  }

  private func entries(_ count: Int) -> [BlockIndex.Entry] {
    var entries: [BlockIndex.Entry] = []
    entries.reserveCapacity(count)
    var found: [UInt64] = []
    for record in 0..<count {
      keys.keys(record, rule, into: &found)
      for key in found {
        entries.append(
          BlockIndex.Entry(key: UInt32(truncatingIfNeeded: key), record: UInt32(record)))
      }
    }
    return entries
  }

  /// How many records lie between asking for a record and reading it.
  private static let ahead = 16

  /// Records that lack what is split by are in no finer block.
  private func split(
    _ run: Range<Int>, of entries: [BlockIndex.Entry], by part: BlockRule.Part,
    into over: inout [BlockIndex.Entry]
  ) {
    for place in run {
      // Records of one block lie apart. What is asked for ahead is mostly of a block that is split as well.
      if place + Self.ahead < entries.count {
        keys.people.fronts.fetch(Int(entries[place + Self.ahead].record))
      }
      let entry = entries[place]
      let value = keys.hash(Int(entry.record), part)
      guard value != 0 else { continue }
      let key = Hash64.mix(UInt64(entry.key), value)
      over.append(
        BlockIndex.Entry(key: UInt32(truncatingIfNeeded: key), record: entry.record))
    }
  }

  /// Stretches of equal keys with more than one record.
  private func runs(_ entries: [BlockIndex.Entry]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    guard !entries.isEmpty else { return runs }
    var start = 0
    for index in 1...entries.count
    where index == entries.count || entries[index].key != entries[start].key {
      if index - start > 1 { runs.append(start..<index) }
      start = index
    }
    return runs
  }

  /// The greatest size of block with which the pairs stay within the budget.
  private func cap(_ runs: [Range<Int>], _ budget: Int) -> Int {
    var pairs = [Int](repeating: 0, count: settings.blockCap + 1)
    for run in runs where run.count <= settings.blockCap {
      pairs[run.count] += run.count * (run.count - 1) / 2
    }
    var sum = 0
    for size in 2...settings.blockCap {
      sum += pairs[size]
      if sum > budget { return max(settings.leastCap, size - 1) }
    }
    return settings.blockCap
  }

  private mutating func take(_ entries: ArraySlice<BlockIndex.Entry>) {
    made.blocks.append(
      BlockIndex.Block(
        start: Int32(truncatingIfNeeded: made.members.count),
        count: Int32(truncatingIfNeeded: entries.count)))
    for entry in entries { made.members.append(entry.record) }
  }
}
