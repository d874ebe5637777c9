import CanonicalModel

/// Who supports the person.
struct Supporter {
  let code: [UInt8]
  let title: [UInt8]

  static let bawso = Supporter(code: Phrases.bawso, title: Phrases.bawsoTitle)
  static let salvationArmy = Supporter(
    code: Phrases.salvationArmy, title: Phrases.salvationArmyTitle)
  static let victimSupport = Supporter(
    code: Phrases.bytes("victim-support"), title: Phrases.bytes("Victim Support"))
}

extension CaseStory {
  /// A charity that referred supports the person itself.
  var supporter: Supporter {
    switch firstResponder {
    case .bawso: .bawso
    case .salvationArmy: .salvationArmy
    case .police, .council: gender == .female ? .bawso : .victimSupport
    }
  }
}

extension RecordSheet {
  /// An NGO's work with a person, who came to it first and was then sent to a first responder.
  mutating func tellSupport(of story: CaseStory) {
    tellPerson(of: story)
    let contacted = story.days.encountered - 2
    write(.supportReference) { $0.appendReference(of: story, mark: Phrases.supportMark) }
    if !story.isNotified { set(.languages, story.nationality.language) }
    set(.supportProvider, story.supporter.code)
    set(.contactedOn, day: contacted)
    set(.supportStartedOn, day: contacted + 1)
    if story.isConcluded { set(.supportEndedOn, day: story.days.conclusive ?? Days.last) }
    set(.supportType, story.isChild ? Phrases.outreach : Phrases.advocacy)
    if story.firstResponder == .police || story.firstResponder == .council {
      set(.referredOnwardTo, story.firstResponder.code(in: story.locality))
      set(.referredOnwardOn, day: story.days.encountered)
    }
    tellExploitation(of: story)
    tellEnvelope(.ofSupport(story, on: contacted + 1))
  }

  private static let actions = Phrases.bytes("Police to call every week|Safe place to be found")

  /// A case before a MARAC.
  mutating func tellMarac(of story: CaseStory) {
    tellPerson(of: story)
    let held = story.days.encountered + 14
    write(.maracReference) { $0.appendReference(of: story, mark: Phrases.maracMark) }
    set(.maracHeldOn, day: held)
    set(.maracReferrer, story.firstResponder.title(in: story.locality))
    set(.maracActions, RecordSheet.actions)
    tellEnvelope(.ofPolice(story, on: held))
  }

  private static let criterion = Phrases.bytes("Human trafficking and a mapped group")

  /// A request to the Government Agency Intelligence Network, and its answer.
  mutating func tellExchange(of story: CaseStory, random: inout RandomSource) {
    let requested = story.days.encountered + 2
    write(.exchangeReference) { $0.appendReference(of: story, mark: Phrases.exchangeMark) }
    set(.requestedOn, day: requested)
    set(.requester, story.locality.forceTitle)
    set(.exchangeCriterion, RecordSheet.criterion)
    let answered = requested + Int32(random.below(8))
    set(.answeredOn, day: answered)
    let isHit = random.isOne(inHundred: 25)
    set(.exchangeAnswer, isHit ? Phrases.hit : Phrases.noHit)
    if isHit { set(.followedUpOn, day: answered + 3) }
    tellEnvelope(.ofPolice(story, on: requested))
  }
}
