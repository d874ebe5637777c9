import CanonicalModel
import Records

extension RecordSheet {
  /// Writes a story down as a record of that kind. The random numbers decide what no other record
  /// of the case has to know.
  mutating func tell(_ story: CaseStory, as kind: RecordKind, random: inout RandomSource) {
    begin()
    switch kind {
    case .referral: tellReferral(of: story, random: &random)
    case .encounter: tellEncounter(of: story)
    case .crimeRecord: tellCrime(of: story)
    case .intelligenceReport: tellIntelligence(of: story, random: &random)
    case .supportContact: tellSupport(of: story)
    case .maracCase: tellMarac(of: story)
    case .intelligenceExchange: tellExchange(of: story, random: &random)
    }
  }

  /// The person, as every partner knows them; nobody where no name may be told.
  mutating func tellPerson(of story: CaseStory) {
    let group = story.isChild ? Phrases.child : Phrases.adult
    set(.ageGroupAtReferral, group)
    set(.ageGroupAtExploitation, group)
    set(.gender, story.genderCode)
    set(.nationalities, story.nationality.code)
    if story.isDual { write(.nationalities) { $0.append(contentsOf: "GBR|SOM".utf8) } }
    guard !story.isNotified else { return }
    write(.nrmReference) {
      $0.append(contentsOf: "NRM".utf8)
      $0.append(story.number, width: 8)
    }
    write(.givenNames) { $0.appendGivenNames(of: story) }
    set(.familyName, story.nationality.names.family[story.slot.family])
    if let day = story.bornOn { set(.dateOfBirth, day: day) }
    set(.isAgeDisputed, Phrases.no)
  }

  /// Numbers, and where the person is now.
  mutating func tellIdentifiers(of story: CaseStory) {
    write(.localReference) { $0.appendReference(of: story, mark: story.locality.mark) }
    guard !story.isNotified else { return }
    if story.hasPNCID {
      let year = story.days.encountered.year - story.number % 6
      write(.pncID) { $0.appendPNCID(year: year, record: story.number) }
    }
    if story.hasNHSNumber { write(.nhsNumber) { $0.appendNHSNumber(record: story.number) } }
    if story.hasPostcode { write(.postcode) { $0.appendPostcode(of: story) } }
    set(.currentTown, story.locality.town)
    let isBritish = story.nationality.isBritish
    set(.languages, story.nationality.language)
    set(.needsInterpreter, isBritish ? Phrases.no : Phrases.yes)
    if !isBritish { set(.interpreterLanguage, story.nationality.language) }
  }

  /// What was done, where and when.
  mutating func tellExploitation(of story: CaseStory) {
    set(.exploitationTypes, story.exploitation.types)
    switch story.place {
    case .uk: set(.exploitationLocation, Phrases.uk)
    case .overseas: set(.exploitationLocation, Phrases.overseas)
    case .both: set(.exploitationLocation, Phrases.both)
    }
    if story.isInUK { set(.exploitationTowns, story.scene.town) }
    if story.place != .uk { set(.exploitationCountries, story.nationality.code) }
    set(.exploitationStartedOn, day: story.days.exploited)
    set(.exploitationEndedOn, day: story.days.encountered)
  }

  /// Under what the record is shared.
  mutating func tellEnvelope(_ envelope: Envelope) {
    set(.agreementID, Envelope.agreement)
    set(.agreementType, Envelope.type)
    set(.gateway, envelope.gateway)
    set(.purpose, Envelope.purpose)
    set(.discloser, envelope.discloser)
    set(.recipient, envelope.recipient)
    set(.disclosedOn, day: envelope.day)
    set(.protectiveMarking, envelope.marking)
    // What says where somebody is goes no further.
    let isElsewhere = text(.phone).isEmpty && text(.postcode).isEmpty
    set(.onwardSharingAllowed, isElsewhere ? Phrases.yes : Phrases.no)
    set(.retentionReviewOn, day: envelope.reviewedOn)
  }
}
