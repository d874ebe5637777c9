import CanonicalModel
import Records
import Rules

/// Values of the last drop that this one has otherwise, when all of its records have been seen.
struct PastChanges {
  struct Change {
    let file: PastFile
    let suspect: PastBatch.Suspect
    /// Where the value stood in the last drop.
    let row: PastRow
    let fact: PastFact
  }

  /// References that are somebody else's now.
  private(set) var reused: [Change] = []
  /// Decisions that were turned round.
  private(set) var turned: [Change] = []
  /// Other values, by whose they are and in which field.
  private(set) var values: [Key: [Change]] = [:]

  struct Key: Hashable, Comparable {
    let group: PastGroup
    let field: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.group, left.field) < (right.group, right.field)
    }
  }

  /// Several records of one reference are held against all of the last drop's together: a value has
  /// changed when one of those is left that nobody has any more.
  init(
    _ suspects: [(file: PastFile, suspect: PastBatch.Suspect)], met: PastMarks, _ table: PastTable
  ) {
    var byCase: [Int: [Int: Change]] = [:]
    for (file, suspect) in suspects {
      let known = byCase[suspect.head]?[suspect.field]
      if let known, !known.suspect.isGone || suspect.isGone { continue }
      guard let (row, fact) = PastChanges.unmet(suspect, met, table) else { continue }
      byCase[suspect.head, default: [:]][suspect.field] = Change(
        file: file, suspect: suspect, row: row, fact: fact)
    }
    for (_, changes) in byCase.sorted(by: { $0.key < $1.key }) { add(changes) }
  }

  /// A value of the field that this drop does not have.
  private static func unmet(
    _ suspect: PastBatch.Suspect, _ met: PastMarks, _ table: PastTable
  ) -> (PastRow, PastFact)? {
    for row in table.chain(suspect.head) {
      for index in row.factRange
      where table.facts[index].field == suspect.field && !met.contains(index) {
        // Of the two facts of a person the second says nothing by itself.
        if suspect.field == SettledFields.person, met.contains(index - 1) { continue }
        return (row, table.facts[index])
      }
    }
    return nil
  }

  /// One root cause is one finding: of a reference that is somebody else's nothing more is told, and of a
  /// decision that was turned round not its day.
  private mutating func add(_ changes: [Int: Change]) {
    if let person = changes[SettledFields.person] { return reused.append(person) }
    var told: Set<CanonicalField> = []
    for (number, change) in changes.sorted(by: { $0.key < $1.key }) {
      let field = SettledFields.all[number]
      if told.contains(field) { continue }
      if let day = SettledFields.dayOfDecision(field) {
        told.insert(day)
        if change.suspect.isDecided {
          turned.append(change)
          continue
        }
      }
      values[Key(group: change.file.group, field: number), default: []].append(change)
    }
  }
}
