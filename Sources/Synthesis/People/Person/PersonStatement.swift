import CanonicalModel
import Records

/// What one record says of somebody, with what it gets wrong.
struct PersonStatement: Sendable {
  var given: [UInt8] = []
  var family: [UInt8] = []
  var aliases: [[UInt8]] = []
  /// `1996-05-14`, `1996-05`, `1996`, or empty.
  var born: [UInt8] = []
  var sex: [UInt8] = []
  var nationality: [UInt8] = []
  var town = 0
  var postcode: [UInt8] = []
  var phone: [UInt8] = []
  var pncID: [UInt8] = []
  var nhsNumber: [UInt8] = []
  var homeOfficeReference: [UInt8] = []
  var passport: [UInt8] = []
  /// The number of the case whose reference it tells.
  var caseNumber = 0
  var script = NativeScript.latin
  var slips = SlipSet()
  private var random: RandomSource

  /// What a record of a source says; `turn` is which of the person's records it is.
  init(of person: InventedPerson, turn: Int, source: PeopleSource, seed: UInt64) {
    random = RandomSource(seed: seed &* 31 &+ 5, record: person.number << 5 | turn)
    stateName(of: person)
    stateBirth(of: person)
    stateTraits(of: person)
    stateNumbers(of: person, source)
  }

  /// Whether it happens in this record.
  private mutating func happens(_ slip: Slip) -> Bool { random.below(1_000) < slip.rate }

  /// Notes the slip where it happens and changes something.
  private mutating func slip(_ slip: Slip, _ change: (inout PersonStatement) -> Bool) {
    guard happens(slip), change(&self) else { return }
    slips.insert(slip)
  }

  // MARK: - Name

  private mutating func stateName(of person: InventedPerson) {
    guard !happens(.nameMissing) else { return slips.insert(.nameMissing) }
    let origin = person.origin
    let isNative = origin.script != .latin && happens(.nativeScript)
    if isNative {
      script = origin.script
      slips.insert(.nativeScript)
    }
    given = spell(person.given, origin, isNative)
    family = spell(person.family, origin, isNative)
    stateMiddle(of: person, isNative)
    stateFamily(of: person, isNative)
    stateAliases(of: person)
    if isNative { return }
    slip(.mistyped) {
      $0.random.isOne(inHundred: 50)
        ? Typing.mistype(&$0.given, &$0.random) : Typing.mistype(&$0.family, &$0.random)
    }
    slip(.misread) {
      $0.random.isOne(inHundred: 50)
        ? Typing.misread(&$0.given, &$0.random) : Typing.misread(&$0.family, &$0.random)
    }
    slip(.initialsOnly) {
      $0.given = Array($0.given.prefix($0.given.first.map { $0 < 0x80 ? 1 : 2 } ?? 0))
      return !$0.given.isEmpty
    }
    let mayBeSwapped = origin.order == .familyFirst && random.isOne(inHundred: 12)
    if happens(.orderSwapped) || mayBeSwapped {
      swap(&given, &family)
      slips.insert(.orderSwapped)
    }
  }

  /// The word as this record spells it.
  private mutating func spell(_ word: NameWord, _ origin: Origin, _ isNative: Bool) -> [UInt8] {
    guard !isNative else { return origin.script.spell(word) }
    var latin = word.latin
    if happens(.respelt), origin.spellings.respell(&latin, &random), latin != word.latin {
      slips.insert(.respelt)
    }
    // Whole records lose them, not words: the choice is made once, by the given name's.
    if slips.contains(.marksLost) || happens(.marksLost), Marks.lose(&latin) {
      slips.insert(.marksLost)
    }
    return latin
  }

  private mutating func stateMiddle(of person: InventedPerson, _ isNative: Bool) {
    guard let middle = person.middle else { return }
    let origin = person.origin
    if origin.order == .patronymic, happens(.fatherAsFamily) {
      slips.insert(.fatherAsFamily)
      family = spell(middle, origin, isNative)
      return
    }
    guard !happens(.middleDropped) else { return slips.insert(.middleDropped) }
    var word = spell(middle, origin, isNative)
    if !isNative, happens(.middleInitial), let head = word.first, head < 0x80 {
      word = [head]
      slips.insert(.middleInitial)
    }
    // Vietnamese middle names stand before the given name.
    if origin.order == .familyFirst { swap(&word, &given) }
    given.append(" ")
    given += word
  }

  private mutating func stateFamily(of person: InventedPerson, _ isNative: Bool) {
    if let maiden = person.maiden, happens(.maidenName) {
      family = spell(maiden, person.origin, isNative)
      return slips.insert(.maidenName)
    }
    guard let other = person.otherFamily else { return }
    let second = spell(other, person.origin, isNative)
    if happens(.doubleHalved) {
      slips.insert(.doubleHalved)
      if random.isOne(inHundred: 45) { family = second }
    } else {
      family.append(random.isOne(inHundred: 60) ? "-" : " ")
      family += second
    }
  }

  private mutating func stateAliases(of person: InventedPerson) {
    guard let alias = person.alias else { return }
    if happens(.aliasAsName) {
      given = alias.latin
      slips.insert(.aliasAsName)
    } else if happens(.aliasListed) {
      aliases.append(alias.latin)
      slips.insert(.aliasListed)
    }
  }

