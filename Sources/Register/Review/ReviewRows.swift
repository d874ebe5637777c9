/// A row of `links`: two records of which it was asked whether they belong together.
package struct ReviewLink: Sendable {
  package let pair: String
  package let question: String
  package let left: String
  package let right: String
  package let weight: Double
  package let probability: Double
  /// `linked`, `review` or `parted`.
  package let answer: String
  package let reason: String
}

/// A row of `contributions`: one reason of a pair.
package struct ReviewReason: Sendable {
  package let comparison: String
  package let level: String
  /// In bits.
  package let weight: Double
}

/// A row of `sources`: a record, and what it became part of.
package struct ReviewSource: Sendable {
  package let key: String
  package let partner: String
  package let kind: String
  package let personID: String?
  package let entityID: String?
  package let file: String
  package let line: Int
}

/// A row of `statements`: one thing that a record says.
package struct ReviewStatement: Sendable {
  /// The name of the canonical field.
  package let field: String
  /// Nothing where something is missing, and then `missing` says why.
  package let value: String?
  package let missing: String?
}
