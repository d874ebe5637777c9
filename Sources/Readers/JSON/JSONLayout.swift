/// Where in a JSON file the records are.
package struct JSONLayout: Hashable, Sendable {
  /// Keys from the top to the array of records; empty when the file is that array.
  package var recordPath: [String]
  /// Keys from a record to an array of its repeated parts.
  package var each: [String]
  /// Whether every line is a record of its own.
  package var isLines: Bool
  /// Whether no profile says all this: what stands where records could is no fault then.
  package var isGuess: Bool

  package init(
    recordPath: [String] = [], each: [String] = [], isLines: Bool = false, isGuess: Bool = false
  ) {
    self.recordPath = recordPath
    self.each = each
    self.isLines = isLines
    self.isGuess = isGuess
  }
}
