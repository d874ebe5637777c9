/// An id as it stood at some entry of the ledger.
package struct RegisteredEntity: Sendable, Equatable {
  package let id: EntityID
  /// The keys of its records, sorted; erased ones are left out.
  package let members: [String]
  /// Where it leads to, if it was merged into another.
  package let redirect: EntityID?
  /// Whether no record of the last run had it.
  package let isRetired: Bool
  /// What its first records belonged to before.
  package let splitFrom: EntityID?
}

extension RegisterState {
  /// All ids that were given out, by prefix and number.
  package var entities: [RegisteredEntity] {
    families.keys.sorted().flatMap { prefix in entities(prefix, families[prefix, default: Family()])
    }
  }

  private func entities(_ prefix: String, _ family: Family) -> [RegisteredEntity] {
    var members = [[String]](repeating: [], count: family.entities.count)
    for record in family.serials.indices {
      let serial = family.serial(of: record + 1)
      guard serial > 0, let name = records[record] else { continue }
      members[serial - 1].append(name.key)
    }
    return family.entities.indices.map { index in
      let entity = family.entities[index]
      func id(_ serial: Int) -> EntityID? {
        serial > 0 ? EntityID(prefix: prefix, serial: serial) : nil
      }
      return RegisteredEntity(
        id: EntityID(prefix: prefix, serial: index + 1), members: members[index].sorted(),
        redirect: id(entity.redirect), isRetired: entity.isRetired, splitFrom: id(entity.origin))
    }
  }

  /// Where an id leads to; nothing for one that was never given out.
  package func resolve(_ id: EntityID) -> EntityID? {
    guard let family = families[id.prefix], id.serial <= family.entities.count else { return nil }
    return EntityID(prefix: id.prefix, serial: family.resolved(id.serial))
  }

  /// The id of a record, by its key.
  package func id(of key: String, prefix: String) -> EntityID? {
    guard let number = numbers[key], let serial = families[prefix]?.serial(of: number), serial > 0
    else { return nil }
    return EntityID(prefix: prefix, serial: serial)
  }
}
