import CanonicalModel
import Records
import Statistics

extension Indicator {
  /// E04: whether partners record the same dates for one person, within a day; within a week stands beside it.
  static let datesAgree = Indicator(
    info: IndicatorInfo(
      id: "E04",
      title: Words(en: "Agreement on dates", cy: "Cytundeb ar ddyddiadau"),
      question: Words(
        en: "Do partners record the same dates?", cy: "A yw partneriaid yn cofnodi'r un dyddiadau?"),
      numerator: Words(
        en: "dates of encounters and referrals no more than a day apart",
        cy: "dyddiadau cyfarfyddiadau ac atgyfeiriadau heb fod yn fwy na diwrnod ar wahân"),
      denominator: Words(
        en:
          "dates known to the day in the force's record and in that of a partner that is no force",
        cy:
          "dyddiadau sy'n hysbys i'r diwrnod yng nghofnod yr heddlu ac yng nghofnod partner nad yw'n heddlu"
      ),
      control: .joint, polarity: .higherIsBetter, harm: 2,
      interpretation: Words(
        en:
          "Waits that are counted from one partner's dates hold for the other's only as far as they agree.",
        cy:
          "Mae cyfnodau aros a gyfrifir o ddyddiadau un partner yn dal i'r llall dim ond i'r graddau y maent yn cytuno."
      ),
      pitfalls: [
        Words(
          en: "The same distance again and again is a convention: a day received, not a day sent.",
          cy: "Mae'r un pellter dro ar ôl tro yn gonfensiwn: diwrnod derbyn, nid diwrnod anfon."),
        Words(
          en: "Two records of one person may be of two encounters.",
          cy: "Gall dau gofnod o un person fod am ddau gyfarfyddiad."),
      ]),
    role: .source, needs: dates, minimum: .agreement
  ) { table, context in
    var tally = PairTally()
    let pairs = table.forcePairs(with: PartnerKind.outsidePolice, context)
    let distances = pairs.flatMap { Indicator.distances(of: $0, &tally) }
    var people: [Code: Set<Int>] = [:]
    for pair in pairs { people[pair.force, default: []] = people[pair.force] ?? [] }
    for one in distances { people[one.pair.force, default: []].insert(one.pair.person) }
    tally.refuseFew(people)
    var gathered = tally.gathered(
      .shares(distances.map { $0.row(within: 1) }), notes: [signs])
    gathered.companions = [
      ShareCompanion(
        Words(en: "no more than seven days apart", cy: "heb fod yn fwy na saith diwrnod ar wahân"),
        distances.map { $0.row(within: 7) })
    ]
    if pairs.contains(where: { !$0.isStrict }) {
      gathered.strict = .shares(distances.filter(\.pair.isStrict).map { $0.row(within: 1) })
    }
    gathered.pictures = { forces in [DateDistances(distances: distances, forces: forces).table] }
    return gathered
  }

  private static let dates: [CanonicalField] = [.encounteredOn, .referredOn]

  private static func distances(of pair: ForcePair, _ tally: inout PairTally) -> [DateDistance] {
    dates.compactMap { field in
      guard pair.own.recorded.isStated(field), pair.other.recorded.isStated(field) else {
        return nil
      }
      guard let own = pair.own.recorded.day(field), let other = pair.other.recorded.day(field)
      else {
        tally.exclude(pair.force, Exclusion.dayUnknown)
        return nil
      }
      return DateDistance(pair: pair, field: field, days: own.days(since: other))
    }
  }

  private static let signs = Words(
    en:
      "Distances are the force's date less the other partner's: above nothing, the force's is later.",
    cy:
      "Mae pellteroedd yn ddyddiad yr heddlu llai dyddiad y partner arall: uwchlaw dim, mae un yr heddlu'n hwyrach."
  )
}

/// How far a force's date lies from another partner's.
struct DateDistance: Sendable {
  let pair: ForcePair
  let field: CanonicalField
  /// The force's less the other's.
  let days: Int

  func row(within limit: Int) -> ShareRow {
    ShareRow(pair, isCounted: abs(days) <= limit, field: field, allowingFor: .regime)
  }
}

/// The distances as a table: how many lie where.
private struct DateDistances {
  let distances: [DateDistance]
  let forces: [ComparedForce]

  private static let columns = [
    Words(en: "Dates", cy: "Dyddiadau"),
    Words(en: "Force earlier by more than 7", cy: "Heddlu'n gynharach o fwy na 7"),
    Words(en: "earlier by 2 to 7", cy: "yn gynharach o 2 i 7"),
    Words(en: "earlier by 1", cy: "yn gynharach o 1"),
    Words(en: "the same day", cy: "yr un diwrnod"),
    Words(en: "later by 1", cy: "yn hwyrach o 1"),
    Words(en: "later by 2 to 7", cy: "yn hwyrach o 2 i 7"),
    Words(en: "later by more than 7", cy: "yn hwyrach o fwy na 7"),
    Words(en: "Median distance, days", cy: "Pellter canolrifol, diwrnodau"),
  ]

  /// Where each band begins.
  private static let starts = [Int.min, -7, -1, 0, 1, 2, 8]

  var table: ComparedTable {
    let fields = [CanonicalField.encounteredOn, .referredOn]
    return ComparedTable(
      title: Words(
        en: "Distances between partners' dates", cy: "Pellteroedd rhwng dyddiadau partneriaid"),
      columns: Self.columns,
      rows: forces.flatMap { force in fields.map { row(force, $0) } })
  }

  private func row(_ force: ComparedForce, _ field: CanonicalField) -> ComparedTable.Row {
    let own = distances.filter { $0.pair.force == force.code && $0.field == field }.map(\.days)
      .sorted()
    let label = field.definition.label
    let bands = Self.starts.indices.map { place in
      own.count { day in Self.starts.lastIndex { $0 <= day } == place }
    }
    let median: ComparedTable.Cell =
      own.count >= Least.events ? .days(own.median) : .symbol(own.isEmpty ? "[x]" : "[u]")
    return ComparedTable.Row(
      heading: Words(
        en: "\(force.name.en): \(label.en)", cy: "\(force.name.cy): \(label.cy)"),
      cells: [.count(.exact(own.count))] + bands.map { .count(.exact($0)) } + [median])
  }
}

extension [Int] {
  /// The middle of rising numbers; 0 of none.
  var median: Double {
    guard !isEmpty else { return 0 }
    return Double(self[(count - 1) / 2] + self[count / 2]) / 2
  }
}
