import GRDB

/// Reads a ledger from its first entry on and stops at the first that is not what it was.
struct LedgerReading {
  let path: String
  let last: Int

  init(path: String, upTo last: Int) {
    self.path = path
    self.last = last
  }

  /// Whatever the position that is asked for, all entries are checked.
  func content(_ database: Database) throws -> RegisterStore.Content {
    var names = try self.names(database)
    let erased = try self.erased(database)
    var content = RegisterStore.Content()
    var hash = LedgerEntry.beginning
    var position = 0
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT position, event, entity, other, record, note, hash FROM ledger ORDER BY position"
    )
    while let row = try rows.next() {
      position += 1
      guard let entry = entry(row), row.integer(0) == position else { throw broken(position) }
      hash = entry.hash(onto: hash, at: position)
      guard row.text(6) == LedgerEntry.hexadecimal(hash) else { throw broken(position) }
      let name = names.removeValue(forKey: position)
      guard isNamed(entry, name, erased) else { throw broken(position) }
      guard position <= last else { continue }
      guard content.state.apply(entry, name: name?.record) else { throw broken(position) }
      content.head = hash
    }
    // A name that no entry speaks of.
    if let stray = names.keys.min() { throw broken(stray) }
    return content
  }

  private func broken(_ position: Int) -> RegisterError {
    .broken(path: path, position: position)
  }

  private func entry(_ row: Row) -> LedgerEntry? {
    guard let name = row.text(1), let event = LedgerEvent(rawValue: name), let entity = row.text(2),
      let other = row.text(3), let record = row.integer(4), let note = row.text(5)
    else { return nil }
    return LedgerEntry(event, entity: entity, other: other, record: record, note: note)
  }

  /// Whether the entry's record has the name that it had, or none because it was erased.
  private func isNamed(_ entry: LedgerEntry, _ name: Name?, _ erased: Set<Int>) -> Bool {
    guard entry.event == .known else { return name == nil }
    guard let name else { return erased.contains(entry.record) }
    return name.number == entry.record && !erased.contains(entry.record)
      && LedgerEntry.commitment(to: name.record) == entry.note
  }

  private struct Name {
    let number: Int
    let record: RegisteredRecord
  }

  private func names(_ database: Database) throws -> [Int: Name] {
    var names: [Int: Name] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT position, record, key, fingerprint FROM names")
    while let row = try rows.next() {
      guard let position = row.integer(0), let number = row.integer(1), let key = row.text(2) else {
        throw broken(0)
      }
      names[position] = Name(
        number: number, record: RegisteredRecord(key: key, fingerprint: row.text(3)))
    }
    return names
  }

  private func erased(_ database: Database) throws -> Set<Int> {
    var numbers: Set<Int> = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT record FROM ledger WHERE event = ?",
      arguments: [LedgerEvent.erased.rawValue])
    while let row = try rows.next() { if let number = row.integer(0) { numbers.insert(number) } }
    return numbers
  }
}

/// Cells as they are: a conversion of the library would end the program at one of another type.
extension Row {
  func text(_ index: Int) -> String? {
    let value: DatabaseValue = self[index]
    guard case .string(let text) = value.storage else { return nil }
    return text
  }

  func integer(_ index: Int) -> Int? {
    let value: DatabaseValue = self[index]
    guard case .int64(let number) = value.storage else { return nil }
    return Int(number)
  }

  func real(_ index: Int) -> Double? {
    let value: DatabaseValue = self[index]
    switch value.storage {
    case .double(let number): return number
    case .int64(let number): return Double(number)
    default: return nil
    }
  }
}
