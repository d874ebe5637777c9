import CanonicalModel
import Records

/// How high a protective marking is. The two schemes do not lie on one ladder: a marking of the old
/// one stands for a range of the new one.
struct MarkingHeight {
  /// The steps of the new scheme that it can stand for: 1 for OFFICIAL, 2 for its caveat SENSITIVE, 3
  /// for SECRET, 4 for TOP SECRET.
  private let range: ClosedRange<Int>
  /// Its step in the old scheme, for a marking that only that one has.
  private let oldStep: Int?

  init?(_ marking: Code) {
    switch marking {
    case "not-marked": (range, oldStep) = (1...1, 0)
    case "protect": (range, oldStep) = (1...1, 1)
    case "restricted": (range, oldStep) = (1...2, 2)
    case "confidential": (range, oldStep) = (2...3, 3)
    case "official": (range, oldStep) = (1...1, nil)
    case "official-sensitive": (range, oldStep) = (2...2, nil)
    case .secret: (range, oldStep) = (3...3, nil)
    case .topSecret: (range, oldStep) = (4...4, nil)
    default: return nil
    }
  }

  /// Whether it is lower by every reading of both.
  func isCertainlyBelow(_ other: MarkingHeight) -> Bool {
    if let oldStep, let otherStep = other.oldStep { return oldStep < otherStep }
    return range.upperBound < other.range.lowerBound
  }
}

extension Code {
  // List: markings
  static var secret: Code { "secret" }
  static var topSecret: Code { "top-secret" }
}

extension FileFacts {
  /// The markings that the file bears as a whole: of its manifest, and above its header.
  func markings(_ lists: CodeLists) -> [Code] {
    var markings: [Code] = []
    for text in titles {
      if let code = FileFacts.marking(text, lists) { markings.append(code) }
    }
    if let text = drop?.marking, let code = FileFacts.marking(before: text, lists) {
      markings.append(code)
    }
    return markings
  }

  /// The longest marking with which the manifest's begins: caveats may follow, as in *SECRET UK EYES
  /// ONLY*. A title is prose and must be a marking by itself.
  private static func marking(before text: String, _ lists: CodeLists) -> Code? {
    guard let spellings = lists[.markings]?.spellings else { return nil }
    let bytes = Array(text.utf8.prefix(longestMarking))
    var end = bytes.count
    while end > 0 {
      if let code = spellings.code(for: bytes[..<end]) { return code }
      repeat { end -= 1 } while end > 0 && bytes[end].isLetterOrDigit
    }
    return nil
  }

  /// In bytes.
  private static let longestMarking = 64

  /// The marking that a text is, or begins with before a colon.
  private static func marking(_ text: String, _ lists: CodeLists) -> Code? {
    guard let spellings = lists[.markings]?.spellings else { return nil }
    let bytes = Array(text.utf8)
    let end = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
    return spellings.code(for: bytes[...]) ?? spellings.code(for: bytes[..<end])
  }
}
