/// Finds the name that somebody meant.
package enum NearestName {
  /// The nearest of `names`; nothing when none is near. The first one wins a tie.
  package static func to(_ name: String, among names: [String]) -> String? {
    // Nobody meant one of our names by a text of this length.
    guard name.utf8.count <= 256 else { return nil }
    let limit = max(2, name.count / 3)
    let ranked = names.map { ($0, distance(Array(name.lowercased()), Array($0.lowercased()))) }
    guard let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= limit else { return nil }
    return best.0
  }

  /// How many letters must be put in, left out or replaced (Levenshtein 1966).
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
