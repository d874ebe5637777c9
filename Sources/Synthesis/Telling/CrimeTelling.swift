import CanonicalModel

extension RecordSheet {
  /// What the police of the area recorded: a crime, or an incident under one of the N200 codes.
  mutating func tellCrime(of story: CaseStory) {
    tellPerson(of: story)
    if story.isCrime {
      write(.crimeReference) { $0.appendCrimeReference(of: story) }
      set(.crimeClass, Phrases.slaveryClass)
      set(.crimeOutcome, Phrases.investigated)
    } else {
      write(.incidentReference) { $0.appendReference(of: story, mark: story.locality.mark) }
      set(.incidentCode, story.incidentCode)
    }
    set(.isSlaveryFlagged, story.isCrime ? Phrases.yes : Phrases.no)
    set(.recordingForce, story.locality.force)
    set(.crimeRecordedOn, day: story.days.referred)
    set(.offenceStartedOn, day: story.days.exploited)
    set(.offenceEndedOn, day: story.days.encountered)
    tellExploitation(of: story)
    tellEnvelope(.ofPolice(story, on: story.days.referred))
  }
}

extension CaseStory {
  private static let codes = (1...5).map { Phrases.bytes("N200/0\($0)") }

  /// The code of a case that is no crime here.
  var incidentCode: [UInt8] {
    if isNotified { return CaseStory.codes[2] }
    guard days.reasonable != nil else { return CaseStory.codes[0] }
    let isGrounded = days.isReasonablePositive || firstResponder == .police
    if isInUK { return CaseStory.codes[1] }
    return isGrounded ? CaseStory.codes[3] : CaseStory.codes[4]
  }
}
