/// One invented case before it is written down. All that records of several kinds must agree on is
/// decided here.
struct CaseStory: Sendable {
  enum Gender: Sendable { case female, male, other }
  /// Where it happened.
  enum Place: Sendable { case uk, overseas, both }

  let number: Int
  var days: Timeline
  let isChild: Bool
  /// Reported under the duty to notify. Such a report names nobody.
  let isNotified: Bool
  var gender: Gender
  var nationality: Nationality
  /// Whether a British person is Somali too.
  var isDual: Bool
  var bornOn: Int32?
  /// Where the person was met and lives.
  var locality: Locality
  /// Where in the United Kingdom it happened: another town of the same force.
  var scene: Locality
  let exploitation: Exploitation
  var place: Place
  var firstResponder: Responder
  var authority: [UInt8]
  let isConclusivePositive: Bool
  var hasPNCID: Bool
  var hasNHSNumber: Bool
  var hasPostcode: Bool
  var wantsSupport: Bool
  var decisionGoesToPerson: Bool
  var children: Int
  /// Two digits and letters that end a postcode.
  let inwardCode: (Int, UInt8, UInt8)

  init(number: Int, casting: Casting, random: inout RandomSource) {
    let role = casting.role ?? CaseStory.role(random: &random)
    self.number = number
    isChild = role == .child
    isNotified = role == .notifiedAdult
    days = Timeline(casting: casting, isDecided: role != .notifiedAdult, random: &random)
    gender = random.isOne(inHundred: 24) ? .female : random.isOne(inHundred: 1) ? .other : .male
    nationality = random.pick(Nationality.hundred)
    let home = random.below(Locality.all.count)
    locality = Locality.all[home]
    scene = random.pick(Locality.neighbours[home])
    exploitation = random.pick(isChild ? Exploitation.ofChildren : Exploitation.ofAdults)
    authority = DecidingAuthority.code(
      on: days.referred, for: nationality, isAdult: !isChild, random: &random)
    let isDecidedOn = role != .notifiedAdult
    hasPNCID = isDecidedOn && !isChild && random.isOne(inHundred: 25)
    hasNHSNumber = isDecidedOn && random.isOne(inHundred: 20)
    hasPostcode = isDecidedOn && random.isOne(inHundred: 40)
    // Before 2019 two nationalities could mean two authorities.
    let isFourth = random.isOne(inHundred: 4)
    isDual = isFourth && nationality.isBritish && days.encountered > DecidingAuthority.handover
    isConclusivePositive = random.isOne(inHundred: 88)
    wantsSupport = random.isOne(inHundred: 70)
    decisionGoesToPerson = random.isOne(inHundred: 60)
    children = isChild ? 0 : max(0, random.below(6) - 2)
    inwardCode = (
      1 + random.below(9), random.pick(Phrases.inwardLetters), random.pick(Phrases.inwardLetters)
    )
    let share = random.below(100)
    let mayBeOverseas = exploitation.mayBeOverseas && !nationality.isBritish
    place = mayBeOverseas && share < 15 ? .both : mayBeOverseas && share < 30 ? .overseas : .uk
    firstResponder = .police
    firstResponder = chooseFirstResponder(random: &random)
    bornOn = isNotified ? nil : chooseBirthday(random: &random)
    casting.amendment?(&self)
  }

  /// About half of all referrals from Wales are of children.
  private static func role(random: inout RandomSource) -> Casting.Role {
    switch random.below(100) {
    case ..<48: .child
    case ..<92: .adult
    default: .notifiedAdult
    }
  }

  /// Councils refer children, charities adults; the duty to notify lies on public authorities.
  private func chooseFirstResponder(random: inout RandomSource) -> Responder {
    let isPolice = random.isOne(inHundred: 55)
    let isBawso = gender == .female && random.isOne(inHundred: 60)
    if isPolice || isNotified || days.referred < Days.encounters.lowerBound { return .police }
    return isChild ? .council : isBawso ? .bawso : .salvationArmy
  }

  /// A birthday that agrees with the age group from the first day to the last, and is not
  /// 1 January. No two people of one name share it: their slots leave different remainders.
  private func chooseBirthday(random: inout RandomSource) -> Int32 {
    let ages: ClosedRange<Int32> = isChild ? 3_300...6_150 : 6_640...21_000
    let oldest = days.encountered - ages.upperBound
    let youngest = days.encountered - ages.lowerBound
    let drawn = random.day(in: oldest...(youngest - 2 * Slot.birthdays))
    let aligned = drawn + (slot.birthday - drawn % Slot.birthdays + Slot.birthdays) % Slot.birthdays
    return aligned.isNewYearsDay ? aligned + Slot.birthdays : aligned
  }

  var slot: Slot { Slot(number: number) }
}

// MARK: - What follows

extension CaseStory {
  /// Whether it happened in the United Kingdom, in whole or in part.
  var isInUK: Bool { place != .overseas }

  /// Whether the police of the area record a crime, and not an incident: the police referred, or
  /// reasonable grounds were found, and it happened here.
  var isCrime: Bool {
    let isGrounded = days.reasonable != nil && days.isReasonablePositive
    return isInUK && !isNotified && (firstResponder == .police || isGrounded)
  }

  /// Where a case stands on the last day that the records tell of.
  var isConcluded: Bool { days.conclusive != nil }

  /// How many whole years old the person is on a day.
  func age(on day: Int32) -> Int? { bornOn.map { day.wholeYears(since: $0) } }
}
