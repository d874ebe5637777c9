import CanonicalModel
import Exports
import Profiles
import Records

/// Finds where a canonical value comes from: the text in the file and its place, the transform of the
/// profile, the row of the code list.
struct OriginFinder: Sendable {
  private let file: String
  private let lists: CodeLists
  private let schemas: SchemaFolder

  init(file: String, schemas: SchemaFolder) {
    self.file = file
    self.schemas = schemas
    lists = schemas.lists
  }

  /// The places of all raw values of which a record was made, by their index in the batch. They are
  /// looked for in the order of the file, so that a record costs one walk.
  func places(
    of record: CanonicalRecord, _ batch: RawBatch, _ maker: FindingMaker,
    _ trail: inout PlaceTrail
  ) -> [Int: Place] {
    var wanted: Set<Int> = []
    for value in record.values where value.source >= 0 {
      wanted.insert(Int(value.source))
      if let source = maker.mapper?.source(of: value, in: record, batch) {
        wanted.formUnion(maker.mapper?.pieces(of: source, for: record, batch) ?? [])
      }
    }
    var places: [Int: Place] = [:]
    for index in wanted.sorted() {
      let field = batch.fields[index]
      places[index] = maker.place(at: Int(field.start), field, record.rawRecord, batch, &trail)
    }
    return places
  }

  func origin(
    of value: CanonicalValue, in record: CanonicalRecord, _ batch: RawBatch,
    _ maker: FindingMaker, _ places: [Int: Place]
  ) -> ValueOrigin {
    if value.source == SharingEnvelope.source { return stated(value, in: record, maker.drop) }
    let mapper = maker.mapper
    let source = mapper?.source(of: value, in: record, batch)
    guard value.source >= 0 else { return constant(source, mapper) }
    func text(_ index: Int) -> ValueOrigin.Source? {
      places[index].map {
        ValueOrigin.Source(text: batch.text(batch.fields[index]), file: file, place: $0)
      }
    }
    guard let source, let mapper else {
      return ValueOrigin(text(Int(value.source)), ValueOrigin.Making("derived"))
    }
    let others = mapper.pieces(of: source, for: record, batch).filter { $0 != Int(value.source) }
    return ValueOrigin(
      text(Int(value.source)),
      making(value, batch.text(batch.fields[Int(value.source)]), by: source, mapper),
      others: others.compactMap(text))
  }

  /// A value of the sharing envelope stands in the manifest of the drop.
  private func stated(_ value: CanonicalValue, in record: CanonicalRecord, _ drop: DropPlaces?)
    -> ValueOrigin
  {
    var text: String?
    if case .text(let range) = value.content {
      text = String(decoding: record.text(range), as: UTF8.self)
    }
    let source = drop.flatMap { drop in
      drop.source(of: value.field, reading: text).map {
        ValueOrigin.Source(text: Array($0.text.utf8)[...], file: drop.path, place: $0.place)
      }
    }
    return ValueOrigin(source, ValueOrigin.Making("manifest"))
  }

  /// A constant stands in the profile.
  private func constant(_ source: FieldSource?, _ mapper: RecordMapper?) -> ValueOrigin {
    var making = ValueOrigin.Making("constant")
    making.profile = mapper?.export.id
    guard let stated = source?.constant else { return ValueOrigin(nil, making) }
    let place = Place(
      file: -1, line: stated.position.line, column: stated.position.column,
      byteOffset: stated.position.byteOffset, detail: .jsonPointer(stated.path))
    return ValueOrigin(
      ValueOrigin.Source(
        text: stated.text[...], file: schemas.shownName(of: stated.file), place: place), making)
  }

  /// By which transform and which row of a list.
  private func making(
    _ value: CanonicalValue, _ text: ArraySlice<UInt8>, by source: FieldSource,
    _ mapper: RecordMapper
  ) -> ValueOrigin.Making {
    var making = ValueOrigin.Making(source.transform.name)
    let spelling = text.trimmed
    switch value.content {
    case .code(let code):
      guard let id = value.field.definition.kind.list, let list = lists[id] else { break }
      making.list = id.rawValue
      let line = list.line(of: code, spelled: spelling)
      making.line = line ?? list.line(of: code)
      if line == nil, source.isOwnSpelling { making.profile = mapper.export.id }
    case .missing(let missing):
      guard let code = Code(missing.rawValue), let words = lists[.missingWords] else { break }
      let line = words.line(of: code, spelled: spelling)
      if let line {
        making.list = CodeListID.missingWords.rawValue
        making.line = line
      } else if source.isOwnSpelling {
        making.profile = mapper.export.id
      }
    default: break
    }
    return making
  }
}

extension FieldSource {
  /// Whether a spelling that no list has must be one of the profile's: not where the text holds
  /// several, each of which may be the list's.
  fileprivate var isOwnSpelling: Bool {
    switch transform {
    case .codes, .texts, .missing: false
    default: true
    }
  }
}
