import CanonicalModel
import Records
import Testing

@testable import Synthesis

@Suite struct RecordGeneratorTests {
  @Test(arguments: RecordKind.allCases, SourceFormat.allCases)
  func makesTheSameBytesForTheSameSeed(_ kind: RecordKind, _ format: SourceFormat) {
    let first = Generated(format, kind, count: 60)
    let second = Generated(format, kind, count: 60)
    #expect(first.bytes == second.bytes)
    #expect(first.truth == second.truth)
  }

  @Test func makesOtherBytesForAnotherSeed() {
    #expect(Generated(.csv, count: 50).bytes != Generated(.csv, count: 50, seed: 8).bytes)
  }

  /// The numbers of SplitMix64 for seed 1234567, as its authors' own program prints them.
  @Test func drawsTheNumbersOfSplitMix64() {
    var random = RandomSource(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }

  @Test func beginsALongFileLikeAShortOne() {
    #expect(Generated(.ndjson, count: 90).bytes.starts(with: Generated(.ndjson, count: 40).bytes))
  }

  @Test(arguments: [
    (SourceFormat.csv, 1), (.ndjson, 0), (.json, 2), (.xml, 3),
  ])
  func writesOneLineARecord(_ format: SourceFormat, others: Int) {
    #expect(Generated(format, count: 300).lines.count == 300 + others)
    #expect(Generated(format, count: 0).lines.count == (format == .ndjson ? 0 : others))
  }

  @Test func plantsAsManyFaultsAsAsked() {
    #expect(Generated(.csv, count: 500, faultRate: 0).faults.isEmpty)
    // Some faults take the record before, which is not clean here.
    #expect((450...500).contains(Generated(.csv, count: 500, faultRate: 1).faults.count))
    #expect((100...200).contains(Generated(.csv, count: 500, faultRate: 0.3).faults.count))
    #expect(Generated(.csv, count: 50, faultRate: .nan).faults.isEmpty)
  }

  @Test func handsOutBuffersOfAboutAMegabyte() {
    let buffers = Generated(.csv, count: 8_000, faultRate: 0).buffers
    #expect(buffers.count > 2)
    #expect(buffers.dropLast().allSatisfy { (1_048_576..<1_081_344).contains($0) })
  }

  @Test func keepsColumnsInCanonicalOrder() {
    for kind in RecordKind.allCases {
      let order = Layout.of(kind).columns.map(\.rawValue)
      #expect(order == order.sorted())
      #expect(Set(order).count == order.count)
    }
  }

  @Test func givesEveryRecordItsOwnIdentity() {
    let stories = (1...20_000).map { number in
      var random = RandomSource(seed: 3, record: number)
      return CaseStory(number: number, casting: .anyone, random: &random)
    }
    let people = stories.filter { !$0.isNotified }.map {
      "\($0.slot.first).\($0.slot.second).\($0.slot.family).\($0.bornOn ?? 0)"
    }
    #expect(Set(people).count == people.count)
  }
}
