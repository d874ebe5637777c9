import CanonicalModel
import Records

/// Pairs records of one person by two partners: one pair a person and two partners, so that somebody with
/// many records does not speak more often.
struct PairMaker {
  private let dataset: MergedDataset
  private let sources: SourceMaker
  private let strata: [String: Stratum]
  private let matters: [Int: String]

  init(_ dataset: MergedDataset, _ facts: SourceFacts, _ cases: [Case]) {
    self.dataset = dataset
    sources = SourceMaker(dataset, facts)
    strata = Dictionary(
      cases.lazy.filter { $0.kind == .referral }.compactMap { one in
        one.personID.map { ($0, one.stratum) }
      }, uniquingKeysWith: { one, _ in one })
    var matters: [Int: String] = [:]
    for entity in dataset.entities {
      guard let matter = entity.matterID else { continue }
      for member in entity.members { matters[member] = matter }
    }
    self.matters = matters
  }

  /// What records say of the same person's case, the likeliest to be compared first. Intelligence is of many
  /// people and of none.
  private static let kinds: [RecordKind] = [
    .referral, .supportContact, .encounter, .crimeRecord, .maracCase,
  ]

  func pairs() -> [SourcePair] {
    let links = linksByRecord()
    return dataset.entities.filter { $0.kind == .person }.flatMap { person in
      pairs(of: person, links)
    }
  }

  /// The links between records, by the lower one.
  private func linksByRecord() -> [Int: [RecordLink]] {
    Dictionary(
      grouping: dataset.links.filter { $0.question == .person && $0.answer == .linked }, by: \.left)
  }

  private func pairs(of person: MergedEntity, _ links: [Int: [RecordLink]]) -> [SourcePair] {
    let members = person.members.filter { PairMaker.kinds.contains(dataset.records[$0].kind) }
    let sources = sources.sources(members)
    let partners = Set(sources.map(\.source.partner)).sorted()
    guard partners.count > 1 else { return [] }
    let own = Set(person.members)
    let links = person.members.flatMap { links[$0] ?? [] }.filter { own.contains($0.right) }
    var pairs: [SourcePair] = []
    for (index, left) in partners.enumerated() {
      for right in partners[(index + 1)...] {
        let lefts = sources.filter { $0.source.partner == left }
        let rights = sources.filter { $0.source.partner == right }
        if let pair = nearest(lefts, rights) { pairs.append(make(person.id, pair, links)) }
      }
    }
    return pairs
  }

  private typealias Source = (record: Int, source: CaseSource)

  /// Records of one matter go before others, then records of the kinds that say most.
  private func nearest(_ lefts: [Source], _ rights: [Source]) -> (Source, Source)? {
    var found: (pair: (Source, Source), order: (Int, Int, Int, Int))?
    for left in lefts {
      for right in rights {
        let isShared = matters[left.record].map { $0 == matters[right.record] } ?? false
        let order = (
          isShared ? 0 : 1, PairMaker.place(left) + PairMaker.place(right), left.record,
          right.record
        )
        if found.map({ order < $0.order }) ?? true { found = ((left, right), order) }
      }
    }
    return found?.pair
  }

  private static func place(_ source: Source) -> Int {
    kinds.firstIndex(of: source.source.kind) ?? kinds.count
  }

  // MARK: - What linked them

  private func make(_ person: String, _ pair: (Source, Source), _ links: [RecordLink]) -> SourcePair
  {
    let ends = Set([pair.0.record, pair.1.record])
    let direct = links.filter { ends == [$0.left, $0.right] }
    // Where nothing links the two directly, all that made them one person did.
    let speaking = direct.isEmpty ? links : direct
    let dates = [pair.0, pair.1].compactMap { dataset.records[$0.record].event }
    return SourcePair(
      personID: person, date: dates.min { $0.earliest < $1.earliest }, left: pair.0.source,
      right: pair.1.source, probability: speaking.map(PairMaker.probability).min() ?? 1,
      linkedBy: Set(
        speaking.flatMap { $0.contributions.filter { $0.weight > 0 }.map(\.comparison) }),
      stratum: strata[person]
        ?? Stratum(
          pair.0.source.recorded.completed(by: pair.1.source.recorded), on: dates.first))
  }

  /// References and decisions are sure.
  private static let sure: Set = ["same-matter", "must-link", "strong-key"]

  private static func probability(_ link: RecordLink) -> Double {
    sure.contains(link.reason) ? 1 : link.probability
  }
}
