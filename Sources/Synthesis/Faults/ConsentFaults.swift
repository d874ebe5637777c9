import CanonicalModel
import Records

extension Fault {
  static let consent: [Fault] = [
    .plant(.consent, 1, at: .consentsToReferral, .adult) {
      $0.set(.consentsToReferral, "no")
      $0.clear(.consentedOn)
    },
    .plant(.consent, 3, at: .route, .notified) {
      $0.set(.ageGroupAtReferral, "child")
      $0.set(.ageGroupAtExploitation, "child")
    },
    .plant(.consent, 4, at: .familyName, .notified) { $0.set(.familyName, "Bowen") },
    .plant(.consent, 5, at: .dateOfBirth, .notified) { $0.set(.dateOfBirth, "1990-05-17") },
    .plant(.consent, 8, at: .refusalReason, .notified) { $0.clear(.refusalReason) },
    .plant(.consent, 9, at: .route, .notified.from(2015, 8, 3).until(2015, 10, 15)) { _ in },
    .plant(.consent, 14, at: .wantsSupport, .adult.from(2019, 9, 1).wantingSupport) {
      $0.clear(.phone, .email, .postcode)
    },
    .plant(.consent, 15, at: .decisionContact, .adult.from(2019, 9, 1).withDecisionToPerson) {
      $0.clear(.isSafeToEmail)
    },
    .plant(.consent, 16, at: .mayContactThirdParty, .adult.from(2019, 9, 1).withDecisionToOther) {
      $0.set(.mayContactThirdParty, "no")
    },
    .plant(.consent, 17, at: .wantsSupport, .child) { $0.set(.wantsSupport, "yes") },
  ]
}
