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
    /// How many pairs share a common name and too little else to be asked of.
    var unasked = 0
    /// How many records with initials alone may be more people than are asked of.
    var manyFaced = 0
  }

  private let records: [SourceRecord]
  private let settings: LinkageSettings
  private let decided: LinkConstraints
  private let jobs: Int
  private let tokens: RecordTokens?
  /// The records that have a person, and the number of each among them.
  private var members: [Int] = []
  private var numbers: [Int?]
  private var table = PersonTable()

  init(
    _ records: [SourceRecord], settings: LinkageSettings, decided: LinkConstraints, jobs: Int,
    tokens: RecordTokens? = nil
  ) {
    self.records = records
    self.settings = settings
    self.tokens = tokens
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
    let tokens = await byTokens(settings)
    var judgement = PersonJudgement(
      linkage, PersonGuard(records, members), count: members.count, tokens)
    judgement.hold(held, "same-matter")
    judgement.hold(decided.mustLink, "must-link")
    judgement.part(parted)
    judgement.joinByScore()
    let clusters = judgement.persons.all()
    judgement.askByTokens(clusters)
    judgement.settle(clusters)
    judgement.tellIndirect(clusters)
    judgement.ask(InitialsQuestions(records, members, clusters: clusters), clusters)
    return Answer(
      clusters: numbers.map { $0.map { members[clusters[$0]] } },
      links: judgement.found.map { link(judgement, $0.key, $0.value) },
      isModelUnfit: !linkage.report.fits, unasked: judgement.unasked,
      manyFaced: judgement.manyFaced)
  }

  private func byTokens(_ settings: LinkageSettings) async -> TokenAnswer? {
    guard let tokens, !tokens.holders.isEmpty else { return nil }
    return await TokenLinking(records, members, tokens, settings: settings, jobs: jobs).answer()
  }

  private func link(
    _ judgement: PersonJudgement, _ pair: RecordPair, _ found: PersonJudgement.Found
  ) -> RecordLink {
    let (one, other) = (members[pair.left], members[pair.right])
    let contributions = found.reasons ?? judgement.explain(pair)
    let weight = found.weight ?? contributions.reduce(0) { $0 + $1.weight }
    return RecordLink(
      question: .person, left: min(one, other), right: max(one, other), weight: weight,
      probability: LinkProbability.of(weight), contributions: contributions,
      answer: found.answer, reason: found.reason)
  }
}
