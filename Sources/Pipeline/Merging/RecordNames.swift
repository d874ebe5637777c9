import CanonicalModel
import Crypto
import Records

/// What a record is called from one run to the next (`SourceRecordKey`).
///
/// `partner/kind/own key`. The own key is the reference by which the partner itself would look for
/// the record; where it has none, a fingerprint of what the record says takes its place. Nothing of it
/// depends on a place in a file.
enum RecordNames {
  /// The references of a partner for its records of a kind, best first.
  static func keyFields(of kind: RecordKind) -> [CanonicalField] {
    switch kind {
    case .referral: [.localReference, .externalID, .nrmReference]
    case .encounter: [.localReference, .incidentReference]
    case .crimeRecord: [.crimeReference, .incidentReference, .localReference]
    case .intelligenceReport: [.intelligenceReference, .localReference]
    case .supportContact: [.localReference, .supportReference]
    case .maracCase: [.maracReference, .localReference]
    case .intelligenceExchange: [.exchangeReference, .localReference]
    }
  }

  /// The kind of record that a duty-to-notify report is in its name.
  static let dutyToNotify = "duty-to-notify"

  /// A duty-to-notify report has a name of its own kind: a force that gives the later referral of the
  /// person who then consented the same log number must not give it the same name.
  static func name(
    of kind: RecordKind, _ statements: [SourceStatement], partner: String, isAnonymous: Bool,
    part: Int,
    fingerprint: [UInt8]
  ) -> String {
    let word = isAnonymous ? dutyToNotify : kind.rawValue
    let own = keyFields(of: kind).lazy.compactMap { field in text(field, statements) }.first
    guard let own else { return "\(partner)/\(word)/~\(hex(fingerprint.prefix(16)))" }
    if isAnonymous {
      // The same in every drop, and no number by which a named record could be looked up.
      let digest = SHA256.hash(data: Array("cyson report 1 \(partner) \(own)".utf8))
      return "\(partner)/\(word)/~\(hex(Array(digest).prefix(16)))" + (part > 1 ? "/\(part)" : "")
    }
    return "\(partner)/\(word)/\(own)" + (part > 1 ? "/\(part)" : "")
  }

  private static func text(_ field: CanonicalField, _ statements: [SourceStatement]) -> String? {
    for statement in statements where statement.field == field {
      if case .text(let text) = statement.content { return String(decoding: text, as: UTF8.self) }
    }
    return nil
  }

  static func fingerprint(_ statements: some Sequence<SourceStatement>) -> [UInt8] {
    var bytes: [UInt8] = []
    for statement in statements {
      bytes.append(contentsOf: statement.field.name.utf8)
      bytes.append(0x1F)
      append(statement.content, to: &bytes)
      bytes.append(0x1E)
    }
    return Array(SHA256.hash(data: bytes))
  }

  private static func append(_ content: SourceStatement.Content, to bytes: inout [UInt8]) {
    switch content {
    case .text(let text): bytes.append(contentsOf: text)
    case .date(let date): date.append(to: &bytes)
    case .code(let code): code.append(to: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .missing(let missing):
      bytes.append(0x1D)
      bytes.append(contentsOf: missing.rawValue.utf8)
    }
  }

  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  // MARK: - Several with one name

  /// Gives each record of a file a name of its own. Those that share the partner's key get a
  /// fingerprint behind it, whatever their order; of those that say the same, the second and all
  /// after it get a number.
  static func distinguish(_ file: inout [CollectedRecord]) {
    var byName: [SourceRecordKey: [Int]] = [:]
    for (index, one) in file.enumerated() { byName[one.record.key, default: []].append(index) }
    for indices in byName.values where indices.count > 1 {
      let prints = Set(indices.map { file[$0].fingerprint })
      var seen: [[UInt8]: Int] = [:]
      for index in indices {
        let print = file[index].fingerprint
        var name = file[index].record.key.text
        if prints.count > 1 { name += "~" + hex(print.prefix(6)) }
        let number = seen[print, default: 0] + 1
        seen[print] = number
        if number > 1 { name += "#\(number)" }
        file[index].record = file[index].record.named(SourceRecordKey(name))
      }
    }
  }
}

extension SourceRecordKey {
  /// Whether it is the name of a report of duty to notify.
  var isDutyToNotify: Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    return parts.count == 3 && parts[1].elementsEqual(RecordNames.dutyToNotify.utf8)
  }
}

extension SourceRecord {
  /// The same record with its statements packed.
  func packed(_ list: StatementList) -> SourceRecord {
    SourceRecord(
      key: key, partner: partner, partnerKind: partnerKind, kind: kind, extractedOn: extractedOn,
      file: file, place: place, packed: list)
  }

  /// The same with what is seldom asked for on a shelf.
  func shelved(on shelf: any PackedShelf) -> SourceRecord {
    packed(statements.shelved(on: shelf))
  }

  /// The same record under another name.
  func named(_ key: SourceRecordKey) -> SourceRecord {
    SourceRecord(
      key: key, partner: partner, partnerKind: partnerKind, kind: kind, extractedOn: extractedOn,
      file: file, place: place, packed: statements)
  }
}
