import CanonicalModel
import Records
import Rules

/// What the counting rules counted: in a batch, and then in the file.
struct TallyBatch: Sendable {
  /// The rules, by index in the catalogue. Which are asked can change as a file shows more names.
  private(set) var ranks: [Int]
  var counts: [TallyCounts]
  /// Where the first record stands that was counted under a key.
  private(set) var places: [[TallyCounts.Key: Place]]

  init(_ ranks: [Int]) {
    self.ranks = ranks
    counts = Array(repeating: TallyCounts(), count: ranks.count)
    places = Array(repeating: [:], count: ranks.count)
  }

  /// Notes where the keys stand that the record before us is the first to bring.
  mutating func noteNews(_ index: Int, _ place: (CanonicalField?) -> Place) {
    for news in counts[index].news { places[index][news.key] = place(news.field) }
    counts[index].clearNews()
  }

  /// Adds what was counted further on in the file.
  mutating func add(_ other: TallyBatch) {
    for (index, rank) in other.ranks.enumerated() {
      guard let known = ranks.firstIndex(of: rank) else {
        ranks.append(rank)
        counts.append(other.counts[index])
        places.append(other.places[index])
        continue
      }
      counts[known].add(other.counts[index])
      places[known].merge(other.places[index]) { first, _ in first }
    }
  }

  /// What a rule counted; nothing where it was not asked.
  func counts(of rank: Int) -> TallyCounts? { ranks.firstIndex(of: rank).map { counts[$0] } }

  /// Where the first record stands that a rule counted under a key.
  func place(of key: TallyCounts.Key, _ rank: Int) -> Place? {
    ranks.firstIndex(of: rank).flatMap { places[$0][key] }
  }
}
