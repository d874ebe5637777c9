/// What a run will add to a register, and the ids that come of it. Nothing is written yet.
package struct RegisterPlan: Sendable {
  /// One id for each cluster that was given, in that order.
  package let ids: [String]
  /// For each prefix of the clusters, sorted.
  package let idChanges: [IDChanges]
  /// How often each thing happens; what does not is left out.
  package let events: [LedgerEvent: Int]
  /// How many entries the ledger has with the plan, and the hash of the last one in hexadecimal: a
  /// dataset that names both can always be held against the register.
  package let position: Int
  package let head: String
  /// The entry that it follows on.
  let base: Int
  let entries: [LedgerEntry]
  /// What known records are called, for the entries that speak of them.
  let names: [Int: RegisteredRecord]
  let hashes: [[UInt8]]

  /// Whether there is nothing to add: all is as it was.
  package var isEmpty: Bool { entries.isEmpty }

  init(
    _ draft: LedgerDraft, on register: EntityRegister, label: String, ids: [String],
    idChanges: [IDChanges]
  ) {
    let body = draft.entries
    entries = body.isEmpty ? [] : [LedgerEntry(.run, note: label)] + body
    base = register.position
    var names: [Int: RegisteredRecord] = [:]
    for (index, name) in draft.names { names[register.position + 2 + index] = name }
    self.names = names
    var last = register.head
    var hashes: [[UInt8]] = []
    for (index, entry) in entries.enumerated() {
      last = entry.hash(onto: last, at: base + index + 1)
      hashes.append(last)
    }
    self.hashes = hashes
    head = LedgerEntry.hexadecimal(last)
    position = base + entries.count
    self.ids = ids
    self.idChanges = idChanges
    var events: [LedgerEvent: Int] = [:]
    for entry in body { events[entry.event, default: 0] += 1 }
    self.events = events
  }
}

/// Entries as they come, and what they make of the state.
struct LedgerDraft {
  private(set) var state: RegisterState
  private(set) var entries: [LedgerEntry] = []
  /// By the index of the entry.
  private(set) var names: [(Int, RegisteredRecord)] = []

  init(_ state: RegisterState) { self.state = state }

  mutating func add(_ entry: LedgerEntry, name: RegisteredRecord? = nil) {
    if let name { names.append((entries.count, name)) }
    _ = state.apply(entry, name: name)
    entries.append(entry)
  }

  /// Writes down what a record is called now; a new record gets the next number.
  mutating func know(_ record: RegisteredRecord, as number: Int?) {
    let number = number ?? state.records.count + 1
    add(
      LedgerEntry(.known, record: number, note: LedgerEntry.commitment(to: record)), name: record)
  }
}
