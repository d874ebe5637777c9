/// The days of one case, in the order in which they come.
struct Timeline: Sendable {
  /// The first day of what was done to the person.
  var exploited: Int32
  var encountered: Int32
  var referred: Int32
  var received: Int32
  var reasonable: Int32?
  var conclusive: Int32?

  /// A case that begins within the days given. Every step keeps its time limit: the referral ten
  /// working days, the first decision five, the second the recovery period of 45 days.
  init(casting: Casting, isDecided: Bool, random: inout RandomSource) {
    encountered = random.day(in: casting.encounters)
    let handover = DecidingAuthority.handover
    // No case is met by one authority and decided by the next.
    if encountered < handover, encountered >= handover - 21 { encountered += 21 }
    exploited = encountered - 20 - Int32(random.below(120))
    referred = encountered + [0, 0, 0, 1, 1, 2, 3, 5, 8, 9][random.below(10)]
    received = referred + Int32(random.below(2))
    let decided = received + Int32(random.below(6))
    let concluded = decided + 45 + Int32(random.below(36))
    let isPositive = casting.isConcluded || random.isOne(inHundred: 88)
    let isConcluded = casting.isConcluded || random.isOne(inHundred: 70)
    reasonable = isDecided ? decided : nil
    let crossesHandover = decided < handover && concluded >= handover
    let mayConclude = isPositive && isConcluded && !crossesHandover && concluded <= Days.last
    conclusive = isDecided && mayConclude ? concluded : nil
    isReasonablePositive = isPositive
  }

  /// Whether there were reasonable grounds; a case without them ends there.
  var isReasonablePositive: Bool
}
