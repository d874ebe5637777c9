import CanonicalModel
import Records
import Statistics

/// Agreement of all sources of a person, where three or more have them: Krippendorff's alpha, in which each may leave
/// people out.
struct SeveralSources {
  let pairs: [ForcePair]
  let forces: [ComparedForce]
  let question: PairQuestion

  private static let columns = [
    Words(en: "People", cy: "Pobl"),
    Words(en: "with three sources or more", cy: "â thair ffynhonnell neu fwy"),
    Words(en: "Alpha, main code", cy: "Alffa, prif god"),
    Words(en: "Alpha, all codes (MASI)", cy: "Alffa, pob cod (MASI)"),
  ]

  /// Nothing where nobody has three sources.
  var table: ComparedTable? {
    let rows = forces.map { row($0, units(of: $0)) }
    guard rows.contains(where: { $0.several > 0 }) else { return nil }
    var table = ComparedTable(
      title: Words(en: "All sources together", cy: "Yr holl ffynonellau gyda'i gilydd"),
      columns: Self.columns, rows: rows.map(\.row))
    table.notes = [
      Words(
        en: """
          Alpha is 1 where all agree and 0 where they do so by chance alone; from 0.80 codes count as reliable, from 0.67 \
          as tentative, and below no figure should be made of all sources together. From thirty people on.
          """,
        cy: """
          Mae alffa yn 1 lle mae pawb yn cytuno ac yn 0 lle gwnânt hynny trwy siawns yn unig; o 0.80 mae codau'n cyfrif yn \
          ddibynadwy, o 0.67 yn betrus, ac o dan hynny ni ddylid llunio ffigur o'r holl ffynonellau gyda'i gilydd. O ddeg ar \
          hugain o bobl ymlaen.
          """)
    ]
    return table
  }

  /// What each partner says of each person that the force and another body know.
  private func units(of force: ComparedForce) -> [[[Int]]] {
    var people: [Int: [String: [Int]]] = [:]
    for pair in pairs where pair.force == force.code {
      for side in [pair.own, pair.other] where people[pair.person]?[side.partner] == nil {
        let codes = question.codes(side)
        if !codes.isEmpty { people[pair.person, default: [:]][side.partner] = codes }
      }
    }
    return people.sorted { $0.key < $1.key }.map { person in
      person.value.sorted { $0.key < $1.key }.map(\.value)
    }.filter { $0.count > 1 }
  }

  private func row(_ force: ComparedForce, _ units: [[[Int]]]) -> (
    row: ComparedTable.Row, several: Int
  ) {
    let several = units.count { $0.count > 2 }
    var alphas: [ComparedTable.Cell] = [.symbol("[u]"), .symbol("[u]")]
    if units.count >= Least.pairs {
      alphas = [
        try? KrippendorffAlpha.nominal(units: units.map { $0.map(\.first) }),
        try? KrippendorffAlpha.masi(units: units.map { $0.map { Set($0) } }),
      ].map { alpha in alpha.map { .number($0.value, digits: 2) } ?? .symbol("[x]") }
    }
    return (
      ComparedTable.Row(
        heading: force.name, cells: [.exact(units.count), .exact(several)] + alphas), several
    )
  }
}
