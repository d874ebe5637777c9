import Records

/// What to talk about at the next forum: at most seven items, the weightiest first, among them one of good practice
/// and one blind spot where there are any (consistency.md §3). What the national authority decides is never one.
package struct ForumList {
  /// The longest list.
  package static let most = 7

  private let settings: ComparisonSettings

  /// The items of these results, in which nothing names a person or an operation. What is to be talked about does not hang on
  /// whom it is told to; where less is told, the words are those of the results as they are shown.
  package static func items(
    _ results: [IndicatorResult], shownAs shown: [IndicatorResult]? = nil,
    settings: ComparisonSettings
  ) -> [ForumItem] {
    let list = ForumList(settings: settings)
    let own = results.filter { $0.info.control != .national }
    let candidates = own.flatMap(list.candidates).sorted(by: ForumList.comesFirst)
    return list.chosen(candidates).sorted(by: ForumList.comesFirst).map { candidate in
      ForumWords(shown.map(candidate.shown) ?? candidate, settings: settings).item
    }
  }

  /// Something that could become an item.
  struct Candidate {
    let info: IndicatorInfo
    /// In the order of the report; several where one thing cannot be seen of several forces.
    let rows: [ForceResult]
    /// The place of the first force.
    let place: Int
    let weight: Double
    var kind: ForumItem.Kind
    /// Of those with the same weight: how far a consistent force's interval reaches towards the margin, 0 to 1.
    let reach: Double
  }

  private func candidates(_ result: IndicatorResult) -> [Candidate] {
    let rows = result.rows.enumerated()
    var found = rows.filter { $0.element.verdict != .notComparable }.map { place, row in
      candidate(result.info, row, place)
    }
    // One blind spot for all forces that cannot be seen.
    let unseen = rows.filter { $0.element.verdict == .notComparable && $0.element.reason != nil }
    if let first = unseen.first {
      found.append(
        Candidate(
          info: result.info, rows: unseen.map(\.element), place: first.offset,
          weight: result.info.harm == 3 ? Double(result.info.harm) * 2 : 0, kind: .blindSpot,
          reach: 0))
    }
    return found
  }

  /// Harm by evidence by size of the difference, which counts up to three margins.
  private func candidate(_ info: IndicatorInfo, _ row: ForceResult, _ place: Int) -> Candidate {
    let evidence =
      switch row.verdict {
      case .clearDifference: 3.0
      case .possibleDifference: 1.0
      case .notComparable, .consistent, .cannotTell: 0.0
      }
    let size = row.distance.map { $0 / margin(row) } ?? 0
    let kind: ForumItem.Kind =
      switch row.verdict {
      case .consistent: .goodPractice
      case .cannotTell, .notComparable: .blindSpot
      case .clearDifference, .possibleDifference: .difference
      }
    return Candidate(
      info: info, rows: [row], place: place,
      weight: Double(info.harm) * evidence * min(3, size), kind: kind, reach: reach(row))
  }

  /// A mix has a floor in place of a margin.
  private func margin(_ row: ForceResult) -> Double {
    row.isMix ? settings.mixFloor : settings.margin(of: row.unit)
  }

  private func reach(_ row: ForceResult) -> Double {
    guard let interval = row.marginInterval else { return 1 }
    return max(abs(interval.lowerBound), abs(interval.upperBound)) / margin(row)
  }

  /// By weight, then indicator, then force.
  private static func comesFirst(_ one: Candidate, _ other: Candidate) -> Bool {
    if one.weight != other.weight { return one.weight > other.weight }
    return (one.info.id, one.place) < (other.info.id, other.place)
  }

  private func chosen(_ candidates: [Candidate]) -> [Candidate] {
    let good = goodPractice(candidates)
    var left = candidates.filter { candidate in
      candidate.weight > 0 && good.map { !candidate.isSame(as: $0) } ?? true
    }
    let room = Self.most - (good == nil ? 0 : 1)
    if !left.prefix(room).contains(where: { $0.kind == .blindSpot }),
      let blind = blindSpot(candidates)
    {
      left = left.prefix(room - 1) + [blind]
    }
    return left.prefix(room) + [good].compactMap(\.self)
  }

  /// A clear difference for the better, the weightiest; else the consistent force of the greatest harm that is surest.
  private func goodPractice(_ candidates: [Candidate]) -> Candidate? {
    var good = candidates.first { $0.isFavourable }
    good =
      good
      ?? candidates.filter { $0.kind == .goodPractice }.min { one, other in
        if one.info.harm != other.info.harm { return one.info.harm > other.info.harm }
        if one.reach != other.reach { return one.reach < other.reach }
        return (one.info.id, one.place) < (other.info.id, other.place)
      }
    good?.kind = .goodPractice
    return good
  }

  /// What cannot be compared, else what cannot be told, of the greatest harm.
  private func blindSpot(_ candidates: [Candidate]) -> Candidate? {
    let blind = candidates.filter { $0.kind == .blindSpot }
    let unseen = blind.filter { $0.rows.first?.verdict == .notComparable }
    return (unseen.isEmpty ? blind : unseen).min { one, other in
      if one.info.harm != other.info.harm { return one.info.harm > other.info.harm }
      return (one.info.id, one.place) < (other.info.id, other.place)
    }
  }
}

extension ForumList.Candidate {
  /// The same with its rows as they are shown; its weight, which is as good as a difference, in whole numbers, and of
  /// differences that are not shown none of it.
  fileprivate func shown(_ results: [IndicatorResult]) -> Self {
    let rows = rows.compactMap { row in
      results.first { $0.info.id == info.id }?.rows.first { $0.force == row.force }
    }
    let isTold = rows.allSatisfy { $0.verdict == .notComparable || $0.distance != nil }
    return Self(
      info: info, rows: rows, place: place, weight: isTold ? weight.rounded() : 0, kind: kind,
      reach: 0)
  }

  fileprivate func isSame(as other: Self) -> Bool {
    info.id == other.info.id && place == other.place && rows.count == other.rows.count
      && rows.first?.verdict == other.rows.first?.verdict
  }

  /// A clear difference in the direction that the indicator calls better.
  fileprivate var isFavourable: Bool {
    guard let row = rows.first, row.verdict == .clearDifference,
      let difference = row.difference
    else { return false }
    return switch info.polarity {
    case .higherIsBetter: difference > 0
    case .lowerIsBetter: difference < 0
    case .neutral: false
    }
  }
}

extension ForceResult {
  /// Of mixes an estimate is how far they lie apart, which has no direction.
  package var isMix: Bool {
    unit == .index && verdict != .notComparable && estimate != nil && difference == nil
  }

  /// How large the difference is, whatever its direction.
  var distance: Double? { isMix ? estimate : difference.map { abs($0) } }
}
