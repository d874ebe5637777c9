/// What a person has one of, by record: numbers of a PNC id, of a passport … Two records of which
/// both state a kind and share none of its numbers are of two people, unless somebody decided
/// otherwise.
package struct RecordIdentities: Sendable {
  /// Where the identities of each record begin, and behind the last one's their end; empty where no
  /// record has any.
  private var starts: [Int32] = [0]
  private var keys: [UInt64] = []

  package init() {}

  /// Adds the identities of the next record; the same value of a kind is the same number.
  package mutating func append(_ identities: some Sequence<(kind: UInt8, number: UInt32)>) {
    let start = keys.count
    for identity in identities {
      keys.append(UInt64(identity.kind) << 32 | UInt64(identity.number))
    }
    if keys.count > start + 1 { keys[start...].sort() }
    starts.append(Int32(truncatingIfNeeded: keys.count))
  }

  /// Kind and number of each in one key, ascending; none for a record that was not added.
  func keys(of record: Int) -> ArraySlice<UInt64> {
    guard record + 1 < starts.count else { return [] }
    return keys[Int(starts[record])..<Int(starts[record + 1])]
  }

  /// Whether one of the records has any.
  func hasAny(of records: some Sequence<Int32>) -> Bool {
    !keys.isEmpty && records.contains { !keys(of: Int($0)).isEmpty }
  }

  /// Whether both state a kind of which they share no number. Both are ascending.
  static func contradict(_ left: some Sequence<UInt64>, _ right: some Sequence<UInt64>) -> Bool {
    let (left, right) = (Array(left), Array(right))
    var (here, there) = (0, 0)
    while here < left.count, there < right.count {
      let (kind, other) = (left[here] >> 32, right[there] >> 32)
      if kind == other {
        guard sharesRun(left, &here, right, &there) else { return true }
      } else if kind < other {
        here += 1
      } else {
        there += 1
      }
    }
    return false
  }

  /// Walks over the kind at which both stand, and says whether they share a number of it.
  private static func sharesRun(
    _ left: [UInt64], _ here: inout Int, _ right: [UInt64], _ there: inout Int
  ) -> Bool {
    let kind = left[here] >> 32
    var isShared = false
    while here < left.count, left[here] >> 32 == kind {
      while there < right.count, right[there] < left[here], right[there] >> 32 == kind {
        there += 1
      }
      if there < right.count, right[there] == left[here] { isShared = true }
      here += 1
    }
    while there < right.count, right[there] >> 32 == kind { there += 1 }
    return isShared
  }
}
