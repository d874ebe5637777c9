import CanonicalModel
import Records

/// What the habits of a file's columns come to, when it has ended.
package struct ColumnJudgement: Sendable {
  package let fault: Fault
  package let field: CanonicalField
  package let column: Int
  /// The habit at whose first value the finding stands, and the one to which it is related.
  package let place: ColumnHabits.Key
  package let related: ColumnHabits.Key?
  /// How many values it speaks of.
  package let count: Int
}

extension RecordMapper {
  /// The flaws of the columns, in the order of their names in the file.
  package func judgements(on habits: ColumnHabits) -> [ColumnJudgement] {
    watches.filter { $0.kind != .nothing && Int($0.number) < habits.columns.count }
      .compactMap { judgement(on: habits, $0) }
  }

  private func judgement(on habits: ColumnHabits, _ watch: ColumnWatch) -> ColumnJudgement? {
    switch watch.kind {
    case .nothing: return nil
    case .dayOrder: return dayOrder(habits, watch)
    case .genderScheme: return genderScheme(habits, watch)
    case .formAnswer: return otherForm(.otherSpellingThanForm, habits, watch)
    case .formTick: return otherForm(.tickNotAbsent, habits, watch)
    }
  }

  private func dayOrder(_ habits: ColumnHabits, _ watch: ColumnWatch) -> ColumnJudgement? {
    let counts = Counts(habits, watch)
    if counts[.otherOrder] > 0 {
      let related: ColumnHabits.Habit = counts[.order] > 0 ? .order : .eitherOrder
      return counts.judgement(.mixedDayOrder, at: .otherOrder, related)
    }
    let column = habits.columns[Int(watch.number)]
    guard counts[.order] == 0, counts[.eitherOrder] >= DayOrderEvidence.values,
      column.days.nonzeroBitCount >= DayOrderEvidence.days,
      column.months.nonzeroBitCount >= DayOrderEvidence.months
    else { return nil }
    return counts.judgement(.openDayOrder, at: .eitherOrder, nil)
  }

  /// The scheme with the fewest values is the one that is told.
  private func genderScheme(_ habits: ColumnHabits, _ watch: ColumnWatch) -> ColumnJudgement? {
    let counts = Counts(habits, watch)
    let schemes: [ColumnHabits.Habit] = [.digit, .letter, .word]
    let met = schemes.filter { counts[$0] > 0 }.sorted {
      (counts[$0], $0.rawValue) < (counts[$1], $1.rawValue)
    }
    guard met.count > 1, let rare = met.first, let usual = met.last else { return nil }
    return counts.judgement(.mixedGenderSchemes, at: rare, usual)
  }

  private func otherForm(_ fault: Fault, _ habits: ColumnHabits, _ watch: ColumnWatch)
    -> ColumnJudgement?
  {
    let counts = Counts(habits, watch)
    guard counts[.otherForm] > 0 else { return nil }
    return counts.judgement(fault, at: .otherForm, counts[.form] > 0 ? .form : nil)
  }
}

/// How much it takes before a column whose days are all up to the twelfth says something: chance makes
/// ten such days once in ten thousand columns, and an extract of one month's beginning has only one
/// month.
private enum DayOrderEvidence {
  static let values = 10
  static let days = 6
  static let months = 3
}

/// The counts of one column.
private struct Counts {
  let habits: ColumnHabits
  let watch: ColumnWatch

  init(_ habits: ColumnHabits, _ watch: ColumnWatch) {
    self.habits = habits
    self.watch = watch
  }

  subscript(habit: ColumnHabits.Habit) -> Int { habits.count(key(habit)) }

  private func key(_ habit: ColumnHabits.Habit) -> ColumnHabits.Key {
    ColumnHabits.Key(column: Int(watch.number), habit: habit)
  }

  func judgement(_ fault: Fault, at place: ColumnHabits.Habit, _ related: ColumnHabits.Habit?)
    -> ColumnJudgement
  {
    ColumnJudgement(
      fault: fault, field: watch.field, column: Int(watch.number), place: key(place),
      related: related.map(key), count: self[place])
  }
}
