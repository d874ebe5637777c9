import Testing

@testable import Synthesis

@Suite struct NarrativeTests {
  @Test func hasThirteenClausesForEachPlace() {
    for clauses in Narrative.places {
      #expect(clauses.count == Narrative.choices && Set(clauses).count == Narrative.choices)
    }
    #expect(Narrative.joints.count == Narrative.places.count - 1)
  }

  /// So that no text looks copied from another.
  @Test func sharesFourClausesAtMost() {
    func clauses(_ number: Int) -> [Int] {
      Narrative.places.indices.map { Narrative.clause(of: number, at: $0) }
    }
    let first = stride(from: 1, to: 371_293, by: 1_811).map(clauses)
    for (index, one) in first.enumerated() {
      for other in first[(index + 1)...] {
        #expect(zip(one, other).count { $0 == $1 } <= 4)
      }
    }
  }

  @Test func isLongEnough() {
    for number in 1...500 {
      var text: [UInt8] = []
      text.appendNarrative(number)
      #expect((150...500).contains(text.count))
    }
  }
}
