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

  @Test func keepsBlocksWithinTheCap() {
    var settings = LinkageSettings()
    settings.allPairsUpTo = 2
    settings.leastPairs = 500
    settings.pairsPerRecord = 0
    let people = ComparedPeople(InventedPeople(people: 500, seed: 1).table(), settings)
    for rule in BlockIndex(people, settings).rules {
      let pairs = rule.blocks.reduce(0) { $0 + Int($1.count) * (Int($1.count) - 1) / 2 }
      for block in rule.blocks { #expect(Int(block.count) <= settings.blockCap) }
      // Blocks of the least size are never split.
      #expect(pairs <= 500 + 1000 * BlockKeys.most * settings.leastCap)
    }
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
    let numbers = texts.map { pool.number(of: $0[...]) }
    #expect(Set(numbers).count == texts.count)
    for (text, number) in zip(texts, numbers) {
      #expect(pool.number(of: text[...]) == number)
      #expect(Array(pool.text(number)) == text)
    }
  }
}
