import CanonicalModel
import Records
import Statistics

/// What is drawn and told of a mix: bars by force, the counts with how far each lies from what the others let expect,
/// and the divergence beside what chance alone would give.
struct MixPictures {
  let table: MixTable
  let forces: [ComparedForce]
  let categories: [Words]
  let info: IndicatorInfo

  var charts: [Chart] {
    table.eras.map { era in
      let counts = table.table(era)
      let bars = forces.indices.map { force -> (force: ComparedForce, shares: [Double?]) in
        let size = counts[force].reduce(0, +)
        let shares = counts[force].map { count -> Double? in
          size >= Least.percentage ? Double(count) / Double(size) : nil
        }
        return (forces[force], shares)
      }
      return .bars(BarChart(title: title(era), categories: categories, bars: bars))
    }
  }

  private func title(_ era: Era) -> Words {
    guard table.eras.count > 1 else { return info.title }
    return Words(en: "\(info.title.en), \(era.label.en)", cy: "\(info.title.cy), \(era.label.cy)")
  }

  var tables: [ComparedTable] {
    table.eras.flatMap { era in [counts(era), residuals(era), divergence(era)].compactMap(\.self) }
  }

  private func counts(_ era: Era) -> ComparedTable {
    let counts = table.table(era)
    return ComparedTable(
      title: title(era), columns: categories,
      rows: forces.indices.map { force in
        ComparedTable.Row(
          heading: forces[force].name, cells: counts[force].map { .count(.exact($0)) })
      })
  }

  private func residuals(_ era: Era) -> ComparedTable? {
    guard let divergence = try? Divergence(table.table(era)) else { return nil }
    let name = Words(
      en: "Adjusted residuals (beyond ±2 is more than chance usually gives)",
      cy:
        "Gweddillion wedi'u haddasu (mae y tu hwnt i ±2 yn fwy nag y mae siawns yn ei roi fel arfer)"
    )
    return ComparedTable(
      title: joined(name, era), columns: categories,
      rows: forces.indices.map { force in
        let cells = divergence.residuals[force].map { value -> ComparedTable.Cell in
          value.map { .number($0, digits: 1) } ?? .symbol("[z]")
        }
        return ComparedTable.Row(heading: forces[force].name, cells: cells)
      })
  }

  private func joined(_ name: Words, _ era: Era) -> Words {
    guard table.eras.count > 1 else { return name }
    return Words(en: "\(name.en), \(era.label.en)", cy: "\(name.cy), \(era.label.cy)")
  }

  private static let columns = [
    Words(en: "Value", cy: "Gwerth"),
    Words(en: "By chance alone, about", cy: "Drwy siawns yn unig, tua"),
  ]

  /// Never the divergence without what chance gives.
  private func divergence(_ era: Era) -> ComparedTable? {
    guard let found = try? Divergence(table.table(era)) else { return nil }
    let rows = [
      ComparedTable.Row(
        heading: Words(
          en: "Weighted Jensen–Shannon divergence, bits",
          cy: "Dargyfeiriad Jensen–Shannon wedi'i bwysoli, didau"),
        cells: [.number(found.bits, digits: 4), .number(found.nullExpectation, digits: 4)]),
      ComparedTable.Row(
        heading: Words(en: "Cramér's V", cy: "V Cramér"),
        cells: [.number(found.v, digits: 2), .symbol("[z]")]),
      ComparedTable.Row(
        heading: Words(
          en: "The same, corrected for chance", cy: "Yr un peth, wedi'i gywiro am siawns"),
        cells: [found.correctedV.map { .number($0, digits: 2) } ?? .symbol("[x]"), .symbol("[z]")]),
    ]
    let name = Words(en: "How far the mixes lie apart", cy: "Pa mor bell ar wahân yw'r cymysgeddau")
    return ComparedTable(title: joined(name, era), columns: Self.columns, rows: rows)
  }

  /// In which category a force lies furthest from the others.
  func mainCategories(_ contrast: IndicatorContrast) -> [Words] {
    guard let era = table.eras.last, let found = try? Divergence(table.table(era)) else {
      return []
    }
    return forces.indices.compactMap { force in
      guard contrast.rows[force].gate == nil else { return nil }
      let known = found.residuals[force].enumerated().compactMap { place, value in
        value.map { (place, abs($0)) }
      }
      guard let most = known.max(by: { $0.1 < $1.1 }), most.1 >= 2 else { return nil }
      let (name, category) = (forces[force].name, categories[most.0])
      return Words(
        en: "\(name.en): the mix lies apart mainly in “\(category.en)”.",
        cy: "\(name.cy): mae'r cymysgedd ar wahân yn bennaf yn “\(category.cy)”.")
    }
  }
}
