/// Records whose names are tokens go through the same engine: a token is a word that is equal, sounds
/// alike or begins alike, and nothing finer.
extension PersonTable {
  /// Adds a record of tokens. When all are in, `finishKeyed` numbers their dates.
  package mutating func add(_ person: KeyedPerson, key: [UInt8], source: Int) {
    var line = PersonLine()
    line.sex = person.sex?.rawValue ?? 0
    line.source = UInt16(truncatingIfNeeded: source)
    addNames(person.words, to: &line)
    addFacts(person, to: &line)
    line.key = BytePool.hash(key.span, seed: 0)
    lines.append(line)
    keys.append(line.key)
    var births = keyed ?? KeyedBirths()
    keyed = nil
    births.add(person.birth)
    keyed = births
  }

  /// Numbers the dates of birth of a table of tokens.
  package mutating func finishKeyed() {
    guard var births = keyed else { return }
    births.number(&lines)
    keyed = births
  }

  // MARK: - Names

  private mutating func addNames(_ all: [KeyedPerson.Word], to line: inout PersonLine) {
    line.names = UInt32(truncatingIfNeeded: forms.count)
    var rest = all[...]
    while let first = rest.first, forms.count - Int(line.names) < NameReader.limit {
      let name = rest.prefix { $0.name == first.name }
      rest = rest.dropFirst(name.count)
      let form = form(name.prefix(NameReader.limit))
      if !isRepeated(form, since: Int(line.names)) { forms.append(form) }
    }
    line.nameCount = UInt8(truncatingIfNeeded: forms.count - Int(line.names))
  }

  private mutating func form(_ name: ArraySlice<KeyedPerson.Word>) -> NameForm {
    let isOpen = name.contains { $0.role == .open }
    var form = NameForm()
    form.isUnordered = isOpen
    form.words = UInt32(truncatingIfNeeded: words.count)
    let family = isOpen ? name.suffix(1) : name.filter { $0.role == .family }[...]
    let given = isOpen ? name.dropLast() : name.filter { $0.role != .family }[...]
    (form.given, form.givenCount) = part(given)
    (form.family, form.familyCount) = part(family)
    return form
  }

  private mutating func part(_ parts: ArraySlice<KeyedPerson.Word>) -> (UInt32, UInt8) {
    guard let first = parts.first else { return (0, 0) }
    guard parts.count > 1 else {
      let word = names.number(of: TokenEntry.text(of: first).span)
      words.append(word)
      return (word, 1)
    }
    for part in parts { words.append(names.number(of: TokenEntry.text(of: part).span)) }
    // Of several words as one only the equality is known.
    var whole = KeyedPerson.Word(
      role: first.role, name: first.name, same: [], skeleton: [], initial: first.initial)
    whole.same = parts.flatMap { $0.same.isEmpty ? $0.initial : $0.same }
    return (
      names.number(of: TokenEntry.text(of: whole).span), UInt8(truncatingIfNeeded: parts.count)
    )
  }

  // MARK: - Facts

  private mutating func addFacts(_ person: KeyedPerson, to line: inout PersonLine) {
    var found: [PersonFact] = []
    for (kind, token) in person.traits { add(token, PersonFact.kind(kind), to: &found) }
    for (kind, token) in person.identifiers { add(token, PersonFact.kind(kind), to: &found) }
    found.sort()
    line.facts = UInt32(truncatingIfNeeded: facts.count)
    for fact in found where facts.count == Int(line.facts) || facts[facts.count - 1] != fact {
      if facts.count - Int(line.facts) < 255 { facts.append(fact) }
    }
    line.factCount = UInt8(truncatingIfNeeded: facts.count - Int(line.facts))
  }

  private mutating func add(_ token: [UInt8], _ kind: UInt8, to found: inout [PersonFact]) {
    let number = values.number(of: token.span, kind: kind)
    if number != 0 { found.append(PersonFact(kind: kind, value: number)) }
  }
}
