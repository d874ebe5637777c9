import Testing

@testable import Linkage

@Suite struct BlockingTests {
  /// Each pair is walked once, and no pair that a rule brings together is lost.
  @Test func walksEachPairOnce() {
    var settings = LinkageSettings()
    settings.allPairsUpTo = 2
    settings.leastPairs = 2000
    let people = ComparedPeople(InventedPeople(people: 400, seed: 2).table(), settings)
    let index = BlockIndex(people, settings)
    let walk = CandidateWalk(people: people, index: index)
    var seen: Set<[Int]> = []
    var met = walk.met
    for share in walk.shares() {
      walk.walk(share, &met) { left, right, _ in
        #expect(seen.insert([left, right]).inserted)
      }
    }
    var expected: Set<[Int]> = []
    for rule in index.rules {
      for block in rule.blocks {
        let members = rule.members[Int(block.start)..<Int(block.start + block.count)]
        for one in members {
          for other in members where one < other { expected.insert([Int(one), Int(other)]) }
        }
      }
    }
    #expect(seen == expected)
    #expect(!seen.isEmpty)
  }

  /// A large table is put into blocks by the rules that are named for it, as far as all rules have them.
  @Test func putsALargeTableIntoBlocksByFewerRules() {
    var settings = LinkageSettings()
    settings.allPairsUpTo = 2
    let people = ComparedPeople(InventedPeople(people: 400, seed: 2).table(), settings)
    #expect(BlockIndex(people, settings).rules.map(\.rule) == settings.rules)
    settings.largeTable = people.count
    #expect(BlockIndex(people, settings).rules.map(\.rule) == BlockRule.ofLargeTables)
    settings.rules = [.word, .fullName]
    #expect(BlockIndex(people, settings).rules.map(\.rule) == [.fullName])
    settings.rules = [.word]
    #expect(BlockIndex(people, settings).rules.map(\.rule) == [.word])
  }

  @Test func keepsBlocksWithinTheCap() {
    var settings = LinkageSettings()
    settings.allPairsUpTo = 2
    settings.leastPairs = 500
    settings.pairsPerRecord = 0
    let people = ComparedPeople(InventedPeople(people: 500, seed: 1).table(), settings)
    for rule in BlockIndex(people, settings).rules where !rule.rule.isSure {
      let pairs = rule.blocks.reduce(0) { $0 + Int($1.count) * (Int($1.count) - 1) / 2 }
      for block in rule.blocks { #expect(Int(block.count) <= settings.blockCap) }
      // Blocks of the least size are never split.
      #expect(pairs <= 500 + 1000 * BlockKeys.most * settings.leastCap)
    }
  }

  /// Who has more records than a block may hold has them in one block nevertheless.
  @Test func doesNotSplitWhoHasManyRecords() {
    var settings = LinkageSettings()
    settings.allPairsUpTo = 2
    settings.leastPairs = 10
    settings.pairsPerRecord = 0
    var table = InventedPeople(people: 100, seed: 7).table()
    let first = table.count
    for copy in 0..<20 {
      var draft = PersonDraft()
      draft.key = Array("copy \(copy)".utf8)
      draft.addName(given: Array("Mererid".utf8), family: Array("Penrhos".utf8))
      draft.birthNumbers = .init(year: 1982, month: 6, day: 9)
      table.add(draft)
    }
    let people = ComparedPeople(table, settings)
    let copies = Set((first..<table.count).map { UInt32(people.place(of: $0)) })
    let blocks = BlockIndex(people, settings).rules.flatMap { rule in
      rule.blocks.map { Set(rule.members[Int($0.start)..<Int($0.start + $0.count)]) }
    }
    #expect(blocks.contains { $0.isSuperset(of: copies) })
  }

  /// More pairs are made where the factor allows it.
  @Test func fillsBlocksByTheFactor() {
    var settings = LinkageSettings()
    settings.allPairsUpTo = 2
    settings.leastPairs = 100
    settings.pairsPerRecord = 0
    let people = ComparedPeople(InventedPeople(people: 500, seed: 1).table(), settings)
    let (few, many) = (
      BlockIndex(people, settings), BlockIndex(people, settings, budgetFactor: 9)
    )
    func pairs(_ index: BlockIndex) -> Int {
      index.rules.flatMap(\.blocks).reduce(0) { $0 + Int($1.count) * (Int($1.count) - 1) / 2 }
    }
    #expect(pairs(many) > pairs(few))
  }

  @Test func sortsByCounting() {
    var numbers = (0..<5000).map { UInt32(truncatingIfNeeded: Hash64.mix(UInt64($0), 1)) }
    let sorted = numbers.sorted()
    RadixSort.sort(&numbers)
    #expect(numbers == sorted)
  }

  @Test func aTextKeepsItsNumberWhileThePoolGrows() {
    var pool = BytePool()
    let texts = (0..<5000).map { Array("text \($0)".utf8) }
    let numbers = texts.map { pool.number(of: $0.span) }
    #expect(Set(numbers).count == texts.count)
    for (text, number) in zip(texts, numbers) {
      #expect(pool.number(of: text.span) == number)
      #expect(Array(pool.text(number)) == text)
    }
  }
}
