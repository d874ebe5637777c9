import CanonicalModel
import Records

/// The files of one partner and kind of record in both drops.
struct PastPair {
  let group: PastGroup
  /// Of this drop.
  let next: [PastFile]
  /// Of the last drop: where several were given, of the latest that has such files.
  let last: [PastFile]
  /// The last drops that were given, also earlier ones: their records are looked for too.
  let isPseudonymised: Bool

  init(_ group: PastGroup, _ files: [PastFile], _ past: PastDrop) {
    self.group = group
    next = files.filter { $0.group == group }
    let earlier = past.files.values.filter { $0.group == group }.sorted { $0.number < $1.number }
    let age = earlier.map(\.age).max()
    last = earlier.filter { $0.age == age }
    isPseudonymised = (next + earlier).contains { $0.drop?.isPseudonymised == true }
  }

  /// The days for which this drop is to hold records: those that it says it covers, else those that its
  /// records are of.
  var windows: [ClosedRange<CivilDate>] {
    PastPair.periods(of: next) ?? PastPair.days(of: next).map { [$0] } ?? []
  }

  /// Whether its manifest says which days it covers.
  var isStated: Bool { PastPair.periods(of: next) != nil }

  /// From the first to the last day of each drop.
  var nextSpan: ClosedRange<CivilDate>? { PastPair.span(of: next) }
  var lastSpan: ClosedRange<CivilDate>? { PastPair.span(of: last) }

  private static func periods(of files: [PastFile]) -> [ClosedRange<CivilDate>]? {
    let periods = files.compactMap(\.period)
    return periods.count == files.count ? periods : nil
  }

  private static func days(of files: [PastFile]) -> ClosedRange<CivilDate>? {
    hull(files.compactMap(\.counts.days))
  }

  private static func span(of files: [PastFile]) -> ClosedRange<CivilDate>? {
    periods(of: files).map(hull) ?? days(of: files)
  }

  private static func hull(_ ranges: [ClosedRange<CivilDate>]) -> ClosedRange<CivilDate>? {
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max()
    else { return nil }
    return first...last
  }
}
