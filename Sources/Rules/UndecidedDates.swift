import CanonicalModel
import Records

// Dates that are known only as well as their source knew them are compared honestly: what they leave
// open is no flaw, and is counted.

extension Flags {
  /// Whether the first date is before the second, whatever days they stand for. Where some of these
  /// days would say yes and others no, that is noted.
  mutating func isCertain(_ first: PartialDate, before second: PartialDate) -> Bool {
    if first.isCertainlyBefore(second) { return true }
    if first.earliest < second.latest { leaveUndecided() }
    return false
  }
}

extension Circumstances {
  /// Whether the date is certainly later than the extract, which `factAfterExtract` says: then it is
  /// wrong by itself, and what it is compared with may be right.
  func isToCome(_ date: PartialDate) -> Bool { asOf.map { date.isCertainlyAfter($0) } ?? false }
}

/// How many days lie between two dates: the fewest and the most.
struct DaySpan {
  let fewest: Int
  let most: Int

  init(from first: PartialDate, to last: PartialDate) {
    fewest = last.earliest.days(since: first.latest)
    most = last.latest.days(since: first.earliest)
  }
}
