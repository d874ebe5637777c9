import CanonicalModel
import Records
import Register

/// What `cyson review` does: every command is one of these, and says what it did.
package struct Review: Sendable {
  private let dataset: ReviewDataset
  private let file: DecisionsFile?
  private let replay: DecisionReplay?
  private let language: Language

  /// `decisions` is the file of decisions; it need not be there yet where one is about to be added.
  package init(folder: String, decisions: String?, language: Language) throws(RunError) {
    dataset = try ReviewDataset(folder)
    self.language = language
    if let decisions {
      let file = try DecisionsFile(path: decisions)
      self.file = file
      replay = try dataset.replay(file)
    } else {
      file = nil
      replay = nil
    }
  }

  var decisionsPath: String? { file?.path }

  private func say(_ en: String, _ cy: String) -> String { language == .english ? en : cy }

  // MARK: - Looking

  /// What a list can show.
  package struct ListOptions: Sendable {
    package var limit = 20
    package var showsScores = false
    /// Decided pairs as well.
    package var showsDecided = false
    package init() {}
  }

  package func list(_ options: ListOptions, _ disclosure: Disclosure?) -> String {
    let queue = ReviewQueue(dataset, replay, showsDecided: options.showsDecided)
    let text = ReviewText(language, disclosure)
      .list(queue, dataset, limit: max(0, options.limit), showsScores: options.showsScores)
    return text + (replay.map { DecisionRemarks.text($0, in: language) } ?? "")
  }

  package func show(_ pair: String, _ disclosure: Disclosure?) throws(RunError) -> String {
    ReviewText(language, disclosure).pair(try ReviewPair(pair, dataset, replay))
  }

  /// The page of a pair. It is made to be handed on, so that it never shows a value.
  package func page(_ pair: String) throws(RunError) -> [UInt8] {
    Array(ReviewPage(try ReviewPair(pair, dataset, replay), in: language).text().utf8)
  }

  // MARK: - Deciding

  package func reviewer(_ name: String, on: String?, reason: String?) throws(RunError) -> Reviewer {
    try Reviewer(name: name, on: on, reason: reason, dataset: dataset)
  }

  /// Decides pairs, all or none of them.
  package func decide(
    _ pairs: [String], _ answer: ReviewDecision.Answer, _ reviewer: Reviewer
  ) throws(RunError) -> String {
    var seen: Set<String> = []
    var decisions: [ReviewDecision] = []
    for name in pairs {
      let link = try dataset.link(name)
      guard seen.insert(link.pair).inserted else { continue }
      decisions.append(try decision(on: link, answer, reviewer))
    }
    return try add(decisions)
  }

  private func decision(
    on link: ReviewLink, _ answer: ReviewDecision.Answer, _ reviewer: Reviewer
  ) throws(RunError) -> ReviewDecision {
    guard let question = RecordLink.Question(rawValue: link.question) else {
      throw .input("\(link.pair): the dataset asks a question that this version does not know")
    }
    return try dataset.decision(question, link.left, link.right, answer, reviewer)
  }

  private func add(_ decisions: [ReviewDecision]) throws(RunError) -> String {
    guard var file else { throw .configuration("--decisions needs the file of decisions") }
    if let refused = decisions.first(where: \.namesReport) {
      throw .configuration(
        "\(refused.pair): one of its records is a report of duty to notify, whose adult did not consent to be "
          + "named: nobody decides of whom it is; nothing was added")
    }
    try file.add(decisions)
    let after = try dataset.replay(file)
    let count = decisions.count
    return say(
      "Decisions added: \(count). The next merge carries them out.\n",
      "Penderfyniadau a ychwanegwyd: \(count). Bydd y cyfuniad nesaf yn eu gweithredu.\n")
      + DecisionRemarks.text(after, in: language)
  }

  // MARK: - A second reader

  /// The open pairs as a table with values and without scores.
  package func sheet(limit: Int?) throws(RunError) -> (text: [UInt8], count: Int) {
    let queue = ReviewQueue(dataset, replay, showsDecided: true)
    let links = queue.items.prefix(limit ?? queue.items.count).map(\.link)
    return (try ReviewSheet.text(links, dataset), links.count)
  }

  /// Takes in what a second reader answered, and tells how far the readers agree.
  package func takeIn(_ path: String, _ reviewer: Reviewer) throws(RunError) -> String {
    let sheet = try FilledSheet(path)
    var decisions: [ReviewDecision] = []
    for row in sheet.rows {
      let link: ReviewLink
      do throws(RunError) {
        link = try dataset.link(row.pair)
      } catch {
        throw .configuration("\(path):\(row.line): \(error.message)")
      }
      let own = Reviewer(reviewer, reason: row.reason)
      decisions.append(try decision(on: link, row.answer, own))
    }
    let comparison = ReviewerComparison(decisions, beside: file?.decisions ?? [])
    let open = say("Rows without an answer: ", "Rhesi heb ateb: ") + "\(sheet.open)\n"
    return try add(decisions) + open + comparison.text(in: language)
  }

  // MARK: - Taking apart

  /// The decisions that take a person or a matter apart for good: all its records are different, but
  /// for those that the pairs of `kept` join.
  package func unmerge(_ id: String, keeping kept: [String], _ reviewer: Reviewer)
    throws(RunError) -> String
  {
    let members = dataset.members(of: id)
    guard members.count > 1 else {
      throw .configuration(
        members.isEmpty
          ? "the dataset has no \(id.visible)" : "\(id) has one record; there is nothing to part")
    }
    let groups = try groups(of: members, keeping: kept)
    let question: RecordLink.Question = id.hasPrefix("P-") ? .person : .matter
    var decisions: [ReviewDecision] = []
    for (index, one) in members.enumerated() {
      for other in members[(index + 1)...] {
        let isKept = groups[one] == groups[other]
        decisions.append(
          try dataset.decision(question, one, other, isKept ? .same : .different, reviewer))
        guard decisions.count <= Review.mostDecisions else {
          throw .configuration(
            "\(id) has \(members.count) records, too many to part each from each; "
              + "reject its wrong links with review reject")
        }
      }
    }
    return try add(decisions)
  }

  private static let mostDecisions = 5_000

  /// For each record the first of those with which it stays.
  private func groups(of members: [String], keeping pairs: [String]) throws(RunError)
    -> [String: String]
  {
    var groups: [String: String] = [:]
    for key in members { groups[key] = key }
    for name in pairs {
      let link = try dataset.link(name)
      guard let left = groups[link.left], let right = groups[link.right] else {
        throw .configuration("\(link.pair) is no pair of its records")
      }
      for key in members where groups[key] == right { groups[key] = left }
    }
    return groups
  }
}

extension Reviewer {
  /// The same reviewer with another reason, where there is one.
  init(_ reviewer: Reviewer, reason: String) {
    name = reviewer.name
    day = reviewer.day
    self.reason = reason.isEmpty ? reviewer.reason : reason
  }
}
