import CanonicalModel
import Profiles
import Records
import Rules

/// How the columns of one file are spelled, summed over its batches, until it has ended.
struct HabitTally {
  /// What the spellings of a column can come to.
  static let faults: [Fault] = [
    .openDayOrder, .mixedDayOrder, .mixedGenderSchemes, .otherSpellingThanForm, .tickNotAbsent,
  ]

  private(set) var habits = ColumnHabits()
  /// Where each way of spelling was first met.
  private var places: [ColumnHabits.Key: Place] = [:]

  mutating func add(_ result: BatchResult) {
    habits.add(result.habits)
    places.merge(result.habitPlaces) { first, _ in first }
  }

  /// The findings about columns as a whole.
  func makings(_ maker: FindingMaker, _ ranks: FaultRanks) -> [FileTally.Making] {
    guard let judgements = maker.mapper?.judgements(on: habits) else { return [] }
    return judgements.compactMap { judgement in
      guard let rank = ranks[judgement.fault], let place = places[judgement.place] else {
        return nil
      }
      let related = judgement.related.flatMap { places[$0] }
      let field = judgement.field
      return FileTally.Making(rank: rank, severity: RuleHead.all[rank].severity) {
        maker.finding(
          RuleHead.all[rank],
          arguments: ["field": .field(field.name, label: field.definition.label)], field: field,
          key: String(judgement.column), place: place, related: [related].compactMap { $0 },
          count: judgement.count)
      }
    }
  }
}
