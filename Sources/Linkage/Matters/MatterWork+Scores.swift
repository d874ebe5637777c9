import CanonicalModel
import Records

extension MatterWork {
  /// Compares what no reference holds together, best pairs first. A pair is linked where the persons
  /// agree *and* the event does: its day, and where or by whom.
  mutating func linkByScore() {
    let scored = candidates().map { pair in
      (pair: pair, contributions: comparison.contributions(facts[pair.left], facts[pair.right]))
    }.map { (pair: $0.pair, weight: total($0.contributions), found: $0.contributions) }
    let sorted = scored.sorted {
      $0.weight == $1.weight ? $0.pair < $1.pair : $0.weight > $1.weight
    }
    for candidate in sorted {
      judge(candidate.pair, candidate.weight, candidate.found)
    }
  }

  private mutating func judge(
    _ pair: MatterPairs.Pair, _ weight: Double, _ found: [RecordLink.Contribution]
  ) {
    let (left, right) = (pair.left, pair.right)
    guard clusters.name(left) != clusters.name(right) else { return }
    let isEvent = isSameEvent(found)
    if found.contains(where: { $0.comparison == "nrm-reference" && $0.level == "one edit apart" }) {
      let rest = weight - weights.nrmReferenceOneEdit
      if isEvent, rest >= weights.threshold { review(left, right, "mistyped-reference") }
      return
    }
    guard weight >= weights.review, isPersonAgreed(found) else { return }
    let isOwnPair =
      facts[left].draft.partner == facts[right].draft.partner
      && facts[left].draft.kind == facts[right].draft.kind
    guard weight >= weights.threshold, isEvent, !isOwnPair else {
      if isEvent || weight >= weights.threshold { review(left, right, "below-threshold") }
      return
    }
    switch clusters.obstacle(left, right, by: nil) {
    case nil:
      clusters.unite(left, right)
      pairs.add(left, right, .linked, "threshold")
    case .decision?: pairs.add(left, right, .parted, "cannot-link")
    case .twoPeople?: pairs.add(left, right, .parted, "contradiction")
    case .referredTwice?: review(left, right, "referred-twice")
    case .anonymity?, .twoReferrals?: break
    }
  }

  private mutating func review(_ left: Int, _ right: Int, _ reason: String) {
    switch clusters.obstacle(left, right, by: .nrmReference) {
    case nil, .twoReferrals?: pairs.add(left, right, .review, reason)
    case .decision?: pairs.add(left, right, .parted, "cannot-link")
    case .anonymity?, .twoPeople?, .referredTwice?: break
    }
  }

  private func total(_ contributions: [RecordLink.Contribution]) -> Double {
    contributions.reduce(0) { $0 + $1.weight }
  }

  private func isPersonAgreed(_ found: [RecordLink.Contribution]) -> Bool {
    found.contains { $0.comparison == "person" && $0.weight > 0 }
  }

  /// Within a fortnight, and at the same place, by the same responder or of the same force.
  private func isSameEvent(_ found: [RecordLink.Contribution]) -> Bool {
    let isDay = found.contains { $0.comparison == "event-date" && $0.weight > 0 }
    let isThere = found.contains {
      ["place", "first-responder", "force"].contains($0.comparison) && $0.weight > 0
    }
    return isDay && isThere && isPersonAgreed(found)
  }

  // MARK: - Candidates

  /// Pairs of different matters that share a person, or what a person is known by. Where the persons
  /// share nothing, no pair is linked, and so none is made.
  private mutating func candidates() -> [MatterPairs.Pair] {
    var keyed: [(key: [UInt8], record: Int)] = []
    for (record, fact) in facts.enumerated() where mayBeScored(fact.draft) {
      for key in keys(fact) { keyed.append((key, record)) }
    }
    keyed.sort {
      $0.key == $1.key ? $0.record < $1.record : $0.key.lexicographicallyPrecedes($1.key)
    }
    var found: Set<MatterPairs.Pair> = []
    var start = 0
    while start < keyed.count {
      let end = keyed[start...].firstIndex { $0.key != keyed[start].key } ?? keyed.count
      if end - start <= weights.mostRecordsOfReference {
        for left in start..<end {
          for right in (left + 1)..<max(end, left + 1) {
            found.insert(MatterPairs.Pair(keyed[left].record, keyed[right].record))
          }
        }
      }
      start = end
    }
    return found.filter { clusters.name($0.left) != clusters.name($0.right) }.sorted()
  }

  private func mayBeScored(_ draft: MatterDraft) -> Bool {
    guard !draft.isDutyToNotify else { return false }
    switch draft.kind {
    case .referral, .encounter, .crimeRecord, .supportContact: return true
    case .intelligenceReport, .maracCase, .intelligenceExchange: return false
    }
  }

  private func keys(_ fact: MatterFacts) -> [[UInt8]] {
    var keys = fact.values(.homeOfficeReference).map { [UInt8(ascii: "h")] + $0 }
    if let cluster = fact.draft.personCluster { keys.append(Array("c\(cluster)".utf8)) }
    if let day = fact.draft.person.birthDate?.day { keys.append(Array("b\(day)".utf8)) }
    for name in fact.draft.person.names where name.count > 1 {
      keys.append([UInt8(ascii: "n")] + name.sorted(by: byBytes).joined(separator: [0x20]))
    }
    return Set(keys).sorted(by: byBytes)
  }

  private func byBytes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}
