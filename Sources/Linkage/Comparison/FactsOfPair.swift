/// How traits and identifiers are compared: kind by kind, the values of each as a set.
extension PairComparer {
  private struct Relations {
    /// Two bits a kind.
    var relations: UInt64 = 0
    /// By kind: the bits of the rarest value in which they agree.
    var bits = SIMD32<Int16>(repeating: 0)

    func relation(_ kind: UInt8) -> FactComparison.Relation {
      FactComparison.Relation(rawValue: UInt8(relations >> (UInt64(kind) * 2) & 3)) ?? .missing
    }

    func relation(_ trait: PersonDraft.Trait) -> FactComparison.Relation {
      relation(trait.rawValue)
    }
  }

  func compareFacts(
    _ here: RecordFront, _ there: RecordFront, _ agreement: inout Agreement
  ) {
    let relations = relate(here, there)
    guard relations.relations != 0 else { return }
    setCountry(relations, &agreement)
    setAddress(relations, &agreement)
    setIdentifier(relations, &agreement)
    guard relations.relations & Self.plainMask != 0 else { return }
    for trait in Self.plain {
      let relation = relations.relation(trait)
      guard relation != .missing else { continue }
      let comparison = FactComparison.comparison(trait.rawValue)
      agreement.set(comparison, relation.rawValue)
      if relation == .equal {
        setRarity(comparison, relations.bits[Int(trait.rawValue)], near: false, &agreement)
      }
    }
  }

  private static let plain: [PersonDraft.Trait] = [
    .birthplace, .phone, .email, .occupation, .language, .other1, .other2, .other3,
  ]

  private static let plainMask: UInt64 = plain.reduce(0) { $0 | 3 << (UInt64($1.rawValue) * 2) }

  /// Both lists are sorted by kind.
  private func relate(_ here: RecordFront, _ there: RecordFront) -> Relations {
    var found = Relations()
    var (left, right) = (Int(here.facts), Int(there.facts))
    let ends = (left + Int(here.factCount), right + Int(there.factCount))
    while left < ends.0, right < ends.1 {
      let (one, other) = (people.facts[left].kind, people.facts[right].kind)
      if one < other {
        left += 1
      } else if other < one {
        right += 1
      } else {
        let (start, second) = (left, right)
        while left < ends.0, people.facts[left].kind == one { left += 1 }
        while right < ends.1, people.facts[right].kind == one { right += 1 }
        relate(one, start..<left, second..<right, &found)
      }
    }
    return found
  }

  private func relate(
    _ kind: UInt8, _ left: Range<Int>, _ right: Range<Int>, _ found: inout Relations
  ) {
    var relation = FactComparison.Relation.differs
    var bits: Int16 = -1
    for one in left {
      let value = people.facts[one].value
      for other in right {
        if people.facts[other].value == value {
          relation = .equal
          bits = max(bits, people.valueBits[Int(value)])
        } else if relation == .differs, FactComparison.hasNear(kind),
          isNear(value, people.facts[other].value, kind)
        {
          relation = .near
        }
      }
    }
    found.relations |= UInt64(relation.rawValue) << (UInt64(kind) * 2)
    if relation == .equal { found.bits[Int(kind)] = bits }
  }

  private func isNear(_ left: UInt32, _ right: UInt32, _ kind: UInt8) -> Bool {
    // Most of these stand in one record or two: they are not worth remembering.
    if FactComparison.isStrict(kind) { return isOneSlip(left, right) }
    let key = WordPairCache.key(left, right, isValue: true)
    if let level = cache.level(key) { return level == 1 }
    let isNear = people.table.values.withTexts(left, right) { ValueComparison.isNear($0, $1) }
    cache.keep(isNear ? 1 : 0, key)
    return isNear
  }

