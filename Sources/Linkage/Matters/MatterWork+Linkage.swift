import CanonicalModel
import Glibc
import Records

extension MatterWork {
  /// The answer, with the records numbered as they came.
  mutating func linkage(order: [Int]) -> MatterLinkage {
    var linkage = MatterLinkage(count: facts.count)
    name(&linkage, order)
    pairs.settle { linkage.matters[order[$0]] == linkage.matters[order[$1]] }
    linkage.links = pairs.verdicts.filter { isTold($0.key.left, $0.key.right) }
      .map { link($0.key, $0.value, order) }.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    linkage.samePersonEvidence = evidence.map { pair, found in
      let here = MatterPairs.Pair(order[pair.left], order[pair.right])
      return MatterLinkage.SamePerson(
        left: here.left, right: here.right, reason: found.reason, isCertain: found.isCertain)
    }.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    linkage.overused = overused.map { reference, records in
      MatterLinkage.Overused(
        reference: reference.kind.word, example: records.map { order[$0] }.min() ?? 0,
        records: records.count)
    }.sorted { ($0.example, $0.reference) < ($1.example, $1.reference) }
    linkage.refusedDecisions = refused.map { (order[$0.0], order[$0.1]) }
    linkage.contradictedDecisions = contradicted.map {
      ContradictedDecision(
        left: order[$0.left], right: order[$0.right], path: $0.path.map { order[$0] })
    }
    return linkage
  }

  private func link(
    _ pair: MatterPairs.Pair, _ verdict: MatterPairs.Verdict, _ order: [Int]
  ) -> RecordLink {
    let found = comparison.contributions(facts[pair.left], facts[pair.right])
    let weight = found.reduce(0) { $0 + $1.weight }
    let here = MatterPairs.Pair(order[pair.left], order[pair.right])
    return RecordLink(
      question: .matter, left: here.left, right: here.right, weight: weight,
      probability: 1 / (1 + exp2(-weight)), contributions: found, answer: verdict.answer,
      reason: verdict.reason)
  }

  // MARK: - Names of matters and entities

  private mutating func name(_ linkage: inout MatterLinkage, _ order: [Int]) {
    var byMatter: [Int: [Int]] = [:]
    for rank in facts.indices { byMatter[clusters.name(rank), default: []].append(rank) }
    for (_, ranks) in byMatter where ranks.count > 1 {
      let lowest = ranks.map { order[$0] }.min() ?? 0
      for rank in ranks { linkage.matters[order[rank]] = lowest }
      nameEntities(ranks, &linkage, order)
    }
  }

  private func nameEntities(_ ranks: [Int], _ linkage: inout MatterLinkage, _ order: [Int]) {
    var entities: [[UInt8]: [Int]] = [:]
    for rank in ranks {
      if let key = entityKey(facts[rank]) { entities[key, default: []].append(order[rank]) }
    }
    for (_, records) in entities {
      let lowest = records.min() ?? 0
      for record in records { linkage.entities[record] = lowest }
    }
  }

  /// What records of a matter have in common that are about the same thing; nothing for what is always
  /// of its own: a contact, an answer.
  private func entityKey(_ fact: MatterFacts) -> [UInt8]? {
    let kind = Array(fact.draft.kind.rawValue.utf8) + [0]
    switch fact.draft.kind {
    case .referral: return kind
    case .encounter: return date(.encounter, fact).map { kind + $0 }
    case .crimeRecord: return fact.values(.crimeReference).first.map { kind + $0 }
    case .intelligenceReport: return fact.values(.intelligenceReference).first.map { kind + $0 }
    case .maracCase:
      guard let reference = fact.values(.maracReference).first,
        let date = date(.meeting, fact)
      else { return nil }
      return kind + reference + [0] + date
    case .supportContact, .intelligenceExchange: return nil
    }
  }

  private func date(_ kind: MatterDraft.EventKind, _ fact: MatterFacts) -> [UInt8]? {
    fact.draft.events.first { $0.kind == kind }.map { Array($0.date.description.utf8) }
  }
}
