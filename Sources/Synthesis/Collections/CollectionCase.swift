import Records

/// One case of a collection: its story, told by a force with its habits.
struct CollectionCase: Sendable {
  let story: CaseStory
  let habits: ForceHabits
  /// The day on which the force's crime or incident record was made; nothing where there is none.
  let recordedCrimeOn: Int32?
  let typedOn: Int32
  let hasSupport: Bool
  /// Whether the supporter ticked something else than the first responder.
  let isCodedOtherwise: Bool

  /// The last day of the drops.
  static let extract = Days.last

  init(
    number: Int, force: [UInt8], days: ClosedRange<Int32>, habits: ForceHabits, seed: UInt64
  ) {
    var random = RandomSource(seed: seed &+ 7_007, record: number)
    let towns = Locality.all.indices.filter { Locality.all[$0].force == force }
    let home = random.pick(towns)
    let scene = random.pick(Locality.neighbours[home])
    let isPolice = random.isOne(inHundred: 60)
    let delay = random.day(in: habits.delay)
    let isStrict = random.isOne(inHundred: 45)
    let day = CivilDate(dayNumber: random.day(in: days)).parts
    let casting = Casting.anyone.from(day.year, day.month, day.day)
      .until(day.year, day.month, day.day)
      .with { story in
        story.locality = Locality.all[home]
        story.scene = scene
        if isPolice { story.firstResponder = .police }
        if story.firstResponder == .police { story.days.wait(delay) }
        if habits.hasStricterGrounds, isStrict { story.becomeNegative() }
      }
    story = CaseStory(number: number, casting: casting, random: &random)
    self.habits = habits
    let recorded = story.days.referred + random.day(in: habits.recording)
    let isRecorded = random.isOne(inHundred: habits.recordingShare)
    let mayBe = isRecorded && !story.isNotified && recorded <= CollectionCase.extract
    recordedCrimeOn = mayBe ? recorded : nil
    typedOn = min(story.days.referred + random.day(in: habits.typing), CollectionCase.extract)
    hasSupport = random.isOne(inHundred: 45) && !story.isNotified
    isCodedOtherwise = random.isOne(inHundred: 15)
  }

  /// Whether the referral was made before the drops were.
  var isReferred: Bool { story.days.received <= CollectionCase.extract }
}

extension Timeline {
  /// All that follows the encounter comes so many days later; what would be after the drops is not known.
  fileprivate mutating func wait(_ delay: Int32) {
    referred += delay
    received += delay
    reasonable = reasonable.map { $0 + delay }.flatMap { $0 <= Days.last ? $0 : nil }
    conclusive = conclusive.map { $0 + delay }.flatMap { $0 <= Days.last ? $0 : nil }
    if reasonable == nil { conclusive = nil }
  }
}

extension CaseStory {
  private static let objectiveFactors = Days.day(2023, 1, 30)

  /// From the day on which reasonable grounds need objective factors.
  fileprivate mutating func becomeNegative() {
    guard let decided = days.reasonable, decided >= CaseStory.objectiveFactors else { return }
    days.isReasonablePositive = false
    days.conclusive = nil
  }
}
