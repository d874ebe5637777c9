import CanonicalModel
import Records
import Statistics

/// The table of the shares that stand beside an indicator: a row for each of them and force, one table for each era.
struct CompanionTables {
  let companions: [ShareCompanion]
  let forces: [ComparedForce]
  let info: IndicatorInfo

  var tables: [ComparedTable] {
    let eras = companions.flatMap(\.rows).map { Era($0.stratum.regime) }.distinct
    return eras.map { table(of: $0, alone: eras.count == 1) }
  }

  private func table(of era: Era, alone: Bool) -> ComparedTable {
    let beside = Words(en: "Beside it: \(info.title.en)", cy: "Wrth ei ochr: \(info.title.cy)")
    let title =
      alone
      ? beside
      : Words(en: "\(beside.en), \(era.label.en)", cy: "\(beside.cy), \(era.label.cy)")
    let shown = companions.filter { companion in
      companion.rows.contains { Era($0.stratum.regime) == era }
    }
    var table = ComparedTable(
      title: title, columns: columns,
      rows: shown.flatMap { companion in forces.map { row(companion, $0, era) } })
    if hasChance { table.notes = [chanceNote] }
    return table
  }

  private var hasChance: Bool { companions.contains { $0.chance != nil } }

  private var columns: [Words] {
    let counts = [
      Words(en: "Counted", cy: "Wedi'u cyfrif"), Words(en: "Records", cy: "Cofnodion"),
      Words(en: "Share", cy: "Cyfran"),
    ]
    guard hasChance else { return counts }
    return counts + [
      Words(en: "By chance", cy: "Trwy siawns"),
      Words(en: "Chance of as many", cy: "Siawns o gynifer"),
    ]
  }

  private func row(_ companion: ShareCompanion, _ force: ComparedForce, _ era: Era)
    -> ComparedTable.Row
  {
    let own = companion.rows.filter {
      $0.force == force.code && Era($0.stratum.regime) == era
    }
    let (counted, total) = (own.count { $0.isCounted }, own.count)
    var cells: [ComparedTable.Cell] = [.count(.exact(counted)), .count(.exact(total))]
    let isEnough = total >= Least.percentage
    cells.append(
      isEnough
        ? .share(Double(counted) / Double(total)) : .symbol(total == 0 ? "[x]" : "[u]"))
    if hasChance { cells += chance(companion, counted, total) }
    return ComparedTable.Row(
      heading: Words(
        en: "\(companion.label.en): \(force.name.en)", cy: "\(companion.label.cy): \(force.name.cy)"
      ),
      cells: cells)
  }

  /// What chance would give, and the exact binomial tail; of few records neither is printed, for a tail tells a count.
  private func chance(_ companion: ShareCompanion, _ counted: Int, _ total: Int)
    -> [ComparedTable.Cell]
  {
    guard let chance = companion.chance else { return [.symbol("[z]"), .symbol("[z]")] }
    guard total >= Least.percentage,
      let tail = try? Binomial(size: total, chance: chance).upperTail(counted)
    else { return [.share(chance), .symbol(total == 0 ? "[x]" : "[u]")] }
    return [.share(chance), .number(tail, digits: 4)]
  }
}

private let chanceNote = Words(
  en: "The chance of as many or more is exact (binomial), for each row by itself.",
  cy: "Mae'r siawns o gynifer neu fwy yn union (binomaidd), ar gyfer pob rhes ar ei phen ei hun.")
