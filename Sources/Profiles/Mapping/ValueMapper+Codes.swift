import CanonicalModel
import Records

/// Codes: looked up, side by side, in doubt, or unknown.
extension ValueMapper {
  @inline(__always)
  func mapCode(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    guard let code = plan.spellings.code(for: store, value.bounds, in: step.table) else {
      return failCode(value, store, step, &record, &faults)
    }
    addCode(code, value, store, step, &record, &faults)
  }

  /// Adds what a spelling means, with a word of doubt where there is one.
  @inline(__always)
  func addCode(
    _ code: Code, _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    if code.isMark, let missing = Missing(mark: code) {
      return addMissing(missing, value, step, &record, &faults)
    }
    if step.doubtful & code.spread != 0, let doubt = doubt(value, store, step) {
      return addDoubtful(code, doubt, value, step, &record, &faults)
    }
    add(.code(code), value, step, &record, &faults)
  }

  /// The doubt about a spelling.
  func doubt(_ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step)
    -> SpellingDoubt?
  {
    guard step.doubts >= 0,
      let meaning = plan.spellings.code(for: store, value.bounds, in: step.doubts)
    else { return nil }
    return SpellingDoubt(rawValue: meaning.description)
  }

  /// A code that may be none at all is not taken; of any other doubt the finding is enough.
  func addDoubtful(
    _ code: Code, _ doubt: SpellingDoubt, _ value: SourceValue, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    if doubt == .noValue { return fail(doubt.fault, value, step, &record, &faults) }
    faults.append(ValueFault(doubt.fault, field: step.field, source: value.index))
    add(.code(code), value, step, &record, &faults)
  }

  /// A value that no list has: it may be several nationalities, be known for its doubt, be no code at
  /// all, or be a language, which the national form asks for as free text.
  func failCode(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step,
    _ record: inout CanonicalRecord, _ faults: inout [ValueFault]
  ) {
    let list = step.field.definition.kind.list
    if list == .nationalities, let parts = sideBySide(value, store, step) {
      for part in parts { mapCode(value.part(part), store, step, &record, &faults) }
      return
    }
    let fault: Fault =
      if let doubt = doubt(value, store, step) {
        doubt.fault
      } else if store.extracting(value.bounds).isPhrase {
        .wrongKindOfValue
      } else if list == .languages {
        .unmappedLanguage
      } else if list?.isOfGrades == true,
        SpreadsheetTraces.isGradeAsNumber(store.extracting(value.bounds))
      {
        .gradeAsNumber
      } else {
        .unmappedCode
      }
    let name = Words(same: list?.rawValue ?? "")
    fail(fault, value, step, &record, &faults, ["list": .term(name)])
  }

  /// Codes side by side, with a blank between them and nothing else: the longest spellings that fill
  /// the value, counted from its beginning. A blank alone never parts two of them: `South Sudanese` is
  /// one nationality, `Pakistani UK` is two. Nothing where they do not fill it.
  private func sideBySide(
    _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step
  ) -> [Range<Int>]? {
    let words = store.extracting(value.bounds).words(atMost: ValueMapper.mostWords)
    guard words.count > 1, let ends = run(of: words, value, store, step) else { return nil }
    var parts: [Range<Int>] = []
    var first = 0
    while first < words.count {
      parts.append(words[first].lowerBound..<words[ends[first]].upperBound)
      first = ends[first] + 1
    }
    return parts
  }

  /// The most words of codes side by side. Two names of the longest kind have fewer.
  static let mostWords = 12

  /// For each word the last word of the longest spelling that begins with it and leaves a rest that
  /// spellings fill; nothing if they do not fill the whole.
  private func run(
    of words: [Range<Int>], _ value: SourceValue, _ store: Span<UInt8>, _ step: MappingPlan.Step
  ) -> [Int]? {
    var ends = Array(repeating: -1, count: words.count)
    for first in words.indices.reversed() {
      for last in (first..<words.count).reversed()
      where last == words.count - 1 || ends[last + 1] >= 0 {
        let part = value.part(words[first].lowerBound..<words[last].upperBound)
        guard plan.spellings.code(for: store, part.bounds, in: step.table) != nil else { continue }
        ends[first] = last
        break
      }
    }
    return ends[0] < 0 ? nil : ends
  }
}

extension Span<UInt8> {
  /// The words between blanks; none if there are more than the limit.
  fileprivate func words(atMost limit: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = 0
    while index < count {
      while index < count, let blank = blank(at: index) { index += blank }
      let start = index
      while index < count, blank(at: index) == nil { index += 1 }
      guard start < index else { break }
      guard words.count < limit else { return [] }
      words.append(start..<index)
    }
    return words
  }

  /// The bytes of the blank there, be it a no-break space; nothing where there is none.
  private func blank(at index: Int) -> Int? {
    if self[index].isBlank { return 1 }
    let isNoBreak = self[index] == 0xC2 && index + 1 < count && self[index + 1] == 0xA0
    return isNoBreak ? 2 : nil
  }

  /// Whether it is written as a sentence is: of many words, longer than any label that a list has
  /// not yet.
  fileprivate var isPhrase: Bool {
    guard count > 80 else { return false }
    var blanks = 0
    for index in indices where self[index].isBlank { blanks += 1 }
    return blanks >= 12
  }

  /// Whether it answers yes or no, and tells nothing.
  var isMereAnswer: Bool {
    count <= 7 && MereAnswers.table.code(for: self) != nil
  }
}

/// What stands in an account's column where two columns were mixed up.
private enum MereAnswers {
  static let table: SpellingTable = {
    var table = SpellingTable()
    for word in [
      "yes", "no", "y", "n", "true", "false", "0", "1", "oes", "nac oes", "ydy", "do", "naddo",
      "ie", "nage",
    ] {
      table.add(word, meaning: "answer")
    }
    return table
  }()
}

extension Code {
  /// Whether it stands for a reason why there is no code.
  var isMark: Bool { firstByte == UInt8(ascii: "?") }
}

extension CodeListID {
  /// Whether a grade of intelligence is made of its codes.
  fileprivate var isOfGrades: Bool {
    switch self {
    case .sourceEvaluations, .intelligenceEvaluations, .handlingCodes: true
    default: false
    }
  }
}
