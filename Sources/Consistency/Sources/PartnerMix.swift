import CanonicalModel
import Records
import Statistics

/// Which types of exploitation each partner's records name, by the published categories.
struct PartnerMix {
  let sent: SentRecords

  private static let kinds: [RecordKind] = [.referral, .encounter, .supportContact, .crimeRecord]
  private static let several = ExploitationKind.allCases.count
  private static let unspecified = ExploitationKind.allCases.count + 1

  private struct Group {
    let partner: String
    let kind: RecordKind
    /// Nothing where the export never has a type.
    let counts: [Int]?
  }

  /// Nothing where nobody sent ten such records.
  var table: ComparedTable? {
    let groups = sent.partners(with: Set(Self.kinds)).flatMap { partner in
      Self.kinds.compactMap { group(partner, $0) }
    }
    guard !groups.isEmpty else { return nil }
    var table = ComparedTable(
      title: Words(
        en: "Types of exploitation by partner", cy: "Mathau o gamfanteisio yn ôl partner"),
      columns: Self.columns, rows: groups.map { row($0, groups) })
    table.notes = [Self.note]
    return table
  }

  private func group(_ partner: String, _ kind: RecordKind) -> Group? {
    let records = sent.records(of: partner, kind)
    // Fewer say nothing of a mix.
    guard records.count >= Least.interval else { return nil }
    let able = records.filter { $0.supplies(.exploitationTypes, .exploitationCategory) }
    guard !able.isEmpty else { return Group(partner: partner, kind: kind, counts: nil) }
    var counts = Array(repeating: 0, count: Self.unspecified + 1)
    for record in able { counts[Self.category(record.source.recorded)] += 1 }
    return Group(partner: partner, kind: kind, counts: counts)
  }

  private static func category(_ recorded: Recorded) -> Int {
    let kinds = ExploitationKind.kinds(of: recorded)
    guard let kind = kinds.first else { return unspecified }
    return kinds.count > 1 ? several : kind.rawValue
  }

  private func row(_ group: Group, _ groups: [Group]) -> ComparedTable.Row {
    let heading = sent.heading(group.partner, group.kind)
    guard let counts = group.counts else {
      return ComparedTable.Row(
        heading: heading, cells: Self.columns.map { _ in .symbol("[x]") })
    }
    let cells = [.exact(counts.reduce(0, +))] + counts.map(ComparedTable.Cell.exact)
    return ComparedTable.Row(heading: heading, cells: cells + apart(group, counts, groups))
  }

  /// How far it lies from the others' records of its kind, and how far chance alone would put it.
  private func apart(_ group: Group, _ counts: [Int], _ groups: [Group]) -> [ComparedTable.Cell] {
    let others = groups.filter { $0.kind == group.kind && $0.partner != group.partner }
      .compactMap(\.counts)
    let rest = counts.indices.map { place in others.reduce(0) { $0 + $1[place] } }
    guard counts.reduce(0, +) >= Least.mix, rest.reduce(0, +) >= Least.mix,
      let found = try? Divergence([counts, rest])
    else { return [.symbol("[u]"), .symbol("[u]")] }
    return [.number(found.bits, digits: 3), .number(found.nullExpectation, digits: 3)]
  }

  private static let columns: [Words] =
    [Words(en: "Records", cy: "Cofnodion")] + ExploitationKind.allCases.map(\.label) + [
      Words(en: "more than one", cy: "mwy nag un"), Words(en: "unspecified", cy: "heb ei nodi"),
      Words(en: "Apart from the others, bits", cy: "Ar wahân i'r lleill, didau"),
      Words(en: "By chance alone", cy: "Trwy siawns yn unig"),
    ]

  private static let note = Words(
    en: """
      How to read it: partners meet different people, so that another mix is no fault. How far it lies apart \
      (Jensen–Shannon divergence from the others' records of the same kind) means something only where it is well above \
      what chance alone would give; it is printed from thirty records on. [x]: the export has no such field.
      """,
    cy: """
      Sut i'w ddarllen: mae partneriaid yn cwrdd â gwahanol bobl, felly nid bai yw cymysgedd gwahanol. Nid yw'r pellter \
      (dargyfeiriad Jensen–Shannon oddi wrth gofnodion y lleill o'r un math) yn golygu dim oni bai ei fod ymhell uwchlaw'r \
      hyn y byddai siawns yn unig yn ei roi; fe'i hargreffir o ddeg ar hugain o gofnodion ymlaen. [x]: nid oes maes o'r fath \
      yn yr allforiad.
      """)
}