  // MARK: - Birth

  private mutating func stateBirth(of person: InventedPerson) {
    guard !happens(.birthMissing) else { return slips.insert(.birthMissing) }
    var parts = CivilDate(dayNumber: person.bornOn).parts
    let isSwappable = parts.day <= 12 && parts.day != parts.month
    if person.isRegisteredOnNewYear || happens(.newYear) && person.origin.unknownBirthdays > 1 {
      (parts.month, parts.day) = (1, 1)
      // Estimates differ by a year or two.
      let isOther = random.isOne(inHundred: person.isRegisteredOnNewYear ? 8 : 25)
      if isOther { parts.year += random.below(5) - 2 }
      slips.insert(.newYear)
    } else if happens(.dayAndMonthSwapped), isSwappable {
      (parts.month, parts.day) = (parts.day, parts.month)
      slips.insert(.dayAndMonthSwapped)
    }
    if happens(.yearBeside) {
      parts.year += random.isOne(inHundred: 50) ? 1 : -1
      slips.insert(.yearBeside)
    }
    if parts.month == 2, parts.day == 29 { parts.day = 28 }
    born.append(parts.year, width: 4)
    guard !happens(.yearOnly) else { return slips.insert(.yearOnly) }
    born.append("-")
    born.append(parts.month, width: 2)
    guard !happens(.monthOnly) else { return slips.insert(.monthOnly) }
    born.append("-")
    born.append(parts.day, width: 2)
    slip(.digitMistyped) { $0.change { Typing.mistypeDigit(&$0, &$1) } }
    slip(.digitsSwapped) {
      $0.change { text, random in
        let place = [2, 5, 8][random.below(3)]
        text.swapAt(place, place + 1)
        return true
      }
    }
  }

  /// Changes the day, unless it then is no day, or nobody's who lives.
  private mutating func change(_ body: (inout [UInt8], inout RandomSource) -> Bool) -> Bool {
    var text = born
    guard body(&text, &random), text != born,
      let day = CivilDate(String(decoding: text, as: UTF8.self)), day.year > 1_930, day.year < 2_018
    else { return false }
    born = text
    return true
  }

  // MARK: - The rest

  private mutating func stateTraits(of person: InventedPerson) {
    if happens(.sexMissing) {
      slips.insert(.sexMissing)
    } else {
      sex = person.sexCode
      if happens(.sexMistaken) {
        sex = person.sex == .female ? Phrases.male : Phrases.female
        slips.insert(.sexMistaken)
      }
    }
    if happens(.nationalityMissing) {
      slips.insert(.nationalityMissing)
    } else {
      nationality = person.origin.nationality.code
      if happens(.nationalityMistaken) {
        nationality = person.origin.neighbour
        slips.insert(.nationalityMistaken)
      }
    }
    var home = person.home
    if happens(.moved) {
      home = person.laterHome
      slips.insert(.moved)
    }
    town = home.town
    if random.isOne(inHundred: 40) {
      Contacts.append(postcode: home.postcode, of: Locality.all[town], to: &postcode)
    }
    if random.isOne(inHundred: 28) { Contacts.append(phone: home.phone, to: &phone) }
  }

  private mutating func stateNumbers(of person: InventedPerson, _ source: PeopleSource) {
    var owner = person.number
    if person.numbersOf != owner, happens(.numberOfAnother) {
      owner = person.numbersOf
      slips.insert(.numberOfAnother)
    }
    caseNumber = 2 * owner + 1
    if person.isReferredTwice, random.isOne(inHundred: 40) { caseNumber += 1 }
    if person.hasPNCID, random.isOne(inHundred: source.pncShare) {
      pncID.appendPNCID(year: 2_016 + owner % 5, record: owner)
    }
    if person.hasNHSNumber, random.isOne(inHundred: source.nhsShare) {
      nhsNumber.appendNHSNumber(record: owner)
    }
    if !person.origin.nationality.isBritish, random.isOne(inHundred: source.homeOfficeShare) {
      homeOfficeReference.append(UInt8(65 + owner % 26))
      homeOfficeReference.append(UniqueNumber.sevenDigits(owner), width: 7)
    }
    if person.hasPassport, random.isOne(inHundred: 12) {
      passport.append("X")
      passport.append("0")
      passport.append(UniqueNumber.sevenDigits(owner + 3_333), width: 7)
    }
    slip(.numberMistyped) {
      if !$0.pncID.isEmpty { return Typing.mistypeDigit(&$0.pncID, &$0.random) }
      if !$0.homeOfficeReference.isEmpty {
        return Typing.mistypeDigit(&$0.homeOfficeReference, &$0.random)
      }
      if !$0.nhsNumber.isEmpty { return Typing.mistypeDigit(&$0.nhsNumber, &$0.random) }
      return !$0.passport.isEmpty && Typing.mistypeDigit(&$0.passport, &$0.random)
    }
  }
}

extension InventedPerson {
  var sexCode: [UInt8] {
    switch sex {
    case .female: Phrases.female
    case .male: Phrases.male
    case .other: Phrases.other
    }
  }
}
