import CanonicalModel
import Records
import Statistics

/// How many records there are of days that both drops cover, and of the days since.
struct PastVolumes {
  /// Months in which there are far more or far fewer records than usual.
  struct Unusual: Equatable {
    let days: ClosedRange<CivilDate>
    let records: Int
    let usual: Int
  }

  private let next: [Int: Int]
  private let last: [Int: Int]
  private let nextDays: ClosedRange<CivilDate>
  private let lastDays: ClosedRange<CivilDate>

  /// Counts by months counted through the years, and the days that each drop covers.
  init(
    _ next: [Int: Int], over nextDays: ClosedRange<CivilDate>, last: [Int: Int],
    over lastDays: ClosedRange<CivilDate>
  ) {
    (self.next, self.nextDays) = (next, nextDays)
    (self.last, self.lastDays) = (last, lastDays)
  }

  /// One in a thousand by chance, shared among the months that are looked at.
  private static let level = 0.001
  /// Half more or a third less at least: large drops differ by a little more than chance.
  private static let ratio = 1.5
  /// Beyond so many days nothing is usual.
  private static let longestGap = 366

  /// What is unusual: a part as a whole, or else single months of it.
  func unusual(withLosses: Bool) -> [Unusual] {
    common(withLosses: withLosses) + since()
  }

  // MARK: - Days that both cover

  private func common(withLosses: Bool) -> [Unusual] {
    let months = whole(nextDays).filter(whole(lastDays).contains)
    guard let first = months.first, let end = months.last, let days = days(from: first, to: end)
    else { return [] }
    func told(_ found: Unusual?) -> Unusual? {
      found.flatMap { withLosses || $0.records > $0.usual ? $0 : nil }
    }
    let all = compare(
      sum(next, months), over: days, with: sum(last, months), days: days.count, Self.level)
    if let all { return told(all).map { [$0] } ?? [] }
    return months.compactMap { month in
      guard let days = self.days(from: month, to: month) else { return nil }
      return told(
        compare(
          next[month] ?? 0, over: days, with: last[month] ?? 0, days: days.count,
          Self.level / Double(months.count)))
    }
  }

  // MARK: - Days since the last drop

  private func since() -> [Unusual] {
    guard let start = startOfNews else { return [] }
    let days = start...nextDays.upperBound
    let months = Array(start.monthNumber...nextDays.upperBound.monthNumber)
    let before = sum(last, lastDays.lowerBound.monthNumber...lastDays.upperBound.monthNumber)
    let span = lastDays.count
    if let all = compare(sum(next, months), over: days, with: before, days: span, Self.level) {
      return [all]
    }
    return months.compactMap { month in
      guard let whole = self.days(from: month, to: month) else { return nil }
      let days = max(whole.lowerBound, start)...min(whole.upperBound, nextDays.upperBound)
      return compare(
        next[month] ?? 0, over: days, with: before, days: span, Self.level / Double(months.count))
    }
  }

  /// The first day of the first month that the last drop does not reach into.
  private var startOfNews: CivilDate? {
    let after = lastDays.upperBound.adding(days: 1)
    let month = after.day == 1 ? after.monthNumber : after.monthNumber + 1
    guard let first = CivilDate.first(ofMonth: month) else { return nil }
    let start = max(first, nextDays.lowerBound)
    guard start <= nextDays.upperBound,
      start.days(since: lastDays.upperBound) <= PastVolumes.longestGap
    else { return nil }
    return start
  }

  // MARK: - Counting

  private func compare(
    _ count: Int, over days: ClosedRange<CivilDate>, with other: Int, days span: Int,
    _ level: Double
  ) -> Unusual? {
    let usual = Double(other) / Double(span) * Double(days.count)
    guard other > 0, Double(count) >= usual * Self.ratio || Double(count) * Self.ratio <= usual
    else { return nil }
    let contrast = try? RateContrast(
      count, exposure: Double(days.count), with: other, exposure: Double(span))
    guard let contrast, contrast.p < level else { return nil }
    return Unusual(days: days, records: count, usual: Int(usual.rounded()))
  }

  private func sum(_ counts: [Int: Int], _ months: some Sequence<Int>) -> Int {
    months.reduce(0) { $0 + (counts[$1] ?? 0) }
  }

  /// The months that lie in the days from their first to their last.
  private func whole(_ days: ClosedRange<CivilDate>) -> [Int] {
    (days.lowerBound.monthNumber...days.upperBound.monthNumber).filter {
      guard let month = self.days(from: $0, to: $0) else { return false }
      return days.contains(month.lowerBound) && days.contains(month.upperBound)
    }
  }

  private func days(from month: Int, to end: Int) -> ClosedRange<CivilDate>? {
    guard let first = CivilDate.first(ofMonth: month),
      let behind = CivilDate.first(ofMonth: end + 1)
    else { return nil }
    return first...behind.adding(days: -1)
  }
}

extension ClosedRange<CivilDate> {
  /// How many days they are.
  fileprivate var count: Int { upperBound.days(since: lowerBound) + 1 }
}

extension PastFindings {
  /// Fewer records on days that both cover are told where they are missing, one by one, and only once.
  mutating func addVolumes(of pair: PastPair, withLosses: Bool) {
    guard let nextDays = pair.nextSpan, let lastDays = pair.lastSpan, let file = pair.next.first
    else { return }
    func months(_ files: [PastFile]) -> [Int: Int] {
      files.reduce(into: [:]) { $0.merge($1.counts.months, uniquingKeysWith: +) }
    }
    let volumes = PastVolumes(
      months(pair.next), over: nextDays, last: months(pair.last), over: lastDays)
    for unusual in volumes.unusual(withLosses: withLosses) {
      add(
        .unusualSinceLastDrop,
        [
          "from": .day(unusual.days.lowerBound), "until": .day(unusual.days.upperBound),
          "records": .count(unusual.records, .records), "usual": .count(unusual.usual, .records),
        ], key: unusual.days.lowerBound.description, of: file, beside: pair.last.first)
    }
  }
}
