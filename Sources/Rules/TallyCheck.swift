import CanonicalModel
import Records

/// Counts over the records of a file and judges the sums when the file, or the run, has ended.
package struct TallyCheck: Sendable {
  /// What is judged at once.
  package enum Scope: Sendable {
    /// Each file by itself.
    case file
    /// All files of the run, also those that no profile fits or that hold other kinds of record.
    case run
  }

  package let scope: Scope
  package let count: @Sendable (CanonicalRecord, Circumstances, inout TallyCounts) -> Void
  package let conclude: @Sendable ([TalliedFile], Circumstances, inout TallyFlags) -> Void

  package init(
    _ scope: Scope = .file,
    count: @escaping @Sendable (CanonicalRecord, Circumstances, inout TallyCounts) -> Void = {
      _, _, _ in
    },
    conclude: @escaping @Sendable ([TalliedFile], Circumstances, inout TallyFlags) -> Void
  ) {
    self.scope = scope
    self.count = count
    self.conclude = conclude
  }
}

/// What was counted over records, under numbers of the rule's own, or under a number and a code.
///
/// The numbers 0 to 7 cost nothing; codes cost a look in a table.
package struct TallyCounts: Sendable {
  /// What is counted, and what a place is kept for.
  package struct Key: Hashable, Comparable, Sendable {
    package let counter: Int
    package let code: Code?

    package init(_ counter: Int, _ code: Code? = nil) {
      self.counter = counter
      self.code = code
    }

    package static func < (left: Key, right: Key) -> Bool {
      if left.counter != right.counter { return left.counter < right.counter }
      guard let code = right.code else { return false }
      return left.code.map { $0 < code } ?? true
    }
  }

  /// The most codes that are counted apart; a list has no more.
  private static let capacity = 4096

  private var numbers = InlineArray<8, Int>(repeating: 0)
  private var coded: [Key: Int] = [:]
  /// The earliest and the latest of the days noted.
  package private(set) var firstDay: CivilDate?
  package private(set) var lastDay: CivilDate?
  /// Keys that the record before us is the first to bring, with the field that shows it.
  package private(set) var news: [(key: Key, field: CanonicalField?)] = []

  package init() {}

  /// Counts a record under a number from 0 to 7.
  package mutating func add(_ counter: Int, at field: CanonicalField? = nil) {
    guard (0..<8).contains(counter) else { return }
    if numbers[counter] == 0 { news.append((Key(counter), field)) }
    numbers[counter] += 1
  }

  /// Counts a record under a number and a code.
  package mutating func add(_ counter: Int, of code: Code, at field: CanonicalField? = nil) {
    let key = Key(counter, code)
    guard let known = coded[key] else {
      guard coded.count < TallyCounts.capacity else { return }
      news.append((key, field))
      coded[key] = 1
      return
    }
    coded[key] = known + 1
  }

  /// Notes a day.
  package mutating func note(_ day: CivilDate) {
    firstDay = firstDay.map { min($0, day) } ?? day
    lastDay = lastDay.map { max($0, day) } ?? day
  }

  package subscript(counter: Int) -> Int {
    (0..<8).contains(counter) ? numbers[counter] : 0
  }

  package subscript(counter: Int, code: Code) -> Int { coded[Key(counter, code), default: 0] }

  /// The codes counted under a number, in order.
  package func codes(_ counter: Int) -> [Code] {
    coded.keys.filter { $0.counter == counter }.compactMap(\.code).sorted()
  }

  package mutating func clearNews() { news.removeAll(keepingCapacity: true) }

  /// Adds what was counted further on in the file.
  package mutating func add(_ other: TallyCounts) {
    for index in 0..<8 { numbers[index] += other.numbers[index] }
    for (key, number) in other.coded { coded[key, default: 0] += number }
    if let day = other.firstDay { note(day) }
    if let day = other.lastDay { note(day) }
  }
}

/// A file and what a rule counted in it.
package struct TalliedFile: Sendable {
  package let facts: FileFacts
  package let counts: TallyCounts
  /// Whether the rule looked at its records: it is of a kind that the rule is about, and supplies what
  /// the rule needs.
  package let isCounted: Bool

  package init(facts: FileFacts, counts: TallyCounts, isCounted: Bool) {
    self.facts = facts
    self.counts = counts
    self.isCounted = isCounted
  }
}

/// What a rule has to say about files.
package struct TallyFlags: Sendable {
  /// Where a flag stands: at the first record that was counted under a key, at the file's start, or in
  /// the manifest of its drop.
  package struct Spot: Sendable {
    /// The number of the file in the run.
    package let file: Int
    package let key: TallyCounts.Key?
    /// The member of the manifest, such as `period/from`; empty for the manifest as a whole.
    package let member: String?

    package init(_ file: TalliedFile, _ key: TallyCounts.Key? = nil) {
      self.file = file.facts.number
      self.key = key
      member = nil
    }

    /// A flag that is about the drop and not about one of its files.
    package init(manifestOf file: TalliedFile, at member: String = "") {
      self.file = file.facts.number
      key = nil
      self.member = member
    }
  }

  package struct Flag: Sendable {
    package let spot: Spot
    package let related: [Spot]
    package let arguments: Arguments
    package let severity: Severity?
    /// How many records it speaks of.
    package let count: Int?
  }

  package private(set) var list: [Flag] = []

  package init() {}

  /// Flags a file, at the first record counted under a key or as a whole.
  package mutating func flag(
    _ spot: Spot, related: [Spot] = [], _ arguments: Arguments = .none,
    count: Int? = nil, as severity: Severity? = nil
  ) {
    list.append(
      Flag(
        spot: spot, related: related, arguments: arguments, severity: severity, count: count))
  }
}
