import Testing

@testable import Register

@Suite struct EntityIDTests {
  @Test(arguments: [
    ("P", 1, "P-000001"), ("R", 123_456, "R-123456"), ("P", 1_234_567, "P-1234567"),
  ])
  func isWrittenAndReadTheSame(_ prefix: String, _ serial: Int, _ text: String) {
    let id = EntityID(prefix: prefix, serial: serial)
    #expect(id.description == text)
    #expect(EntityID(text) == id)
  }

  @Test(arguments: ["", "P", "P-", "-000001", "P-1", "P-000000", "P-0000001", "P-00000x", "P-1-2"])
  func isReadInOneWayOnly(_ text: String) { #expect(EntityID(text) == nil) }
}
