/// Where the records of an XML file stand, by local names.
package struct XMLLayout: Hashable, Sendable {
  /// From the root to the element that is a record. Empty when no profile knows the file: then
  /// there are no records and only well-formedness is checked.
  package let recordPath: [String]
  /// From the record to the element that repeats within it; empty when none does.
  package let each: [String]

  package init(recordPath: [String] = [], each: [String] = []) {
    self.recordPath = recordPath
    self.each = each
  }
}
