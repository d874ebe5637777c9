import CanonicalModel
import Records

/// What is taken of a batch to be held against the last drop, or of a batch of the last drop.
struct PastBatch: Sendable {
  /// A record of the last drop, and how many references it has.
  struct Row: Sendable {
    let row: PastRow
    let keyCount: UInt8
  }

  /// A value that the last drop had otherwise, unless another record of this drop has it as it was.
  struct Suspect: Sendable {
    /// The first record of the last drop with the reference.
    let head: Int
    /// An index into `SettledFields.all`, or `SettledFields.person`.
    let field: Int
    /// Whether nothing stands there any more.
    let isGone: Bool
    /// Whether it is a decision, and the record has the opposite one.
    let isDecided: Bool
    /// The hash of the reference.
    let key: UInt64
    let place: Place
  }

  var counts = PastCounts()
  var rows: [Row] = []
  var keys: [UInt64] = []
  var facts: [PastFact] = []
  /// First records of the last drop whose reference stands in this drop.
  var seen: [Int] = []
  /// Facts of the last drop that this drop has too.
  var met: [Int] = []
  var suspects: [Suspect] = []
  /// By field: the records whose value could be held against an earlier one.
  var compared = Array(repeating: 0, count: 32)
}
