import CanonicalModel
import Records

/// What a duty-to-notify report must never say in a dataset: its adult did not consent, and anonymity is
/// the promise under which the report was made.
enum Anonymity {
  /// Every field that may say who somebody is: the sensitive ones of the person, references that are a
  /// person's own, and the texts in which names may stand.
  static let identifying: Set<CanonicalField> = {
    let person = CanonicalField.definitions.filter { $0.part == .person && $0.isSensitive }
    return Set(person.map(\.field)).union([
      .homeOfficeReference, .pseudonym, .narrative, .interviewDetails, .professionalInsight,
      .exploiterDetails, .howItStarted, .requiredWork, .livingConditions, .treatment, .journey,
      .keptInSituationBy, .whyTheyLeft, .whyReportedNow, .refusalReason, .exploitationPeriod,
      .otherExploitation, .exploitationTowns, .latitude, .longitude, .gridReference,
    ])
  }()
}

extension CanonicalRecord {
  /// Whether it is a duty-to-notify report, by the same signs as `SourceRecord.isDutyToNotify`.
  var isReportWithoutName: Bool {
    guard kind == .referral else { return false }
    if has("dtn", in: .route) { return true }
    guard !isStated(.route) else { return false }
    return has("no", in: .consentsToReferral) || has("msa-2015-s52", in: .gateway)
  }
}
