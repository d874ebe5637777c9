import CanonicalModel
import Records

extension Fault {
  static let consent: [Fault] = [
    .plant(.consent, 1, at: .consentsToReferral, .adult) {
      $0.set(.consentsToReferral, "no")
      $0.clear(.consentedOn)
    },
    .plant(.consent, 2, at: .consentsToReferral, .adult) { $0.clear(.consentedOn) },
    .plant(.consent, 3, at: .route, .notified) {
      $0.set(.ageGroupAtReferral, "child")
      $0.set(.ageGroupAtExploitation, "child")
      $0.set(.safeguardingReportedOn, day: $0.referred)
    },
    .plant(.consent, 4, at: .familyName, .notified) { $0.set(.familyName, "Bowen") },
    .plant(.consent, 5, at: .dateOfBirth, .notified) { $0.set(.dateOfBirth, "1990-05-17") },
    .plant(.consent, 6, at: .narrative, .notified.from(2015, 11, 2)) {
      $0.change(.narrative) { $0 + Array(" Would like to be called on 07700 900123.".utf8) }
    },
    .plant(.consent, 8, at: .refusalReason, .notified) { $0.clear(.refusalReason) },
    .plant(.consent, 9, at: .route, .notified.from(2015, 8, 3).until(2015, 10, 15)) { _ in },
    .plant(
      .consent, 11, at: .firstResponder,
      .notified.from(2015, 11, 2).with { $0.firstResponder = .salvationArmy }
    ) { _ in },
    .plant(.consent, 12, at: .nationOfEncounter, .notified.from(2015, 11, 2)) {
      $0.set(.nationOfEncounter, "SCOT")
    },
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
    // Eighteen years have 6,574 or 6,575 days. Only rows have a column in which nothing stands.
    .plant(.consent, 18, at: .conclusiveGroundsOn, formats: [.csv], .child.concluded) {
      $0.set(.dateOfBirth, day: ($0.conclusive - 6_580).unlessNewYearsDay)
      $0.clear(.consentedAsAdultOn)
    },
    .plant(.consent, 19, at: .withdrawnOn, .adult.awaiting.until(2023, 9, 30)) {
      $0.set(.caseStatus, "withdrawn")
      $0.set(.withdrawnOn, day: $0.reasonable)
      $0.set(.isWithdrawalInWriting, "no")
      $0.clear(.conclusiveGrounds)
    },
    .plant(.consent, 20, at: .consentsToReferral, .child) {
      $0.set(.consentsToReferral, "yes")
      $0.set(.consentedOn, day: $0.encountered)
    },
  ]
}

extension FileFault {
  static let consent: [FileFault] = [
    .file("referred-and-reported.csv", .consent, 13) {
      $0.text(
        "nrmReference,route,gender,localReference\nL1,nrm,male,MS/24/017\n,dtn,male,")
      $0.mark()
      $0.text("MS/24/017\n")
      $0.record = 2
    }
  ]
}

extension CollectionFault {
  static let consent: [CollectionFault] = [
    // The report that there is stands under another reference.
    .collection(.consent, 10) {
      $0.casting = .notified.from(2023, 2, 6).until(2023, 3, 31)
      $0.drop(of: "west-mercia-police", .year, .encounter)
      $0.tell(1, found: .at(.incidentReference)) {
        $0.set(.incidentReference, "WM/2023/\($0.story.number)")
        $0.set(.consentsToReferral, "no")
        $0.set(.nationOfEncounter, "WAL")
      }
      $0.file(.referral)
      $0.tell(2) { $0.set(.incidentReference, "WM/2023/\($0.story.number)") }
      $0.casting = .spring
      $0.tell(3)
    }
  ]
}
