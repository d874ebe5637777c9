import CanonicalModel
import Records
import Rules

/// What a batch came to: findings, counts, and what comparisons need to keep of its records.
struct BatchResult: Sendable {
  var findings: [Finding] = []
  /// Faults that are one finding for the whole file, by fault and path.
  var folded: [FoldedFault] = []
  /// How many records each rule was asked about, by its index in the catalogue.
  var asked: [Int]
  var entries: [ComparedEntry] = []
  var records = 0

  init() { asked = Array(repeating: 0, count: Catalogue.all.count) }

  /// How many places of a folded fault are listed; the count stays exact.
  static let placesOfAFault = 1000

  struct FoldedFault: Sendable {
    let fault: Fault
    /// What is folded together besides the fault: a column, or nothing.
    let path: String
    let arguments: Arguments
    /// The first places.
    var places: [Place]
    var count: Int
  }

  /// A record's part in a comparison: the value stands in the batch that comes along.
  struct ComparedEntry: Sendable {
    let rule: Int
    let entry: DatasetEntry
    let raw: Int
    /// Index into the fields of the batch; -1 for the record as a whole.
    let source: Int32
  }

  /// Counts a fault if all places are listed that a report shows, so that nobody looks for one more.
  /// False where its place is wanted.
  mutating func countsAlone(_ fault: Fault, _ count: Int = 1) -> Bool {
    guard fault.isFolded,
      let index = folded.firstIndex(where: { $0.fault == fault && $0.path.isEmpty }),
      folded[index].places.count == BatchResult.placesOfAFault
    else { return false }
    folded[index].count += count
    return true
  }

  /// Adds a fault that is folded, or as many as `count` says.
  mutating func fold(
    _ fault: Fault, path: String = "", _ arguments: Arguments, at place: Place, count: Int = 1
  ) {
    if let index = folded.firstIndex(where: { $0.fault == fault && $0.path == path }) {
      folded[index].count += count
      if folded[index].places.count < BatchResult.placesOfAFault {
        folded[index].places.append(place)
      }
    } else {
      folded.append(
        FoldedFault(fault: fault, path: path, arguments: arguments, places: [place], count: count))
    }
  }
}
