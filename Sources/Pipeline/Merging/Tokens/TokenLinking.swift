import CanonicalModel
import Linkage
import Records

/// Links records once more by tokens, where one side has no name to show: under each key all names become
/// tokens, and the engine compares them as it compares names.
///
/// What it finds is asked, and never joined: who encoded a list can tell nobody what stands in it. Pairs with a
/// name on both sides are not looked at here, so that they are what they are without any tokens.
struct TokenLinking {
  private let records: [SourceRecord]
  /// The records that have a person, by their number among persons.
  private let members: [Int]
  private let tokens: RecordTokens
  private let settings: LinkageSettings
  private let jobs: Int

  init(
    _ records: [SourceRecord], _ members: [Int], _ tokens: RecordTokens,
    settings: LinkageSettings, jobs: Int
  ) {
    self.records = records
    self.members = members
    self.tokens = tokens
    self.settings = settings
    self.jobs = jobs
  }

  func answer() async -> TokenAnswer {
    let holders = members.map { tokens.holders[$0] }
    let isNamed = holders.map { $0?.person.words.contains { !$0.same.isEmpty } ?? false }
    var answer = TokenAnswer(keys: holders.map { $0?.key }, isNamed)
    let linker = PersonLinker(settings: settings)
    for (number, key) in tokens.keys.enumerated() {
      let linkage = await linker.link(table(of: number, PersonEncoder(key)), jobs: jobs)
      answer.add(linkage, of: number)
    }
    return answer
  }

  /// All persons under one key.
  private func table(of key: Int, _ encoder: PersonEncoder) -> PersonTable {
    var encoder = encoder
    var table = PersonTable()
    let view = PersonView(records)
    var draft = PersonDraft()
    for member in members {
      let record = records[member]
      _ = view.fill(&draft, with: record)
      addSpellings(of: record, to: &draft)
      var person = encoder.encode(draft)
      if let holder = tokens.holders[member], holder.key == key {
        person = holder.person.completed(by: person)
      }
      table.add(person, key: draft.key, source: draft.source)
    }
    table.finishKeyed()
    return table
  }

  /// A list is encoded as it stands: a PNC id in its short form, its full one or between, and of the short one
  /// nobody can tell the century.
  private func addSpellings(of record: SourceRecord, to draft: inout PersonDraft) {
    guard draft.identifiers.contains(where: { $0.kind == .pncID }), let text = record.text(.pncID),
      let id = PNCIdentifier(text.span)
    else { return }
    func padded(_ number: Int, to count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
    }
    for century in ["", "19", "20"] {
      for serial in [String(id.serial), padded(id.serial, to: 7)] {
        let number = century + padded(id.year % 100, to: 2) + serial
        draft.add(.pncID, Array(number.utf8) + [id.checkLetter])
      }
    }
  }
}

extension KeyedPerson {
  /// With what the record itself says in the clear, where the tokens say nothing: a partner may encode names
  /// alone and send all else in its drop.
  fileprivate func completed(by record: KeyedPerson) -> KeyedPerson {
    var person = self
    // Initials say no more than the names of which they are.
    if person.words.isEmpty { person.words = record.words }
    if person.birth?.day.isEmpty ?? true,
      record.birth.map({ !$0.day.isEmpty }) ?? false
        || person.birth == nil
    {
      person.birth = record.birth
    }
    person.sex = person.sex ?? record.sex
    person.traits += record.traits
    person.identifiers += record.identifiers
    return person
  }
}

/// What tokens say of pairs of records of which at least one has no name.
struct TokenAnswer: Sendable {
  /// By member: the key of its tokens; nothing for all others.
  private let keys: [Int?]
  /// By member: whether its tokens hold more of a name than initials.
  private let isNamed: [Bool]
  private var linkages: [PersonLinkage] = []
  /// The pairs that are linked or left for review, key by key.
  private(set) var pairs: [PersonLinkage.Pair] = []

  init(keys: [Int?], _ isNamed: [Bool]) {
    self.keys = keys
    self.isNamed = isNamed
  }

  mutating func add(_ linkage: PersonLinkage, of key: Int) {
    linkages.append(linkage)
    pairs += linkage.pairs.filter { self.key(of: $0.left, $0.right) == key }
  }

  /// The key under which a pair is compared: that of the side, or of both, whose names are tokens. Nothing
  /// where both have names to show, and where two keys make them incomparable.
  private func key(of left: Int, _ right: Int) -> Int? {
    guard let here = keys[left] else { return keys[right] }
    return keys[right] == nil || keys[right] == here ? here : nil
  }

  /// Whether tokens say more of a pair than what stands in the clear.
  func speaks(of left: Int, _ right: Int) -> Bool { key(of: left, right) != nil }

  /// Whether the name of a record is known by its tokens.
  func knowsName(of member: Int) -> Bool { isNamed[member] }

  /// The reasons of a pair that tokens speak of.
  func explain(_ left: Int, _ right: Int) -> [RecordLink.Contribution]? {
    key(of: left, right).map { linkages[$0].explain(left, right) }
  }
}
