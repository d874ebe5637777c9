/// Finds which of a run's records are known: by key, or, where a partner has renumbered its records,
/// by what they say.
enum RecordRecognition {
  /// Writes down all that is new or has changed. A record is taken for a renumbered one where as many
  /// with this content have come as have gone, and all that have gone belonged together.
  static func run(_ records: [RegisteredRecord], _ draft: inout LedgerDraft) {
    let present = Set(records.map(\.key))
    let unknown = records.filter { draft.state.numbers[$0.key] == nil }
    var renumbered: [String: Int] = [:]
    if !unknown.isEmpty {
      let gone = goneRecords(besides: present, in: draft.state)
      for (fingerprint, new) in grouped(unknown) {
        guard let old = gone[fingerprint], old.count == new.count, areTogether(old, draft.state)
        else { continue }
        for (number, record) in zip(old, new) { renumbered[record.key] = number }
      }
    }
    for record in records {
      let number = draft.state.numbers[record.key] ?? renumbered[record.key]
      if let number, draft.state.records[number - 1] == record { continue }
      draft.know(record, as: number)
    }
  }

  /// By fingerprint; records keep their order.
  private static func grouped(_ records: [RegisteredRecord]) -> [String: [RegisteredRecord]] {
    var groups: [String: [RegisteredRecord]] = [:]
    for record in records {
      if let fingerprint = record.fingerprint { groups[fingerprint, default: []].append(record) }
    }
    return groups
  }

  /// The numbers of known records that the run does not have, by fingerprint, ascending.
  private static func goneRecords(besides present: Set<String>, in state: RegisterState)
    -> [String: [Int]]
  {
    var gone: [String: [Int]] = [:]
    for (index, record) in state.records.enumerated() {
      guard let record, let fingerprint = record.fingerprint, !present.contains(record.key) else {
        continue
      }
      gone[fingerprint, default: []].append(index + 1)
    }
    return gone
  }

  /// Whether it makes no difference which of the records is which.
  private static func areTogether(_ numbers: [Int], _ state: RegisterState) -> Bool {
    guard numbers.count > 1 else { return true }
    return state.families.values.allSatisfy { family in
      Set(numbers.map { family.serial(of: $0) }).count == 1
    }
  }
}
