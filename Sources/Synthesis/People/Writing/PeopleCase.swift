import CanonicalModel
import Records

/// One record of somebody among drops of several partners: which of their cases it tells of, as a
/// record of what kind, and who sends it.
struct PeopleCase: Sendable {
  enum Role: Sendable {
    /// By whoever met the person.
    case referral
    /// The same referral, as the national return has it.
    case national
    /// The same referral, as the force has it to which the case was sent.
    case passedOn
    case support, otherSupport, crime, encounter
    /// A report under the duty to notify, before the person consented: nobody may say whose it is.
    case notified
  }

  let role: Role
  let source: PeopleSource
  let kind: RecordKind
  let story: CaseStory

  /// What the records of somebody are, one after another, of their first case and of their second.
  private typealias Part = (role: Role, isSecond: Bool)

  private static let usual: [Part] = [
    (.referral, false), (.national, false), (.support, false), (.crime, false), (.referral, true),
    (.national, true), (.support, true), (.encounter, false),
  ]
  private static let passed: [Part] = [
    (.referral, false), (.passedOn, false), (.national, false), (.otherSupport, false),
    (.crime, false), (.referral, true), (.national, true), (.support, true),
  ]
  private static let supported: [Part] = [
    (.support, false), (.national, false), (.otherSupport, false), (.referral, false),
    (.crime, false), (.referral, true), (.national, true), (.encounter, false),
  ]
  private static let twice: [Part] = [
    (.referral, false), (.referral, true), (.national, false), (.national, true),
    (.support, false), (.crime, true), (.otherSupport, true), (.encounter, true),
  ]
  private static let unwilling: [Part] = [
    (.notified, false), (.referral, true), (.national, true), (.support, true), (.crime, true),
    (.encounter, true), (.passedOn, true), (.otherSupport, true),
  ]

  init(of person: InventedPerson, turn: Int, seed: UInt64) {
    var random = RandomSource(seed: seed &+ 9_001, record: person.number)
    let first = PeopleCase.day(of: person, after: PeopleCase.firstDay, &random)
    let isGrown = first.wholeYears(since: person.bornOn) >= 18
    let parts = PeopleCase.parts(isGrown, random.below(100))
    let part = parts[turn % parts.count]
    // The second case is months after the first.
    let day = part.isSecond ? PeopleCase.day(of: person, after: first + 120, &random) : first
    role = part.role
    let number = 2 * person.number + (part.isSecond ? 2 : 1)
    story = PeopleCase.story(
      number, of: person, on: day, isNotified: part.role == .notified, seed: seed)
    (source, kind) = PeopleCase.sender(role, story)
  }

  private static let firstDay = Days.day(2021, 1, 4)
  private static let lastDay = Days.day(2023, 10, 1)

  private static func parts(_ isGrown: Bool, _ share: Int) -> [Part] {
    switch share {
    case ..<35: usual
    case ..<60: passed
    case ..<82: supported
    case ..<92: twice
    default: isGrown ? unwilling : usual
    }
  }

  /// A day on which the person is met, far enough from the eighteenth birthday that a case begins
  /// and ends on one side of it.
  private static func day(
    of person: InventedPerson, after first: Int32, _ random: inout RandomSource
  ) -> Int32 {
    let start = min(first, lastDay - 1)
    let day = random.day(in: start...min(start + 500, lastDay))
    let birthday = person.bornOn + 6_574
    guard day > birthday - 250, day < birthday + 250 else { return day }
    return birthday + 250 <= lastDay ? birthday + 250 : birthday - 250
  }

  private static func story(
    _ number: Int, of person: InventedPerson, on day: Int32, isNotified: Bool, seed: UInt64
  ) -> CaseStory {
    var random = RandomSource(seed: seed &+ 4_004, record: number)
    let isChild = day.wholeYears(since: person.bornOn) < 18
    let parts = CivilDate(dayNumber: day).parts
    let role: Casting = isNotified ? .notified : isChild ? .child : .adult
    let casting = role.from(parts.year, parts.month, parts.day)
      .until(parts.year, parts.month, parts.day).with { $0.become(person) }
    return CaseStory(number: number, casting: casting, random: &random)
  }

  private static func sender(_ role: Role, _ story: CaseStory) -> (PeopleSource, RecordKind) {
    let force = PeopleSource.force(story.locality.force)
    switch role {
    case .referral, .notified:
      switch story.firstResponder {
      case .police: return (force, .referral)
      case .council: return (.council, .referral)
      case .bawso: return (.bawso, .referral)
      case .salvationArmy: return (.salvationArmy, .referral)
      }
    case .national: return (.national, .referral)
    case .passedOn: return (PeopleSource.forceBeside(story.locality.force), .referral)
    case .support:
      if story.isChild { return (.barnardos, .supportContact) }
      return (story.gender == .female ? .bawso : .victimSupport, .supportContact)
    case .otherSupport: return (.newPathways, .supportContact)
    case .crime: return (force, .crimeRecord)
    case .encounter: return (force, .encounter)
    }
  }
}

extension CaseStory {
  /// Puts the person into the case, which was drawn with somebody else in it.
  fileprivate mutating func become(_ person: InventedPerson) {
    gender =
      switch person.sex {
      case .female: .female
      case .male: .male
      case .other: .other
      }
    nationality = person.origin.nationality
    isDual = false
    authority = DecidingAuthority.single
    if nationality.isBritish { place = .uk }
    if !isNotified { bornOn = person.bornOn }
    guard firstResponder == .council else { return }
    locality = Locality.cardiff
    scene = Locality.barry
  }
}

extension Locality {
  fileprivate static let cardiff = all[4]
  fileprivate static let barry = all[6]
}

extension PeopleSource {
  /// The police of an area.
  fileprivate static func force(_ area: [UInt8]) -> PeopleSource {
    forces.first { $0.code.starts(with: area) } ?? national
  }

  /// Another force, to which cases of the area are sent.
  fileprivate static func forceBeside(_ area: [UInt8]) -> PeopleSource {
    let place = forces.firstIndex { $0.code.starts(with: area) } ?? 0
    return forces[(place + 1) % forces.count]
  }
}
