/// Words that mean somebody else in most exports, and in this one the person whom it is about: a
/// labour inspectorate's workers, a children's team's children.
enum SubjectWords {
  private static let words = ["worker", "workers", "child", "children", "minor", "plentyn"]

  /// What only a person whom records are about has told of themselves.
  private static let facts: Set<String> = [
    "birth", "gender", "nationality", "language", "passport",
  ]

  /// The words that stand before such facts.
  static func subjects(_ paths: [String], words table: WordTable) -> Set<String> {
    var found: [String: Set<String>] = [:]
    var names: Set<String> = []
    for path in paths {
      let pieces = path.split(separator: "/").flatMap { HeadingPieces.pieces(of: String($0)) }
      let tokens = table.tokens(of: pieces).map(\.text)
      for word in SubjectWords.words where pieces.contains(word) {
        found[word, default: []].formUnion(facts.intersection(tokens))
        if tokens.contains("familyname") { found[word, default: []].insert("familyname") }
      }
      let isOwn = !pieces.contains { SubjectWords.words.contains($0) }
      if isOwn, tokens.contains("familyname") { names.formUnion(tokens) }
    }
    // A worker's family name is the person's where no other is.
    let isOnlyName = names.isEmpty
    return Set(
      found.filter { $0.value.count >= 2 || isOnlyName && $0.value.contains("familyname") }.keys)
  }
}
