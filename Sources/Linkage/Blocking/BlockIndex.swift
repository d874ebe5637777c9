/// All records in their blocks, rule by rule. Pairs are never kept: they are walked.
struct BlockIndex: Sendable {
  struct Block: Sendable {
    let start: Int32
    let count: Int32
    /// Its number among all blocks; from 1.
    let number: UInt32
  }

  struct Entry: Sendable {
    let key: UInt64
    let record: UInt32
  }

  /// The blocks of one rule, in the order of their keys.
  struct RuleBlocks: Sendable {
    let rule: BlockRule
    var blocks: [Block] = []
    var members: [UInt32] = []
    /// How many blocks stayed over-full after all splits and were cut into pieces or left out.
    var leftOut = 0
    var leftOutRecords = 0
    /// How many records a block may have.
    var cap = 0
  }

  private(set) var rules: [RuleBlocks] = []
  /// By record, then by rule: the numbers of its blocks.
  private(set) var columns: [UInt32] = []
  private(set) var width = 0
  private var nextNumber: UInt32 = 1
  private var offsets: [Int] = []

  /// Every record with every other: for tables that are small enough.
  var isAllPairs = false

  init(_ people: ComparedPeople, _ settings: LinkageSettings) {
    let count = people.count
    guard count > settings.allPairsUpTo else {
      isAllPairs = true
      return
    }
    for rule in settings.rules {
      offsets.append(width)
      width += rule.isMultiple ? BlockKeys.most : 1
    }
    columns = [UInt32](repeating: 0, count: count * width)
    let keys = BlockKeys(people)
    for (index, rule) in settings.rules.enumerated() {
      var maker = BlockMaker(keys, rule, settings)
      maker.run(count)
      add(maker, offsets[index])
    }
  }

  private mutating func add(_ maker: BlockMaker, _ offset: Int) {
    var made = maker.made
    for index in made.blocks.indices {
      let block = made.blocks[index]
      made.blocks[index] = Block(start: block.start, count: block.count, number: nextNumber)
      for place in Int(block.start)..<Int(block.start + block.count) {
        enter(Int(made.members[place]), offset, maker.rule.isMultiple ? BlockKeys.most : 1)
      }
      nextNumber += 1
    }
    rules.append(made)
  }

  private mutating func enter(_ record: Int, _ offset: Int, _ lanes: Int) {
    let start = record * width + offset
    for lane in start..<start + lanes where columns[lane] == 0 {
      columns[lane] = nextNumber
      return
    }
  }

  /// Whether the pair belongs to this block of the rule: no earlier rule brings it together, nor an
  /// earlier block of this one.
  @inline(__always)
  func owns(_ left: Int, _ right: Int, rule: Int, block: UInt32) -> Bool {
    let (here, there) = (left * width, right * width)
    var lane = 0
    for earlier in 0...rule {
      if lanes(earlier) == 1 {
        let number = columns[here + lane]
        if number != 0, number == columns[there + lane] { return number == block }
        lane += 1
      } else {
        let shared = firstShared(here + lane, there + lane)
        if shared != 0 { return shared == block }
        lane += BlockKeys.most
      }
    }
    return false
  }

  @inline(__always)
  private func lanes(_ rule: Int) -> Int {
    rules[rule].rule.isMultiple ? BlockKeys.most : 1
  }

  /// Numbers are entered in ascending order.
  @inline(__always)
  private func firstShared(_ here: Int, _ there: Int) -> UInt32 {
    for left in here..<here + BlockKeys.most {
      let number = columns[left]
      if number == 0 { return 0 }
      for right in there..<there + BlockKeys.most where columns[right] == number { return number }
    }
    return 0
  }
}
