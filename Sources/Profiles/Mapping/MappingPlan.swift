import CanonicalModel
import Records

/// An export version made ready for its values: flat tables in which every step of the mapping is a
/// few numbers, so that nothing is counted by reference for a value.
struct MappingPlan: Sendable {
  /// One way in which the values of a path become a canonical one.
  struct Step: Sendable {
    enum Kind: UInt8, Sendable {
      case text, texts, date, code, codes, tick, integer, identifier, familyName, givenNames
      case grade, missing
    }

    let kind: Kind
    let field: CanonicalField
    /// Whether the field holds several values.
    let isRepeated: Bool
    /// Between the values of a list.
    var separator: UInt8 = 0
    /// Whether a separator behind a backslash belongs to a value.
    var escapesSeparator = false
    /// How many digits an identifier has; 0 where that is not known.
    var digits: UInt8 = 0
    /// The name order, as its place among all of them.
    var order: UInt8 = 0
    /// The table of spellings, or the first of the date patterns.
    var table: Int32 = 0
    /// The table of doubtful spellings; -1 where there are none.
    var doubts: Int32 = -1
    /// The spreads of the codes that doubtful spellings mean.
    var doubtful: UInt64 = 0
    /// Whether the text is an account and never an answer of one word.
    var isProse = false
    /// Which part of a grade it reads.
    var grade = GradeStep()
    /// How many date patterns there are.
    var count: Int32 = 0
    /// Index into the sources of the export.
    let source: Int32
  }

  private(set) var steps: [Step] = []
  /// What spellings mean, by step: a code, or a `?` with the reason why there is none.
  private(set) var spellings = SpellingTables()
  private(set) var patterns: [DatePattern] = []
  /// The same patterns where they are days of a fixed width.
  private(set) var fixedDays: [FixedDay] = []
  /// The table of words that say why there is no value.
  private(set) var missing: Int32 = 0
  /// The steps of each source, as an index into `steps`; -1 for one that is no value of a path.
  private(set) var stepOfSource: [Int] = []
  /// Codes that wait for the date of their record.
  private(set) var dated: [DatedStep] = []
  /// Whether the export is what `normalise` wrote.
  private let escapesSeparators: Bool
  /// Tables of lists to which the export adds no spelling of its own: all fields of a list share one.
  private var shared: [CodeListID: Int32] = [:]

  init(_ export: ExportVersion, missingWords: SpellingTable) {
    // What was normalised already has no words of partners for a missing value.
    let words =
      (export.statements == nil ? missingWords.overridden(by: export.missing) : export.missing)
      .markedMissing
    escapesSeparators = export.statements != nil
    missing = spellings.add(words)
    for (index, source) in export.sources.enumerated() {
      let number = Int32(truncatingIfNeeded: index)
      let step = step(for: source, number, words, export)
      stepOfSource.append(step == nil ? -1 : steps.count)
      if let step { steps.append(step) }
      addDated(source, number, words)
    }
    shared = [:]
  }

  /// The number of the table of a list, with the words for no value.
  private mutating func table(of reading: CodeReading, _ words: SpellingTable) -> Int32 {
    let isShared = reading.own.isEmpty && reading.ownMissing.isEmpty
    if isShared, let known = shared[reading.list] { return known }
    let table = spellings.add(words.overridden(by: reading))
    if isShared { shared[reading.list] = table }
    return table
  }

  private mutating func addDated(
    _ source: FieldSource, _ index: Int32, _ words: SpellingTable
  ) {
    guard case .datedCode(let reading, let meaning) = source.transform,
      let path = source.paths.first
    else { return }
    let table = table(of: reading, words)
    dated.append(
      DatedStep(
        path: path, meaning: meaning, present: Step(index, source.field, table),
        earlier: Step(index, meaning.earlier, table)))
  }

