import CanonicalModel
import Profiles
import Records
import Rules

/// What a batch came to: findings, counts, and what comparisons need to keep of its records.
struct BatchResult: Sendable {
  private(set) var findings: FindingBatch
  private(set) var found = FoundCounts()
  /// Columns that the batch's header lacks: how often is known at the end of the file.
  private(set) var missing: [Finding] = []
  private(set) var folds: FoldedFaults
  /// How many records each rule was asked about, by its index in the catalogue.
  var asked: [Int]
  var entries: [ComparedEntry] = []
  /// How many comparisons each rule left open, by its index in the catalogue.
  var undecided: [Int]
  /// What the rules that count counted.
  var tallies = TallyBatch([])
  /// How the watched columns were spelled, and where each way of it was first met.
  var habits = ColumnHabits()
  private(set) var habitPlaces: [ColumnHabits.Key: Place] = [:]
  var records = 0
  /// What rules say of values of the drop's manifest.
  private(set) var ofDrop = EnvelopeFolds()
  /// The raw record at which reading ended, for it is marked SECRET.
  var stoppedAt: Int?
  /// What is taken of the records, where somebody wants them.
  var taken: TakenBatch?
  private let listing: Listing
  private(set) var trails: PlaceTrails

  init(_ listing: Listing, _ trail: PlaceTrail) {
    self.listing = listing
    trails = PlaceTrails(places: trail, related: trail)
    findings = listing.batch()
    folds = FoldedFaults(room: listing.foldRoom)
    asked = Array(repeating: 0, count: Catalogue.all.count)
    undecided = asked
  }

  /// A record's part in a comparison: the value stands in the batch that comes along.
  struct ComparedEntry: Sendable {
    let rule: Int
    let entry: DatasetEntry
    let raw: Int
    /// Index into the fields of the batch; -1 for the record as a whole.
    let source: Int32
  }

  // MARK: - Findings

  /// Counts a finding, and makes it if the report will list it: most findings of a file that is full
  /// of faults are only counted, and cost nothing else.
  mutating func add(_ rank: Int, _ severity: Severity, _ finding: (inout PlaceTrails) -> Finding) {
    let nth = found.add(rank, severity)
    if nth < listing.room[rank] { findings.append(finding(&trails), rank: rank, nth: nth) }
  }

  /// Adds a column that the header lacks.
  mutating func addMissing(_ rank: Int, _ finding: Finding) {
    if found.add(rank, finding.severity) < listing.room[rank] { missing.append(finding) }
  }

  /// Adds a fault that is one finding for the whole file, or as many as `count` says.
  mutating func fold(
    _ key: FoldedFaults.Key, name: @autoclosure () -> String = "",
    _ arguments: (String) -> Arguments, at place: (inout PlaceTrail) -> Place,
    count: Int = 1
  ) {
    folds.add(key, name: name(), arguments, at: { place(&trails.places) }, count: count)
  }

  /// Adds a flag at a value of the drop's manifest.
  mutating func foldOverDrop(
    _ key: EnvelopeFolds.Key, _ arguments: Arguments, related: (inout PlaceTrail) -> [Place]
  ) {
    ofDrop.add(key, arguments) { related(&trails.related) }
  }

  /// Notes where a counting rule met what it had not met before.
  mutating func noteNews(
    _ tally: Int, at place: (CanonicalField?, inout PlaceTrail) -> Place
  ) {
    tallies.noteNews(tally) { place($0, &trails.places) }
  }

  /// Notes where a column was first spelled in a way that the file had not shown before.
  mutating func noteHabits(at place: (Int, inout PlaceTrail) -> Place) {
    for news in habits.news where listing.habits.count(news.key) == 0 {
      habitPlaces[news.key] = place(news.field, &trails.places)
    }
    habits.clearNews()
  }

  /// Brings the findings into their order.
  mutating func finish() { findings.sort() }
}

/// How much of a file was listed when a batch was begun. Batches that are checked side by side know
/// less of one another than they could, so that they may make findings for which there is no room
/// any more; the file's tally leaves those out, whatever came first.
struct Listing: Sendable {
  /// How many more findings of each rule are listed.
  var room: [Int]
  /// How many more places are listed of the folded faults that were met.
  var foldRoom: [FoldedFaults.Key: Int] = [:]
  var vocabulary = Vocabulary()
  /// The ways of spelling that were met, of which no place is wanted any more.
  var habits = ColumnHabits()
  let keepsText: Bool

  /// Findings to be taken into the file's.
  func batch() -> FindingBatch { FindingBatch(knowing: vocabulary, keepsText: keepsText) }
}

/// How many findings there were of each rule and severity. Always exact.
struct FoundCounts: Sendable {
  private var numbers = Array(repeating: 0, count: Catalogue.all.count * 3)

  /// Whether nothing was found.
  var isEmpty: Bool { numbers.allSatisfy { $0 == 0 } }

  /// Counts one more, and tells how many of the rule there were before.
  @discardableResult
  mutating func add(_ rank: Int, _ severity: Severity) -> Int {
    let before = self[rank]
    numbers[rank * 3 + severity.index] += 1
    return before
  }

  mutating func add(_ other: FoundCounts) {
    for index in numbers.indices { numbers[index] += other.numbers[index] }
  }

  /// Takes counts away that are among these.
  mutating func remove(_ other: FoundCounts) {
    for index in numbers.indices { numbers[index] -= other.numbers[index] }
  }

  subscript(rank: Int) -> Int {
    numbers[rank * 3] + numbers[rank * 3 + 1] + numbers[rank * 3 + 2]
  }

  /// How many of a rule are at least so grave; none where nothing is.
  func count(_ rank: Int, from severity: Severity?) -> Int {
    guard let severity else { return 0 }
    return (severity.index...Severity.error.index).reduce(0) { $0 + numbers[rank * 3 + $1] }
  }

  /// Of all rules but those whose findings are not told.
  func sum(_ severity: Severity, without silenced: Set<Int>) -> Int {
    stride(from: severity.index, to: numbers.count, by: 3).reduce(0) {
      silenced.contains($1 / 3) ? $0 : $0 + numbers[$1]
    }
  }
}

extension Severity {
  fileprivate var index: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
