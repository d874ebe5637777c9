import CanonicalModel
import Records

extension DatasetTable {
  /// Where sources say different things of the same entity: a row for each statement of each side, with
  /// its place.
  static let conflicts = DatasetTable(
    name: "conflicts", title: "Where sources disagree", formats: [.csv, .sqlite],
    columns: [
      DatasetColumn("entity", isRequired: true, "The id of the entity."),
      DatasetColumn("entity_table", isRequired: true, "The table in which it stands."),
      DatasetColumn("field", isRequired: true, "The canonical field."),
      DatasetColumn("side", .integer, isRequired: true, "Which of the different values, from 1."),
      DatasetColumn("number", .integer, isRequired: true, "Which statement of the side, from 1."),
      DatasetColumn("value", "What the side says."),
      DatasetColumn("is_chosen", .code, isRequired: true, "yes where the merged entity has it."),
      DatasetColumn("rule", isRequired: true, "The rule that chose, or that let nobody choose."),
      DatasetColumn(
        "strength", .code, isRequired: true,
        "contradiction, or precision where one says the same less exactly."),
      DatasetColumn("side_partners", .integer, isRequired: true, "How many partners say so."),
      DatasetColumn("source", isRequired: true, "The key of the record that says so."),
      DatasetColumn("partner", isRequired: true, "Who sent it."),
    ] + placeColumns,
    primaryKey: ["entity", "field", "side", "number"],
    foreignKeys: [
      DatasetForeignKey("entity", "entities", "id"), DatasetForeignKey("source", "sources", "key"),
    ],
    indices: [["field"], ["source"]]
  ) { source, body in
    for conflict in source.dataset.conflicts {
      let strength = conflict.isOfPrecision(in: source) ? "precision" : "contradiction"
      for (side, references) in conflict.sides.enumerated() {
        let partners = source.partnerCount(references.lazy.map(\.record))
        for (number, reference) in references.enumerated() {
          let record = source.dataset.records[reference.record]
          let statement = source.statement(reference)
          let from = statement.origin.source
          let isChosen = conflict.isSettled && side == 0
          let definition = conflict.field.definition
          body(
            [
              .text(conflict.entity), .text(conflict.kind.table), .text(definition.name),
              .integer(side + 1), .integer(number + 1),
              source.scope.content(of: statement.content, in: definition)
                .map { .content($0) } ?? .empty,
              .text(isChosen ? "yes" : "no"), .text(conflict.rule), .text(strength),
              .integer(partners), .text(record.key.text), .text(record.partner),
            ] + place(from?.place ?? record.place, in: from?.file ?? record.file))
        }
      }
    }
  }
}

extension MergedConflict {
  /// Whether all sides may be the same day, known more and less exactly.
  func isOfPrecision(in source: DatasetSource) -> Bool {
    var earliest: CivilDate?
    var latest: CivilDate?
    for side in sides {
      guard let first = side.first, case .date(let date) = source.content(first) else {
        return false
      }
      earliest = max(earliest ?? date.earliest, date.earliest)
      latest = min(latest ?? date.latest, date.latest)
    }
    guard let earliest, let latest else { return false }
    return earliest <= latest
  }
}
