import Testing

@testable import Register

@Suite struct RegisterStartTests {
  @Test func keepsTheMembers() {
    #expect(RegisteredCluster(members: ["a"]).members == ["a"])
  }
}