  private mutating func step(
    for source: FieldSource, _ index: Int32, _ words: SpellingTable, _ export: ExportVersion
  ) -> Step? {
    func step(_ kind: Step.Kind) -> Step {
      Step(kind: kind, field: source.field, isRepeated: source.isRepeated, source: index)
    }
    switch source.transform {
    case .text: return step(.text).with { $0.isProse = source.field.isProse }
    case .texts(let separator):
      return step(.texts).with {
        $0.separator = separator
        $0.escapesSeparator = escapesSeparators
      }
    case .date(let patterns, _):
      let first = self.patterns.count
      self.patterns += patterns
      fixedDays += patterns.map(\.fixedDay)
      return step(.date).with {
        $0.table = Int32(truncatingIfNeeded: first)
        $0.count = Int32(truncatingIfNeeded: patterns.count)
      }
    case .code(let reading): return coded(step(.code), reading, words)
    case .codes(let reading, let separator):
      return coded(step(.codes).with { $0.separator = separator }, reading, words)
    case .tick(_, let ticks): return step(.tick).with { $0.table = spellings.add(ticks) }
    case .integer: return step(.integer)
    case .identifier(let digits):
      return step(.identifier).with { $0.digits = UInt8(clamping: digits ?? 0) }
    case .familyName(let order): return step(.familyName).with { $0.order = order.place }
    case .givenNames(let order): return step(.givenNames).with { $0.order = order.place }
    case .grade(let reading):
      return step(.grade).with { $0.grade = GradeStep(reading, of: source, in: export) }
    case .missing: return step(.missing)
    case .join, .constant, .datedCode: return nil
    }
  }

  private mutating func coded(_ step: Step, _ reading: CodeReading, _ words: SpellingTable) -> Step
  {
    let table = table(of: reading, words)
    return step.with {
      $0.table = table
      guard !reading.doubts.table.isEmpty else { return }
      $0.doubts = spellings.add(reading.doubts.table)
      $0.doubtful = reading.doubts.codes
    }
  }
}

extension CanonicalField {
  /// Whether somebody tells in it what happened.
  fileprivate var isProse: Bool {
    switch self {
    case .narrative, .exploiterDetails, .sanitisedText, .sourceText: true
    default: false
    }
  }
}

/// A code that one of two fields takes, as the date of its record says.
struct DatedStep: Sendable {
  let path: String
  let meaning: DatedMeaning
  let present: MappingPlan.Step
  let earlier: MappingPlan.Step
}

extension MappingPlan.Step {
  /// The step of a dated code for one of its fields.
  fileprivate init(_ index: Int32, _ field: CanonicalField, _ table: Int32) {
    self.init(
      kind: .code, field: field, isRepeated: field.definition.isRepeated, table: table,
      source: index)
  }

  fileprivate func with(_ change: (inout MappingPlan.Step) -> Void) -> MappingPlan.Step {
    var step = self
    change(&step)
    return step
  }
}

extension NameOrder {
  /// Its place among all orders.
  fileprivate var place: UInt8 {
    UInt8(truncatingIfNeeded: NameOrder.allCases.firstIndex(of: self) ?? 0)
  }
}

extension SpellingTable {
  /// The profile's own spellings come first, then the list's, then the words for no value.
  fileprivate func overridden(by reading: CodeReading) -> SpellingTable {
    let own = reading.ownMissing.markedMissing.overridden(by: reading.own)
    return overridden(by: reading.general).overridden(by: own)
  }

  /// The meanings that are reasons for a missing value, marked as such.
  fileprivate var markedMissing: SpellingTable {
    mapMeanings { Missing($0)?.mark ?? $0 }
  }
}

extension Missing {
  /// How a reason stands in a table among codes; no code begins with a question mark.
  fileprivate var mark: Code? { Code("?" + rawValue) }

  private static let marks: [(mark: Code, missing: Missing)] = Missing.allCases.compactMap {
    missing in missing.mark.map { ($0, missing) }
  }

  fileprivate init?(_ code: Code) { self.init(rawValue: code.description) }

  /// The reason that a marked meaning stands for.
  init?(mark: Code) {
    guard let known = Missing.marks.first(where: { $0.mark == mark }) else { return nil }
    self = known.missing
  }
}
