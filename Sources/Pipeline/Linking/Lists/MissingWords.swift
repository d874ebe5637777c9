import CanonicalModel

/// What stands in a list where a value is missing.
///
/// Written as programs write them, letter by letter: `Nan` and `Na` are names of people.
struct MissingWords: Sendable {
  private static let standard = [
    "NA", "N/A", "n/a", "N.A.", "#N/A", "<NA>", "NULL", "null", "Null", "(null)", "NaN", "nan",
    "NaT", "None", "none", "NONE", "nil", "NIL", "unknown", "Unknown", "UNKNOWN", "unk", "UNK",
    "not known", "Not known", "Not Known", "NOT KNOWN", "NK", "not stated", "Not stated",
    "Not Stated", "NOT STATED", "not recorded", "Not recorded", "not provided", "Not provided",
    "unspecified", "missing", "Missing", "MISSING", "undefined", "anhysbys", "Anhysbys", "\\N",
  ]

  /// By length.
  private var words: [[[UInt8]]] = []
  /// By byte: whether a word begins with it. Most texts are told from all of them by that.
  private var openings = [Bool](repeating: false, count: 256)

  /// `others` are what this list uses besides.
  init(_ others: [String] = []) {
    for word in MissingWords.standard + others {
      let bytes = Array(word.utf8)
      while words.count <= bytes.count { words.append([]) }
      words[bytes.count].append(bytes)
      if let first = bytes.first { openings[Int(first)] = true }
    }
  }

  /// Whether the text, which has no blanks around it, is no value: nothing, a word of the list, or
  /// signs alone such as `-` and `?`.
  func contains(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    if text.count < words.count, openings[Int(first)] {
      for word in words[text.count] where text.elementsEqual(word) { return true }
    }
    return text.count <= 3 && !text.contains { $0.isLetterOrDigit || $0 >= 0x80 }
  }
}
