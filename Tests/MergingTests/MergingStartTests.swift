import CanonicalModel
import Testing

@testable import Merging

@Suite struct MergingStartTests {
  @Test func knowsAContestedValue() {
    let value = MergedValue(
      field: .gender, contents: [], rule: "keep-all", sources: [],
      losers: [StatementReference(record: 0, statement: 0)])
    #expect(value.isContested)
  }
}
