/// All records in their blocks, rule by rule.
struct BlockIndex: Sendable {
  struct Block: Sendable {
    let start: Int32
    let count: Int32
  }

  struct Entry: Sendable {
    let key: UInt32
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

  /// Every record with every other: for tables that are small enough.
  let isAllPairs: Bool

  /// `budgetFactor`: how many times the pairs that the settings allow may be made.
  init(_ people: ComparedPeople, _ settings: LinkageSettings, budgetFactor: Int = 1) {
    isAllPairs = people.count <= settings.allPairsUpTo
    guard !isAllPairs else { return }
    let keys = BlockKeys(people)
    let settings = settings.blocking(people.count)
    let allowed = max(settings.leastPairs, Int(settings.pairsPerRecord * Double(people.count)))
    for rule in settings.rules {
      var maker = BlockMaker(keys, rule, settings)
      maker.run(people.count, budget: allowed * budgetFactor)
      rules.append(maker.made)
    }
  }
}
