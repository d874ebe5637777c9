import CanonicalModel

extension MatterWork {
  /// Joins what bears the same reference, kind after kind: those that name one referral first.
  mutating func linkByReference() {
    for group in groups where group.reference.kind != .homeOfficeReference {
      let kind = group.reference.kind
      let matters = distinct(group.records)
      let referrals = matters.filter { !clusters.referrals(of: $0).isEmpty }
      let isAmbiguous = kind != .nrmReference && distinctReferrals(referrals) > 1
      if isAmbiguous {
        joinToOne(of: referrals, matters.filter { clusters.referrals(of: $0).isEmpty }, kind)
      } else {
        joinAll(group.records, kind)
      }
      tellOfPairs(group.records, kind)
    }
  }

  /// A record of each matter among them.
  private mutating func distinct(_ records: [Int]) -> [Int] {
    var names: Set<Int> = []
    var matters: [Int] = []
    for record in records where names.insert(clusters.name(record)).inserted {
      matters.append(record)
    }
    return matters
  }

  private mutating func distinctReferrals(_ matters: [Int]) -> Int {
    var references: Set<[UInt8]> = []
    for matter in matters { references.formUnion(clusters.referrals(of: matter)) }
    return references.count
  }

  /// Where two people bear one reference, what names nobody goes with the record with which it shares
  /// another reference, or waits for somebody to look.
  private mutating func joinAll(_ records: [Int], _ kind: MatterDraft.ReferenceKind) {
    let possible = pairs(of: records).filter { isOneForce($0.left, $0.right, kind) }
    let isContested = possible.contains {
      agreement($0.left, $0.right) == .contradicts && isTold($0.left, $0.right)
    }
    guard isContested else {
      for pair in possible { join(pair.left, pair.right, kind) }
      return
    }
    let (settled, open) = split(possible) {
      agreement($0.left, $0.right) == .agrees || sharesAnother($0.left, $0.right, than: kind)
    }
    for pair in settled { join(pair.left, pair.right, kind) }
    for pair in open where clusters.name(pair.left) != clusters.name(pair.right) {
      let obstacle = clusters.obstacle(pair.left, pair.right, by: kind)
      if obstacle == nil || obstacle == .twoPeople {
        self.pairs.add(pair.left, pair.right, .review, "shared-reference")
      }
    }
  }

  private func pairs(of records: [Int]) -> [MatterPairs.Pair] {
    records.indices.flatMap { index in
      records[(index + 1)...].map { MatterPairs.Pair(records[index], $0) }
    }
  }

  private func split(
    _ pairs: [MatterPairs.Pair], by isFirst: (MatterPairs.Pair) -> Bool
  ) -> ([MatterPairs.Pair], [MatterPairs.Pair]) {
    (pairs.filter(isFirst), pairs.filter { !isFirst($0) })
  }

  private func agreement(_ left: Int, _ right: Int) -> MatterPerson.Agreement {
    facts[left].draft.person.agreement(with: facts[right].draft.person)
  }

  private func sharesAnother(
    _ left: Int, _ right: Int, than kind: MatterDraft.ReferenceKind
  ) -> Bool {
    facts[left].references.contains {
      $0.kind != kind && $0.kind != .homeOfficeReference && facts[right].references.contains($0)
    }
  }

  private mutating func join(_ left: Int, _ right: Int, _ kind: MatterDraft.ReferenceKind) {
    guard clusters.name(left) != clusters.name(right) else { return }
    switch clusters.obstacle(left, right, by: kind) {
    case nil: clusters.unite(left, right)
    case .anonymity?: break
    case .decision?: pairs.add(left, right, .parted, "cannot-link")
    case .twoReferrals?: break
    case .twoPeople?: pairs.add(left, right, .review, "shared-reference")
    case .referredTwice?: pairs.add(left, right, .review, "referred-twice")
    }
  }

  /// A crime, a case or a log that several referrals name: a record without an NRM reference belongs to
  /// the one whose person it agrees with, if it is one.
  private mutating func joinToOne(
    of referrals: [Int], _ others: [Int], _ kind: MatterDraft.ReferenceKind
  ) {
    for other in others {
      let possible = referrals.filter {
        let isFree = clusters.obstacle($0, other, by: kind) == nil
        return isFree && isOneForce($0, other, kind)
      }
      let agreeing = possible.filter { agrees($0, other) }
      if let only = agreeing.first, agreeing.count == 1 {
        clusters.unite(only, other)
      } else {
        for referral in possible { pairs.add(referral, other, .review, "several-matters") }
      }
    }
  }

  private mutating func agrees(_ left: Int, _ right: Int) -> Bool {
    let others = clusters.members(of: right)
    return clusters.members(of: left).contains { here in
      others.contains { agreement(here, $0) == .agrees }
    }
  }

  /// The same number of two forces is two crimes.
  private func isOneForce(_ left: Int, _ right: Int, _ kind: MatterDraft.ReferenceKind) -> Bool {
    guard kind == .crimeReference else { return true }
    let (here, there) = (facts[left].draft.forces, facts[right].draft.forces)
    return here.isEmpty || there.isEmpty || here.contains(where: there.contains)
  }

  // MARK: - What there is to say

  /// Few enough are told pair by pair; of more, each beside the first.
  private mutating func tellOfPairs(_ records: [Int], _ kind: MatterDraft.ReferenceKind) {
    for (index, left) in records.enumerated() {
      guard index == 0 || records.count <= 20 else { break }
      for right in records[(index + 1)...] where clusters.name(left) == clusters.name(right) {
        pairs.add(left, right, .linked, kind.word)
        tellOfPerson(left, right, kind)
      }
    }
  }

  private mutating func tellOfPerson(
    _ left: Int, _ right: Int, _ kind: MatterDraft.ReferenceKind
  ) {
    let (here, there) = (facts[left].draft, facts[right].draft)
    guard !here.isDutyToNotify, !there.isDutyToNotify, !here.person.isEmpty, !there.person.isEmpty,
      kind != .exchangeReference, kind != .intelligenceReference
    else { return }
    let agreement = agreement(left, right)
    let isStrong = kind != .crimeReference
    guard agreement != .contradicts, isStrong || agreement == .agrees else { return }
    let pair = MatterPairs.Pair(left, right)
    guard evidence[pair]?.isCertain != true else { return }
    evidence[pair] = (kind.word, isStrong && agreement == .agrees)
  }
}
