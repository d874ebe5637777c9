import CanonicalModel
import Records

/// A code that stands in a field: what a rule about one answer waits for.
package struct StatedCode: Hashable, Sendable {
  package let field: CanonicalField
  package let code: Code

  /// Whether the record states it.
  package func isStated(in record: CanonicalRecord) -> Bool { record.code(field) == code }

  /// A report under the duty to notify.
  static let dutyToNotify = StatedCode(field: .route, code: .dtn)

  /// A source that nobody knows.
  static let anonymousSource = StatedCode(field: .isAnonymousSource, code: .yes)

  /// A disclosure under the Crime and Disorder Act 1998 s. 115.
  static let crimeAndDisorderAct = StatedCode(field: .gateway, code: .crimeAndDisorderAct)

  /// What was shared may go no further.
  static let noOnwardSharing = StatedCode(field: .onwardSharingAllowed, code: .no)

  /// A first responder of that code.
  static func firstResponder(_ code: Code) -> StatedCode {
    StatedCode(field: .firstResponder, code: code)
  }
}
