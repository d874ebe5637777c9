import CanonicalModel
import Records

/// A case as HTCDS has it: one matter of one person, told by a referral, an encounter, an NGO's work.
/// Columns ask it for what its records say, and it keeps account of what could be held.
struct HTCDSCase {
  private let person: Teller?
  /// In the order in which they are asked: what a referral says comes before what an encounter says.
  private let records: [Teller]
  let lists: CodeLists?
  /// Whether the person's values are accounted for with this case, and not with one before it.
  private let countsPerson: Bool
  private(set) var losses: HTCDSLosses

  /// An entity with its values at hand, as every column asks for some of them.
  private struct Teller {
    let kind: EntityKind
    private let values: [MergedValue]
    /// By field: its place among the values, from 1.
    private let places: [Int16]

    init(_ entity: MergedEntity) {
      kind = entity.kind
      values = Array(entity.values)
      var places = [Int16](repeating: 0, count: CanonicalField.count)
      for (place, value) in values.enumerated() {
        places[Int(value.field.rawValue)] = Int16(truncatingIfNeeded: place + 1)
      }
      self.places = places
    }

    func contents(_ field: CanonicalField) -> [SourceStatement.Content] {
      let place = Int(places[Int(field.rawValue)])
      return place > 0 ? values[place - 1].contents : []
    }
  }

  init(
    person: MergedEntity?, records: [MergedEntity], lists: CodeLists?, countsPerson: Bool,
    losses: HTCDSLosses
  ) {
    self.person = person.map(Teller.init)
    self.records = records.map(Teller.init)
    self.lists = lists
    self.countsPerson = countsPerson
    self.losses = losses
  }

  /// The first entity that states something in the field, and what it states.
  func stated(_ field: CanonicalField) -> (kind: EntityKind, contents: [SourceStatement.Content])? {
    if let person, let contents = HTCDSCase.stated(field, by: person) { return (.person, contents) }
    for record in records {
      if let contents = HTCDSCase.stated(field, by: record) { return (record.kind, contents) }
    }
    return nil
  }

  private static func stated(_ field: CanonicalField, by entity: Teller)
    -> [SourceStatement.Content]?
  {
    let contents = entity.contents(field)
    if contents.allSatisfy({ $0.isStated }) { return contents.isEmpty ? nil : contents }
    let stated = contents.filter { $0.isStated }
    return stated.isEmpty ? nil : stated
  }

  func isStated(_ field: CanonicalField) -> Bool { stated(field) != nil }

  /// Whose source says so of itself.
  func isMissing(_ field: CanonicalField, _ reason: Missing) -> EntityKind? {
    func says(_ entity: Teller) -> Bool {
      entity.contents(field).first == .missing(reason)
    }
    if let person, says(person) { return .person }
    return records.first(where: says)?.kind
  }

  // MARK: - Account

  mutating func hold(_ field: CanonicalField, of kind: EntityKind) {
    if counts(kind) { losses.hold(field, of: kind) }
  }

  mutating func lose(
    _ field: CanonicalField, of kind: EntityKind, _ reason: HTCDSLosses.Reason
  ) {
    if counts(kind) { losses.lose(field, of: kind, reason) }
  }

  mutating func holdMissing(_ field: CanonicalField, of kind: EntityKind) {
    if counts(kind) { losses.holdMissing(field, of: kind) }
  }

  private func counts(_ kind: EntityKind) -> Bool { kind != .person || countsPerson }

  // MARK: - What columns ask

  mutating func text(_ field: CanonicalField) -> String? {
    guard let (kind, contents) = stated(field), let first = contents.first else { return nil }
    hold(field, of: kind)
    return ContentText.plain(first)
  }

  mutating func day(_ field: CanonicalField) -> String? {
    guard let (kind, contents) = stated(field), case .date(let date)? = contents.first else {
      return nil
    }
    guard date.precision == .day else {
      lose(field, of: kind, .notADay)
      return nil
    }
    hold(field, of: kind)
    return date.description
  }

  /// The label of a code, in English; the code where no list is at hand.
  mutating func label(_ field: CanonicalField) -> String? {
    guard let (kind, contents) = stated(field), case .code(let code)? = contents.first else {
      return nil
    }
    hold(field, of: kind)
    let list = field.definition.kind.list.flatMap { lists?[$0] }
    return list?.label(of: code).en ?? code.description
  }

  /// The codes of the field, each in the words of HTCDS. `translate` says what stands for a code, and
  /// whether that says as much.
  mutating func codes(
    _ field: CanonicalField,
    _ translate: (Code) -> (text: String?, loss: HTCDSLosses.Reason?)
  ) -> [String] {
    guard let (kind, contents) = stated(field) else { return [] }
    var words: [String] = []
    for content in contents {
      guard case .code(let code) = content else { continue }
      let (text, loss) = translate(code)
      if let loss { lose(field, of: kind, loss) } else { hold(field, of: kind) }
      if let text { words.append(text) }
    }
    return words
  }

  /// A number that stands as text.
  mutating func number(_ field: CanonicalField) -> DatasetCell {
    guard let (kind, contents) = stated(field), let first = contents.first else { return .empty }
    guard let number = Double(ContentText.plain(first)), number.isFinite else {
      lose(field, of: kind, .noValue)
      return .empty
    }
    hold(field, of: kind)
    return .number(number)
  }
}
