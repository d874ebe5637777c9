/// The keys by which a record is put into blocks: hashes of what it says, the same for any order of
/// the input.
struct BlockKeys {
  let people: ComparedPeople
  /// By word: a hash of its skeleton.
  private let sounds: [UInt64]
  /// Keys of one record under one rule at most.
  static let most = 4

  init(_ people: ComparedPeople) {
    self.people = people
    sounds = (0..<people.entries.count).map { word in
      let broad = people.entries[word].broad
      return broad == 0 ? 0 : Hash64.mix(broad, 7)
    }
  }

  /// The keys of a record before any splitting; none where it lacks what the rule asks for.
  func keys(_ record: Int, _ rule: BlockRule, into keys: inout [UInt64]) {
    keys.removeAll(keepingCapacity: true)
    var parts: UInt64 = UInt64(rule.rawValue) + 1
    for part in rule.needed {
      let value = hash(record, part)
      if value == 0 { return }
      parts = Hash64.mix(parts, value)
    }
    addBases(record, rule.base, &keys)
    for index in keys.indices { keys[index] = Hash64.mix(keys[index], parts) }
    if keys.count > 1 {
      keys.sort()
      for index in stride(from: keys.count - 1, to: 0, by: -1) where keys[index] == keys[index - 1]
      {
        keys.remove(at: index)
      }
      if keys.count > Self.most { keys.removeLast(keys.count - Self.most) }
    }
  }

  // MARK: - Bases

  private func addBases(_ record: Int, _ base: BlockRule.Base, _ keys: inout [UInt64]) {
    let front = people.fronts[record]
    let birth = front.birth
    let values = people.table.values
    switch base {
    case .identifiers:
      for place in front.factRange where people.facts[place].isIdentifier {
        keys.append(values.hashes[Int(people.facts[place].value)])
      }
    case .identifierParts:
      for place in front.factRange where people.facts[place].isIdentifier {
        let fact = people.facts[place]
        addParts(values.text(fact.value), fact.kind, &keys)
      }
    case .contacts:
      for place in front.factRange where people.facts[place].isContact {
        keys.append(values.hashes[Int(people.facts[place].value)])
      }
    case .fullName: addPairs(record, people.table.names.hashes, &keys)
    case .soundPair: addPairs(record, sounds, &keys)
    case .words: addWords(record, people.table.names.hashes, &keys)
    case .sounds: addWords(record, sounds, &keys)
    case .date: if birth.isWhole { keys.append(Hash64.mix(1, UInt64(birth.numbers))) }
    case .digits:
      if birth.isWhole {
        let digits = people.table.keyed?.digits[Int(front.record)]
        keys.append(Hash64.mix(2, digits ?? birth.digitCounts))
      }
    case .openings: addOpenings(record, &keys)
    case .places:
      let postcode = hash(record, .postcode)
      if postcode != 0 { keys.append(postcode) }
    case .address:
      let street = value(record, .street)
      guard street != 0 else { break }
      for trait in [PersonDraft.Trait.houseNumber, .postcode, .town] {
        let value = value(record, trait)
        if value != 0 { keys.append(Hash64.mix(street, value)) }
      }
    }
  }

  /// What a slip in an identifier leaves as it was: its letters in order, or one of its halves.
  private func addParts(_ text: ArraySlice<UInt8>, _ kind: UInt8, _ keys: inout [UInt64]) {
    guard text.count >= 6 else { return }
    let half = text.count / 2
    let sorted = text.sorted()
    keys.append(BytePool.hash(sorted.span, seed: UInt64(kind) + 64))
    keys.append(BytePool.hash(text.span.extracting(0..<half), seed: UInt64(kind) + 128))
    keys.append(BytePool.hash(text.span.extracting(half..<text.count), seed: UInt64(kind) + 192))
  }

  /// Given and family name together, in either order.
  private func addPairs(_ record: Int, _ hashes: [UInt64], _ keys: inout [UInt64]) {
    for place in people.fronts[record].formRange {
      let form = people.forms[place]
      let (given, family) = (hashes[Int(form.given)], hashes[Int(form.family)])
      if given != 0, family != 0 { keys.append(Hash64.mix(3, given &+ family)) }
    }
  }

  private func addWords(_ record: Int, _ hashes: [UInt64], _ keys: inout [UInt64]) {
    let names = people.table.names
    for place in people.fronts[record].formRange {
      let form = people.forms[place]
      let start = Int(form.words)
      for place in start..<start + Int(form.givenCount) + Int(form.familyCount) {
        let word = Int(people.words[place])
        // A letter alone brings too many together.
        if hashes[word] != 0, names.length(word) > 1 { keys.append(hashes[word]) }
      }
    }
  }

  /// The first three letters of both names, in either order.
  private func addOpenings(_ record: Int, _ keys: inout [UInt64]) {
    let front = people.fronts[record]
    guard front.given != 0, front.family != 0 else { return }
    keys.append(Hash64.mix(4, opening(front.given) &+ opening(front.family)))
  }

  private func opening(_ word: UInt32) -> UInt64 {
    Hash64.mix(5, UInt64(people.openings[Int(word)]))
  }

  // MARK: - Parts

  /// The hash of a part; 0 where the record does not have it.
  func hash(_ record: Int, _ part: BlockRule.Part) -> UInt64 {
    let front = people.fronts[record]
    let birth = front.birth
    switch part {
    case .year: return UInt64(birth.year)
    case .month: return UInt64(birth.month)
    case .day: return UInt64(birth.day)
    case .dayOfYear: return UInt64(birth.dayOfYear)
    case .date: return birth.isWhole ? UInt64(birth.numbers) : 0
    case .decade: return birth.year > 0 ? UInt64(birth.year / 10 + 1) : 0
    case .sex: return UInt64(front.sex)
    case .givenLetter: return letter(record, isGiven: true)
    case .familyLetter: return letter(record, isGiven: false)
    case .postcode: return value(record, .postcode)
    case .area: return value(record, PersonFact.postcodeArea)
    case .town: return value(record, .town)
    case .birthplace: return value(record, .birthplace)
    case .country:
      let nationality = value(record, .nationality)
      return nationality != 0 ? nationality : value(record, .countryOfBirth)
    case .street: return value(record, .street)
    case .occupation: return value(record, .occupation)
    }
  }

  private func letter(_ record: Int, isGiven: Bool) -> UInt64 {
    let front = people.fronts[record]
    let word = isGiven ? front.given : front.family
    return word == 0 ? 0 : UInt64(people.openings[Int(word)] >> 16)
  }

  private func value(_ record: Int, _ trait: PersonDraft.Trait) -> UInt64 {
    value(record, trait.rawValue)
  }

  private func value(_ record: Int, _ kind: UInt8) -> UInt64 {
    for place in people.fronts[record].factRange where people.facts[place].kind == kind {
      return people.table.values.hashes[Int(people.facts[place].value)]
    }
    return 0
  }
}
