/// The people of all records as numbers: what linking works on. A million take some hundred
/// mebibytes.
package struct PersonTable: Sendable {
  private(set) var lines: [PersonLine] = []
  /// By record: a hash of its key. Ties, samples and orders go by it, never by a record's place.
  private(set) var keys: [UInt64] = []
  private(set) var forms: [NameForm] = []
  private(set) var words: [UInt32] = []
  private(set) var facts: [PersonFact] = []
  /// Words of names.
  private(set) var names = BytePool()
  /// Values of traits and identifiers.
  private(set) var values = BytePool()
  /// The sources that hold everybody only once.
  private(set) var duplicateFreeSources: Set<Int> = []
  private var folding = NameWords()

  package init() {}

  package var count: Int { lines.count }

  package mutating func reserveCapacity(_ count: Int) {
    lines.reserveCapacity(count)
    keys.reserveCapacity(count)
    forms.reserveCapacity(count)
    facts.reserveCapacity(count * 4)
  }

  /// Says that a source holds everybody only once: two of its records are never one person.
  package mutating func declareDuplicateFree(source: Int) { duplicateFreeSources.insert(source) }

  /// Adds a record; its number is the count before.
  package mutating func add(_ draft: borrowing PersonDraft) {
    var line = PersonLine()
    line.birth = BirthDay(draft)
    line.sex = draft.sex?.rawValue ?? 0
    line.source = UInt16(truncatingIfNeeded: draft.source)
    addNames(draft, to: &line)
    addFacts(draft, to: &line)
    lines.append(line)
    keys.append(BytePool.hash(draft.key[...], seed: 0))
  }

  // MARK: - Names

  /// More names than this of one record are not looked at.
  private static let mostForms = 8
  private static let mostWords = 6

  private mutating func addNames(_ draft: borrowing PersonDraft, to line: inout PersonLine) {
    line.names = UInt32(truncatingIfNeeded: forms.count)
    for index in draft.names.indices.prefix(Self.mostForms) {
      var form = NameForm()
      switch draft.names[index] {
      case .parts(let given, let family):
        let first = folding.split(given[...])
        form = self.form(given: first, family: folding.split(family[...]))
      case .whole(let name):
        let (given, family, isUnordered) = folding.splitWhole(name[...])
        form = self.form(given: given, family: family)
        form.isUnordered = isUnordered
      case .initials(let letters):
        let all = folding.initials(letters[...])
        form = self.form(given: Array(all.dropLast()), family: Array(all.suffix(1)))
      }
      if form.given != 0 || form.family != 0, !isRepeated(form, since: Int(line.names)) {
        forms.append(form)
      }
    }
    line.nameCount = UInt8(truncatingIfNeeded: forms.count - Int(line.names))
  }

  private func isRepeated(_ form: NameForm, since start: Int) -> Bool {
    forms[start...].contains { $0.given == form.given && $0.family == form.family }
  }

  private mutating func form(given: [[UInt8]], family: [[UInt8]]) -> NameForm {
    var form = NameForm()
    form.words = UInt32(truncatingIfNeeded: words.count)
    (form.given, form.givenCount) = part(given)
    (form.family, form.familyCount) = part(family)
    return form
  }

  private mutating func part(_ parts: [[UInt8]]) -> (UInt32, UInt8) {
    guard let first = parts.first else { return (0, 0) }
    guard parts.count > 1 else { return (names.number(of: first[...]), 1) }
    var whole: [UInt8] = []
    let count = min(parts.count, Self.mostWords)
    for part in parts.prefix(count) {
      words.append(names.number(of: part[...]))
      whole.append(contentsOf: part)
    }
    return (names.number(of: whole[...]), UInt8(truncatingIfNeeded: count))
  }

  // MARK: - Facts

  private mutating func addFacts(_ draft: borrowing PersonDraft, to line: inout PersonLine) {
    var found: [PersonFact] = []
    for (trait, value) in draft.traits {
      let folded = FactFolding.fold(value[...], trait)
      add(folded, PersonFact.kind(trait), to: &found)
      if trait == .postcode {
        add(FactFolding.area(folded), PersonFact.postcodeArea, to: &found)
      }
    }
    for (kind, value) in draft.identifiers {
      add(FactFolding.letters(value[...]), PersonFact.kind(kind), to: &found)
    }
    found.sort()
    line.facts = UInt32(truncatingIfNeeded: facts.count)
    for fact in found where facts.count == Int(line.facts) || facts[facts.count - 1] != fact {
      if facts.count - Int(line.facts) < 255 { facts.append(fact) }
    }
    line.factCount = UInt8(truncatingIfNeeded: facts.count - Int(line.facts))
  }

  private mutating func add(_ value: [UInt8], _ kind: UInt8, to found: inout [PersonFact]) {
    let number = values.number(of: value[...], kind: kind)
    if number != 0 { found.append(PersonFact(kind: kind, value: number)) }
  }
}

extension PersonTable {
  func forms(of record: Int) -> ArraySlice<NameForm> {
    let line = lines[record]
    return forms[Int(line.names)..<Int(line.names) + Int(line.nameCount)]
  }

  func facts(of record: Int) -> ArraySlice<PersonFact> {
    let line = lines[record]
    return facts[Int(line.facts)..<Int(line.facts) + Int(line.factCount)]
  }

  /// The words of a part of a name.
  func words(_ form: NameForm, isGiven: Bool) -> ArraySlice<UInt32> {
    // A part of one word is in the form itself, and the words of the other part stand alone.
    let given = form.givenCount > 1 ? Int(form.givenCount) : 0
    let family = form.familyCount > 1 ? Int(form.familyCount) : 0
    let start = Int(form.words)
    if isGiven { return given > 0 ? words[start..<start + given] : [form.given] }
    return family > 0 ? words[start + given..<start + given + family] : [form.family]
  }
}
