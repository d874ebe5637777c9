import Records

/// Indicators of the notes on consistency that no canonical field can answer yet, so that a report can say
/// what it does not look at.
package struct NotMeasured: Sendable {
  package let id: String
  package let question: Words
  /// What is missing, and where it would have to come from.
  package let missing: Words

  package init(id: String, question: Words, missing: Words) {
    self.id = id
    self.question = question
    self.missing = missing
  }
}
