import CanonicalModel
import Records

/// What two records have in common as matters, each comparison with its weight.
struct MatterComparison {
  let weights: MatterWeights

  func contributions(_ left: MatterFacts, _ right: MatterFacts) -> [RecordLink.Contribution] {
    var all = [contribution("prior", "any two", weights.prior)]
    all += references(left, right)
    all += event(left.draft, right.draft)
    all += circumstances(left, right)
    all += person(left.draft, right.draft)
    return all
  }

  func weight(_ left: MatterFacts, _ right: MatterFacts) -> Double {
    contributions(left, right).reduce(0) { $0 + $1.weight }
  }

  private func contribution(
    _ comparison: String, _ level: String, _ weight: Double
  ) -> RecordLink.Contribution {
    RecordLink.Contribution(comparison: comparison, level: level, weight: weight)
  }

  // MARK: - References

  private func references(_ left: MatterFacts, _ right: MatterFacts) -> [RecordLink.Contribution] {
    MatterDraft.ReferenceKind.allCases.compactMap { kind in
      let (here, there) = (left.values(kind), right.values(kind))
      guard !here.isEmpty, !there.isEmpty else { return nil }
      let isSame =
        kind.isOwn
        ? left.draft.partner == right.draft.partner && here.contains(where: there.contains)
        : here.contains(where: there.contains)
      return isSame ? same(kind, left, right) : differing(kind, here, there)
    }
  }

  private func same(
    _ kind: MatterDraft.ReferenceKind, _ left: MatterFacts, _ right: MatterFacts
  ) -> RecordLink.Contribution? {
    switch kind {
    case .nrmReference: return contribution(kind.word, "same", weights.nrmReferenceSame)
    case .externalID: return contribution(kind.word, "same", weights.externalIDSame)
    case .localReference, .supportReference, .maracReference:
      return contribution(kind.word, "same", weights.ownReferenceSame)
    case .intelligenceReference, .exchangeReference:
      return contribution(kind.word, "same", weights.logReferenceSame)
    case .homeOfficeReference:
      return contribution(kind.word, "same", weights.homeOfficeReferenceSame)
    case .crimeReference:
      let (here, there) = (left.draft.forces, right.draft.forces)
      if here.isEmpty || there.isEmpty {
        return contribution(kind.word, "same, force unknown", weights.crimeReferenceAlone)
      }
      let isOneForce = here.contains(where: there.contains)
      return isOneForce ? contribution(kind.word, "same", weights.crimeReferenceSame) : nil
    }
  }

  private func differing(
    _ kind: MatterDraft.ReferenceKind, _ here: [[UInt8]], _ there: [[UInt8]]
  ) -> RecordLink.Contribution? {
    switch kind {
    case .nrmReference:
      let isOneEdit = here.contains { left in
        there.contains { PlainName.isOneEdit(left, $0) }
      }
      return isOneEdit
        ? contribution(kind.word, "one edit apart", weights.nrmReferenceOneEdit)
        : contribution(kind.word, "differs", weights.nrmReferenceDiffers)
    case .externalID: return contribution(kind.word, "differs", weights.externalIDDiffers)
    case .homeOfficeReference:
      return contribution(kind.word, "differs", weights.homeOfficeReferenceDiffers)
    // A matter may have several crimes, logs and cases.
    case .localReference, .supportReference, .maracReference, .intelligenceReference,
      .exchangeReference, .crimeReference:
      return nil
    }
  }

  // MARK: - Events

  private func event(_ left: MatterDraft, _ right: MatterDraft) -> [RecordLink.Contribution] {
    guard let days = daysApart(left, right) else { return [] }
    switch days {
    case 0: return [contribution("event-date", "same day", weights.sameDay)]
    case 1...3: return [contribution("event-date", "within 3 days", weights.withinThreeDays)]
    case 4...14: return [contribution("event-date", "within 14 days", weights.withinFortnight)]
    case 15...42: return [contribution("event-date", "within 42 days", weights.withinSixWeeks)]
    default: return [contribution("event-date", "farther apart", weights.fartherApart)]
    }
  }

  /// Between the closest events of one kind, or, where they have none, of any kind: the meeting of the
  /// one may be the contact of the other.
  func daysApart(_ left: MatterDraft, _ right: MatterDraft) -> Int? {
    var (alike, any): (Int?, Int?) = (nil, nil)
    for here in left.events {
      for there in right.events {
        let days = days(here.date, there.date)
        any = min(any ?? days, days)
        if here.kind == there.kind { alike = min(alike ?? days, days) }
      }
    }
    return alike ?? any
  }

  private func days(_ left: PartialDate, _ right: PartialDate) -> Int {
    if left.latest < right.earliest { return right.earliest.days(since: left.latest) }
    if right.latest < left.earliest { return left.earliest.days(since: right.latest) }
    // A month and a day in it agree, and no better than a month can.
    return left.day == nil || right.day == nil ? 4 : 0
  }

  // MARK: - Circumstances

  private func circumstances(
    _ left: MatterFacts, _ right: MatterFacts
  ) -> [RecordLink.Contribution] {
    var all: [RecordLink.Contribution] = []
    if !left.towns.isEmpty, !right.towns.isEmpty {
      let isSame = left.towns.contains(where: right.towns.contains)
      all.append(
        contribution(
          "place", isSame ? "same" : "differs",
          isSame ? weights.placeSame : weights.placeDiffers))
    }
    if let here = left.draft.firstResponder, let there = right.draft.firstResponder {
      all.append(
        contribution(
          "first-responder", here == there ? "same" : "differs",
          here == there ? weights.responderSame : weights.responderDiffers))
    }
    if !left.draft.forces.isEmpty, !right.draft.forces.isEmpty {
      let isSame = left.draft.forces.contains(where: right.draft.forces.contains)
      all.append(
        contribution(
          "force", isSame ? "same" : "differs", isSame ? weights.forceSame : weights.forceDiffers))
    }
    return all
  }

  private func person(_ left: MatterDraft, _ right: MatterDraft) -> [RecordLink.Contribution] {
    if let here = left.personCluster, let there = right.personCluster, here == there {
      return [contribution("person", "linked", weights.personSame)]
    }
    let agreement = left.person.agreement(with: right.person)
    switch agreement {
    case .agrees: return [contribution("person", agreement.rawValue, weights.personAgrees)]
    case .unknown: return []
    case .doubtful: return [contribution("person", agreement.rawValue, weights.personDoubtful)]
    case .contradicts:
      return [contribution("person", agreement.rawValue, weights.personContradicts)]
    }
  }
}
