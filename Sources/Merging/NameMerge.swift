import CanonicalModel
import Records

/// Chooses the name that a person is shown under. No other name is lost: they are aliases.
///
/// The one that most partners write, without regard to accents, case and order; of its spellings the
/// most complete; then authority. Names are no facts that can be wrong, so that what is left of a tie is
/// settled by their letters and not left empty: all of them stand in the record.
struct NameMerge {
  /// A name that one record writes.
  struct Unit {
    let given: Told?
    let family: Told?
    let whole: Told?
    /// As one text.
    let text: [UInt8]
    /// Its words in capitals, without accents, sorted.
    let key: [[UInt8]]

    var parts: [Told] { [given, family, whole].compactMap { $0 } }
    var source: SourceFacts? { parts.first?.source }
  }

  let rule: MergeRule

  static let fields: [CanonicalField] = [
    .fullName, .givenNames, .familyName, .initials, .aliases,
  ]

  /// What stands in the fields of names, of all that records tell there.
  func merge(_ told: [CanonicalField: [Told]], byRecord: [Int]) -> [CanonicalField: FieldMerge] {
    let units = NameMerge.units(told, byRecord)
    guard let shown = choice(of: units) else { return withoutName(told) }
    var merged: [CanonicalField: FieldMerge] = [:]
    let others = units.filter { $0.key != shown.key }
    let conflict = others.isEmpty ? nil : NameMerge.conflict(shown, others)
    for (field, part) in [
      (CanonicalField.fullName, \Unit.whole), (.givenNames, \Unit.given),
      (.familyName, \Unit.family),
    ] {
      guard let content = shown[keyPath: part]?.content else { continue }
      let all = told[field] ?? []
      let isFirst = merged.isEmpty
      merged[field] = value(
        [content], all.filter { $0.content == content }, all.filter { $0.content != content },
        in: field, conflict: isFirst ? conflict : nil)
    }
    merged[.initials] = (told[.initials] ?? []).isEmpty ? nil : initials(told)
    merged[.aliases] = aliases(told, units, shown)
    return merged
  }

  // MARK: - The choice

  private func choice(of units: [Unit]) -> Unit? {
    var groups: [[[UInt8]]: [Unit]] = [:]
    for unit in units { groups[unit.key, default: []].append(unit) }
    let best = groups.max { left, right in
      NameMerge.measure(left.value, rule).lexicographicallyPrecedes(
        NameMerge.measure(right.value, rule))
        || (NameMerge.measure(left.value, rule) == NameMerge.measure(right.value, rule)
          && NameMerge.joined(right.key).lexicographicallyPrecedes(NameMerge.joined(left.key)))
    }
    return best?.value.max { left, right in
      let (one, other) = (NameMerge.measure([left], rule), NameMerge.measure([right], rule))
      return one.lexicographicallyPrecedes(other)
        || (one == other && right.text.lexicographicallyPrecedes(left.text))
    }
  }

  /// How many partners write it; how many words; whether its parts are told apart; how many of its
  /// letters have their marks; how much authority.
  private static func measure(_ units: [Unit], _ rule: MergeRule) -> [Int] {
    let partners = Set(units.compactMap { $0.source?.partner }).count
    let words = units.map(\.key.count).max() ?? 0
    let isParted = units.contains { $0.family != nil }
    let marks = units.map { unit in unit.text.count { $0 >= 0x80 } }.max() ?? 0
    let authority =
      units.compactMap { unit in
        unit.source.flatMap { rule.rank(of: $0.kind) }
      }.max() ?? Int.min
    return [partners, words, isParted ? 1 : 0, marks, authority]
  }

  private static func joined(_ key: [[UInt8]]) -> [UInt8] { Array(key.joined(separator: [0x20])) }

  private static func conflict(_ shown: Unit, _ others: [Unit]) -> FieldMerge.Conflict {
    var sides: [[[UInt8]]: [StatementReference]] = [:]
    for unit in others {
      sides[unit.key, default: []] += unit.parts.map(\.reference)
    }
    let sorted = sides.sorted { joined($0.key).lexicographicallyPrecedes(joined($1.key)) }
    return FieldMerge.Conflict(
      sides: [shown.parts.map(\.reference)] + sorted.map { $0.value.sorted() }, isSettled: true)
  }

