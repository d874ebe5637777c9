import CanonicalModel
import Records

/// Whether the age groups of a record agree with its date of birth.
struct AgeCoherence {
  private let recorded: Recorded
  private let birth: BirthDate

  init(_ recorded: Recorded, _ birth: BirthDate) {
    self.recorded = recorded
    self.birth = birth
  }

  /// Whether there is anything to hold against the date of birth.
  var hasGroup: Bool { atReferral != nil || atExploitation != nil || isDisputed }

  /// Nothing where no day can be held against it.
  var isCoherent: Bool? {
    // That nobody is sure, or that somebody disputes it, is a state of the case and no flaw.
    if isDisputed { return true }
    let answers = [agreesAtEncounter, agreesAtExploitation].compactMap { $0 }
    if isAdultOfChild { return false }
    return answers.isEmpty ? nil : answers.allSatisfy { $0 }
  }

  private var atReferral: Code? { recorded.code(.ageGroupAtReferral) }
  private var atExploitation: Code? { recorded.code(.ageGroupAtExploitation) }

  private var isDisputed: Bool {
    recorded.code(.isAgeDisputed) == "yes" || atReferral == "not-sure"
  }

  /// Nobody is an adult when exploited and a child when referred for it.
  private var isAdultOfChild: Bool { atReferral == "child" && atExploitation == "adult" }

  /// On the day of the encounter, for what the responder has to do depends on the age then; else on that of the
  /// referral.
  private var agreesAtEncounter: Bool? {
    guard let group = atReferral, let day = encounter else { return nil }
    return agrees(group, from: day, to: day)
  }

  private var encounter: PartialDate? {
    recorded.date(.encounteredOn) ?? recorded.date(.referredOn)
  }

  /// Exploitation lasts: somebody was a child in it who was one when it began, an adult who was one when it ended.
  private var agreesAtExploitation: Bool? {
    guard let group = atExploitation else { return nil }
    return agrees(
      group, from: recorded.date(.exploitationStartedOn),
      to: recorded.date(.exploitationEndedOn) ?? encounter)
  }

  /// Nothing where the days leave it open.
  private func agrees(_ group: Code, from start: PartialDate?, to end: PartialDate?) -> Bool? {
    guard let day = group == "adult" ? end : start, group == "adult" || group == "child" else {
      return nil
    }
    guard let age = birth.age(on: day) else {
      return birth.isCertainlyAfter(day.latest) ? false : nil
    }
    let isAdult = age.lowerBound >= majority
    if !isAdult, age.upperBound >= majority { return nil }
    return isAdult == (group == "adult")
  }
}

/// In years.
private let majority = 18
