/// The findings that a baseline knows, in 24 bytes each, found by their ids.
package struct KnownFindings: Sendable {
  package struct Entry: Hashable, Sendable {
    package let fingerprint: UInt64
    /// The how manieth of the findings with its fingerprint it was, from 1.
    package let occurrence: UInt32
    /// How often the flaw stood there, from 1; the greatest number where its count cannot grow.
    package let count: UInt32
    /// What it has in common with others: an index that whoever made the entry understands.
    package let group: UInt32

    package init(fingerprint: UInt64, occurrence: Int, count: Int, group: Int) {
      self.fingerprint = fingerprint
      self.occurrence = UInt32(clamping: occurrence)
      self.count = UInt32(clamping: count)
      self.group = UInt32(clamping: group)
    }

    /// Its name in a report.
    package var id: FindingID { FindingID(.fingerprint(fingerprint), occurrence: Int(occurrence)) }

    fileprivate static func isEarlier(_ left: Entry, _ right: Entry) -> Bool {
      (left.fingerprint, left.occurrence, left.count)
        < (right.fingerprint, right.occurrence, right.count)
    }
  }

  /// By fingerprint and occurrence, each once.
  package let entries: [Entry]
  /// Those whose names are texts.
  private var named: [FindingID: Int] = [:]

  /// In whichever order; of two with one id the one with the smaller count is believed.
  package init(_ entries: consuming [Entry]) {
    var sorted = entries
    sorted.sort(by: Entry.isEarlier)
    var kept = 0
    for index in sorted.indices {
      let isRepeated =
        kept > 0 && sorted[kept - 1].fingerprint == sorted[index].fingerprint
        && sorted[kept - 1].occurrence == sorted[index].occurrence
      if isRepeated { continue }
      sorted[kept] = sorted[index]
      kept += 1
    }
    sorted.removeLast(sorted.count - kept)
    self.entries = sorted
  }

  /// How often each finding stood in its file.
  init(_ counts: [FindingID: Int]) {
    self.init(
      counts.compactMap { id, count in
        guard case .fingerprint(let number) = id.name else { return nil }
        return Entry(fingerprint: number, occurrence: id.occurrence, count: count, group: 0)
      })
    named = counts.filter { id, _ in if case .text = id.name { true } else { false } }
  }

  /// Where the finding stands among the entries.
  package func index(of id: FindingID) -> Int? {
    guard case .fingerprint(let number) = id.name else { return nil }
    let occurrence = UInt32(clamping: id.occurrence)
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      let entry = entries[middle]
      if (entry.fingerprint, entry.occurrence) < (number, occurrence) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < entries.count, entries[low].fingerprint == number,
      entries[low].occurrence == occurrence
    else { return nil }
    return low
  }

  /// How often the flaw stood in its file; nothing for a finding that is not known.
  func count(of id: FindingID) -> Int? { index(of: id).map { Int(entries[$0].count) } ?? named[id] }
}
