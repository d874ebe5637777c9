/// In which way the forces of an invented collection differ, if they do. What is drawn by chance differs
/// anyway: that is what a comparison has to see through.
package enum CollectionScenario: String, CaseIterable, Sendable {
  /// All forces have the same habits.
  case identical
  /// One force refers weeks later than the others, and types later.
  case lateForce = "late-force"
  /// One force ticks labour where the others tick criminal exploitation.
  case otherCoding = "other-coding"
  /// One force records a crime in 45 of a hundred cases, the others in 75.
  case unrecordedCrimes = "unrecorded-crimes"
  /// From 30 January 2023 on reasonable grounds are found less often, for all forces alike: nothing of it is a
  /// force's doing.
  case policyBreak = "policy-break"

  /// What the force that differs does, or any other one.
  func habits(isOther: Bool) -> ForceHabits {
    var habits = ForceHabits()
    switch self {
    case .identical: break
    case .policyBreak: habits.hasStricterGrounds = true
    case .lateForce where isOther:
      habits.delay = 10...40
      habits.typing = 12...30
    case .otherCoding where isOther: habits.ticksLabourForCriminal = true
    case .unrecordedCrimes where isOther: habits.recordingShare = 45
    case .lateForce, .otherCoding, .unrecordedCrimes: break
    }
    return habits
  }

  /// What a comparison should find of the force that differs; nothing where none does.
  var expected: [(indicator: String, direction: String)] {
    switch self {
    case .identical, .policyBreak: []
    case .lateForce: [("B01", "later"), ("B02", "lower"), ("B06", "later")]
    case .otherCoding: [("D02", "differs")]
    case .unrecordedCrimes: [("B05", "later"), ("C01", "lower")]
    }
  }
}

/// How a force handles its cases.
struct ForceHabits: Sendable {
  /// Days that the referral waits longer than the story has it.
  var delay: ClosedRange<Int32> = 0...0
  /// Days from the referral until it stands in the force's system.
  var typing: ClosedRange<Int32> = 0...4
  /// Of a hundred cases, how many become a crime or an incident record.
  var recordingShare = 75
  /// Days from the referral to that record.
  var recording: ClosedRange<Int32> = 0...20
  var ticksLabourForCriminal = false
  var hasStricterGrounds = false
}
