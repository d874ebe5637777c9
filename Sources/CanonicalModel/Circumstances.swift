import Records

/// What a rule may know besides the record: the lists, the day of the extract, whose file it is.
package struct Circumstances: Sendable {
  package let lists: CodeLists
  /// What "today" is for this drop. Never the clock.
  package let asOf: CivilDate?
  package let partner: String?
  /// The number of the file in the run.
  package let file: Int
  /// What the partner says of the drop; nothing where there is no manifest.
  package let drop: DropFacts?
  /// The fields that the file supplies; nothing where that is not known. What none of its records
  /// could have is not missing from one of them.
  package var supplied: FieldSet?

  package init(
    lists: CodeLists, asOf: CivilDate?, partner: String?, drop: DropFacts? = nil,
    file: Int = 0
  ) {
    self.lists = lists
    self.asOf = asOf
    self.partner = partner
    self.drop = drop
    self.file = file
  }

  /// Whether a record of the file could have a value there.
  package func supplies(_ field: CanonicalField) -> Bool { supplied?.contains(field) ?? true }
}
