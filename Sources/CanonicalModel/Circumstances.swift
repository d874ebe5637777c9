import Records

/// What a rule may know besides the record: the lists, the day of the extract, whose file it is.
package struct Circumstances: Sendable {
  package let lists: CodeLists
  /// What "today" is for this drop. Never the clock.
  package let asOf: CivilDate?
  package let partner: String?
  /// What the partner says of the drop; nothing where there is no manifest.
  package let drop: DropFacts?

  package init(
    lists: CodeLists, asOf: CivilDate?, partner: String?, drop: DropFacts? = nil
  ) {
    self.lists = lists
    self.asOf = asOf
    self.partner = partner
    self.drop = drop
  }
}
