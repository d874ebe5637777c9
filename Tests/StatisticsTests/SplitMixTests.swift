import Testing

@testable import Statistics

@Suite struct SplitMixTests {
  @Test func givesThePublishedSequence() {
    var source = SplitMix(seed: 42)
    let numbers = (0..<3).map { _ in source.next() }
    #expect(
      numbers == [13_679_457_532_755_275_413, 2_949_826_092_126_892_291, 5_139_283_748_462_763_858])
    var other = SplitMix(seed: 0)
    #expect(other.next() == 16_294_208_416_658_607_535)
  }
}
