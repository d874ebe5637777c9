import CanonicalModel

extension RecordSheet {
  /// Writes a record of a case down, as the force with its habits has it.
  mutating func tell(_ part: CollectionCase, as kind: RecordKind, isNational: Bool, seed: UInt64) {
    // What all records of a case have in common: the form's own id and its wording.
    var random = RandomSource(seed: seed &+ 31, record: part.story.number)
    tell(part.story, as: kind, random: &random)
    switch kind {
    case .crimeRecord:
      if let day = part.recordedCrimeOn { set(.crimeRecordedOn, day: day) }
    case .referral:
      if part.recordedCrimeOn == nil { clear(.crimeReference) }
      if isNational { clear(.localReference) }
      set(.recordedOn, day: isNational ? part.story.days.received : part.typedOn)
    case .supportContact:
      if part.isCodedOtherwise {
        set(.exploitationTypes, Exploitation.ofAdults[part.story.number % 7].types)
      }
    default: break
    }
    if part.habits.ticksLabourForCriminal, kind == .referral || kind == .crimeRecord,
      part.story.firstResponder == .police
    {
      tickLabour()
    }
  }

  private mutating func tickLabour() {
    let types = text(.exploitationTypes)
    if types.starts(with: "criminal".utf8) { set(.exploitationTypes, RecordSheet.labour) }
  }

  private static let labour = Array("labour.forced-work".utf8)
}
