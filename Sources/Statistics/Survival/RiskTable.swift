/// Who was at risk and what happened at each time at which a subject left observation.
struct RiskTable {
  struct Row: Hashable, Sendable {
    let time: Double
    /// Subjects under observation just before the time, those included who leave at it.
    let atRisk: Int
    let events: Int
    let censored: Int
  }

  let rows: [Row]

  /// Counts in one pass over the sorted times: whoever enters at a time is at risk only after it.
  init(_ subjects: [Subject]) {
    let exits = subjects.sorted { $0.time < $1.time }
    let entries = subjects.compactMap(\.entry).sorted()
    var entered = subjects.count - entries.count
    var rows: [Row] = []
    var index = 0
    var nextEntry = 0
    while index < exits.count {
      let time = exits[index].time
      while nextEntry < entries.count, entries[nextEntry] < time {
        entered += 1
        nextEntry += 1
      }
      let first = index
      var events = 0
      while index < exits.count, exits[index].time == time {
        if exits[index].isEvent { events += 1 }
        index += 1
      }
      rows.append(
        Row(
          time: time, atRisk: entered - first, events: events, censored: index - first - events))
    }
    self.rows = rows
  }

  /// How many were under observation just before a time.
  static func atRisk(_ subjects: [Subject], before time: Double) -> Int {
    subjects.count { $0.time >= time && ($0.entry.map { $0 < time } ?? true) }
  }
}
