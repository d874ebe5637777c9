import Crypto

/// What can happen to an id or to a record.
package enum LedgerEvent: String, CaseIterable, Sendable {
  /// What follows belongs to one run; its note is the label of the run.
  case run
  /// A record is known by the name that lies beside the ledger; the note is a digest of the name.
  /// Again for a record whose content or key has changed.
  case known
  /// An id was given out.
  case created
  /// A record without an id joined this one.
  case absorbed
  /// Two ids were one person's: `other` leads to `entity` from now on, for ever.
  case merged
  /// An id was given out for records that left `other`.
  case split
  /// A record left `other` for `entity`.
  case moved
  /// No record of the run has the id any more.
  case retired
  /// The id is in use again.
  case returned
  /// A record was withdrawn: its name is gone, and so is what it was a part of.
  case erased
  /// A reviewer took the person apart; the note says who and why.
  case unmerged
}

/// One line of the ledger. The hash of each goes over the one before, so that none can be changed,
/// left out or put in between without all that follow.
package struct LedgerEntry: Sendable, Equatable {
  package let event: LedgerEvent
  /// An id, or nothing.
  package var entity = ""
  /// The id that `entity` has to do with, or nothing.
  package var other = ""
  /// The number of a record, or 0.
  package var record = 0
  package var note = ""

  package init(
    _ event: LedgerEvent, entity: String = "", other: String = "", record: Int = 0,
    note: String = ""
  ) {
    self.event = event
    self.entity = entity
    self.other = other
    self.record = record
    self.note = note
  }

  /// What the first entry is hashed onto.
  static let beginning = Array(SHA256.hash(data: Array("cyson register 1".utf8)))

  func hash(onto previous: [UInt8], at position: Int) -> [UInt8] {
    var bytes = previous
    for text in [String(position), event.rawValue, entity, other, String(record), note] {
      LedgerEntry.append(text, to: &bytes)
    }
    return Array(SHA256.hash(data: bytes))
  }

  /// Its length first, so that no two rows of texts give the same bytes.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let count = text.utf8.count
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: count >> shift))
    }
    bytes.append(contentsOf: text.utf8)
  }

  /// What the ledger keeps of a record's name: enough to see that the name is the same. It stays when
  /// the name is erased; whoever wants to find the name by trying needs all that the record said.
  static func commitment(to record: RegisteredRecord) -> String {
    var bytes = Array("cyson record 1".utf8)
    append(record.key, to: &bytes)
    append(record.fingerprint ?? "", to: &bytes)
    return hexadecimal(Array(SHA256.hash(data: bytes)))
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
