import Records

/// All counts of an indicator's answer as one system: rows of forces, tables, matrices, process maps.
struct IndicatorCounts {
  var system = CountSystem()
  /// Totals over forces that comparisons give away: where one of them is hidden, nothing is compared.
  private(set) var totals: Set<Int> = []
  let result: IndicatorResult

  /// A table that belongs to no indicator: nothing is known of its rows, so that each count beside another may be part of it.
  /// Numbers side by side are no parts of one another.
  init(_ table: ComparedTable, isSideBySide: Bool) {
    result = LooseTable.result(table)
    addTables()
    guard !isSideBySide else { return }
    for (row, line) in table.rows.enumerated() where !table.isOfCounts {
      for (column, pair) in zip(line.cells, line.cells.dropFirst()).enumerated() {
        guard let one = pair.0.number, let other = pair.1.number else { continue }
        let places = (column, column + 1)
        let (few, all) = one <= other ? places : (places.1, places.0)
        addPair(
          min(one, other), .cell(table: 0, row: row, column: few), max(one, other),
          .cell(table: 0, row: row, column: all))
      }
    }
  }

  init(_ result: IndicatorResult) {
    self.result = result
    addRows()
    addPairs()
    addTables()
    addMatrices()
    addMaps()
  }

  /// Of fewer than these, what all share is known of each.
  private static let fewest = Least.percentage

  // MARK: - Rows

  private mutating func addRows() {
    for (force, row) in result.rows.enumerated() {
      addPair(row.count?.number, .count(force), row.outOf?.number, .outOf(force))
      for (number, excluded) in row.excluded.enumerated() {
        if let count = excluded.count.number { _ = system.add(count, at: .excluded(force, number)) }
      }
    }
    guard result.rows.contains(where: { $0.unit == .share }) else { return }
    addTotals(result.rows.indices.filter { result.rows[$0].isInTheRest })
  }

  /// A count, how many of the same are not counted, and both together.
  private mutating func addPair(
    _ count: Int?, _ place: CountPlace, _ outOf: Int?, _ whole: CountPlace
  ) {
    let part = count.map { system.add($0, at: place) }
    let all = outOf.map { system.add($0, at: whole) }
    guard let part, let all, let count, let outOf, count <= outOf else { return }
    let others = system.add(outOf - count)
    system.add(total: all, of: [part, others], isTelling: outOf < Self.fewest)
  }

  /// What a difference from the other forces lets anybody work out.
  private mutating func addTotals(_ forces: [Int]) {
    for places in [forces.map(CountPlace.count), forces.map(CountPlace.outOf)] {
      addTotal(places.compactMap { system[$0] })
    }
  }

  private mutating func addTotal(_ parts: [Int]) {
    guard parts.count > 1 else { return }
    let total = system.add(parts.reduce(0) { $0 + system.counts[$1] })
    system.add(total: total, of: parts)
    totals.insert(total)
  }

  // MARK: - Tables of counts out of counts

  /// A row that begins with a count and what it is out of, in either order.
  private struct Pair {
    let table: Int
    let row: Int
    let part: Int
    let whole: Int
    let counts: (part: Int, whole: Int)
    let heading: String
  }

  private var pairs: [Pair] {
    result.tables.enumerated().flatMap { number, table -> [Pair] in
      guard !table.isOfCounts else { return [] }
      let rows = table.rows.map { $0.cells.prefix(2).compactMap(\.number) }
      guard rows.allSatisfy({ $0.count == 2 }) else { return [] }
      let isTurned = rows.contains { $0[0] > $0[1] }
      let (part, whole) = isTurned ? (1, 0) : (0, 1)
      return zip(table.rows, rows).enumerated().map { place, row in
        Pair(
          table: number, row: place, part: part, whole: whole,
          counts: (row.1[part], row.1[whole]), heading: row.0.heading.en)
      }
    }
  }

  private mutating func addPairs() {
    let pairs = self.pairs
    for (force, row) in result.rows.enumerated() {
      let own = pairs.filter { $0.heading == row.force.name.en }
      let isAll =
        row.count?.number == own.map(\.counts.part).reduce(0, +)
        && row.outOf?.number == own.map(\.counts.whole).reduce(0, +)
      if own.count == 1, isAll {
        same(own[0], force)
      } else {
        own.forEach { addPair($0) }
        if isAll { addEras(own, force) }
      }
    }
    let names = Set(result.rows.map(\.force.name.en))
    for pair in pairs where !names.contains(pair.heading) { addPair(pair) }
    for force in result.rows.indices { addNested(pairs, force) }
  }

  private func place(_ pair: Pair, _ column: Int) -> CountPlace {
    .cell(table: pair.table, row: pair.row, column: column)
  }

  private mutating func same(_ pair: Pair, _ force: Int) {
    if let count = system[.count(force)] { system.show(count, at: place(pair, pair.part)) }
    if let whole = system[.outOf(force)] { system.show(whole, at: place(pair, pair.whole)) }
  }

  private mutating func addPair(_ pair: Pair) {
    addPair(
      pair.counts.part, place(pair, pair.part), pair.counts.whole, place(pair, pair.whole))
  }

  /// What the periods of the rules show adds up to what the row shows.
  private mutating func addEras(_ pairs: [Pair], _ force: Int) {
    for (total, column) in [(CountPlace.count(force), \Pair.part), (.outOf(force), \Pair.whole)] {
      guard let total = system[total] else { continue }
      system.add(
        total: total, of: pairs.compactMap { system[place($0, $0[keyPath: column])] })
    }
  }

  /// Of the same records one count may be part of another, such as those within two days of those within seven: the step
  /// between them is a count of people too.
  private mutating func addNested(_ pairs: [Pair], _ force: Int) {
    let row = result.rows[force]
    let beside = pairs.filter { $0.heading.hasSuffix(": \(row.force.name.en)") }
    var cells = beside.compactMap { pair -> (whole: Int, cell: Int)? in
      system[place(pair, pair.part)].map { (pair.counts.whole, $0) }
    }
    if let own = system[.count(force)], let whole = row.outOf?.number { cells.append((whole, own)) }
    cells.sort {
      ($0.whole, system.counts[$0.cell], $0.cell) < ($1.whole, system.counts[$1.cell], $1.cell)
    }
    for (one, next) in zip(cells, cells.dropFirst()) where one.whole == next.whole {
      let step = system.counts[next.cell] - system.counts[one.cell]
      guard (1...4).contains(step) else { continue }
      let between = system.add(step)
      system.add(total: next.cell, of: [one.cell, between])
    }
  }
}

extension ForceResult {
  /// Whether it is part of what other forces are compared with, though it may be too small to be compared itself.
  var isInTheRest: Bool {
    guard verdict == .notComparable else { return true }
    let gates: [Gate] = [
      .tooFew(found: 0, needed: Least.share), .nobodyToCompare, .nothingShared, .notEstimable,
    ]
    return gates.contains { $0.words == reason }
  }
}
