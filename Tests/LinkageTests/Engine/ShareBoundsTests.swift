import Testing

@testable import Linkage

/// What "one person" means stays what it means, whatever a table teaches.
@Suite struct ShareBoundsTests {
  @Test func takesDownWhatIsOverItsBound() {
    let birth = Int(PersonComparison.birthDate.rawValue)
    var shares = [Double](repeating: 0.02, count: PersonComparison.birthDate.levels.count)
    shares[0] = 0.2
    shares[Int(BirthLevel.differs) - 1] = 0.8 - 0.02 * Double(shares.count - 2)
    let bounded = ShareBounds.bounded(shares, birth)
    #expect(bounded[Int(BirthLevel.differs) - 1] == 0.05)
    #expect(abs(bounded.reduce(0, +) - 1) < 1e-9)
    #expect(bounded[0] > 0.4)
  }

  @Test func leavesAloneWhatIsWithin() {
    let settings = LinkageSettings()
    for comparison in PersonComparison.allCases {
      let index = Int(comparison.rawValue)
      let shipped = settings.levels[index].map(\.match)
      #expect(ShareBounds.bounded(shipped, index) == shipped, "\(comparison)")
    }
  }

  @Test func takesNoSwapForEvidence() {
    let order = Int(PersonComparison.nameOrder.rawValue)
    let weights = LevelOrder.monotone(order, [0.5, 0.5], [0.995, 0.005], seen: [100, 100])
    #expect(weights[1] <= -1)
  }
}
