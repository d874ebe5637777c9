import Linkage

/// What the words of a column of sexes mean.
///
/// Where most of a column are words that nobody knows (`H` and `M`, `K` and `M`, `0` and `1`), the two that it
/// has most often are the two: what counts is whether two people have the same.
struct SexCodes: Sendable {
  private static let female: Set<String> = [
    "f", "female", "woman", "girl", "fem", "benyw", "dynes", "merch", "2", "w", "females",
  ]
  private static let male: Set<String> = [
    "m", "male", "man", "boy", "gwryw", "dyn", "bachgen", "1", "males",
  ]
  private static let other: Set<String> = [
    "x", "o", "other", "nonbinary", "transgender", "trans", "intersex", "diverse", "arall", "3",
  ]

  private let own: [String: PersonDraft.Sex]

  /// What a column shows, by how often.
  struct Evidence: Sendable {
    private(set) var counts: [String: Int] = [:]
    private static let most = 64

    mutating func add(_ other: Evidence) {
      counts.merge(other.counts, uniquingKeysWith: +)
    }

    mutating func note(_ text: ArraySlice<UInt8>) {
      let word = SexCodes.word(text)
      if counts.count < Evidence.most || counts[word] != nil { counts[word, default: 0] += 1 }
    }
  }

  /// From what several lists show together.
  init(_ lists: [Evidence] = []) {
    var evidence = Evidence()
    for list in lists { evidence.add(list) }
    let total = evidence.counts.values.reduce(0, +)
    let known = evidence.counts.filter { SexCodes.known($0.key) != nil }
    let common = evidence.counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(2)
    let isUnderstood =
      known.values.reduce(0, +) * 10 >= total * 9
      || common.allSatisfy { known[$0.key] != nil }
    guard !isUnderstood, common.count == 2, common[1].value * 10 >= total else {
      own = [:]
      return
    }
    let sorted = common.map(\.key).sorted()
    own = [sorted[0]: .female, sorted[1]: .male]
  }

  func sex(_ text: ArraySlice<UInt8>) -> PersonDraft.Sex? {
    // Nearly all cells are a letter or a word that everybody writes.
    if own.isEmpty {
      if SexCodes.isWord(text, "f") || SexCodes.isWord(text, "female") { return .female }
      if SexCodes.isWord(text, "m") || SexCodes.isWord(text, "male") { return .male }
    }
    let word = SexCodes.word(text)
    return own.isEmpty ? SexCodes.known(word) : own[word] ?? .other
  }

  /// Whether a text is a word of small letters, in letters of either size.
  private static func isWord(_ text: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    var place = text.startIndex
    for index in 0..<text.count {
      guard text[place] | 0x20 == word.utf8Start[index] else { return false }
      place += 1
    }
    return true
  }

  private static func known(_ word: String) -> PersonDraft.Sex? {
    if female.contains(word) { return .female }
    if male.contains(word) { return .male }
    return other.contains(word) ? .other : nil
  }

  /// In small letters; `1.0` is what a spreadsheet makes of `1`.
  private static func word(_ text: ArraySlice<UInt8>) -> String {
    let word = LinkField.folded(String(decoding: text.prefix(24), as: UTF8.self))
    return word.count == 2 && word.hasSuffix("0") && text.contains(UInt8(ascii: "."))
      ? String(word.dropLast()) : word
  }
}