  // MARK: - The fields

  private func value(
    _ contents: [SourceStatement.Content], _ sources: [Told], _ losers: [Told],
    in field: CanonicalField,
    conflict: FieldMerge.Conflict? = nil
  ) -> FieldMerge {
    FieldMerge(
      value: MergedValue(
        field: field, contents: contents, rule: rule.name,
        sources: sources.map(\.reference).sorted(), losers: losers.map(\.reference).sorted()),
      conflict: conflict)
  }

  private func withoutName(_ told: [CanonicalField: [Told]]) -> [CanonicalField: FieldMerge] {
    var merged: [CanonicalField: FieldMerge] = [:]
    for field in NameMerge.fields {
      guard let told = told[field], !told.isEmpty else { continue }
      merged[field] =
        field == .aliases
        ? aliases([.aliases: told], [], nil)
        : FieldMerge.merge(told, in: field, by: MergeRule(rule.name, .all))
    }
    return merged
  }

  private func initials(_ told: [CanonicalField: [Told]]) -> FieldMerge? {
    FieldMerge.merge(told[.initials] ?? [], in: .initials, by: MergeRule(rule.name, .all))
  }

  /// What records call aliases, and every name that is not shown.
  private func aliases(_ told: [CanonicalField: [Told]], _ units: [Unit], _ shown: Unit?)
    -> FieldMerge?
  {
    var names: [[UInt8]: [Told]] = [:]
    for unit in units where unit.text != shown?.text { names[unit.text, default: []] += unit.parts }
    let own = told[.aliases] ?? []
    for one in own {
      if case .text(let text) = one.content { names[text, default: []].append(one) }
    }
    let missing = own.filter { !$0.content.isStated }
    guard !names.isEmpty else { return FieldMerge.merge(missing, in: .aliases, by: rule) }
    let sorted = names.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return value(sorted.map { .text($0.key) }, sorted.flatMap(\.value), missing, in: .aliases)
  }
}

extension NameMerge {
  /// The names that records write, one or two for each.
  private static func units(_ told: [CanonicalField: [Told]], _ records: [Int]) -> [Unit] {
    records.flatMap { record -> [Unit] in
      func first(_ field: CanonicalField) -> Told? {
        told[field]?.first { $0.reference.record == record && $0.content.isStated }
      }
      let (given, family) = (first(.givenNames), first(.familyName))
      var units: [Unit] = []
      if given != nil || family != nil { units.append(unit(given: given, family: family)) }
      if let whole = first(.fullName) { units.append(unit(whole: whole)) }
      return units
    }
  }

  private static func unit(given: Told? = nil, family: Told? = nil, whole: Told? = nil) -> Unit {
    let texts = [given, family, whole].compactMap { told -> [UInt8]? in
      guard case .text(let text)? = told?.content else { return nil }
      return text
    }
    let text = Array(texts.joined(separator: [0x20]))
    return Unit(given: given, family: family, whole: whole, text: text, key: words(text))
  }

  /// Its words in capitals and without accents, in an order of their own.
  static func words(_ text: [UInt8]) -> [[UInt8]] { NameWords.words(text) }
}

/// The words of a name, for comparing.
package enum NameWords {
  /// In capitals and without accents, in an order of their own.
  package static func words(_ text: [UInt8]) -> [[UInt8]] {
    text.split { $0.isBlank || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }
      .map { LatinLetters.bare(Array($0)) ?? SameValue.folded(Array($0)).map(\.uppercasedASCII) }
      .filter { !$0.isEmpty }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }
}

extension MergeRule {
  /// How much authority a body has by the rule's own order: the higher, the more.
  func rank(of kind: PartnerKind) -> Int? {
    for case .authority(let ranks) in steps { return ranks[kind].map { -$0 } }
    return nil
  }
}
