import CanonicalModel
import Records

/// A force's record of a person beside that of another body.
struct ForcePair: Sendable {
  let force: Code
  let own: CaseSource
  let other: CaseSource
  let pair: SourcePair
  /// The person, by the place of their first pair in the table.
  let person: Int

  /// The probability from which a link counts as strict: linkage merges by itself from there on. Below it links
  /// are made all the same, and figures that hang on them are looser.
  static let strict = 0.95

  /// Whether the link is sure.
  var isStrict: Bool { pair.probability >= ForcePair.strict }

  /// Whether agreement on something is part of what made the link: then it is no finding.
  func isLinked(by subject: String) -> Bool {
    pair.linkedBy.contains { $0.hasPrefix(subject) }
  }
}

extension PartnerKind {
  /// Bodies that meet people themselves and write down what they see. The national return is a copy of
  /// somebody's form, and agrees with it of itself.
  static let seeing: Set<PartnerKind> = [.ngo, .localAuthority, .healthBoard]
  /// All that are no police.
  static let outsidePolice = Set(PartnerKind.allCases).subtracting([.policeForce, .regionalUnit])
}

extension CaseTable {
  /// Pairs of a force with bodies of these kinds in the period, in the order of the table.
  func forcePairs(with kinds: Set<PartnerKind>, _ context: ComparisonContext) -> [ForcePair] {
    var people: [String: Int] = [:]
    return pairs.enumerated().compactMap { place, pair -> ForcePair? in
      guard isInPeriod(pair, context), let sides = CaseTable.sides(of: pair, kinds),
        let force = sides.own.force, context.forces?.contains(force) ?? true
      else { return nil }
      let person = people[pair.personID] ?? place
      people[pair.personID] = person
      return ForcePair(
        force: force, own: sides.own, other: sides.other, pair: pair, person: person)
    }
  }

  private static func sides(
    of pair: SourcePair, _ kinds: Set<PartnerKind>
  ) -> (own: CaseSource, other: CaseSource)? {
    if pair.left.force != nil, kinds.contains(pair.right.partnerKind) {
      return (pair.left, pair.right)
    }
    if pair.right.force != nil, kinds.contains(pair.left.partnerKind) {
      return (pair.right, pair.left)
    }
    return nil
  }

  private func isInPeriod(_ pair: SourcePair, _ context: ComparisonContext) -> Bool {
    guard let period = context.period else { return true }
    return pair.date.map { period.contains($0.earliest) } ?? false
  }
}

private struct PersonOfForce: Hashable {
  let force: Code
  let person: Int
}

extension ForcePair {
  /// The era of the earlier record of the two; nothing where it has no day.
  var era: Era? { pair.date.map { Era(Regime($0.earliest)) } }
}

extension [ForcePair] {
  /// Those of the latest era that any is of: where codes mean other things, agreement is another question.
  var ofLatestEra: (era: Era?, pairs: [ForcePair]) {
    let latest = compactMap(\.era).max()
    return (latest, filter { $0.era == latest })
  }

  /// One pair a force and person, that of the surest link: who is known to many bodies speaks once.
  var oncePerPerson: [ForcePair] {
    var places: [PersonOfForce: Int] = [:]
    var chosen: [ForcePair] = []
    for pair in self {
      let key = PersonOfForce(force: pair.force, person: pair.person)
      guard let place = places[key] else {
        places[key] = chosen.count
        chosen.append(pair)
        continue
      }
      if pair.pair.probability > chosen[place].pair.probability { chosen[place] = pair }
    }
    return chosen
  }
}
