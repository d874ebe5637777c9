import CanonicalModel
import Records

/// The spellings of code fields.
extension ProfileDecoder {
  /// The spellings of a code field: codes and, after a question mark, missing words.
  func reading(_ list: CodeListID, _ document: Document) throws(ProfileError) -> CodeReading {
    var own = SpellingTable()
    var ownMissing = SpellingTable()
    let codes = try document["codes"].map { codes throws(ProfileError) in
      try members("codes", of: codes)
    }
    for (spelling, value) in codes ?? [] {
      guard let text = value.string else {
        problems.note(fail(.wrongType(spelling, expected: .code), value))
        continue
      }
      if text.hasPrefix("?") {
        if let code = attempt(try missing(value)) { ownMissing.add(spelling, meaning: code) }
      } else if let code = attempt(try code(text, in: list, value)) {
        own.add(spelling, meaning: code)
      }
    }
    return CodeReading(list, in: lists, vocabulary, own: own, ownMissing: ownMissing)
  }

  func code(_ text: String, in list: CodeListID, _ document: Document) throws(ProfileError) -> Code
  {
    guard let code = Code(text), lists[list]?.contains(code) ?? true else {
      throw fail(.unknownCode(text, list: list.rawValue, nearest: nearest(text, list)), document)
    }
    return code
  }

  private func nearest(_ text: String, _ list: CodeListID) -> String? {
    NearestName.to(text, among: lists[list]?.rows.map(\.code.description) ?? [])
  }
}
