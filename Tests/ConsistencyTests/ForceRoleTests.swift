import CanonicalModel
import Testing

@testable import Consistency

@Suite struct ForceRoleTests {
  @Test func namesThreeDifferentFields() {
    let fields = ForceRole.allCases.compactMap(\.field)
    #expect(Set(fields).count == 3)
  }
}
