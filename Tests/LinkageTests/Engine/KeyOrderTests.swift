import Testing

@testable import Linkage

@Suite struct KeyOrderTests {
  /// The same order as a plain sort, also where keys are alike in all but their lowest bits, or equal.
  @Test func isThatOfAPlainSort() {
    let keys = (0..<5000).map { number in
      let mixed = Hash64.mix(UInt64(number), 3)
      return number % 3 == 0 ? mixed : mixed & 0xff | UInt64(number % 7) << 60
    }
    let plain = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    #expect(KeyOrder.records(keys.count) { keys[$0] } == plain.map { UInt32($0) })
    #expect(KeyOrder.records(0) { keys[$0] }.isEmpty)
  }
}
