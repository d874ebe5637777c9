/// Who a case must be about, and when it must begin, for a fault to break one rule alone.
///
/// Written as a sentence: `.adult.from(2019, 6, 1).until(2022, 9, 30).concluded`.
struct Casting: Sendable {
  enum Role: Sendable {
    /// Referred into the National Referral Mechanism.
    case adult, child
    /// Reported under the duty to notify, without consent and without a name.
    case notifiedAdult
  }

  private(set) var role: Role?
  private(set) var encounters = Days.encounters
  /// Whether the reasonable grounds decision must be positive and the conclusive one taken.
  private(set) var isConcluded = false
  /// What else must be so; made so when the story has been invented.
  private(set) var amendment: (@Sendable (inout CaseStory) -> Void)?

  /// Whether it takes the record before too, which must then be clean and named.
  private(set) var isOfTwo = false

  static let anyone = Casting()
  static let adult = Casting(role: .adult)
  static let child = Casting(role: .child)
  static let notified = Casting(role: .notifiedAdult)

  /// The first day on which the person may be met.
  func from(_ year: Int, _ month: Int, _ day: Int, unlessLater: Bool = false) -> Casting {
    var casting = self
    let stated = Days.day(year, month, day)
    let first = unlessLater ? max(stated, encounters.lowerBound) : stated
    casting.encounters = first...max(first, encounters.upperBound)
    return casting
  }

  /// The last day on which the person may be met.
  func until(_ year: Int, _ month: Int, _ day: Int, unlessEarlier: Bool = false) -> Casting {
    var casting = self
    let stated = Days.day(year, month, day)
    let last = unlessEarlier ? min(stated, encounters.upperBound) : stated
    casting.encounters = min(last, encounters.lowerBound)...last
    return casting
  }

  var concluded: Casting {
    // From the first day of one authority, and early enough for a second decision.
    var casting = from(2019, 6, 1, unlessLater: true).until(2023, 10, 1, unlessEarlier: true)
    casting.isConcluded = true
    return casting
  }

  var afterAnother: Casting {
    var casting = self
    casting.isOfTwo = true
    return casting
  }

  /// Changes the story before it is told, so that all of it agrees.
  func with(_ amendment: @escaping @Sendable (inout CaseStory) -> Void) -> Casting {
    var casting = self
    let earlier = self.amendment
    casting.amendment = { story in
      earlier?(&story)
      amendment(&story)
    }
    return casting
  }
}

// MARK: - What stories are often asked for

extension Casting {
  var withPNCID: Casting { with { $0.hasPNCID = true } }
  var withNHSNumber: Casting { with { $0.hasNHSNumber = true } }
  var withPostcode: Casting { with { $0.hasPostcode = true } }
  var inTheUK: Casting { with { $0.place = .uk } }
  var overseas: Casting { with { $0.place = .overseas } }
  /// Since April 2019, when one authority decides on everybody but some adults from abroad.
  var british: Casting {
    with {
      $0.nationality = .british
      $0.authority = DecidingAuthority.single
    }
  }
  /// From the day on which one authority decides on all: before, it is that of the nationality.
  var withInterpreter: Casting {
    from(2019, 6, 1, unlessLater: true).with { $0.nationality = .vietnamese }
  }
  var wantingSupport: Casting { with { $0.wantsSupport = true } }
  var withDecisionToPerson: Casting { with { $0.decisionGoesToPerson = true } }
  var withDecisionToOther: Casting { with { $0.decisionGoesToPerson = false } }
  /// No two of them on one day who have one name.
  var bornAbout1980: Casting {
    with { $0.bornOn = (3_653 + $0.slot.birthday).unlessNewYearsDay }
  }
  var withChildren: Casting { with { $0.children = 2 } }
  var withoutChildren: Casting { with { $0.children = 0 } }
  /// The first decision is negative, so there is no second one.
  var negative: Casting {
    with {
      $0.days.isReasonablePositive = false
      $0.days.conclusive = nil
    }
  }
  /// The second decision is still awaited.
  var awaiting: Casting {
    with {
      $0.days.isReasonablePositive = true
      $0.days.conclusive = nil
    }
  }
}
