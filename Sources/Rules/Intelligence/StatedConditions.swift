import CanonicalModel
import Records

extension CanonicalRecord {
  /// Whether the text of the handling conditions says that there are none. `None` alone is read as
  /// missing before any rule looks; whole sentences of it are not.
  var saysThereAreNoConditions: Bool {
    withText(.handlingConditions, saysNone) == true
  }
}

private func saysNone(_ text: Span<UInt8>) -> Bool {
  var end = text.count
  while end > 0, text[end - 1].isBlank || text[end - 1] == UInt8(ascii: ".") { end -= 1 }
  let words = text.extracting(0..<end)
  for phrase in phrasesOfNone where words.isPhrase(phrase) { return true }
  return false
}

private let phrasesOfNone: [StaticString] = [
  "none", "no conditions", "no condition", "no conditions apply", "no handling conditions",
  "no restrictions", "without conditions", "none stated", "none specified", "dim amodau",
  "heb amodau", "nid oes amodau", "dim cyfyngiadau",
]
