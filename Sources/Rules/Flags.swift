import CanonicalModel
import Records

/// Collects what a rule has to say about the record before it.
package struct Flags: Sendable {
  /// One flaw, at a value or at the record as a whole.
  package struct Flag: Sendable {
    package let field: CanonicalField?
    /// The raw value, where a field has several; else the field's first value is meant.
    package let source: Int32?
    package let related: [CanonicalField]
    package let arguments: Arguments
    /// A milder severity than the rule's own, where its source is laxer.
    package let severity: Severity?
  }

  package private(set) var list: [Flag] = []
  /// How often a comparison was left open, since the dates are not known well enough.
  package private(set) var undecided = 0

  package init() {}

  /// Flags the field's value, or the record where it has none.
  package mutating func flag(
    _ field: CanonicalField?, related: [CanonicalField] = [], _ arguments: Arguments = .none,
    as severity: Severity? = nil
  ) {
    list.append(
      Flag(
        field: field, source: nil, related: related, arguments: arguments, severity: severity))
  }

  /// Flags one of several values of a field.
  package mutating func flag(
    _ value: CanonicalValue, related: [CanonicalField] = [], _ arguments: Arguments = .none,
    as severity: Severity? = nil
  ) {
    list.append(
      Flag(
        field: value.field, source: value.source, related: related, arguments: arguments,
        severity: severity))
  }

  /// Notes that the record leaves the question open: a year stands where a day would be needed. That
  /// is no flaw, and the report counts it.
  package mutating func leaveUndecided() { undecided += 1 }

  package mutating func removeAll() {
    list.removeAll(keepingCapacity: true)
    undecided = 0
  }
}
