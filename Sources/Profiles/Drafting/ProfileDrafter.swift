import CanonicalModel
import Records

/// Proposes a profile for an export that nobody has described: columns with sampled facts in, a draft
/// out.
package struct ProfileDrafter {
  private let names: ColumnNames
  private let ignored: IgnoredNames
  private let judgement: ContentJudgement
  private let ticks: TickColumns

  package init(names: ColumnNames, ignored: IgnoredNames, lists: CodeLists) {
    self.names = names
    self.ignored = ignored
    judgement = ContentJudgement(lists: lists)
    ticks = TickColumns(words: names.words, judgement: judgement, lists: lists)
  }

  package func draft(_ input: DraftInput) -> ProfileDraft {
    let headings = headings(of: input)
    let (kind, contenders) = kind(of: input, headings)
    let isSure = contenders.count == 1
    let candidates = candidates(input, headings, kind, ownKinds: contenders)
    var assignment = assignment(input, headings, candidates)
    giveByNeighbours(input, headings, &assignment)
    giveOwnReference(input, headings, contenders, &assignment)
    var making = DraftMaking(
      input: input, headings: headings, candidates: candidates, assignment: assignment,
      judgement: judgement)
    making.parts = PartChoice(input, assignment.fields, words: names.words)
    making.make(ignored: ignored, ticks: ticks)
    return ProfileDraft(
      recordKind: kind, isKindSure: isSure, language: language(of: input),
      columns: making.columns, sources: making.sources, each: making.parts?.each ?? "",
      only: making.parts?.only, signature: signature(input, making.columns),
      isNamed: making.assignment.fields.contains { $0?.origin == .name })
  }

  // MARK: - Headings

  private func headings(of input: DraftInput) -> [ColumnHeading] {
    let isTable = input.format == .csv
    var usual = isTable ? usualPieces(input.samples) : []
    usual.formUnion(SubjectWords.subjects(input.samples.map(\.path), words: names.words))
    return input.samples.map {
      ColumnHeading(
        $0.path, words: names.words,
        steps: !isTable ? "/" : input.headerRows > 1 ? TableHeading.separator : nil,
        leavingOut: usual)
    }
  }

  /// What most headings have, such as a prefix of the table.
  private func usualPieces(_ samples: [ColumnSample]) -> Set<String> {
    guard samples.count >= 6 else { return [] }
    var counts: [String: Int] = [:]
    for sample in samples {
      for piece in Set(HeadingPieces.pieces(of: sample.path)) { counts[piece, default: 0] += 1 }
    }
    return Set(counts.filter { $0.value * 10 >= samples.count * 7 }.keys)
  }

  private func language(of input: DraftInput) -> Language {
    let welsh = input.samples.count { names.words.isWelsh($0.path) }
    return welsh * 3 > input.samples.count ? .welsh : .english
  }

  // MARK: - Kind and fields

  private func candidates(
    _ input: DraftInput, _ headings: [ColumnHeading], _ kind: RecordKind,
    ownKinds: Set<RecordKind>
  ) -> [[ColumnCandidate]] {
    let matching = ColumnMatching(
      names: names, judgement: judgement, kind: kind, ownKinds: ownKinds,
      speaksForm: names.speaksForm(input.samples.map(\.path)))
    return zip(input.samples, headings).map { matching.candidates($0, $1) }
  }

  /// Technical columns are no field, unless they have a field's very name.
  private func assignment(
    _ input: DraftInput, _ headings: [ColumnHeading], _ candidates: [[ColumnCandidate]]
  ) -> ColumnAssignment {
    let closed = zip(headings, candidates).map { heading, candidates in
      ignored.reason(for: heading) != nil && candidates.first?.isNamed != true
    }
    return ColumnAssignment(candidates, closed: closed)
  }

  private func kind(of input: DraftInput, _ headings: [ColumnHeading]) -> (
    RecordKind, Set<RecordKind>
  ) {
    if let kind = input.kind { return (kind, [kind]) }
    var votes = KindVotes.kinds(in: input.surroundings)
    for kind in RecordKind.allCases {
      let general = fields(input, headings, kind, ownKinds: [])
      for (own, general) in zip(fields(input, headings, kind, ownKinds: [kind]), general) {
        guard let own else { continue }
        // The kind under which most columns have a field is likely for that alone.
        votes[kind, default: 0] += 0.1
        guard let vote = KindVotes.vote(own), vote.kind == kind else { continue }
        // What a column is only if the kind is this one says little of the kind.
        votes[kind, default: 0] += own == general ? vote.weight : vote.weight * 0.4
      }
    }
    return KindVotes.winner(votes)
  }

  private func fields(
    _ input: DraftInput, _ headings: [ColumnHeading], _ kind: RecordKind,
    ownKinds: Set<RecordKind>
  ) -> [CanonicalField?] {
    let candidates = candidates(input, headings, kind, ownKinds: ownKinds)
    return assignment(input, headings, candidates).fields.map { $0?.field }
  }

  // MARK: - Neighbours

  /// A bare date behind a decision is the decision's; a bare force beside "reported to police" is the
  /// one that the case was sent to.
  private func giveByNeighbours(
    _ input: DraftInput, _ headings: [ColumnHeading], _ assignment: inout ColumnAssignment
  ) {
    guard input.format == .csv else { return }
    for index in headings.indices.dropFirst() where assignment.fields[index] == nil {
      let tokens = Set(headings[index].readings.first?.tokens.map(\.text) ?? [])
      guard let before = assignment.fields[index - 1]?.field else { continue }
      if tokens.subtracting(["column"]) == ["date"], let day = before.dayField,
        !assignment.isTaken(day)
      {
        give(day, index, input, &assignment)
      } else if !tokens.isEmpty, tokens.isSubset(of: ["force", "police"]),
        before == .isReportedToPolice, !assignment.isTaken(.forceSentTo)
      {
        give(.forceSentTo, index, input, &assignment)
      } else if tokens == ["town"], let near = town(beside: index, assignment) {
        give(near, index, input, &assignment)
      } else if tokens == ["count"] || tokens == ["id"], before == .hasChildren,
        !assignment.isTaken(.numberOfChildren)
      {
        give(.numberOfChildren, index, input, &assignment)
      }
    }
  }

  /// A bare town is the person's beside the person's address.
  private func town(beside index: Int, _ assignment: ColumnAssignment) -> CanonicalField? {
    let near = [index - 1, index + 1].compactMap {
      assignment.fields.indices.contains($0) ? assignment.fields[$0]?.field : nil
    }
    let isAddress = near.contains { [.address, .postcode, .currentRegion].contains($0) }
    return isAddress && !assignment.isTaken(.currentTown) ? .currentTown : nil
  }

  /// A column of references which is full and has no value twice is the record's own, if nobody knows its
  /// name, such as that of a records system, or if it comes first and is called no more than `Ref no`.
  private func giveOwnReference(
    _ input: DraftInput, _ headings: [ColumnHeading], _ kinds: Set<RecordKind>,
    _ assignment: inout ColumnAssignment
  ) {
    // Where the kind is not clear, all that it may be have to agree.
    let fields = Set(kinds.map(\.ownReference))
    guard fields.count == 1, let only = fields.first, let field = only,
      !assignment.isTaken(field)
    else { return }
    for index in headings.indices where assignment.fields[index] == nil {
      let sample = input.samples[index]
      let tokens = headings[index].readings.first?.tokens ?? []
      let others = tokens.filter { $0.text != "id" }
      let isOfSystem =
        tokens.count == others.count + 1 && others.count == 1 && names.isUnknown(others[0].text)
      let isBare =
        isFirst(input.samples[index], at: index)
        && others.allSatisfy { ProfileDrafter.bareWords.contains($0.text) }
      guard isOfSystem || isBare, !tokens.isEmpty,
        sample.count >= 5, sample.distinctShare >= 0.95, sample.missing == 0,
        sample.greatestInteger > 4 * sample.count || sample.share(.integer) < 0.5,
        judgement.fit(sample, field) == .fits
      else { continue }
      return give(field, index, input, &assignment, by: .key)
    }
  }

  /// What a bare reference may be called.
  private static let bareWords: Set<String> = [
    "unique", "log", "case", "file", "report", "record", "!subject",
  ]

  /// Whether the column is the first, or an attribute of the record itself.
  private func isFirst(_ sample: ColumnSample, at index: Int) -> Bool {
    index == 0 && !sample.path.contains("/") || sample.path.hasPrefix("@")
  }

  private func give(
    _ field: CanonicalField, _ index: Int, _ input: DraftInput,
    _ assignment: inout ColumnAssignment, by origin: ColumnCandidate.Origin = .neighbour
  ) {
    let fit = judgement.fit(input.samples[index], field)
    guard fit == .fits || fit == .decisive else { return }
    assignment.give(
      index,
      ColumnCandidate(field: field, confidence: 0.78, likeness: 0.5, fit: fit, origin: origin))
  }

  // MARK: - Signature

  /// A few names that no other export has, and that are filled.
  private func signature(_ input: DraftInput, _ columns: [ProfileDraft.Column]) -> [String] {
    let allowed = Set(input.signatureNames)
    var ranked: [(name: String, rank: Int, order: Int)] = []
    for (order, column) in columns.enumerated() {
      let name = input.format == .csv ? column.path : String(input.samples[order].leaf)
      guard allowed.contains(name) else { continue }
      var rank = input.knownColumns.contains(name) ? 0 : 2
      if case .mapped = column.outcome { rank += 1 }
      ranked.append((name, rank, order))
    }
    ranked.sort { ($1.rank, $0.order) < ($0.rank, $1.order) }
    var chosen: [String] = []
    for entry in ranked where chosen.count < 5 && !chosen.contains(entry.name) {
      chosen.append(entry.name)
    }
    return chosen
  }
}
