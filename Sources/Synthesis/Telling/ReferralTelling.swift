import CanonicalModel
import Records

extension RecordSheet {
  mutating func tellReferral(of story: CaseStory, random: inout RandomSource) {
    tellPerson(of: story)
    tellIdentifiers(of: story)
    let (high, low) = (random.next(), random.next())
    write(.externalID) { $0.appendUUID(high, low) }
    tellForm(of: story)
    tellResponder(of: story)
    if story.isNotified {
      set(.refusalReason, random.pick(Phrases.refusals))
    } else {
      tellConsent(of: story)
      tellDecisions(of: story)
    }
    tellExploitation(of: story)
    set(.acts, Phrases.recruitment)
    set(.means, Phrases.deception)
    set(.isStillExploited, Phrases.no)
    let sentence = random.pick(story.exploitation.narratives)
    write(.narrative) {
      $0.append(contentsOf: sentence)
      $0.append(" ")
      $0.appendNarrative(story.number)
    }
    tellEnvelope(.ofReferral(story))
  }

  private mutating func tellForm(of story: CaseStory) {
    set(.route, story.isNotified ? Phrases.dutyToNotify : Phrases.nrm)
    set(.encounteredOn, day: story.days.encountered)
    set(.referredOn, day: story.days.referred)
    set(.receivedOn, day: story.days.received)
    set(.cooperatesWithAuthorities, story.isNotified ? Phrases.no : Phrases.yes)
    if story.isInUK { set(.forceOfArea, story.scene.force) }
    set(.forceSentTo, story.locality.force)
    set(.isReportedToPolice, story.isCrime ? Phrases.yes : Phrases.no)
    if story.isCrime { write(.crimeReference) { $0.appendCrimeReference(of: story) } }
  }

  private mutating func tellResponder(of story: CaseStory) {
    let responder = story.firstResponder
    set(.nation, Phrases.wales)
    set(.firstResponder, responder.code(in: story.locality))
    if responder == .police { set(.firstResponderForce, story.locality.force) }
    let names = NamePool.welsh
    write(.firstResponderName) {
      $0.append(contentsOf: names.female[(story.number * 7) & 15])
      $0.append(" ")
      $0.append(contentsOf: names.family[(story.number * 11) & 15])
    }
    let domain = responder.domain(in: story.locality)
    write(.firstResponderEmail) { $0.appendAddress(story.number, at: domain) }
    write(.alternativeContactEmail) { $0.appendAddress(story.number + 5_000, at: domain) }
    write(.firstResponderPhone) { $0.appendPhone("01632 960", story.number) }
  }

  private mutating func tellConsent(of story: CaseStory) {
    guard !story.isChild else { return tellCouncil(of: story) }
    set(.consentsToReferral, Phrases.yes)
    set(.consentedOn, day: story.days.encountered)
    set(.consentMethod, Phrases.inWriting)
    if let age = story.age(on: story.days.referred) {
      write(.statedAge) { $0.append(age, width: 2) }
    }
    set(.hasChildren, story.children > 0 ? Phrases.yes : Phrases.no)
    if story.children > 0 { write(.numberOfChildren) { $0.append(story.children, width: 1) } }
    set(.wantsSupport, story.wantsSupport ? Phrases.yes : Phrases.no)
    write(.phone) { $0.appendPhone("07700 900", story.number) }
    if story.decisionGoesToPerson {
      set(.decisionContact, Phrases.person)
      write(.email) { $0.appendAddress(story.number, at: Phrases.nobodysDomain) }
      set(.isSafeToEmail, Phrases.yes)
      set(.isSafeToPost, Phrases.no)
    } else {
      set(.decisionContact, Phrases.someoneElse)
      set(.mayContactThirdParty, Phrases.yes)
    }
  }

  /// A child's case is told to the council, and to a guardian since there are any.
  private mutating func tellCouncil(of story: CaseStory) {
    set(.localAuthority, story.locality.council)
    set(.localAuthorityEmail, story.locality.councilEmail)
    write(.localAuthorityPhone) { $0.appendPhone("01632 960", story.number + 500) }
    set(.safeguardingReportedOn, day: story.days.referred)
    if story.days.referred >= Days.guardians { set(.guardianReferredOn, day: story.days.referred) }
    set(.hasChildren, Phrases.no)
  }

  private mutating func tellDecisions(of story: CaseStory) {
    set(.competentAuthority, story.authority)
    guard let reasonable = story.days.reasonable else {
      return tellStatus("pending-rg", on: story.days.received)
    }
    let isPositive = story.days.isReasonablePositive
    set(.reasonableGrounds, isPositive ? Phrases.positive : Phrases.negative)
    set(.reasonableGroundsOn, day: reasonable)
    guard isPositive else {
      // Some ask for the decision to be looked at again.
      if story.number % 5 == 0 { set(.reconsiderationRequestedOn, day: reasonable + 5) }
      return tellStatus("negative-rg", on: reasonable)
    }
    set(.recoveryEndsOn, day: reasonable + (reasonable < Days.shorterRecovery ? 45 : 30))
    guard let conclusive = story.days.conclusive else {
      set(.conclusiveGrounds, Phrases.pending)
      return tellStatus("positive-rg", on: reasonable)
    }
    set(.conclusiveGrounds, story.isConclusivePositive ? Phrases.positive : Phrases.negative)
    set(.conclusiveGroundsOn, day: conclusive)
    tellStatus(story.isConclusivePositive ? "positive-cg" : "negative-cg", on: conclusive)
  }

  private mutating func tellStatus(_ status: StaticString, on day: Int32) {
    write(.caseStatus) { bytes in status.withUTF8Buffer { bytes.append(contentsOf: $0) } }
    set(.statusOn, day: day)
  }
}
