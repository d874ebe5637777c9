import CanonicalModel
import Records

extension Catalogue {
  /// What partners say of one case, and what a partner's drops say one after another.
  static let crossPartner: [Rule] = [
    .personDiffersBetweenPartners, .outcomeDiffersBetweenPartners, .onwardReferralNotFound,
    .fileSentTwice, .decisionChangedBetweenDrops, .recordLostSinceDrop, .dropsOverlap,
    .missingFromNextDrop, .changedHistory,
  ]
}

extension CanonicalRecord {
  /// The NRM reference as a key; 0 where there is none, or for a report that names nobody, which is
  /// never held against other records.
  var keyOfCase: UInt64 {
    isDutyToNotify ? 0 : withText(.nrmReference, hashOfReference) ?? 0
  }
}
