/// What a ledger says up to an entry: which records are known, and what each of them belongs to.
package struct RegisterState: Sendable {
  struct Entity: Sendable {
    /// The serial that it leads to, or 0.
    var redirect = 0
    var isRetired = false
    /// The serial that it was split from, or 0.
    var origin = 0
  }

  /// All ids with one prefix.
  struct Family: Sendable {
    /// By serial, from 1 on.
    var entities: [Entity] = []
    /// By the number of the record, from 1 on: the serial of what it belongs to, or 0. It may lead on.
    var serials: [Int] = []

    /// Where an id leads to in the end.
    func resolved(_ serial: Int) -> Int {
      var serial = serial
      // A redirect leads to an id that led nowhere then, so there is no circle.
      while serial > 0, entities[serial - 1].redirect > 0 {
        serial = entities[serial - 1].redirect
      }
      return serial
    }

    func serial(of record: Int) -> Int {
      record <= serials.count ? resolved(serials[record - 1]) : 0
    }

    /// How many records each id has, by serial.
    var sizes: [Int] {
      var sizes = [Int](repeating: 0, count: entities.count)
      for serial in serials.lazy.map({ resolved($0) }) where serial > 0 { sizes[serial - 1] += 1 }
      return sizes
    }

    mutating func put(_ record: Int, in serial: Int) {
      while serials.count < record { serials.append(0) }
      serials[record - 1] = serial
    }
  }

  /// By number, from 1 on; nothing where the record was erased.
  private(set) var records: [RegisteredRecord?] = []
  /// The numbers of records by their keys.
  private(set) var numbers: [String: Int] = [:]
  private(set) var families: [String: Family] = [:]
  /// How many entries it is made of.
  package private(set) var position = 0

  init() {}

  /// Takes in the next entry. `name` is what a known record is called, or nothing where that was
  /// erased since. Says whether the entry can follow on the others.
  mutating func apply(_ entry: LedgerEntry, name: RegisteredRecord?) -> Bool {
    position += 1
    switch entry.event {
    case .run, .unmerged: return true
    case .known: return know(entry.record, name)
    case .erased: return erase(entry.record)
    case .created, .split: return create(entry)
    case .absorbed, .moved: return put(entry)
    case .merged: return merge(entry)
    case .retired, .returned: return retire(entry)
    }
  }

  private mutating func know(_ number: Int, _ name: RegisteredRecord?) -> Bool {
    guard number > 0, number <= records.count + 1 else { return false }
    if number > records.count { records.append(nil) }
    if let old = records[number - 1], numbers[old.key] == number { numbers[old.key] = nil }
    records[number - 1] = name
    if let name { numbers[name.key] = number }
    return true
  }

  private mutating func erase(_ number: Int) -> Bool {
    guard number > 0, number <= records.count else { return false }
    if let old = records[number - 1], numbers[old.key] == number { numbers[old.key] = nil }
    records[number - 1] = nil
    for prefix in families.keys where number <= families[prefix, default: Family()].serials.count {
      families[prefix]?.put(number, in: 0)
    }
    return true
  }

  private mutating func create(_ entry: LedgerEntry) -> Bool {
    guard let id = EntityID(entry.entity) else { return false }
    var entity = Entity()
    if entry.event == .split {
      guard let origin = EntityID(entry.other), isKnown(origin) else { return false }
      entity.origin = origin.serial
    }
    guard id.serial == families[id.prefix, default: Family()].entities.count + 1 else {
      return false
    }
    families[id.prefix, default: Family()].entities.append(entity)
    return true
  }

  private mutating func put(_ entry: LedgerEntry) -> Bool {
    guard let id = EntityID(entry.entity), isKnown(id), entry.record > 0,
      entry.record <= records.count
    else { return false }
    families[id.prefix]?.put(entry.record, in: id.serial)
    return true
  }

  private mutating func merge(_ entry: LedgerEntry) -> Bool {
    guard let survivor = EntityID(entry.entity), let other = EntityID(entry.other),
      survivor.prefix == other.prefix, isActive(survivor), isActive(other), survivor != other
    else { return false }
    families[other.prefix]?.entities[other.serial - 1].redirect = survivor.serial
    return true
  }

  private mutating func retire(_ entry: LedgerEntry) -> Bool {
    guard let id = EntityID(entry.entity), isKnown(id) else { return false }
    families[id.prefix]?.entities[id.serial - 1].isRetired = entry.event == .retired
    return true
  }

  private func isKnown(_ id: EntityID) -> Bool {
    id.serial <= families[id.prefix, default: Family()].entities.count
  }

  private func isActive(_ id: EntityID) -> Bool {
    isKnown(id) && families[id.prefix, default: Family()].entities[id.serial - 1].redirect == 0
  }
}
