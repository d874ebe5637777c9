import Statistics

/// Counts of people that are told together, and every sum that ties one to others: what a reader could solve for.
/// A count that is told at several places is one count. What nobody tells and everybody can work out, such as how
/// many were not counted, is in it too.
struct CountSystem {
  private(set) var counts: [Int] = []
  private(set) var sums: [CellSum] = []
  private var places: [[CountPlace]] = []
  private var known: [CountPlace: Int] = [:]
  /// Sums in which a part that is nearly all of them tells of everybody.
  private var telling: Set<Int> = []

  /// A count that stands at a place, or that can only be worked out.
  mutating func add(_ count: Int, at place: CountPlace? = nil) -> Int {
    if let place, let cell = known[place] { return cell }
    counts.append(count)
    places.append([])
    if let place { show(counts.count - 1, at: place) }
    return counts.count - 1
  }

  /// The same count stands at another place too.
  mutating func show(_ cell: Int, at place: CountPlace) {
    guard known[place] == nil else { return }
    known[place] = cell
    places[cell].append(place)
  }

  /// The count at a place.
  subscript(place: CountPlace) -> Int? { known[place] }

  /// A sum that anybody can check. One that does not hold is no sum.
  mutating func add(total: Int, of parts: [Int], isTelling: Bool = false) {
    guard !parts.isEmpty, counts[total] == parts.reduce(0, { $0 + counts[$1] }) else { return }
    if isTelling { telling.insert(sums.count) }
    sums.append(CellSum(total: total, parts: parts))
  }

  // MARK: - What has to be hidden

  /// Which places hide their count.
  func protection(
    also forced: Set<CountPlace> = [], need: ProtectionNeed = ProtectionNeed()
  ) -> Protection {
    var all = Protection()
    let forced = Set(forced.compactMap { known[$0] })
    for group in groups {
      let primary = group.cells.filter { forced.contains($0) || isSmall($0) } + dominant(group)
      guard !primary.isEmpty else { continue }
      all.add(protect(group, Set(primary), need))
    }
    return all
  }

  /// All places with their counts.
  var placed: [(place: CountPlace, count: Int)] {
    zip(places, counts).flatMap { places, count in places.map { ($0, count) } }
  }

  /// Whether the small counts stay in doubt for a reader who knows some of the hidden ones from elsewhere.
  func isSafe(_ protection: Protection, knowing known: Set<CountPlace>) -> Bool {
    let told = Set(known.compactMap { self.known[$0] })
    guard !told.isDisjoint(with: protection.cells) else { return true }
    for group in groups {
      let hidden = group.cells.filter { protection.cells.contains($0) }
      guard !told.isDisjoint(with: hidden) else { continue }
      let left = hidden.filter { !told.contains($0) }
      let small = hidden.filter(isSmall)
      guard Set(small).isDisjoint(with: told), isSafe(group, left, small) else { return false }
    }
    return true
  }

  private func isSafe(_ group: Group, _ hidden: [Int], _ small: [Int]) -> Bool {
    guard let table = try? table(group), !small.isEmpty else { return small.isEmpty }
    let number = Dictionary(uniqueKeysWithValues: group.cells.enumerated().map { ($1, $0) })
    let audit = try? SuppressionAudit(table, hiding: hidden.compactMap { number[$0] })
    return audit?.exposed(small.compactMap { number[$0] }) == []
  }

  private func table(_ group: Group) throws(Inestimable) -> SummedTable {
    let number = Dictionary(uniqueKeysWithValues: group.cells.enumerated().map { ($1, $0) })
    return try SummedTable(
      counts: group.cells.map { counts[$0] },
      sums: group.sums.map { place in
        CellSum(
          total: number[sums[place].total] ?? 0, parts: sums[place].parts.compactMap { number[$0] })
      })
  }

  private func isSmall(_ cell: Int) -> Bool { (1...4).contains(counts[cell]) }

  private struct Group {
    var cells: [Int]
    var sums: [Int]
  }

