/// One invented case before it is written down.
struct ReferralStory: Sendable {
  enum Gender: Sendable { case female, male, other }

  let number: Int
  var days: Timeline
  let isChild: Bool
  /// Reported under the duty to notify.
  var isNotified: Bool
  /// A report under the duty to notify names nobody.
  var isNamed: Bool
  var hasFamilyName: Bool
  let gender: Gender
  let nationality: Nationality
  var bornOn: Int32?
  let locality: Locality
  let exploitation: Exploitation
  var hasExploitationType = true
  var consents: Bool?
  var firstResponder: [UInt8]
  let authority: [UInt8]
  var hasPNCID: Bool
  var hasNHSNumber: Bool
  var hasPostcode: Bool

  init(number: Int, casting: Casting, random: inout RandomSource) {
    let role = casting.role ?? ReferralStory.role(random: &random)
    self.number = number
    isChild = role == .child
    isNotified = role == .notifiedAdult
    isNamed = !isNotified
    hasFamilyName = isNamed
    days = Timeline(casting: casting, isDecided: isNamed, random: &random)
    gender = random.isOne(inHundred: 24) ? .female : random.isOne(inHundred: 1) ? .other : .male
    nationality = random.pick(Nationality.hundred)
    locality = random.pick(Locality.all)
    exploitation = random.pick(isChild ? Exploitation.ofChildren : Exploitation.ofAdults)
    consents = isNotified ? false : isChild ? nil : true
    authority = DecidingAuthority.code(
      on: days.referred, for: nationality, isAdult: !isChild, random: &random)
    hasPNCID = isNamed && !isChild && random.isOne(inHundred: 25)
    hasNHSNumber = isNamed && random.isOne(inHundred: 20)
    hasPostcode = isNamed && random.isOne(inHundred: 40)
    firstResponder = []
    firstResponder = chooseFirstResponder(random: &random)
    bornOn = isNamed ? chooseBirthday(random: &random) : nil
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
  private func chooseFirstResponder(random: inout RandomSource) -> [UInt8] {
    let isPolice = random.isOne(inHundred: 55)
    let isBawso = gender == .female && random.isOne(inHundred: 60)
    if isPolice || isNotified || days.referred < Days.encounters.lowerBound {
      return locality.forceCode
    }
    if isChild { return locality.councilCode }
    return isBawso ? Phrases.bawso : Phrases.salvationArmy
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
