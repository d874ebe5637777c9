import CanonicalModel
import Records

// What many rules ask of a record, in the words of the field.

extension CanonicalRecord {
  /// A report of an adult who does not consent to a referral.
  var isDutyToNotify: Bool { code(.route) == .dtn }

  var isReferralToNRM: Bool { code(.route) == .nrm }

  var isAdult: Bool { code(.ageGroupAtReferral) == .adult }

  /// A child, or a person who may be one: the law treats both alike (MSA 2015 s. 51).
  var countsAsChild: Bool {
    guard let group = code(.ageGroupAtReferral) else { return false }
    return group == .child || group == .notSureIfChild
  }

  /// Whether the field has no value at all. One that was withheld from us is a value, and so is
  /// one that could not be understood.
  func lacks(_ field: CanonicalField) -> Bool {
    guard isMissing(field) else { return false }
    var hasValue = false
    forEach(field) { value in
      switch value.content {
      case .missing(.redacted): hasValue = true
      case .missing: break
      default: hasValue = true
      }
    }
    return !hasValue
  }

  /// Whether a question was answered otherwise than yes, or not at all. An answer that was
  /// withheld or could not be understood may have been yes.
  func isNotConfirmed(_ field: CanonicalField) -> Bool {
    if let answer = code(field) { return answer != .yes }
    return lacks(field)
  }

  /// Whether the grounds were decided either way.
  package func isDecided(_ field: CanonicalField) -> Bool {
    guard let outcome = code(field) else { return false }
    return outcome == .positive || outcome == .negative
  }

  /// Whether the record's own event is certainly inside the dates.
  func happened(in dates: EffectiveDates) -> Bool {
    event.map(dates.certainlyContains) ?? false
  }
}
