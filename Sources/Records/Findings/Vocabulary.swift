/// What many findings of a file have in common and need hold only once.
enum Word: Hashable, Sendable {
  case rule(RuleID)
  case text(String)
  /// The names of a finding's arguments.
  case texts([String])
  case name(PathName)
  case noun(CountedNoun)
  /// An argument of which there are few: a code, a field, a term of Cyson's own.
  case argument(Argument)
}

/// Words by number. Profiles, code lists and rules have an end, and so has a vocabulary.
package struct Vocabulary: Sendable {
  private(set) var words: [Word] = []
  private var numbers: [Word: Int] = [:]

  package init() {}

  func number(of word: Word) -> Int? { numbers[word] }

  /// The number of the word, which is added if it is new.
  mutating func add(_ word: Word) -> Int {
    if let number = numbers[word] { return number }
    numbers[word] = words.count
    words.append(word)
    return words.count - 1
  }
}
