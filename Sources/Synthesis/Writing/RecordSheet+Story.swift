import CanonicalModel
import Records

extension RecordSheet {
  /// Writes a story down.
  mutating func tell(_ story: ReferralStory, random: inout RandomSource) {
    begin()
    tellReferences(of: story, random: &random)
    tellPerson(of: story, random: &random)
    tellReferral(of: story, random: &random)
    tellExploitation(of: story, random: &random)
    if !story.isNotified { tellDecisions(of: story, random: &random) }
  }

  private mutating func tellReferences(of story: ReferralStory, random: inout RandomSource) {
    if !story.isNotified {
      write(.nrmReference) {
        $0.append(contentsOf: "NRM".utf8)
        $0.append(story.number, width: 8)
      }
    }
    let (high, low) = (random.next(), random.next())
    write(.externalID) { $0.appendUUID(high, low) }
    write(.localReference) {
      $0.append(contentsOf: story.locality.mark)
      $0.append("/")
      $0.append(CivilDate(dayNumber: story.days.referred).year, width: 4)
      $0.append("/")
      $0.append(UniqueNumber.sevenDigits(story.number), width: 7)
    }
  }

  private mutating func tellPerson(of story: ReferralStory, random: inout RandomSource) {
    let group = story.isChild ? Phrases.child : Phrases.adult
    set(.ageGroupAtReferral, group)
    set(.ageGroupAtExploitation, group)
    set(.gender, story.genderCode)
    set(.nationalities, story.nationality.code)
    // Before 2019 two nationalities could mean two authorities.
    if story.isDual(random: &random) {
      write(.nationalities) { $0.append(contentsOf: "GBR|SOM".utf8) }
    }
    if story.isNamed { write(.givenNames) { $0.appendGivenNames(of: story) } }
    if story.hasFamilyName { set(.familyName, story.nationality.names.family[story.slot.family]) }
    if let day = story.bornOn { write(.dateOfBirth) { $0.append(day: day) } }
    tellIdentifiers(of: story, random: &random)
  }

  private mutating func tellIdentifiers(of story: ReferralStory, random: inout RandomSource) {
    let age = random.below(6)
    let tail = (
      random.below(9), random.pick(Phrases.inwardLetters), random.pick(Phrases.inwardLetters)
    )
    if story.hasPNCID {
      let year = CivilDate(dayNumber: story.days.referred).year - age
      write(.pncID) { $0.appendPNCID(year: year, record: story.number) }
    }
    if story.hasNHSNumber { write(.nhsNumber) { $0.appendNHSNumber(record: story.number) } }
    if story.hasPostcode {
      write(.postcode) {
        $0.append(contentsOf: story.locality.outwardCode)
        $0.append(" ")
        $0.append(tail.0 + 1, width: 1)
        $0.append(tail.1)
        $0.append(tail.2)
      }
    }
  }

  private mutating func tellReferral(of story: ReferralStory, random: inout RandomSource) {
    set(.route, story.isNotified ? Phrases.dutyToNotify : Phrases.nrm)
    write(.encounteredOn) { $0.append(day: story.days.encountered) }
    write(.referredOn) { $0.append(day: story.days.referred) }
    write(.receivedOn) { $0.append(day: story.days.received) }
    set(.firstResponder, story.firstResponder)
    set(.forceSentTo, story.locality.force)
    set(.nation, Phrases.wales)
    if let consents = story.consents {
      set(.consentsToReferral, consents ? Phrases.yes : Phrases.no)
    }
    if story.isNotified { set(.refusalReason, random.pick(Phrases.refusals)) }
    set(.cooperatesWithAuthorities, story.isNotified ? Phrases.no : Phrases.yes)
    if story.isChild, !story.isNotified {
      set(.localAuthority, story.locality.council)
      set(.localAuthorityEmail, story.locality.councilEmail)
    }
    set(.narrative, random.pick(story.exploitation.narratives))
  }

  private mutating func tellExploitation(of story: ReferralStory, random: inout RandomSource) {
    if story.hasExploitationType { set(.exploitationTypes, story.exploitation.types) }
    let mayBeOverseas = story.exploitation.mayBeOverseas && !story.nationality.isBritish
    let share = random.below(100)
    let isOverseas = mayBeOverseas && share < 30
    let isBoth = isOverseas && share < 15
    set(.exploitationLocation, isBoth ? Phrases.both : isOverseas ? Phrases.overseas : Phrases.uk)
    if isOverseas { set(.exploitationCountries, story.nationality.code) }
    if !isOverseas || isBoth { set(.exploitationTowns, story.locality.town) }
  }

  private mutating func tellDecisions(of story: ReferralStory, random: inout RandomSource) {
    let isConclusivePositive = random.isOne(inHundred: 88)
    set(.competentAuthority, story.authority)
    guard let reasonable = story.days.reasonable else { return }
    let isPositive = story.days.isReasonablePositive
    set(.reasonableGrounds, isPositive ? Phrases.positive : Phrases.negative)
    write(.reasonableGroundsOn) { $0.append(day: reasonable) }
    guard isPositive else { return }
    guard let conclusive = story.days.conclusive else {
      return set(.conclusiveGrounds, Phrases.pending)
    }
    set(.conclusiveGrounds, isConclusivePositive ? Phrases.positive : Phrases.negative)
    write(.conclusiveGroundsOn) { $0.append(day: conclusive) }
  }

  /// Makes the faults that are faults of spelling.
  mutating func spoil(for fault: PlantedFault, in story: ReferralStory) {
    switch fault {
    case .impossibleDate:
      write(.receivedOn) {
        $0.append(CivilDate(dayNumber: story.days.received).year, width: 4)
        $0.append(contentsOf: "-02-30".utf8)
      }
    case .unknownCode: set(.gender, Phrases.unknownCode)
    case .wrongPNCLetter:
      replaceLastByte(of: .pncID) {
        $0 == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      }
    // An inward code has no K.
    case .malformedPostcode: replaceLastByte(of: .postcode) { _ in UInt8(ascii: "K") }
    case .malformedExternalID: dropLastByte(of: .externalID)
    case .wrongNHSDigit: replaceLastByte(of: .nhsNumber) { 48 + ($0 - 47) % 10 }
    default: break
    }
  }
}
