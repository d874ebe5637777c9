import CanonicalModel
import Exports
import Profiles
import Records

/// Keeps the records of a file for a merge, each value with its origin.
struct RecordCollector: RecordTaker {
  private let request: CollectionRequest
  private let file: String
  private let partner: String
  private let drop: DropFacts?
  private let schemas: SchemaFolder
  private let origins: OriginFinder
  /// A text of which several values were made is kept so far with each of them.
  private static let mostText = 1024

  init(
    _ request: CollectionRequest, file: String, partner: String, drop: DropFacts?,
    schemas: SchemaFolder
  ) {
    self.request = request
    self.file = file
    self.partner = partner
    self.drop = drop
    self.schemas = schemas
    origins = OriginFinder(file: file, schemas: schemas)
  }

  func take(
    _ record: CanonicalRecord, _ batch: RawBatch, _ maker: FindingMaker,
    into taken: inout TakenBatch
  ) {
    let partner = record.owner(in: partner)
    let isAnonymous = record.isReportWithoutName
    let place = maker.place(of: nil, source: nil, in: record, batch, &taken.trail)
    let (own, envelope) = statements(
      of: record, batch, maker, isAnonymous: isAnonymous, &taken.trail)
    let fingerprint = RecordNames.fingerprint(own)
    let name = RecordNames.name(
      of: record.kind, own, partner: partner, isAnonymous: isAnonymous, part: record.part,
      fingerprint: fingerprint)
    let kept = SourceRecord(
      key: SourceRecordKey(name), partner: partner, partnerKind: kind(of: partner),
      kind: record.kind, extractedOn: drop?.extractedOn, file: file, place: place,
      statements: [])
    let all = own + envelope
    taken.kept.append(
      CollectedRecord(
        record: kept, packed: taken.packer.pack(all), fingerprint: fingerprint,
        wholePrint: RecordNames.fingerprint(all)))
  }

  private func kind(of partner: String) -> PartnerKind {
    schemas.profile(partner).flatMap { PartnerKind(rawValue: $0.kind) } ?? .other
  }

  // MARK: - Statements

  /// What the record says itself, and what the manifest of its drop says for it.
  private func statements(
    of record: CanonicalRecord, _ batch: RawBatch, _ maker: FindingMaker, isAnonymous: Bool,
    _ trail: inout PlaceTrail
  ) -> (own: [SourceStatement], envelope: [SourceStatement]) {
    let places = origins.places(of: record, batch, maker, &trail)
    var own: [SourceStatement] = []
    var envelope: [SourceStatement] = []
    var single = FieldSet()
    for value in record.values {
      // Of a field that is not repeated, what stands first counts; more is a finding.
      if !value.field.definition.isRepeated {
        if single.contains(value.field) { continue }
        single.insert(value.field)
      }
      guard let content = content(of: value, in: record) else { continue }
      let origin = origins.origin(of: value, in: record, batch, maker, places)
      // What could not be understood may be a name that slipped into another column.
      let isHidden =
        hides(value.field, isAnonymous: isAnonymous) || isAnonymous && !content.isStated
      let statement = SourceStatement(
        field: value.field,
        content: isHidden && content.isStated ? .missing(.redacted) : content,
        origin: kept(origin, sharing: content, isHidden: isHidden))
      if value.source == SharingEnvelope.source {
        envelope.append(statement)
      } else {
        own.append(statement)
      }
    }
    return (own, envelope)
  }

  /// Nothing where nobody supplied a value.
  private func content(of value: CanonicalValue, in record: CanonicalRecord)
    -> SourceStatement.Content?
  {
    switch value.content {
    case .text(let range): .text(Array(record.text(range)))
    case .date(let date): .date(date)
    case .code(let code): .code(code)
    case .integer(let number): .integer(number)
    case .missing(.notSupplied): nil
    case .missing(let missing): .missing(missing)
    case .unreadable: .missing(.unreadable)
    }
  }

  /// What may say who a source is, and of a duty-to-notify report all that may say whom it is about:
  /// such a value is not even kept.
  private func hides(_ field: CanonicalField, isAnonymous: Bool) -> Bool {
    if field.definition.isRestricted { return !request.showsSourceText }
    return isAnonymous && Anonymity.identifying.contains(field)
  }

  /// The origin with texts of its own: the batch that they stand in is filled again.
  private func kept(_ origin: ValueOrigin, sharing content: SourceStatement.Content, isHidden: Bool)
    -> ValueOrigin
  {
    func kept(_ source: ValueOrigin.Source) -> ValueOrigin.Source {
      ValueOrigin.Source(
        text: isHidden ? [] : RecordCollector.text(source.text, sharing: content),
        file: source.file, place: source.place)
    }
    return ValueOrigin(origin.source.map(kept), origin.making, others: origin.others.map(kept))
  }

  /// Most values are what their source says: then both share one storage.
  private static func text(_ text: ArraySlice<UInt8>, sharing content: SourceStatement.Content)
    -> ArraySlice<UInt8>
  {
    if case .text(let own) = content, own[...] == text { return own[...] }
    guard text.count > mostText else { return Array(text)[...] }
    var start = text.prefix(mostText)
    while let last = start.last, last & 0xC0 == 0x80 { start.removeLast() }
    if let last = start.last, last >= 0xC0 { start.removeLast() }
    return Array(start)[...]
  }
}
