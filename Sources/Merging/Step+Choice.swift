import CanonicalModel
import Records

extension MergeRule.Step {
  /// The sides that this step prefers: all of them where it can tell none apart.
  func preferred(of sides: [Side]) -> [Side] {
    switch self {
    case .authority(let ranks):
      highest(sides) { (side) -> Int? in side.best { told in ranks[told.source.kind].map { -$0 } } }
    case .strictest(let ranks):
      highest(sides) { (side) -> Int? in
        guard case .code(let code) = side.content else { return nil }
        return ranks[code]
      }
    case .mostPrecise: MergeRule.Step.mostPrecise(sides)
    case .notEstimated: MergeRule.Step.notEstimated(sides)
    case .latest: highest(sides) { (side) -> CivilDate? in side.best { $0.source.extractedOn } }
    case .majority: highest(sides) { $0.partners }
    case .longest: highest(sides) { $0.content.sortKey.count }
    case .earliestDate: highest(sides) { $0.content.date.map { -Int($0.earliest.dayNumber) } }
    case .latestDate: highest(sides) { $0.content.date.map { Int($0.latest.dayNumber) } }
    case .highest:
      highest(sides) { (side) -> Int? in
        guard case .integer(let number) = side.content else { return nil }
        return number
      }
    }
  }

  /// Those with the highest measure; a side without one is behind all that have one.
  private func highest<Measure: Comparable>(_ sides: [Side], _ measure: (Side) -> Measure?)
    -> [Side]
  {
    guard let most = sides.compactMap(measure).max() else { return sides }
    return sides.filter { measure($0) == most }
  }

  private static func mostPrecise(_ sides: [Side]) -> [Side] {
    let precisions = sides.compactMap { $0.content.date?.precision.rawValue }
    guard let best = precisions.min() else { return sides }
    return sides.filter { $0.content.date?.precision.rawValue == best }
  }

  private static func notEstimated(_ sides: [Side]) -> [Side] {
    let known = sides.filter { !$0.isEstimatedBirth }
    return known.isEmpty ? sides : known
  }
}

extension Side {
  /// Whether it is the first of a January.
  var isEstimatedBirth: Bool { content.date.map { BirthDate($0).isFirstOfJanuary } ?? false }

  /// Whether what the other says is within what this one says: a year and a day of it, an estimate and a
  /// birth in the same year.
  func allows(_ other: Side, in field: CanonicalField) -> Bool {
    guard let here = content.date, let there = other.content.date else { return false }
    if here.precision != there.precision {
      let (wide, narrow) =
        here.precision.rawValue > there.precision.rawValue ? (here, there) : (there, here)
      if wide.earliest <= narrow.earliest && narrow.latest <= wide.latest { return true }
    }
    guard field == .dateOfBirth, isEstimatedBirth != other.isEstimatedBirth else { return false }
    return here.earliest.year == there.earliest.year
  }
}
