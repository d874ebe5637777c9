import CanonicalModel
import Records

extension FileFacts {
  /// The markings that the file bears as a whole: of its manifest, above its header, in its name.
  func markings(_ lists: CodeLists) -> [Code] {
    ownMarkings(lists) + (drop?.markings(lists) ?? [])
  }

  /// Those that it bears by itself.
  func ownMarkings(_ lists: CodeLists) -> [Code] {
    let titles = titles.compactMap { FileFacts.marking($0, lists) }
    return titles + [SecretWords.marking(ofFile: lastName)].compactMap { $0 }
  }

  /// Whether it must not be read: it, or its drop, is marked SECRET or above.
  package func isSecret(_ lists: CodeLists) -> Bool {
    ownMarkings(lists).contains { $0.isSecret } || drop?.isSecret(lists) == true
  }

  /// The marking that a title is, or begins with before a colon or another stop.
  private static func marking(_ text: String, _ lists: CodeLists) -> Code? {
    guard let spellings = lists[.markings]?.spellings else { return nil }
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
    return spellings.code(for: bytes[...]) ?? spellings.code(for: bytes[..<end])
      ?? SecretWords.marking(ofTitle: text)
  }
}

extension DropFacts {
  /// The markings of the manifest: of the drop as a whole, and of all its records.
  func markings(_ lists: CodeLists) -> [Code] {
    let whole = marking.flatMap { lists.marking(before: $0) }
    return [whole, envelope?.code(.protectiveMarking)].compactMap { $0 }
  }

  /// Whether none of its files must be read.
  package func isSecret(_ lists: CodeLists) -> Bool { markings(lists).contains { $0.isSecret } }
}

extension Code {
  /// Whether what is so marked must not be here.
  package var isSecret: Bool { self == .secret || self == .topSecret }
}

extension CodeLists {
  /// The longest marking with which a text begins: caveats may follow, as in *SECRET UK EYES ONLY*.
  package func marking(before text: String) -> Code? {
    guard let spellings = self[.markings]?.spellings else { return nil }
    let bytes = Array(text.utf8.prefix(CodeLists.longestMarking))
    var end = bytes.count
    while end > 0 {
      if let code = spellings.code(for: bytes[..<end]) { return code }
      repeat { end -= 1 } while end > 0 && bytes[end].isLetterOrDigit
    }
    return nil
  }

  /// In bytes.
  private static let longestMarking = 64
}

/// SECRET where people write it beside other words. Only in capitals: a *Secret Santa fund* is none.
enum SecretWords {
  /// The name of a file that begins or ends with it, as `SECRET_tasking.csv` and
  /// `tasking (TOP SECRET).csv`.
  static func marking(ofFile name: String) -> Code? {
    let stem = name.prefix { $0 != "." }
    let words = stem.utf8.split { !$0.isLetterOrDigit }.map { String($0) ?? "" }
    guard let place = words.firstIndex(of: "SECRET") else { return nil }
    let isTop = place > 0 && words[place - 1] == "TOP"
    let isFirst = words[..<place].allSatisfy { $0 == "TOP" || $0 == "UK" }
    guard isFirst || place == words.count - 1 && !negations.contains(words[place - 1]) else {
      return nil
    }
    return isTop ? .topSecret : .secret
  }

  private static let negations = ["NOT", "NON", "UN"]

  /// A title that begins with it before a stop, as `SECRET - tasking`.
  static func marking(ofTitle text: String) -> Code? {
    for (phrase, code) in phrases where text.hasPrefix(phrase) {
      let rest = text.utf8.dropFirst(phrase.utf8.count).drop { $0 == UInt8(ascii: " ") }
      if rest.first.map({ !$0.isLetterOrDigit && $0 < 0x80 }) ?? true { return code }
      if String(rest)?.hasPrefix("UK EYES") == true { return code }
    }
    return nil
  }

  private static let phrases: [(String, Code)] = [
    ("TOP SECRET", .topSecret), ("UK TOP SECRET", .topSecret), ("SECRET", .secret),
    ("UK SECRET", .secret),
  ]
}
