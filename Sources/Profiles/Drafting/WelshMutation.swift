/// The first letters that Welsh changes after other words: `gyfeirnod` is `cyfeirnod`.
enum WelshMutation {
  /// What each beginning may have been.
  private static let changes: [(mutated: String, radicals: [String])] = [
    ("ngh", ["c"]), ("mh", ["p"]), ("nh", ["t"]), ("ng", ["g"]), ("dd", ["d"]), ("ph", ["p"]),
    ("th", ["t"]), ("ch", ["c"]), ("g", ["c"]), ("b", ["p"]), ("d", ["t"]), ("f", ["b", "m"]),
    ("l", ["ll"]), ("r", ["rh"]), ("m", ["b"]), ("n", ["d"]), ("h", [""]),
  ]

  /// The words that it may be a mutation of, most likely first; at the end a lost `g`.
  static func radicals(of word: String) -> [String] {
    guard word.utf8.count >= 3 else { return [] }
    var radicals: [String] = []
    for change in changes where word.hasPrefix(change.mutated) {
      radicals += change.radicals.map { $0 + word.dropFirst(change.mutated.count) }
    }
    radicals.append("g" + word)
    return radicals
  }
}
