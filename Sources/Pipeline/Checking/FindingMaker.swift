import CanonicalModel
import Profiles
import Records
import Rules

/// Makes findings of flags and faults: works out their places and their fingerprints.
struct FindingMaker: Sendable {
  let file: Int
  let places: any PlaceFinder
  let paths: PathTable
  let mapper: RecordMapper?
  let partner: String
  let fingerprints: Fingerprints
  /// The rules by rank, as grave as the run takes them.
  let heads: [RuleHead]
  /// Where the words of the drop's manifest stand; nothing where there is none.
  var drop: DropPlaces?

  /// The fields that name a record, best first.
  private static let keyFields: [CanonicalField] = [
    .nrmReference, .externalID, .localReference, .crimeReference, .supportReference,
    .intelligenceReference, .maracReference, .exchangeReference,
  ]

  /// What tells records without a name apart, in whatever order they stand: their own days, and who
  /// dealt with them. Nothing that says who a person is, for an id can be tried out.
  private static let traits: [CanonicalField] = [
    .route, .encounteredOn, .referredOn, .receivedOn, .firstResponder, .forceOfArea,
    .reasonableGroundsOn, .conclusiveGroundsOn, .recordingForce, .crimeClass, .crimeRecordedOn,
    .offenceStartedOn, .reportedOn, .supportProvider, .contactedOn, .supportStartedOn,
    .maracHeldOn, .requestedOn, .requester,
  ]

  /// The name of the record for a finding about `field`. A record without a name is known by its other
  /// traits, so that it stays the same when the value in question changes.
  func key(of record: CanonicalRecord, for field: CanonicalField?) -> String {
    for field in FindingMaker.keyFields {
      if let text = record.text(field) { return String(decoding: text, as: UTF8.self) }
    }
    var traits = ""
    for trait in FindingMaker.traits where trait != field {
      if let date = record.date(trait) {
        traits += "\u{1F}\(trait.name)=\(date)"
      } else if let code = record.code(trait) {
        traits += "\u{1F}\(trait.name)=\(code)"
      }
    }
    return traits
  }

  func finding(
    _ rule: RuleHead, severity: Severity? = nil, arguments: Arguments, field: CanonicalField?,
    key: String, place: Place, related: [Place] = [], count: Int? = nil
  ) -> Finding {
    Finding(
      id: fingerprints.fingerprint(rule.id, field: field?.name, key: key), rule: rule.id,
      severity: severity ?? rule.severity, arguments: arguments, field: field?.name, place: place,
      related: related, count: count)
  }

  // MARK: - Places

  /// The place of a canonical value; of the record where there is no value.
  func place(
    of field: CanonicalField?, source: Int32?, in record: CanonicalRecord, _ batch: RawBatch,
    _ trail: inout PlaceTrail
  ) -> Place {
    let raw = record.rawRecord
    let index = source ?? field.flatMap { self.source(of: $0, in: record, batch) } ?? -1
    if index == SharingEnvelope.source, let field, let drop { return drop.place(of: field) }
    guard index >= 0 else { return placeOfWhole(record, batch, &trail) }
    let value = batch.fields[Int(index)]
    guard value.valueCount > 0 else {
      // Nothing stands there: the record's position, and the column that it lacks.
      let position = batch.records[raw].position
      return place(position, Int(value.start), value, raw, batch, &trail)
    }
    return place(at: Int(value.start), value, raw, batch, &trail)
  }

  /// The raw value of a field, or the empty one that stands in its column.
  private func source(of field: CanonicalField, in record: CanonicalRecord, _ batch: RawBatch)
    -> Int32?
  {
    if let value = record.value(field) { return value.source }
    let raw = batch.records[record.rawRecord]
    return mapper?.emptySource(of: field, in: raw, part: record.part, batch)
  }

  /// The record, or the first value of the repeated part that it was made of.
  private func placeOfWhole(
    _ record: CanonicalRecord, _ batch: RawBatch, _ trail: inout PlaceTrail
  ) -> Place {
    let raw = batch.records[record.rawRecord]
    let first = batch.fields[raw.firstField..<raw.endField].first {
      record.part > 0 && Int($0.part) == record.part
    }
    return place(
      at: first.map { Int($0.start) } ?? raw.start, first, record.rawRecord, batch, &trail)
  }

  func place(
    at index: Int, _ field: RawField?, _ raw: Int, _ batch: RawBatch, _ trail: inout PlaceTrail
  ) -> Place {
    place(trail.positions.position(of: index, in: raw, batch), index, field, raw, batch, &trail)
  }

  private func place(
    _ position: TextPosition, _ index: Int, _ field: RawField?, _ raw: Int, _ batch: RawBatch,
    _ trail: inout PlaceTrail
  ) -> Place {
    Place(
      file: file, line: position.line, column: position.column, byteOffset: position.byteOffset,
      record: batch.records[raw].number,
      detail: trail.walk.detail(
        at: index, field: field, record: raw, in: batch, paths: paths,
        isKnown: { mapper?.isKnown($0) ?? false }))
  }

  /// The place of a fault, inside a record or between them.
  func place(of fault: RawFault, _ batch: RawBatch, _ trail: inout PlaceTrail) -> Place {
    let position =
      fault.position ?? trail.positions.position(of: fault.index, in: fault.record, batch)
    guard let record = fault.record ?? batch.record(at: fault.index) else {
      return Place(
        file: file, line: position.line, column: position.column, byteOffset: position.byteOffset)
    }
    return place(position, fault.index, nil, record, batch, &trail)
  }

  var trail: PlaceTrail { PlaceTrail(walk: places.walk()) }
}

/// How far the places of a batch have been looked for.
struct PlaceTrail: Sendable {
  var positions = PositionTrail()
  var walk: any PlaceWalk
}

/// What a finding is about and what is related to it stand in different parts of a record, and each
/// is looked for in the order of the file.
struct PlaceTrails: Sendable {
  var places: PlaceTrail
  var related: PlaceTrail
}

extension RawBatch {
  /// The record that holds the byte at `index`.
  func record(at index: Int) -> Int? {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if records[middle].end <= index { low = middle + 1 } else { high = middle }
    }
    return low < records.count && records[low].start <= index ? low : nil
  }
}
