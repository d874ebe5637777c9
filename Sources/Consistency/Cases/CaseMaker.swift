import CanonicalModel
import Records

extension CaseTable {
  /// The cases of a merged dataset.
  package init(_ dataset: MergedDataset, _ facts: SourceFacts) {
    let maker = CaseMaker(dataset, facts)
    let cases = maker.cases()
    self.init(
      cases: cases, pairs: PairMaker(dataset, facts, cases).pairs(), partners: maker.partners)
  }
}

/// Makes a case of each merged record.
struct CaseMaker {
  private let dataset: MergedDataset
  private let facts: SourceFacts
  private let sources: SourceMaker
  let partners: [PartnerDrop]
  private let drops: [String: [PartnerDrop.Drop]]

  init(_ dataset: MergedDataset, _ facts: SourceFacts) {
    self.dataset = dataset
    self.facts = facts
    sources = SourceMaker(dataset, facts)
    partners = facts.partners(of: dataset)
    drops = Dictionary(
      partners.map { ($0.partner, $0.drops) }, uniquingKeysWith: { one, _ in one })
  }

  /// By kind, then by id, as the dataset has them.
  func cases() -> [Case] {
    let entities = dataset.entities.filter { $0.kind != .person }
    var matters: [String: [Int]] = [:]
    for (index, entity) in entities.enumerated() {
      if let matter = entity.matterID { matters[matter, default: []].append(index) }
    }
    var operations = OperationNumbers()
    return entities.enumerated().compactMap { index, entity in
      guard case .record(let kind) = entity.kind else { return nil }
      let others = (entity.matterID.flatMap { matters[$0] } ?? []).filter { $0 != index }
      return make(entity, kind, related: others, &operations)
    }
  }

  private func make(
    _ entity: MergedEntity, _ kind: RecordKind, related: [Int],
    _ operations: inout OperationNumbers
  ) -> Case {
    let sources = sources.sources(entity.members).map(\.source)
    let merged = CaseMaker.merged(entity, sources)
    let date = kind.eventFields.lazy.compactMap(merged.date).first
    return Case(
      id: entity.id, kind: kind, personID: entity.personID, merged: merged, sources: sources,
      forces: forces(merged, kind, sources), related: related,
      isDutyToNotify: entity.members.contains { dataset.records[$0].isDutyToNotify }, date: date,
      seenUntil: seenUntil(sources, date),
      stratum: Stratum(
        merged, on: date ?? sources.lazy.compactMap(\.extractedOn).max().map(PartialDate.init)),
      operation: operations.number(of: merged.text(.operationName)))
  }

  /// What the merge says; of the person, what the sources of this case say, the weightiest first: the
  /// person's own row may hold the age at another referral.
  private static func merged(_ entity: MergedEntity, _ sources: [CaseSource]) -> Recorded {
    var merged = Recorded(
      Dictionary(entity.values.map { ($0.field, $0.contents) }, uniquingKeysWith: { one, _ in one })
    )
    for rank in 0..<3 {
      for source in sources where CaseMaker.rank(source.partnerKind) == rank {
        merged = merged.completed(by: source.recorded.only(personFields))
      }
    }
    return merged
  }

  private static let personFields = Set(
    CanonicalField.definitions.filter { $0.part == .person }.map(\.field))

  private static func rank(_ kind: PartnerKind) -> Int {
    switch kind {
    case .national: 0
    case .policeForce, .regionalUnit: 1
    default: 2
    }
  }

  // MARK: - Forces and days

  /// What each force was to the case. Where no force is named as first responder, the responder may be one.
  private func forces(_ merged: Recorded, _ kind: RecordKind, _ sources: [CaseSource])
    -> [ForceRole: Code]
  {
    var forces: [ForceRole: Code] = [:]
    forces[.firstResponder] =
      merged.code(.firstResponderForce)
      ?? merged.code(.firstResponder).flatMap { facts.respondingForces[$0] }
    forces[.area] = merged.code(.forceOfArea)
    forces[.sentTo] = merged.code(kind == .crimeRecord ? .recordingForce : .forceSentTo)
    forces[.source] = sources.lazy.compactMap(\.force).first
    return forces
  }

  /// A drop has a case that it holds, and one whose day is in the period that it covers.
  private func seenUntil(_ sources: [CaseSource], _ date: PartialDate?) -> CivilDate? {
    var days = sources.compactMap(\.extractedOn)
    guard let day = date?.earliest else { return days.max() }
    for partner in Set(sources.map(\.partner)) {
      for drop in drops[partner] ?? [] where !drop.period.isAlways && drop.period.contains(day) {
        drop.extractedOn.map { days.append($0) }
      }
    }
    return days.max()
  }
}

/// Gives each operation a number, in the order in which they are met.
private struct OperationNumbers {
  private var numbers: [[UInt8]: Int] = [:]

  mutating func number(of name: [UInt8]?) -> Int? {
    guard let name else { return nil }
    // ASCII capitals are no other operation.
    let key = name.map { (65...90).contains($0) ? $0 + 32 : $0 }
    if let number = numbers[key] { return number }
    numbers[key] = numbers.count + 1
    return numbers.count
  }
}
