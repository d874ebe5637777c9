import CanonicalModel
import Records

/// A value that a transform could not understand, or understood with a doubt.
package struct ValueFault: Sendable {
  package let fault: Fault
  package let field: CanonicalField
  /// Index into the fields of the batch.
  package let source: Int32
  /// What the fault's message tells besides field and value.
  package let detail: Arguments

  package init(
    _ fault: Fault, field: CanonicalField, source: Int32, detail: Arguments = .none
  ) {
    self.fault = fault
    self.field = field
    self.source = source
    self.detail = detail
  }
}
