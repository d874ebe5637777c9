import CanonicalModel

extension RecordSheet {
  /// Somebody was met; the referral is another record.
  mutating func tellEncounter(of story: CaseStory) {
    tellPerson(of: story)
    tellIdentifiers(of: story)
    set(.encounteredOn, day: story.days.encountered)
    set(.firstResponder, story.firstResponder.code(in: story.locality))
    if story.firstResponder == .police { set(.firstResponderForce, story.locality.force) }
    if story.isInUK { set(.forceOfArea, story.scene.force) }
    set(.nation, Phrases.wales)
    tellExploitation(of: story)
    tellEnvelope(.ofPolice(story, on: story.days.encountered))
  }
}