  /// Counts that no sum ties to those of another group.
  private var groups: [Group] {
    var group = Array(counts.indices)
    func root(_ cell: Int) -> Int {
      var cell = cell
      while group[cell] != cell { cell = group[cell] }
      return cell
    }
    for sum in sums {
      for part in sum.parts { group[root(part)] = root(sum.total) }
    }
    var found: [Int: Group] = [:]
    for cell in counts.indices {
      found[root(cell), default: Group(cells: [], sums: [])].cells.append(cell)
    }
    for (number, sum) in sums.enumerated() { found[root(sum.total)]?.sums.append(number) }
    return found.values.sorted { ($0.cells.first ?? 0) < ($1.cells.first ?? 0) }
  }

  /// Parts that are all of a telling sum, or all but one.
  private func dominant(_ group: Group) -> [Int] {
    group.sums.filter(telling.contains).flatMap { number in
      let sum = sums[number]
      return sum.parts.count < 2
        ? [] : sum.parts.filter { counts[$0] > 0 && counts[sum.total] - counts[$0] <= 1 }
    }
  }

  /// Beyond this many counts the smallest choice is not searched for; a safe one is built step by step.
  private static let mostSearched = 44

  private func protect(_ group: Group, _ primary: Set<Int>, _ need: ProtectionNeed) -> Protection {
    let number = Dictionary(uniqueKeysWithValues: group.cells.enumerated().map { ($1, $0) })
    func renumbered(_ cells: [Int]) -> [Int] { cells.compactMap { number[$0] } }
    let isSearched = group.cells.count <= Self.mostSearched
    do throws(Inestimable) {
      let found = try SecondarySuppression(
        try table(group), primary: renumbered(primary.sorted()), need: need,
        effort: isSearched ? 1500 : 0)
      let hidden = (found.primary + found.secondary).map { group.cells[$0] }
      if hidden.contains(where: { isSize($0) && !primary.contains($0) }) {
        return closed(group, primary)
      }
      return Protection(
        hidden: shown(hidden), cells: Set(hidden), primary: found.primary.count,
        secondary: found.secondary.count, narrowest: narrowest(found),
        isExhaustive: found.isExhaustive)
    } catch {
      // Too large to be looked at: nothing of it is told.
      return Protection(
        hidden: shown(group.cells), cells: Set(group.cells), primary: primary.count,
        secondary: group.cells.count - primary.count, narrowest: nil, isExhaustive: false)
    }
  }

  /// The size of what a force has sent, which stands on many pages under many names: hiding it on one would hide nothing.
  private func isSize(_ cell: Int) -> Bool {
    counts[cell] >= 5 && places[cell].contains { if case .outOf = $0 { true } else { false } }
  }

  /// Where hiding counts inside does not suffice, nothing is told but the sizes: each count then lies anywhere between none and all.
  private func closed(_ group: Group, _ primary: Set<Int>) -> Protection {
    let hidden = group.cells.filter { !isSize($0) || primary.contains($0) }
    return Protection(
      hidden: shown(hidden), cells: Set(hidden), primary: primary.count,
      secondary: hidden.count - primary.count,
      narrowest: group.cells.filter(isSize).map { counts[$0] }.min(),
      isExhaustive: false)
  }

  private func shown(_ cells: [Int]) -> Set<CountPlace> { Set(cells.flatMap { places[$0] }) }

  private func narrowest(_ found: SecondarySuppression) -> Int? {
    let protected = Set(found.primary)
    return found.audit.ranges.filter { protected.contains($0.cell) }.compactMap(\.width).min()
  }
}

/// Which counts are hidden, and how well.
struct Protection {
  var hidden: Set<CountPlace> = []
  /// The hidden counts of the system, those among them that stand nowhere.
  var cells: Set<Int> = []
  /// Hidden because they are small; hidden so that those cannot be worked out.
  var primary = 0
  var secondary = 0
  /// The narrowest range of values that a reader can work out of a small one; none where nothing bounds any of them.
  var narrowest: Int?
  /// Whether no smaller choice would do.
  var isExhaustive = true

  mutating func add(_ other: Protection) {
    hidden.formUnion(other.hidden)
    cells.formUnion(other.cells)
    primary += other.primary
    secondary += other.secondary
    narrowest = [narrowest, other.narrowest].compactMap(\.self).min()
    isExhaustive = isExhaustive && other.isExhaustive
  }
}
