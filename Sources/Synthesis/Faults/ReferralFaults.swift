import CanonicalModel
import Records

extension Fault {
  static let referral: [Fault] = [
    .plant(.referral, 1, at: .firstResponder, .adult.from(2016, 1, 4).until(2021, 1, 4)) {
      $0.set(.firstResponder, "belfast-womens-aid")
      $0.set(.firstResponderEmail, "worker@charity.example")
      $0.set(.nation, "NI")
      $0.clear(.firstResponderForce)
    },
    .plant(.referral, 2, at: .firstResponder, .child.from(2020, 4, 1)) {
      $0.set(.firstResponder, "local-authority")
      $0.clear(.firstResponderForce)
    },
    .plant(.referral, 3, at: .firstResponder, .adult) {
      $0.set(.firstResponder, "non-fr.prison")
      $0.clear(.firstResponderForce)
    },
    .plant(.referral, 4, at: .firstResponder, .adult.until(2019, 7, 1)) {
      $0.set(.firstResponder, "poppy-project")
      $0.set(.firstResponderEmail, "worker@charity.example")
      $0.clear(.firstResponderForce)
    },
    .plant(.referral, 5, at: .firstResponder, .adult.from(2021, 10, 19).until(2022, 6, 3)) {
      $0.set(.firstResponder, "refugee-council")
      $0.set(.firstResponderEmail, "worker@charity.example")
      $0.clear(.firstResponderForce)
    },
    .plant(.referral, 8, at: .firstResponder, .adult) {
      $0.set(.firstResponder, "tara")
      $0.set(.firstResponderEmail, "worker@charity.example")
      $0.clear(.firstResponderForce)
    },
    .plant(.referral, 9, at: .firstResponder, .adult.from(2019, 6, 1).until(2020, 10, 1)) {
      $0.set(.firstResponder, "tarian-rocu")
      $0.set(.firstResponderEmail, "officer@gwent.police.uk")
      $0.clear(.firstResponderForce)
    },
    .plant(.referral, 10, at: .firstResponderEmail, .adult.from(2019, 9, 1)) {
      $0.set(.firstResponderEmail, "somebody@gmail.com")
    },
    .plant(.referral, 11, at: .referredOn, .adult.from(2019, 6, 1).until(2023, 9, 30)) {
      $0.set(.encounteredOn, day: $0.referred + 1)
      $0.set(.receivedOn, day: $0.referred + 1)
      $0.set(.reasonableGroundsOn, day: max($0.reasonable, $0.referred + 1))
      $0.set(.consentedOn, day: $0.referred)
    },
    .plant(.referral, 12, at: .referredOn, .adult.from(2019, 6, 1).until(2023, 9, 30)) {
      $0.set(.encounteredOn, day: $0.referred - 40)
      $0.set(.exploitationEndedOn, day: $0.referred - 40)
      $0.set(.exploitationStartedOn, day: $0.referred - 90)
    },
    .plant(.referral, 13, at: .firstResponderEmail, .adult.from(2019, 9, 1)) {
      $0.clear(.firstResponderEmail, .firstResponderPhone, .alternativeContactEmail)
    },
    .plant(.referral, 14, at: .localAuthority, .child.from(2019, 9, 1)) {
      $0.clear(.localAuthority, .localAuthorityEmail, .localAuthorityPhone)
    },
    .plant(.referral, 6, at: .localAuthority, .child.from(2019, 9, 1)) {
      $0.set(.localAuthority, "Christchurch and Poole Council")
    },
    .plant(.referral, 7, at: .firstResponder, .adult) {
      $0.set(.firstResponder, "Unseen UK")
      $0.clear(.firstResponderForce)
      $0.set(.firstResponderEmail, "worker@charity.example")
    },
    .plant(.referral, 15, at: .localAuthority, .child.from(2019, 9, 1)) {
      $0.set(.localAuthority, "E07000031")
    },
    .plant(.referral, 16, at: .guardianReferredOn, .child.from(2017, 2, 6)) {
      $0.clear(.guardianReferredOn)
    },
    .plant(.referral, 17, at: .narrative, .adult.until(2023, 1, 15)) {
      $0.set(.narrative, "See the report of the officer who attended.")
    },
    .plant(.referral, 19, at: .localReference, .adult) {
      $0.set(.givenNames, "Mirela")
      $0.set(.familyName, "Lekgjonaj")
      $0.set(.localReference, "NRM-Lekgjonaj-Mirela")
    },
    // By a form whose question the file has a column for.
    .plant(.referral, 21, at: nil, .adult.from(2023, 2, 6)) {
      $0.set(.formVersion, "D3")
      $0.clear(.cooperatesWithAuthorities)
    },
    .plant(.referral, 22, at: .hasReportedBefore, .adult.from(2023, 2, 6)) {
      $0.set(.hasReportedBefore, "yes")
    },
    .plant(.referral, 23, at: .formVersion, .adult.until(2017, 3, 15)) {
      $0.set(.formVersion, "P2")
      $0.set(.firstResponder, "west-yorkshire-police")
      $0.set(.firstResponderForce, "west-yorkshire")
    },
  ]
}

extension CollectionFault {
  static let referral: [CollectionFault] = [
    .collection(.referral, 18) {
      $0.casting = .spring.awaiting.withPNCID
      $0.drop(of: "dorset-police", .year)
      $0.tell(1)
      $0.casting = .summer.awaiting.withPNCID
      $0.tell(2, found: .at(.nrmReference)) { $0.copyPersonFromEarlier() }
    },
    .collection(.referral, 20) {
      $0.drop(of: "hampshire-police", .year)
      $0.tell(1, found: .at(.referredOn)) { $0.clear(.externalID) }
      $0.tell(2) { $0.clear(.externalID) }
    },
  ]
}
