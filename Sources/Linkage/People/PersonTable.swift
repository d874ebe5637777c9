/// The people of all records as numbers: what linking works on. A million take some hundred
/// mebibytes.
package struct PersonTable: Sendable {
  var lines: [PersonLine] = []
  /// By record: a hash of its key. Ties, samples and orders go by it, never by a record's place.
  var keys: [UInt64] = []
  var forms: [NameForm] = []
  var words: [UInt32] = []
  var facts: [PersonFact] = []
  /// Words of names.
  var names = BytePool()
  /// Values of traits and identifiers.
  var values = BytePool()
  /// The sources that hold everybody only once.
  private(set) var duplicateFreeSources: Set<Int> = []
  private var reader = NameReader()
  /// Filled again for each record: the letters of a part of several words, and the traits.
  private var whole: [UInt8] = []
  private var found: [PersonFact] = []
  private var folded: [UInt8] = []
  /// What records of tokens need besides; nothing where names are in the clear. A table holds one or the
  /// other: a token and a name cannot be compared.
  var keyed: KeyedBirths?

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
    line.key = BytePool.hash(draft.key.span, seed: 0)
    lines.append(line)
    keys.append(line.key)
  }

  // MARK: - Names

  private mutating func addNames(_ draft: borrowing PersonDraft, to line: inout PersonLine) {
    line.names = UInt32(truncatingIfNeeded: forms.count)
    reader.removeAll()
    for index in draft.names.indices { reader.read(draft.names[index], draft.bytes.span) }
    var next = 0
    for name in 0..<reader.names {
      let start = next
      while next < reader.words.count, reader.words[next].name == name { next += 1 }
      let form = form(start..<next)
      if form.given != 0 || form.family != 0, !isRepeated(form, since: Int(line.names)) {
        forms.append(form)
      }
    }
    line.nameCount = UInt8(truncatingIfNeeded: forms.count - Int(line.names))
  }

  func isRepeated(_ form: NameForm, since start: Int) -> Bool {
    forms[start...].contains { $0.given == form.given && $0.family == form.family }
  }

  /// The form of a name whose words stand in the reader. Of one in no known order the last word is
  /// taken for the family's, and nobody relies on that.
  private mutating func form(_ range: Range<Int>) -> NameForm {
    var form = NameForm()
    form.words = UInt32(truncatingIfNeeded: words.count)
    var last = -1
    for index in range where !reader.words[index].isParticle {
      last = index
      if reader.words[index].role == .open { form.isUnordered = true }
    }
    (form.given, form.givenCount) = part(of: range, last: last, form.isUnordered, isFamily: false)
    (form.family, form.familyCount) = part(of: range, last: last, form.isUnordered, isFamily: true)
    return form
  }

  /// The number of the words of a part written as one, and how many they are. `last` is the last word that
  /// counts; in a name of no known order it alone is the family's.
  private mutating func part(of range: Range<Int>, last: Int, _ isOpen: Bool, isFamily: Bool) -> (
    UInt32, UInt8
  ) {
    var (word, count) = (UInt32(0), UInt8(0))
    let letters = reader.letters
    var first = 0..<0
    whole.removeAll(keepingCapacity: true)
    for index in range where !reader.words[index].isParticle {
      let isOfFamily = isOpen ? index == last : reader.words[index].role == .family
      guard isOfFamily == isFamily else { continue }
      let place = reader.words[index].letters
      word = names.number(of: letters.span.extracting(place))
      words.append(word)
      // Most parts are one word, and need no other spelling.
      if count == 1 { whole.append(contentsOf: letters[first]) }
      if count > 0 { whole.append(contentsOf: letters[place]) } else { first = place }
      count += 1
    }
    guard count > 1 else { return (word, count) }
    let whole = whole
    return (names.number(of: whole.span), count)
  }

  // MARK: - Facts

  private mutating func addFacts(_ draft: borrowing PersonDraft, to line: inout PersonLine) {
    found.removeAll(keepingCapacity: true)
    for (trait, value) in draft.traits {
      FactFolding.fold(draft.bytes.span.extracting(value.range), trait, into: &folded)
      add(folded.count, PersonFact.kind(trait))
      if trait == .postcode { add(FactFolding.areaLength(folded), PersonFact.postcodeArea) }
    }
    for (kind, value) in draft.identifiers {
      FactFolding.letters(draft.bytes.span.extracting(value.range), into: &folded)
      add(folded.count, PersonFact.kind(kind))
    }
    found.sort()
    line.facts = UInt32(truncatingIfNeeded: facts.count)
    for fact in found where facts.count == Int(line.facts) || facts[facts.count - 1] != fact {
      if facts.count - Int(line.facts) < 255 { facts.append(fact) }
    }
    line.factCount = UInt8(truncatingIfNeeded: facts.count - Int(line.facts))
  }

  /// Adds the first bytes of what was folded last.
  private mutating func add(_ length: Int, _ kind: UInt8) {
    let folded = folded
    let number = values.number(of: folded.span.extracting(0..<length), kind: kind)
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

  func formRange(of record: Int) -> Range<Int> {
    let start = Int(lines[record].names)
    return start..<start + Int(lines[record].nameCount)
  }

  func factRange(of record: Int) -> Range<Int> {
    let start = Int(lines[record].facts)
    return start..<start + Int(lines[record].factCount)
  }

  /// Where the words of a part of a name stand among all words.
  func words(_ form: NameForm, isGiven: Bool) -> Range<Int> {
    let start = Int(form.words)
    let middle = start + Int(form.givenCount)
    return isGiven ? start..<middle : middle..<middle + Int(form.familyCount)
  }
}
