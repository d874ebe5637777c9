import CanonicalModel
import Records
import Testing

@testable import Profiles

/// A transform is called by one name wherever it is told.
@Suite struct TransformNameTests {
  @Test func namesEachTransformAsProfilesDo() {
    let transforms: [Transform] = [
      .text, .texts(separator: 59), .date([], acceptsSerials: false), .integer,
      .identifier(digits: nil), .familyName(.familyGiven), .givenNames(.familyGiven),
      .join(separator: " "), .constant(.text([])), .tick("yes", ticks: .init()),
    ]
    for transform in transforms { #expect(Transform.names.contains(transform.name)) }
    #expect(Set(transforms.map(\.name)).count == transforms.count)
  }
}
