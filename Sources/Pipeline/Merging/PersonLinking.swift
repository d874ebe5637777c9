import CanonicalModel
import Linkage
import Records

/// Asks which records are of one person: references of one referral hold, decisions bind, scores speak for
/// the rest, and a guard has the last word.
struct PersonLinking {
  struct Answer {
    /// By record: the lowest record of its person; nothing for a record that is of nobody.
    var clusters: [Int?]
    var links: [RecordLink] = []
    var isModelUnfit = false
  }

  private let records: [SourceRecord]
  private let settings: LinkageSettings
  private let decided: LinkConstraints
  private let jobs: Int
  /// The records that have a person, and the number of each among them.
  private var members: [Int] = []
  private var numbers: [Int?]
  private var table = PersonTable()

  init(
    _ records: [SourceRecord], settings: LinkageSettings, decided: LinkConstraints, jobs: Int
  ) {
    self.records = records
    self.settings = settings
    self.jobs = jobs
    numbers = Array(repeating: nil, count: records.count)
    let view = PersonView(records)
    var draft = PersonDraft()
    for (index, record) in records.enumerated() where view.fill(&draft, with: record) {
      numbers[index] = members.count
      members.append(index)
      table.add(draft)
    }
    let numbers = numbers
    self.decided = LinkConstraints(
      mustLink: PersonLinking.known(decided.mustLink, numbers),
      cannotLink: PersonLinking.known(decided.cannotLink, numbers))
  }

  private static func known(_ pairs: [(Int, Int)], _ numbers: [Int?]) -> [(Int, Int)] {
    pairs.compactMap { pair in
      numbers[pair.0].flatMap { one in numbers[pair.1].map { (one, $0) } }
    }
  }

  /// `held` are pairs that a reference holds together.
  func answer(heldTogether held: [(Int, Int)]) async -> Answer {
    guard !members.isEmpty else { return Answer(clusters: numbers) }
    let parted = Set(decided.cannotLink.map { RecordPair($0.0, $0.1) })
    let held = PersonLinking.known(held, numbers).filter {
      !parted.contains(RecordPair($0.0, $0.1))
    }
    // In a dataset a wrong link does more harm than in a list, so more is asked of it.
    var settings = settings
    settings.linkProbability = settings.mergeProbability
    let linkage = await PersonLinker(settings: settings).link(
      table,
      constraints: LinkConstraints(
        mustLink: decided.mustLink + held, cannotLink: decided.cannotLink), jobs: jobs)
    var judgement = Judgement(linkage, PersonGuard(records, members), count: members.count)
    judgement.hold(held, "same-matter")
    judgement.hold(decided.mustLink, "must-link")
    judgement.part(parted)
    judgement.joinByScore()
    let clusters = judgement.persons.all()
    return Answer(
      clusters: numbers.map { $0.map { members[clusters[$0]] } },
      links: judgement.found.map { link(linkage, $0.key, $0.value) },
      isModelUnfit: !linkage.report.fits)
  }

  private func link(_ linkage: PersonLinkage, _ pair: RecordPair, _ found: Judgement.Found)
    -> RecordLink
  {
    let (one, other) = (members[pair.left], members[pair.right])
    let contributions = linkage.explain(pair.left, pair.right)
    let weight = found.weight ?? contributions.reduce(0) { $0 + $1.weight }
    return RecordLink(
      question: .person, left: min(one, other), right: max(one, other), weight: weight,
      probability: LinkProbability.of(weight), contributions: contributions,
      answer: found.answer, reason: found.reason)
  }
}

/// What becomes of each pair.
private struct Judgement {
  struct Found {
    var answer: RecordLink.Answer
    var reason: String
    var weight: Double?
  }

  private let linkage: PersonLinkage
  private let guarding: PersonGuard
  var persons: GuardedPersons
  private(set) var found: [RecordPair: Found] = [:]

  init(_ linkage: PersonLinkage, _ guarding: PersonGuard, count: Int) {
    self.linkage = linkage
    self.guarding = guarding
    persons = GuardedPersons(count: count, guarding)
    for pair in linkage.report.parted {
      found[RecordPair(pair.left, pair.right)] = Found(
        answer: .parted, reason: pair.reason.rawValue, weight: pair.weight)
    }
  }

  private func isTogether(_ left: Int, _ right: Int) -> Bool {
    linkage.clusters[left] == linkage.clusters[right]
  }

  mutating func hold(_ pairs: [(Int, Int)], _ reason: String) {
    for (left, right) in pairs where isTogether(left, right) {
      persons.hold(left, right)
      found[RecordPair(left, right)] = Found(answer: .linked, reason: reason)
    }
  }

  mutating func part(_ pairs: Set<RecordPair>) {
    for pair in pairs { found[pair] = Found(answer: .parted, reason: "cannot-link") }
  }

  /// The surest first; a pair that was found to be one already stays what it is.
  mutating func joinByScore() {
    let sorted = linkage.pairs.sorted {
      ($1.weight, $0.left, $0.right) < ($0.weight, $1.left, $1.right)
    }
    for pair in sorted {
      let key = RecordPair(pair.left, pair.right)
      if let known = found[key] {
        if known.answer == .linked { found[key]?.weight = pair.weight }
        continue
      }
      guard pair.isLinked else {
        found[key] = Found(answer: .review, reason: pair.reason, weight: pair.weight)
        continue
      }
      let objection = guarding.objection(pair.left, pair.right)
      let isJoined =
        objection == nil && pair.reason != "cluster" && persons.join(pair.left, pair.right)
      found[key] = Found(
        answer: isJoined ? .linked : .review,
        reason: isJoined ? pair.reason : objection ?? pair.reason, weight: pair.weight)
    }
    settle()
  }

  /// What others joined is linked, and no more to be reviewed.
  private mutating func settle() {
    let clusters = persons.all()
    for (pair, one) in found where clusters[pair.left] == clusters[pair.right] {
      if one.answer == .review {
        found[pair] = Found(answer: .linked, reason: "cluster", weight: one.weight)
      }
    }
  }
}
