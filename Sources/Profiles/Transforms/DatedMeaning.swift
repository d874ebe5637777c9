import CanonicalModel
import Records

/// A key whose meaning changed on a day while its name and its values stayed the same.
///
/// The file cannot say which meaning its records have, since one file may hold records of both: the
/// record's own date does.
package struct DatedMeaning: Sendable {
  /// The first day of the present meaning.
  package let since: CivilDate
  /// The field whose date decides, of the same record.
  package let datedBy: CanonicalField
  /// The field that holds what was said before that day.
  package let earlier: CanonicalField

  /// Which meaning a value has.
  enum Verdict {
    case earlier, present
    /// The date is not there, or could be on either side of the change.
    case open
  }

  func verdict(for record: CanonicalRecord) -> Verdict {
    guard let date = record.date(datedBy) else { return .open }
    if date.isCertainlyBefore(since) { return .earlier }
    return date.earliest >= since ? .present : .open
  }
}
