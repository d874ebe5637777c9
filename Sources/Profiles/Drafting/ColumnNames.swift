import CanonicalModel
import Records

/// The names that columns of a field have, and how near a heading comes to one of them.
package struct ColumnNames: Sendable {
  /// One name of one field.
  package struct Name: Sendable {
    /// When the name counts.
    package enum Need: String, Sendable {
      case nothing = ""
      /// Only if the values speak for the field too.
      case values
      /// Only in an export that has the wire names of the national form, and letter by letter.
      case form
    }

    package let field: CanonicalField
    package let text: String
    package let need: Need
    /// The kinds of record in which it means the field; all where there are none.
    package let kinds: Set<RecordKind>

    package init(
      field: CanonicalField, text: String, need: Need = .nothing, kinds: Set<RecordKind> = []
    ) {
      self.field = field
      self.text = text
      self.need = need
      self.kinds = kinds
    }
  }

  /// How near a heading comes to a field.
  struct Likeness: Sendable {
    var field: CanonicalField
    /// From 0 to 1.
    var value: Double
    /// Whether the values have to speak for it as well.
    var needsValues: Bool
  }

  private struct Entry: Sendable {
    let name: Name
    /// The words of the name in their order, to compare letter by letter.
    let key: String
    let tokens: Set<String>
    /// What its tokens weigh together. A set has another order in each run, and sums of fractions
    /// depend on the order, so that it is worked out here and not where it is needed.
    var weight = 0.0
  }

  let words: WordTable
  private var entries: [Entry] = []
  private var weights: [String: Double] = [:]
  /// The entries in whose names a token stands.
  private var places: [String: [Int]] = [:]
  /// The entries that are written with these letters.
  private var keyPlaces: [String: [Int]] = [:]
  private var formPlaces: [Int] = []

  /// The names of the table, and the label and the canonical name of every field.
  package init(_ names: [Name], words: WordTable) {
    var words = words
    let all = names + ColumnNames.labels
    for name in all where name.need != .form { words.learn(name.text) }
    self.words = words
    var fields: [String: Set<CanonicalField>] = [:]
    for name in all {
      let tokens = Set(words.tokens(of: name.text).map(\.text))
      for token in tokens {
        if name.need != .form, !tokens.isSubset(of: ColumnNames.vague) {
          places[token, default: []].append(entries.count)
        }
        fields[token, default: []].insert(name.field)
      }
      let key = ColumnNames.key(name.text)
      if name.need == .form {
        formPlaces.append(entries.count)
      } else {
        keyPlaces[key, default: []].append(entries.count)
      }
      entries.append(Entry(name: name, key: key, tokens: tokens))
    }
    weights = fields.mapValues { max(0.2, 6 / (5 + Double($0.count))) }
    for place in entries.indices {
      entries[place].weight = entries[place].tokens.sorted().reduce(0) { $0 + weight($1) }
    }
  }

  /// Words that are no name unless they stand letter by letter.
  private static let vague: Set<String> = [
    "date", "id", "type", "status", "text", "notes", "report", "count", "code",
    "decision", "town",
  ]

  private static var labels: [Name] {
    CanonicalField.definitions.flatMap { definition in
      [definition.label.en, definition.label.cy, definition.name].map { text in
        // A label of one word, such as `form`, needs the values to be believed.
        let isShort = HeadingPieces.pieces(of: text).count == 1 && definition.kind.list != nil
        return Name(field: definition.field, text: text, need: isShort ? .values : .nothing)
      }
    }
  }

  static func key(_ text: String) -> String {
    HeadingPieces.pieces(of: text).joined(separator: " ")
  }

  // MARK: - Likeness

  /// What a token that no name has takes away.
  private static let unknownWeight = 1.0

  private func weight(_ token: String) -> Double {
    weights[token] ?? ColumnNames.unknownWeight
  }

  /// Every field that a heading comes near to, by the best of its names, best first.
  func likenesses(
    _ heading: ColumnHeading, kind: RecordKind, ownKinds: Set<RecordKind>, speaksForm: Bool
  ) -> [Likeness] {
    func isMeant(_ name: Name) -> Bool {
      name.field.hasPlace(in: kind)
        && (name.kinds.isEmpty || !ownKinds.isEmpty && ownKinds.isSubset(of: name.kinds))
    }
    var best: [CanonicalField: Likeness] = [:]
    func offer(_ name: Name, _ value: Double) {
      let needs = name.need == .values
      guard value > 0.3 else { return }
      if let known = best[name.field] {
        guard value > known.value || value == known.value && known.needsValues && !needs else {
          return
        }
      }
      best[name.field] = Likeness(field: name.field, value: value, needsValues: needs)
    }
    if speaksForm, let place = formPlaces.first(where: { entries[$0].name.text == heading.path }) {
      return [Likeness(field: entries[place].name.field, value: 1, needsValues: false)]
    }
    let named = heading.keys.sorted().flatMap { keyPlaces[$0] ?? [] }.map { entries[$0].name }
      .filter(isMeant)
    // What a name means in this kind of record goes before what it means elsewhere.
    let hasOwn = named.contains { !$0.kinds.isEmpty }
    for name in named {
      offer(name, hasOwn && name.kinds.isEmpty ? 0.9 : 1)
    }
    for reading in heading.readings {
      var touched: Set<Int> = []
      for token in reading.tokens { touched.formUnion(places[token.text] ?? []) }
      for place in touched.sorted() where isMeant(entries[place].name) {
        // Letter by letter the same is better than only word by word.
        let most = hasOwn && entries[place].name.kinds.isEmpty ? 0.9 : 0.98
        offer(entries[place].name, most * reading.share * likeness(reading, entries[place]))
      }
    }
    return best.values.sorted {
      ($1.value, $0.field.rawValue) < ($0.value, $1.field.rawValue)
    }
  }

  /// Twice what both have, over what each has, weighted by how rare a token is among the fields.
  private func likeness(_ reading: ColumnHeading.Reading, _ entry: Entry) -> Double {
    var (common, own) = (0.0, 0.0)
    var hasLeaf = false
    for token in reading.tokens {
      if entry.tokens.contains(token.text) {
        common += weight(token.text)
        hasLeaf = hasLeaf || token.level == 0
      } else if token.isOther {
        return 0
      } else {
        let cost = token.isWeak ? 0.15 : ColumnHeading.costs[min(token.level, 3)]
        own += weight(token.text) * cost
      }
    }
    guard common > 0 else { return 0 }
    let lacking = max(0, entry.weight - common)
    let value = 2 * common / (2 * common + own + 1.6 * lacking)
    guard hasLeaf else { return value * 0.5 }
    // One word alone is no longer name: `Force` may be any of three.
    let isBare = reading.tokens.count { !$0.isWeak } == 1 && entry.tokens.count > 1
    if isBare { return min(value, 0.55) }
    // What lacks a word of the name may be its neighbour: a name alone is not enough then.
    return lacking > 0.01 ? min(value, 0.74) : value
  }

  /// Whether no name has the token.
  func isUnknown(_ token: String) -> Bool { weights[token] == nil }

  /// Whether enough keys are wire names of the national form to take all of them for such.
  func speaksForm(_ paths: [String]) -> Bool {
    let wire = Set(formPlaces.map { entries[$0].name.text })
    return paths.count { wire.contains($0) } >= 4
  }
}
