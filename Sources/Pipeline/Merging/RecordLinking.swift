import CanonicalModel
import Linkage
import Records

/// Asks the two questions of linking: which records are of one matter, and which of one person. First
/// matters by their references; then persons, for whom a shared referral speaks; then matters again,
/// with persons as one thing of several that must agree.
struct RecordLinking {
  /// The answers, by record.
  struct Answer: Sendable {
    /// The lowest record of those that are one entity with it.
    var entities: [Int]
    /// The lowest record of those that are one matter with it.
    var matters: [Int]
    /// The lowest record of those that are of one person with it; nothing where it is of nobody.
    var persons: [Int?]
    /// By question, then by the records.
    var links: [RecordLink]
    /// Whether scores say so little of these records that nobody was linked by them alone.
    var isModelUnfit = false
    /// How many pairs are not worth a question, and how many records with initials alone may be more people
    /// than are asked of.
    var unasked = 0
    var manyFaced = 0
    /// Decisions to join reports of duty to notify that do not share a reference.
    var refusedDecisions = 0
  }

  private let records: [SourceRecord]
  private let names: [SourceRecordKey]
  private let settings: LinkageSettings
  private let decided: (person: LinkConstraints, matter: LinkConstraints)
  private let jobs: Int
  private let tokens: RecordTokens?

  /// `tokens` are of records whose names their partner may not share.
  init(
    _ collected: CollectedRecords, settings: LinkageSettings,
    decided: (person: LinkConstraints, matter: LinkConstraints), jobs: Int,
    tokens: RecordTokens? = nil
  ) {
    self.tokens = tokens
    records = collected.records
    names = collected.names
    self.settings = settings
    self.decided = decided
    self.jobs = jobs
  }

  func answer() async -> Answer {
    let held = heldTogether()
    FreedMemory.giveBack()
    let people = await PersonLinking(
      records, settings: settings, decided: decided.person, jobs: jobs, tokens: tokens
    ).answer(heldTogether: held)
    FreedMemory.giveBack()
    var drafts = matterDrafts()
    for (index, cluster) in people.clusters.enumerated() { drafts[index].personCluster = cluster }
    let linkage = MatterLinker().link(consume drafts, constraints: decided.matter)
    var matters = MatterAnswer(linkage)
    VersionLinks(records, names: names).join(&matters)
    var answer = Answer(
      entities: matters.entities, matters: matters.matters, persons: people.clusters,
      links: RecordLinking.once(matters.links + people.links))
    answer.isModelUnfit = people.isModelUnfit
    (answer.unasked, answer.manyFaced) = (people.unasked, people.manyFaced)
    answer.refusedDecisions = linkage.refusedDecisions.count
    giveUnnamed(&answer)
    tellIndirect(&answer)
    return answer
  }

  private func matterDrafts() -> [MatterDraft] {
    var partners: [String: Int] = [:]
    return records.map { record in
      let number = partners[record.partner] ?? partners.count
      partners[record.partner] = number
      return MatterDraft(record, partner: number)
    }
  }

  /// Pairs that are of one person, for they are of one referral or support case, and nothing that is said
  /// of the persons speaks against it. Versions of one record are among them.
  ///
  /// The drafts are made anew for the second pass: kept while persons are linked, they would be the largest
  /// thing in memory.
  private func heldTogether() -> [(Int, Int)] {
    let drafts = matterDrafts()
    let people = drafts.map(\.person)
    let linkage = MatterLinker().link(consume drafts, constraints: decided.matter)
    var pairs = linkage.samePersonEvidence.filter { evidence in
      guard !evidence.isCertain else { return true }
      let agreement = people[evidence.left].agreement(with: people[evidence.right])
      return agreement != .doubtful && RecordLinking.ofOnePerson.contains(evidence.reason)
    }.map { ($0.left, $0.right) }
    for index in records.indices.dropFirst()
    where names[index] == names[index - 1] && !records[index].isDutyToNotify {
      let agreement = people[index - 1].agreement(with: people[index])
      if agreement != .contradicts && agreement != .doubtful { pairs.append((index - 1, index)) }
    }
    return pairs
  }

  /// References that are of one person's referral or case: a crime may have several victims.
  private static let ofOnePerson: Set = [
    "nrm-reference", "external-id", "local-reference", "support-reference", "marac-reference",
  ]

  /// A crime record that names nobody is about the person of the referral whose reference it bears, where
  /// both are of one matter and that person is one.
  private func giveUnnamed(_ answer: inout Answer) {
    struct Referral: Hashable {
      let matter: Int
      let reference: [UInt8]
    }
    func referral(_ record: Int, _ matters: [Int]) -> Referral? {
      guard !records[record].isDutyToNotify else { return nil }
      return records[record].soundIdentifier(.nrmReference).map {
        Referral(matter: matters[record], reference: $0)
      }
    }
    var persons: [Referral: Set<Int>] = [:]
    var bearers: [Referral: [Int]] = [:]
    for (record, person) in answer.persons.enumerated() where records[record].kind == .referral {
      guard let person, let key = referral(record, answer.matters) else { continue }
      persons[key, default: []].insert(person)
      bearers[key, default: []].append(record)
    }
    for record in records.indices
    where answer.persons[record] == nil && records[record].kind == .crimeRecord {
      guard let key = referral(record, answer.matters), let only = persons[key], only.count == 1
      else { continue }
      answer.persons[record] = only.first
      answer.links += (bearers[key] ?? []).map {
        VersionLinks.link(.person, min($0, record), max($0, record), "nrm-reference")
      }
    }
  }

  /// What belongs together by others alone has a row, too.
  private func tellIndirect(_ answer: inout Answer) {
    let links = answer.links
    answer.links += IndirectLinks(.person, groups: answer.persons, links).links()
    answer.links += IndirectLinks(.matter, groups: answer.matters, links).links()
    answer.links.sort(by: RecordLinking.isBefore)
  }

  /// Each pair once for a question: that two records belong together by one reference goes before that
  /// another one was given to two people.
  private static func once(_ links: [RecordLink]) -> [RecordLink] {
    var sorted = links.sorted(by: isBefore)
    var last: RecordLink?
    sorted.removeAll { link in
      defer { last = link }
      return last.map { ($0.question, $0.left, $0.right) == (link.question, link.left, link.right) }
        ?? false
    }
    return sorted
  }

  private static func isBefore(_ left: RecordLink, _ right: RecordLink) -> Bool {
    (left.question.rank, left.left, left.right, left.answer.rank, left.reason)
      < (right.question.rank, right.left, right.right, right.answer.rank, right.reason)
  }
}

extension RecordLink.Question {
  /// Its place among the questions.
  fileprivate var rank: Int { RecordLink.Question.allCases.firstIndex(of: self) ?? 0 }
}

extension RecordLink.Answer {
  /// Its place among the answers.
  fileprivate var rank: Int { RecordLink.Answer.allCases.firstIndex(of: self) ?? 0 }
}
