import CanonicalModel
import Records

/// How the values of the watched columns are spelled, as a few counts a column.
package struct ColumnHabits: Sendable {
  /// A way of spelling in a column.
  package struct Key: Hashable, Sendable {
    /// The number of the column among those that are watched.
    package let column: Int
    package let habit: Habit
  }

  /// The ways in which a value may be spelled; each kind of watch has its own.
  package enum Habit: UInt8, CaseIterable, Sendable {
    /// A day that only the profile's order can read, and one that only the other can.
    case order, otherOrder
    /// A day that both orders can read, as two days.
    case eitherOrder
    /// A gender in digits, in one letter, in a word.
    case digit, letter, word
    /// As the online form writes it, and otherwise.
    case form, otherForm
  }

  struct Column: Sendable {
    var counts: InlineArray<8, Int32> = InlineArray(repeating: 0)
    /// The days and months, up to twelve, of values that both orders can read.
    var days: UInt16 = 0
    var months: UInt16 = 0
  }

  private(set) var columns: [Column] = []
  /// What the record before us is the first to show, and where: an index into the fields of the batch.
  package private(set) var news: [(key: Key, field: Int)] = []

  package init() {}

  package func count(_ key: Key) -> Int {
    columns.indices.contains(key.column)
      ? Int(columns[key.column].counts[Int(key.habit.rawValue)]) : 0
  }

  package mutating func clearNews() { news.removeAll(keepingCapacity: true) }

  /// Makes room for all columns that are watched so far.
  mutating func reserve(_ count: Int) {
    while columns.count < count { columns.append(Column()) }
  }

  @inline(__always)
  mutating func add(_ habit: Habit, _ watch: ColumnWatch, at field: Int) {
    let (column, index) = (Int(watch.number), Int(habit.rawValue))
    if columns[column].counts[index] == 0 {
      news.append((Key(column: column, habit: habit), field))
    }
    columns[column].counts[index] &+= 1
  }

  mutating func note(day: Int, month: Int, _ watch: ColumnWatch) {
    columns[Int(watch.number)].days |= 1 << UInt16(day & 15)
    columns[Int(watch.number)].months |= 1 << UInt16(month & 15)
  }

  /// Adds what was met further on in the file.
  package mutating func add(_ other: ColumnHabits) {
    reserve(other.columns.count)
    for (index, column) in other.columns.enumerated() {
      for habit in 0..<8 { columns[index].counts[habit] &+= column.counts[habit] }
      columns[index].days |= column.days
      columns[index].months |= column.months
    }
  }
}

// MARK: - Looking

extension RecordMapper {
  /// Whether any column is watched.
  package var isWatching: Bool { watchCount > 0 }

  /// Notes how the values of a raw record are spelled.
  package func observe(_ raw: Int, in batch: RawBatch, into habits: inout ColumnHabits) {
    habits.reserve(watchCount)
    let record = batch.records[raw]
    let fields = batch.fields.span
    for index in record.firstField..<record.endField {
      let field = fields[index]
      let watch = watches[Int(field.path)]
      if case .nothing = watch.kind { continue }
      if case .null = field.kind { continue }
      if field.valueCount == 0, !watch.seesBlanks || export.format == .csv { continue }
      let store = field.isAside ? batch.side.span : batch.bytes.span
      let start = Int(field.valueStart)
      let bounds = store.trimmed(start..<start + Int(field.valueCount))
      if bounds.isEmpty, !watch.seesBlanks { continue }
      observe(store, bounds, watch, at: index, &habits)
    }
  }

  @inline(__always)
  private func observe(
    _ store: Span<UInt8>, _ bounds: Range<Int>, _ watch: ColumnWatch, at index: Int,
    _ habits: inout ColumnHabits
  ) {
    switch watch.kind {
    case .nothing: break
    case .dayOrder: observeDay(store.extracting(bounds), watch, at: index, &habits)
    case .genderScheme:
      guard means(store, bounds, watch) else { return }
      let habit: ColumnHabits.Habit =
        bounds.count > 1 ? .word : store[bounds.lowerBound].isDigit ? .digit : .letter
      habits.add(habit, watch, at: index)
    case .formAnswer:
      let isOwn = FormSpelling.isAnswer(store.extracting(bounds))
      if isOwn || means(store, bounds, watch) {
        habits.add(isOwn ? .form : .otherForm, watch, at: index)
      }
    case .formTick:
      let isOwn = FormSpelling.isTick(store.extracting(bounds))
      habits.add(isOwn ? .form : .otherForm, watch, at: index)
    }
  }

  /// Whether the value is a code, and not a word for why there is none.
  private func means(_ store: Span<UInt8>, _ bounds: Range<Int>, _ watch: ColumnWatch) -> Bool {
    guard let code = spellings.code(for: store, bounds, in: watch.table) else { return false }
    return !code.isMark
  }

  private func observeDay(
    _ text: Span<UInt8>, _ watch: ColumnWatch, at index: Int, _ habits: inout ColumnHabits
  ) {
    guard let (first, second) = NumericDay.parts(text), first != second else { return }
    let (day, month) = watch.isDayFirst ? (first, second) : (second, first)
    switch (day > 12, month > 12) {
    case (true, false): habits.add(.order, watch, at: index)
    case (false, true): habits.add(.otherOrder, watch, at: index)
    case (false, false):
      habits.add(.eitherOrder, watch, at: index)
      habits.note(day: day, month: month, watch)
    case (true, true): break
    }
  }
}

/// How the national online form spells what it sends.
private enum FormSpelling {
  /// `Yes`, `No` and the ways in which it says that nobody is sure.
  private static let answers: [StaticString] = ["Yes", "No", "Not sure", "Not-sure", "DontKnow"]

  static func isAnswer(_ text: Span<UInt8>) -> Bool { answers.contains { text.isExactly($0) } }

  static func isTick(_ text: Span<UInt8>) -> Bool { text.isExactly("Yes") }
}

extension Span<UInt8> {
  fileprivate func isExactly(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    for index in indices where self[index] != word.utf8Start[index] { return false }
    return true
  }
}

/// A day in numbers, before it is known which of them is the month.
private enum NumericDay {
  /// The first two numbers of `1/2/2023` and the like, both from 1 to 31.
  static func parts(_ text: Span<UInt8>) -> (Int, Int)? {
    var index = 0
    guard let first = number(text, &index), let sign = sign(text, &index),
      let second = number(text, &index), index < text.count, text[index] == sign,
      index + 4 < text.count
    else { return nil }
    for digit in index + 1...index + 4 where !text[digit].isDigit { return nil }
    return (first, second)
  }

  private static func number(_ text: Span<UInt8>, _ index: inout Int) -> Int? {
    var number = 0
    let start = index
    while index < text.count, index - start < 2, text[index].isDigit {
      number = number * 10 + Int(text[index] - 48)
      index += 1
    }
    return (1...31).contains(number) ? number : nil
  }

  private static func sign(_ text: Span<UInt8>, _ index: inout Int) -> UInt8? {
    guard index < text.count, text[index] &- 45 < 3 else { return nil }
    index += 1
    return text[index - 1]
  }
}
