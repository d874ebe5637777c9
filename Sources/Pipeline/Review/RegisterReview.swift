import Records
import Register

/// What a reviewer does to a register between two merges.
package enum RegisterReview {
  /// Looks through the whole register; opening it checks every entry.
  package static func verify(_ path: String, in language: Language) throws(RunError) -> String {
    let register = try open(path)
    let ids = register.state.entities
    let words = Words(
      en: "The register is whole: \(register.position) entries, \(ids.count) ids, of which "
        + "\(ids.count { $0.redirect != nil }) lead to others.",
      cy: "Mae'r gofrestr yn gyfan: \(register.position) cofnodiad, \(ids.count) dynodwr, y mae "
        + "\(ids.count { $0.redirect != nil }) ohonynt yn arwain at eraill.")
    return words.text(in: language) + "\n\(register.headText)\n"
  }

  /// Erases records from the register, and their decisions where a file of these is named.
  package static func withdraw(
    _ keys: [String], register path: String, decisions: String?, reviewer: String,
    in language: Language
  ) throws(RunError) -> String {
    let register = try open(path)
    let plan = register.withdraw(keys, label: "withdrawn by \(reviewer)")
    try RunError.register { () throws(RegisterError) in try register.commit(plan) }
    var lines = 0
    if let decisions {
      var file = try DecisionsFile(path: decisions, mustExist: true)
      lines = try file.remove(Set(keys))
    }
    let erased = plan.events[.erased] ?? 0
    let words = Words(
      en: "Records erased: \(erased) of \(Set(keys).count); decisions taken out: \(lines). "
        + "Datasets that hold them have to be merged anew.",
      cy:
        "Cofnodion a ddilëwyd: \(erased) o \(Set(keys).count); penderfyniadau a dynnwyd: \(lines). "
        + "Rhaid cyfuno o'r newydd setiau data sy'n eu cynnwys.")
    return words.text(in: language) + "\n"
  }

  /// Writes into the ledger that somebody took an id apart. The reason stays with the decisions: it may
  /// name people, and nothing is ever taken out of the ledger.
  package static func noteUnmerge(_ id: String, _ reviewer: Reviewer, register path: String)
    throws(RunError)
  {
    let register = try open(path)
    guard let id = EntityID(id) else { throw .configuration("\(id.visible) is no id") }
    let plan = try RunError.register { () throws(RegisterError) in
      try register.unmerge(
        id, note: reviewer.name, label: "review \(reviewer.day)")
    }
    try RunError.register { () throws(RegisterError) in try register.commit(plan) }
  }

  /// A register that has to be there: nothing can be done to one that nobody has begun.
  private static func open(_ path: String) throws(RunError) -> EntityRegister {
    guard FileTree.exists(path) else { throw RunError(.notFound(path: path)) }
    return try RunError.register { () throws(RegisterError) in try EntityRegister(path: path) }
  }
}
