import CanonicalModel
import Records

extension Indicator {
  /// H03: whether dates pile up on days that are convenient.
  static let dateHeaping = cells(
    IndicatorInfo(
      id: "H03",
      title: Words(en: "Date heaping", cy: "Pentyrru dyddiadau"),
      question: Words(
        en: "Do dates pile up on convenient days?",
        cy: "A yw dyddiadau'n pentyrru ar ddiwrnodau cyfleus?"),
      numerator: Words(
        en: "dates on the first of a month, and days on which records were made in bulk",
        cy: "dyddiadau ar y cyntaf o'r mis, a diwrnodau pan wnaed cofnodion yn swmp"),
      denominator: Words(
        en: """
          dates known to the day of encounters, referrals and the making of records, in the force's own \
          records; births stand beside them
          """,
        cy: """
          dyddiadau sy'n hysbys i'r diwrnod ar gyfer cyfarfyddiadau, atgyfeiriadau a gwneud cofnodion, yng \
          nghofnodion yr heddlu ei hun; saif genedigaethau wrth eu hochr
          """),
      control: .force, polarity: .lowerIsBetter, harm: 2,
      interpretation: Words(
        en: """
          Chance puts 3.3% of days on the first of a month. More may mean dates filled in from memory or \
          by a system.
          """,
        cy: """
          Mae siawns yn rhoi 3.3% o ddiwrnodau ar y cyntaf o'r mis. Gall mwy olygu dyddiadau a lenwyd o'r \
          cof neu gan system.
          """),
      pitfalls: [
        Words(
          en: """
            Births on 1 January are common where registration is weak or an age was assessed; they are \
            never evidence of careless recording alone, and no part of the share.
            """,
          cy: """
            Mae genedigaethau ar 1 Ionawr yn gyffredin lle mae cofrestru'n wan neu lle aseswyd oedran; nid \
            ydynt byth ynddynt eu hunain yn dystiolaeth o gofnodi diofal, nac yn rhan o'r gyfran.
            """),
        Words(
          en: "A new system begins with a bulk load of old cases.",
          cy: "Mae system newydd yn dechrau drwy lwytho hen achosion yn swmp."),
      ]),
    .own(.source, allowingFor: .regime), fields: dated, knowing: { table, _ in BulkDays(table) }
  ) { view, field, bulk in
    guard let day = view.recorded.day(field) else { return .outside(Exclusion.dayUnknown) }
    return .when(day.day == 1 || (field == .recordedOn && bulk.contains(day, of: view.force)))
  }
  .withHeaps()
}

private let eventDates: [CanonicalField] = [.encounteredOn, .referredOn, .recordedOn]

@Sendable private func dated(_ view: CaseView) -> [CanonicalField] {
  eventDates.filter { view.recorded.date($0) != nil }
}

/// Days on which a force made more than a tenth of its records, and at least ten.
private struct BulkDays {
  private var days: [Code: Set<CivilDate>] = [:]

  init(_ table: CaseTable) {
    var counts: [Code: [CivilDate: Int]] = [:]
    for matter in table.cases {
      for source in matter.sources {
        guard let force = source.force, let day = source.recorded.day(.recordedOn) else { continue }
        counts[force, default: [:]][day, default: 0] += 1
      }
    }
    days = counts.mapValues { counts in
      let total = counts.values.reduce(0, +)
      return Set(counts.filter { $0.value >= 10 && $0.value * 10 > total }.keys)
    }
  }

  func contains(_ day: CivilDate, of force: Code) -> Bool { days[force]?.contains(day) ?? false }
}

extension Indicator {
  /// With firsts of a month by field, and births on 1 January, beside it: each against what chance would give.
  fileprivate func withHeaps() -> Indicator {
    Indicator(info: info, role: role, needs: needs, minimum: minimum) { table, context in
      var gathered = gather(table, context)
      gathered.companions = heaps.compactMap { field, label, isHeaped, chance in
        let one = Indicator.cells(
          info, .own(.source, allowingFor: .regime),
          fields: { view in view.recorded.day(field) == nil ? [] : [field] },
          answer: { view, field in .when(view.recorded.day(field).map(isHeaped) ?? false) })
        guard case .shares(let rows) = one.evidence(table, context), !rows.isEmpty else {
          return nil
        }
        return ShareCompanion(label, rows, chance: chance)
      }
      return gathered
    }
  }
}

/// Days in a year, leap years spread over all.
private let year = 365.25

private typealias Heap = (
  field: CanonicalField, label: Words, isHeaped: @Sendable (CivilDate) -> Bool, chance: Double
)

private let heaps: [Heap] = [
  (
    .encounteredOn,
    Words(en: "encounters on the first of a month", cy: "cyfarfyddiadau ar y cyntaf o'r mis"),
    { $0.day == 1 }, 12 / year
  ),
  (
    .referredOn,
    Words(en: "referrals on the first of a month", cy: "atgyfeiriadau ar y cyntaf o'r mis"),
    { $0.day == 1 }, 12 / year
  ),
  (
    .recordedOn,
    Words(en: "records made on the first of a month", cy: "cofnodion a wnaed ar y cyntaf o'r mis"),
    { $0.day == 1 }, 12 / year
  ),
  (
    .dateOfBirth, Words(en: "births on 1 January", cy: "genedigaethau ar 1 Ionawr"),
    { $0.day == 1 && $0.month == 1 }, 1 / year
  ),
]