  private func isOneSlip(_ left: UInt32, _ right: UInt32) -> Bool {
    guard people.valueSigns[left].mayBeOneSlip(people.valueSigns[right]) else { return false }
    return people.table.values.withTexts(left, right) {
      min($0.count, $1.count) >= 4 && ValueComparison.isOneSlip($0, $1)
    }
  }

  // MARK: - Groups

  private func setCountry(_ relations: Relations, _ agreement: inout Agreement) {
    let (nationality, birth) = (
      relations.relation(.nationality), relations.relation(.countryOfBirth)
    )
    guard nationality != .missing || birth != .missing else { return }
    let isEqual = nationality == .equal || birth == .equal
    let isDifferent = nationality == .differs || birth == .differs
    // Who shares a name mostly shares a country: that they do says nothing once more.
    if isEqual, !isDifferent, sharesName(agreement) { return }
    agreement.set(.country, isEqual ? isDifferent ? 2 : 1 : 3)
    guard isEqual, !isDifferent else { return }
    let trait: PersonDraft.Trait = nationality == .equal ? .nationality : .countryOfBirth
    setRarity(.country, relations.bits[Int(trait.rawValue)], near: false, &agreement)
  }

  private func sharesName(_ agreement: Agreement) -> Bool {
    isShared(agreement.level(.given)) || isShared(agreement.level(.family))
  }

  private func isShared(_ level: Int) -> Bool {
    level >= NameLevel.equal && level <= NameLevel.partial
  }

  private func setIdentifier(_ relations: Relations, _ agreement: inout Agreement) {
    guard relations.relations >> (UInt64(PersonFact.firstIdentifier) * 2) != 0 else { return }
    var (isEqual, isNear, isDifferent) = (false, false, false)
    var bits: Int16 = 0
    for kind in PersonFact.firstIdentifier..<UInt8(PersonFact.kinds) {
      switch relations.relation(kind) {
      case .missing: break
      case .equal:
        isEqual = true
        bits = max(bits, relations.bits[Int(kind)])
      case .near: isNear = true
      case .differs: isDifferent = true
      }
    }
    agreement.set(
      .identifier, isEqual ? isDifferent ? 3 : 1 : isNear && !isDifferent ? 2 : 4)
    if isEqual, !isDifferent { setRarity(.identifier, bits, near: false, &agreement) }
  }

  /// The finest thing in which two addresses agree, and nothing else: a street says its town.
  private func setAddress(_ relations: Relations, _ agreement: inout Agreement) {
    let (postcode, town) = (relations.relation(.postcode), relations.relation(.town))
    let (street, house) = (relations.relation(.street), relations.relation(.houseNumber))
    let area = relations.relation(PersonFact.postcodeArea)
    let isStreet = street == .equal || street == .near
    let isElsewhere =
      postcode != .equal && postcode != .near && town != .equal && town != .near
      && (postcode == .differs || town == .differs)
    let level: UInt8
    var finest = PersonDraft.Trait.street
    switch true {
    case isStreet && house == .equal && !isElsewhere: level = AddressLevel.equal
    case isStreet && !isElsewhere: level = AddressLevel.street
    case postcode == .equal: (level, finest) = (AddressLevel.postcode, .postcode)
    case postcode == .near: level = AddressLevel.nearPostcode
    case area == .equal: level = AddressLevel.area
    case town == .equal || town == .near: (level, finest) = (AddressLevel.town, .town)
    case relations.relation(.region) == .equal: (level, finest) = (AddressLevel.region, .region)
    case postcode != .missing || town != .missing || street != .missing
      || relations.relation(.region) != .missing:
      level = AddressLevel.differs
    default: return
    }
    agreement.set(.address, level)
    let bits = relations.bits[Int(finest.rawValue)]
    guard bits > 0 else { return }
    switch level {
    case AddressLevel.postcode: setRarity(.address, bits, near: false, &agreement)
    case AddressLevel.town: setRarity(.address, bits, near: true, &agreement)
    default: break
    }
  }
}
