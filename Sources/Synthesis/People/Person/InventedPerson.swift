import CanonicalModel
import Records

/// Somebody who does not exist, as they are; what sources make of it is a `PersonStatement`.
struct InventedPerson: Sendable {
  enum Sex: Sendable { case female, male, other }

  /// How somebody is near the person with the number before: so near that records of both are
  /// easily taken for one.
  enum Tie: Sendable, CaseIterable {
    /// Brother or sister in one household.
    case sibling
    /// Born on the same day, in one household, with the same family name.
    case twin
    /// The same names and the year of birth; otherwise strangers.
    case namesake
    /// Another person to whom an identifier was given by mistake.
    case numberSharer
    /// Child or parent of the same name and address.
    case parent
  }

  let number: Int
  let tie: Tie?
  let originNumber: Int
  let sex: Sex
  var given: NameWord
  /// The middle name, the second given name, or the father's name.
  var middle: NameWord?
  var family: NameWord
  /// The second half of a double name.
  var otherFamily: NameWord?
  var maiden: NameWord?
  var alias: NameWord?
  var bornOn: Int32
  /// Registered with the first of January, because nobody knows the day.
  let isRegisteredOnNewYear: Bool
  var home: Home
  let laterHome: Home
  /// Whose numbers are shown by some of the records.
  let numbersOf: Int
  let hasPNCID: Bool
  let hasNHSNumber: Bool
  let hasPassport: Bool
  /// Whether there are two references, of two referrals.
  let isReferredTwice: Bool

  struct Home: Sendable {
    let town: Int
    /// Which of the postcodes of the town.
    let postcode: Int
    let phone: Int
  }

  var origin: Origin { Origin.hundred[originNumber] }

  init(number: Int, seed: UInt64) {
    let tie = InventedPerson.tie(number, seed)
    let neighbour = tie.map { _ in InventedPerson(number: number - 1, tie: nil, seed: seed) }
    self.init(number: number, tie: tie, seed: seed)
    guard let tie, let neighbour else { return }
    take(tie, from: neighbour)
  }

  /// The tie to the person before, who then has none.
  private static func tie(_ number: Int, _ seed: UInt64) -> Tie? {
    guard number % 2 == 1 else { return nil }
    var random = RandomSource(seed: ~seed, record: number)
    // Of a thousand people: of every second, twice as many.
    return switch random.below(1_000) {
    case ..<36: .sibling
    case ..<48: .twin
    case ..<78: .namesake
    case ..<86: .numberSharer
    case ..<94: .parent
    default: nil
    }
  }

  private init(number: Int, tie: Tie?, seed: UInt64) {
    var random = RandomSource(seed: seed, record: number)
    self.number = number
    self.tie = tie
    // Those who are tied are of one country: that of the number before.
    let countrySeed = tie == nil || tie == .numberSharer ? number : number - 1
    var country = RandomSource(seed: seed &+ 77, record: countrySeed)
    originNumber = country.below(100)
    let origin = Origin.hundred[originNumber]
    let share = random.below(1_000)
    sex = share < 270 ? .female : share < 995 ? .male : .other
    let isFemale = sex == .female
    let list = isFemale ? origin.names.female : origin.names.male
    let families = isFemale ? origin.names.femaleFamily : origin.names.family
    given = list.draw(&random)
    family = families.draw(&random)
    let isPatronymic = origin.order == .patronymic
    middle =
      if let middles = origin.names.middle {
        middles.draw(&random)
      } else if isPatronymic {
        origin.names.male.draw(&random)
      } else {
        origin.order == .western && random.isOne(inHundred: 38) ? list.draw(&random) : nil
      }
    let isDouble = origin.order == .western && random.isOne(inHundred: 6)
    otherFamily = isDouble ? families.draw(&random) : nil
    let born = Days.last - InventedPerson.age(&random)
    let isUnknown = random.isOne(inHundred: origin.unknownBirthdays)
    isRegisteredOnNewYear = isUnknown
    bornOn = isUnknown ? Days.day(Int(born.year), 1, 1) : born
    maiden = isFemale && random.isOne(inHundred: 12) ? families.draw(&random) : nil
    alias = random.isOne(inHundred: 16) ? InventedPerson.nickname(origin, list, &random) : nil
    home = InventedPerson.home(&random)
    laterHome = InventedPerson.home(&random)
    numbersOf = tie == .numberSharer ? number - 1 : number
    let isOfPoliceAge = bornOn.year < 2_004
    hasPNCID = random.isOne(inHundred: 45) && isOfPoliceAge
    hasNHSNumber = random.isOne(inHundred: 40)
    hasPassport = random.isOne(inHundred: 35)
    isReferredTwice = random.isOne(inHundred: 8)
    if middle == given { middle = nil }
    if otherFamily == family { otherFamily = nil }
  }

  /// In days, on the last day that records tell of: two in five are children or nearly, as among
  /// those referred from Wales.
  private static func age(_ random: inout RandomSource) -> Int32 {
    switch random.below(100) {
    case ..<6: random.day(in: 3_900...4_900)
    case ..<42: random.day(in: 4_900...6_900)
    case ..<85: random.day(in: 6_900...12_900)
    default: random.day(in: 12_900...22_000)
    }
  }

  /// What they are called in the street: another first name, often an English one.
  private static func nickname(
    _ origin: Origin, _ list: NameList, _ random: inout RandomSource
  ) -> NameWord {
    let isEnglish = random.isOne(inHundred: 45)
    return isEnglish ? nicknames[random.below(nicknames.count)] : list.draw(&random)
  }

  static let nicknames =
    ("Tony,Lily,Jimmy,Mo,Alex,Nicky,Sam,Kim,Danny,Lucky,Max,Johnny,Rosa,Eddie,Vicky,Ray,Coco,Tommy,"
    + "Big Man,Shorty,Ace,Smiley,Biggz,Kay,Jay,Dee,Ziggy,Blondie,Red,Ginger,Babs,Pip")
    .split(separator: ",").map(NameWord.init)

  private static func home(_ random: inout RandomSource) -> Home {
    Home(
      town: random.below(Locality.all.count), postcode: random.below(36_000),
      phone: random.below(Contacts.phones))
  }

  private mutating func take(_ tie: Tie, from other: InventedPerson) {
    switch tie {
    case .sibling:
      shareHousehold(of: other)
      if origin.order == .patronymic { middle = other.middle }
      if bornOn == other.bornOn { bornOn += 400 }
    case .twin:
      shareHousehold(of: other)
      if origin.order == .patronymic { middle = other.middle }
      bornOn = other.bornOn
      if given == other.given { given = middle ?? family }
    case .namesake:
      (given, middle) = (other.sex == sex ? other.given : given, other.middle)
      (family, otherFamily) = (other.family, other.otherFamily)
      bornOn = Days.day(other.bornOn.year, 1 + number % 12, 2 + number % 27)
      if bornOn == other.bornOn { bornOn += 1 }
    case .parent:
      shareHousehold(of: other)
      if other.sex == sex { (given, middle) = (other.given, other.middle) }
      bornOn = other.bornOn - 365 * 24 - Int32(number % 300)
    case .numberSharer: break
    }
  }

  private mutating func shareHousehold(of other: InventedPerson) {
    (family, otherFamily, home) = (other.family, other.otherFamily, other.home)
  }
}
