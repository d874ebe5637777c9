import Records

/// An id that no rule has, although it was given when the catalogue was planned: nothing that a
/// partner sends could be held against it.
package struct IDWithoutRule: Sendable {
  package let id: RuleID
  /// What it was to look for, with the reason why no rule can.
  package let statement: Statement

  fileprivate init(_ family: RuleFamily, _ number: Int, _ statement: Statement) {
    id = RuleID(family, number)
    self.statement = statement
  }

  package var reason: String { statement.notTestable ?? "" }
}

extension Catalogue {
  /// The planned ids that have no rule, in the order of the catalogue. None is given to another rule.
  package static let withoutRule: [IDWithoutRule] = [
    IDWithoutRule(.aggregates, 1, .responderTablesAgree),
    IDWithoutRule(.aggregates, 2, .seriesAreTwo),
    IDWithoutRule(.aggregates, 3, .vintageIsNamed),
    IDWithoutRule(.aggregates, 5, .reportsAreApart),
    IDWithoutRule(.aggregates, 6, .changeOfFewIsNoise),
    IDWithoutRule(.aggregates, 7, .unknownShareFell),
    IDWithoutRule(.consent, 7, .detailsTellTogether),
    IDWithoutRule(.marking, 4, .mergedMarkingIsHighest),
    IDWithoutRule(.output, 1, .rowsHaveProvenance),
    IDWithoutRule(.output, 2, .sourceValuesStay),
    IDWithoutRule(.output, 3, .standardDropsNothingSilently),
    IDWithoutRule(.output, 4, .flagsAreEmpty),
    IDWithoutRule(.output, 5, .outputIsDeterministic),
    IDWithoutRule(.output, 6, .precedenceIsDeclared),
    IDWithoutRule(.privacy, 4, .releaseHasNoSmallGroups),
    IDWithoutRule(.privacy, 5, .publishedCellsAreSuppressed),
    IDWithoutRule(.privacy, 7, .agreementNamesWhatIsShared),
    IDWithoutRule(.types, 15, .formFillsEmptyAnswer),
    IDWithoutRule(.crossPartner, 4, .pairsAreDecided),
    IDWithoutRule(.crossPartner, 5, .handlingIsCompared),
  ].sorted { $0.id < $1.id }

  /// The entry of a planned id that has no rule.
  package static func withoutRule(_ id: String) -> IDWithoutRule? {
    withoutRule.first { $0.id.description == id.uppercased() }
  }
}
