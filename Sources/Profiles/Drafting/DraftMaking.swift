import CanonicalModel
import Records

/// Turns the fields of columns into lines of a profile, and says why of each.
struct DraftMaking {
  let input: DraftInput
  let headings: [ColumnHeading]
  let candidates: [[ColumnCandidate]]
  let assignment: ColumnAssignment
  let judgement: ContentJudgement
  var parts: PartChoice?
  private(set) var columns: [ProfileDraft.Column] = []
  private(set) var sources: [ProfileDraft.Source] = []
  /// The order of day and month that the columns of the file agree on.
  private let usualOrder: DateForms.Order?
  /// The columns of fields that several columns make together.
  private var joined: [CanonicalField: [Int]] = [:]

  init(
    input: DraftInput, headings: [ColumnHeading], candidates: [[ColumnCandidate]],
    assignment: ColumnAssignment, judgement: ContentJudgement
  ) {
    self.input = input
    self.headings = headings
    self.candidates = candidates
    self.assignment = assignment
    self.judgement = judgement
    usualOrder = DraftMaking.usualOrder(input.samples)
    for (index, candidate) in assignment.fields.enumerated() {
      if let field = candidate?.field, field.isJoined { joined[field, default: []].append(index) }
    }
  }

  mutating func make(ignored: IgnoredNames, ticks: TickColumns) {
    for index in input.samples.indices {
      let sample = input.samples[index]
      if let candidate = assignment.fields[index] {
        map(index, candidate)
      } else if index == parts?.roleColumn {
        columns.append(
          ProfileDraft.Column(path: sample.path, outcome: .ignored(reason: DraftWords.role)))
      } else if let reason = ignored.reason(for: headings[index]) {
        columns.append(ProfileDraft.Column(path: sample.path, outcome: .ignored(reason: reason)))
      } else if let tick = ticks.tick(sample, headings[index]) {
        addTick(sample, tick)
      } else {
        columns.append(ProfileDraft.Column(path: sample.path, outcome: open(index)))
      }
    }
  }

  private func open(_ index: Int) -> ProfileDraft.Outcome {
    let near = candidates[index].filter { $0.confidence >= 0.35 }.prefix(3)
    return .open(
      why: DraftWords.why(assignment.doubts[index], isEmpty: input.samples[index].count == 0),
      candidates: near.map { ($0.field, $0.confidence) })
  }

  private mutating func addTick(_ sample: ColumnSample, _ tick: (code: String, ticks: [String])) {
    sources.append(
      ProfileDraft.Source(
        field: .exploitationTypes, paths: [sample.path],
        transform: .tick(tick.code, ticks: tick.ticks)))
    columns.append(
      ProfileDraft.Column(
        path: sample.path,
        outcome: .mapped([.exploitationTypes], confidence: 0.9, because: DraftWords.tick)))
  }

  // MARK: - Mapped columns

  private mutating func map(_ index: Int, _ candidate: ColumnCandidate) {
    let sample = input.samples[index]
    if let joined = joined[candidate.field], joined.count > 1 {
      return join(index, candidate, joined)
    }
    if let fields = mapWholeName(sample, candidate) ?? mapGrade(sample, candidate) {
      return add(sample, fields, candidate)
    }
    let proposal = TransformProposal(
      sample, candidate.field, judgement, usualOrder: usualOrder)
    sources.append(
      ProfileDraft.Source(
        field: candidate.field, paths: [sample.path], transform: proposal.transform))
    add(
      sample, [candidate.field], candidate, notes: proposal.notes, proposal.unknownSpellings)
  }

  private mutating func add(
    _ sample: ColumnSample, _ fields: [CanonicalField], _ candidate: ColumnCandidate,
    notes: [Words] = [], _ unknownSpellings: [String] = []
  ) {
    var notes = notes
    if case .fullName = candidate.field, fields.count == 1 { notes.append(DraftWords.nameOrder) }
    columns.append(
      ProfileDraft.Column(
        path: sample.path,
        outcome: .mapped(
          fields, confidence: candidate.confidence, because: DraftWords.because(candidate)),
        notes: notes, unknownSpellings: unknownSpellings))
  }

  /// The first of several columns has the line of them all.
  private mutating func join(_ index: Int, _ candidate: ColumnCandidate, _ all: [Int]) {
    if all.first == index {
      let separator = candidate.field == .address ? ", " : " "
      sources.append(
        ProfileDraft.Source(
          field: candidate.field, paths: all.map { input.samples[$0].path },
          transform: .join(separator: separator)))
    }
    add(input.samples[index], [candidate.field], candidate)
  }

  /// A whole name in one column whose order its commas or capitals show.
  private mutating func mapWholeName(_ sample: ColumnSample, _ candidate: ColumnCandidate)
    -> [CanonicalField]?
  {
    guard candidate.field == .fullName || candidate.field == .familyName,
      !(assignment.fields.contains { $0?.field == .givenNames }),
      let order = WholeNames.order(of: sample)
    else { return nil }
    sources.append(
      ProfileDraft.Source(
        field: .familyName, paths: [sample.path], transform: .familyName(order)))
    sources.append(
      ProfileDraft.Source(
        field: .givenNames, paths: [sample.path], transform: .givenNames(order)))
    return [.familyName, .givenNames]
  }

  /// A cell such as `B24` tells three fields, where profiles can take it apart.
  private mutating func mapGrade(_ sample: ColumnSample, _ candidate: ColumnCandidate)
    -> [CanonicalField]?
  {
    guard candidate.field == .originalGrade, Transform.names.contains("grade"),
      sample.share(.grade) > 0.6
    else { return nil }
    let parts: [(CanonicalField, String)] = [
      (.sourceEvaluation, "source"), (.intelligenceEvaluation, "intelligence"),
      (.handlingCode, "handling"),
    ]
    for (field, part) in parts {
      sources.append(
        ProfileDraft.Source(field: field, paths: [sample.path], transform: .grade(part: part)))
    }
    return parts.map(\.0)
  }

  private static func usualOrder(_ samples: [ColumnSample]) -> DateForms.Order? {
    var (day, month) = (false, false)
    for sample in samples where sample.dateShare > 0.6 {
      switch DateForms.order(sample.dateMasks) {
      case .dayFirst: day = true
      case .monthFirst: month = true
      default: break
      }
    }
    if day == month { return nil }
    return day ? .dayFirst : .monthFirst
  }
}

/// In which order a column writes whole names.
enum WholeNames {
  /// Nothing where neither commas nor capitals show it.
  static func order(of sample: ColumnSample) -> NameOrder? {
    if sample.share(.commaName) >= 0.8 { return .familyCommaGiven }
    var (first, last, all) = (0, 0, 0)
    for (text, count) in sample.spellings {
      let words = text.split(separator: 0x20)
      guard let begin = words.first, let end = words.last, words.count > 1 else { continue }
      all += count
      if isCapitals(begin) && !isCapitals(end) { first += count }
      if isCapitals(end) && !isCapitals(begin) { last += count }
    }
    guard all > 2 else { return nil }
    if first * 10 >= all * 8 { return .familyGiven }
    return last * 10 >= all * 8 ? .givenFamily : nil
  }

  private static func isCapitals(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 1 && !word.contains { $0 &- 97 < 26 }
  }
}
