import CanonicalModel
import Profiles
import Records
import Rules

/// What rules say of values that came from a drop's manifest: once for the drop and not for each
/// record, with the number of records.
struct EnvelopeFolds: Sendable {
  /// What is told once.
  struct Key: Hashable, Sendable {
    /// Where the rule stands in the catalogue.
    let rank: Int
    let field: CanonicalField
    let severity: Severity
  }

  /// What the first record brought, and how many there were.
  struct Fold: Sendable {
    let key: Key
    let arguments: Arguments
    let related: [Place]
    var count: Int
  }

  private(set) var all: [Fold] = []

  /// There are few, so they are looked for one after the other.
  mutating func add(_ key: Key, _ arguments: Arguments, related: () -> [Place]) {
    if let known = all.firstIndex(where: { $0.key == key }) {
      all[known].count += 1
    } else {
      all.append(Fold(key: key, arguments: arguments, related: related(), count: 1))
    }
  }

  /// Adds what stands further on in the drop.
  mutating func add(_ other: EnvelopeFolds) {
    for fold in other.all {
      if let known = all.firstIndex(where: { $0.key == fold.key }) {
        all[known].count += fold.count
      } else {
        all.append(fold)
      }
    }
  }
}

extension BatchCheck {
  /// Keeps a flag at a value of the manifest for the drop as a whole; false for a flag that is about the
  /// record itself. So is one about a value that is missing, unless the manifest has an envelope that
  /// could have held it.
  func fold(
    _ flag: Flags.Flag, _ rank: Int, _ severity: Severity, _ record: CanonicalRecord,
    _ batch: RawBatch, _ result: inout BatchResult
  ) -> Bool {
    guard let envelope = circumstances.drop?.envelope, maker.drop != nil, let field = flag.field
    else { return false }
    let source = flag.source ?? record.value(field)?.source
    let isOfDrop =
      source.map { $0 == SharingEnvelope.source }
      ?? (envelope.isObject && field.definition.part == .sharing)
    guard isOfDrop else { return false }
    result.foldOverDrop(
      EnvelopeFolds.Key(rank: rank, field: field, severity: severity), flag.arguments
    ) { trail in
      flag.related.filter { record.holds($0) }.map {
        maker.place(of: $0, source: nil, in: record, batch, &trail)
      }
    }
    return true
  }
}
