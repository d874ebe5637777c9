import CanonicalModel
import Profiles
import Records
import Rules

/// Takes of each record what is held against another drop: of the last drop what is kept, of this one
/// what differs from it.
struct PastTaker: RecordTaker {
  /// The last drop; nothing while it is being read.
  private let table: PastTable?
  private let partner: UInt64
  private let age: Int32
  private let file: Int

  init(_ question: PastQuestion, partner: String, drop: DropFacts?, file: Int) {
    table = question.table
    self.partner = StableHash.of(partner.utf8)
    age = drop.map(\.age) ?? .min
    self.file = file
  }

  func take(
    _ record: CanonicalRecord, _ batch: RawBatch, _ maker: FindingMaker,
    into taken: inout TakenBatch
  ) {
    let isTable = maker.mapper?.export.format == .csv
    taken.past.counts.count(record, batch, withPaths: !isTable)
    let keys = keys(of: record)
    guard !keys.isEmpty else { return }
    if let table {
      compare(record, keys, table, batch, maker, into: &taken)
    } else {
      keep(record, keys, batch, into: &taken.past)
    }
  }

  /// The hashes of its references: keyed by the partner, the kind of record and the field.
  private func keys(of record: CanonicalRecord) -> [UInt64] {
    record.kind.ownReferences.compactMap { field in
      let hash = record.referenceHash(field)
      if hash == 0 { return nil }
      let room = StableHash.of(StableHash.of(record.kind.rawValue.utf8), UInt64(field.rawValue))
      return StableHash.of(hash, room, partner)
    }
  }

  // MARK: - The last drop

  private func keep(
    _ record: CanonicalRecord, _ keys: [UInt64], _ batch: RawBatch, into past: inout PastBatch
  ) {
    let raw = batch.records[record.rawRecord]
    let before = past.facts.count
    for (number, field) in SettledFields.all.enumerated() {
      guard let value = record.settledValue(field) else { continue }
      past.facts.append(
        PastFact(
          value, field: number, at: position(of: field, in: record, raw, batch),
          in: raw.position))
    }
    if let print = record.personPrint { past.facts += PastFact.person(print) }
    past.keys += keys
    past.rows.append(
      PastBatch.Row(
        row: PastRow(
          at: raw.position, number: raw.number, event: record.event, age: age,
          factCount: past.facts.count - before, file: file), keyCount: UInt8(keys.count)))
  }

  private func position(
    of field: CanonicalField, in record: CanonicalRecord, _ raw: RawRecord, _ batch: RawBatch
  ) -> TextPosition {
    guard let source = record.value(field)?.source, source >= 0 else { return raw.position }
    return batch.position(of: Int(batch.fields[Int(source)].start), in: record.rawRecord)
  }

  // MARK: - This drop

  private func compare(
    _ record: CanonicalRecord, _ keys: [UInt64], _ table: PastTable, _ batch: RawBatch,
    _ maker: FindingMaker, into taken: inout TakenBatch
  ) {
    guard let head = table.head(of: keys) else { return }
    for key in keys {
      if let seen = table.head(of: [key]) { taken.past.seen.append(seen) }
    }
    if table.rows[head].isCrowded { return }
    var answers = InlineArray<32, UInt8>(repeating: 0)
    for row in table.chain(head) {
      ask(record, about: row, table, &answers, &taken.past.met)
    }
    for number in 0..<32 where answers[number] != 0 {
      taken.past.compared[number] += 1
      guard answers[number] & PastTaker.same == 0 else { continue }
      let field = number == SettledFields.person ? nil : SettledFields.all[number]
      let isDecided = field.map { SettledFields.isDecision($0) && record.isDecided($0) } ?? false
      let place = maker.place(
        of: field ?? referenceField(of: record), source: nil, in: record, batch, &taken.trail)
      taken.past.suspects.append(
        PastBatch.Suspect(
          head: head, field: number, isGone: answers[number] & PastTaker.differs == 0,
          isDecided: isDecided, key: keys[0], place: place))
    }
  }

  private static let same: UInt8 = 1
  private static let differs: UInt8 = 2
  private static let gone: UInt8 = 4

  /// Notes for each field what the record says of the values of an earlier one.
  private func ask(
    _ record: CanonicalRecord, about row: PastRow, _ table: PastTable,
    _ answers: inout InlineArray<32, UInt8>, _ met: inout [Int]
  ) {
    var index = row.factRange.lowerBound
    while index < row.factRange.upperBound {
      let fact = table.facts[index]
      let answer: SettledAnswer
      var width = 1
      if fact.field == SettledFields.person {
        guard index + 1 < row.factRange.upperBound else { return }
        let print = fact.person(with: table.facts[index + 1])
        answer = record.personPrint.map { $0.isAnother(than: print) ? .differs : .same } ?? .silent
        width = 2
      } else {
        answer = record.answer(to: fact.value, in: SettledFields.all[fact.field])
      }
      switch answer {
      case .same:
        answers[fact.field] |= PastTaker.same
        met.append(index)
      case .differs: answers[fact.field] |= PastTaker.differs
      case .gone: answers[fact.field] |= PastTaker.gone
      case .silent: break
      }
      index += width
    }
  }

  private func referenceField(of record: CanonicalRecord) -> CanonicalField? {
    record.kind.ownReferences.first { record.referenceHash($0) != 0 }
  }
}

/// What is asked of records that are held against the last drop: to be kept, or to be compared.
struct PastQuestion: Sendable {
  /// The last drop; nothing while it is being read.
  let table: PastTable?
}

extension DropFacts {
  /// When it was made, or else until when it tells: of two drops the later one counts.
  var age: Int32 { (extractedOn ?? period.until)?.dayNumber ?? .min }
}
