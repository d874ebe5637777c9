import CanonicalModel
import Records
import Rules

/// What is looked for in a manifest that is no JSON: a comma too few must not open a drop that is marked
/// SECRET.
enum BrokenManifest {
  /// The end of `"marking"` and of `"protectiveMarking"`.
  private static let key = Array("arking\"".utf8)

  /// The marking of SECRET or above that stands behind such a key.
  static func secretMarking(in bytes: [UInt8], _ lists: CodeLists) -> String? {
    // In UTF-16 each letter has a NUL beside it.
    let text = bytes.filter { $0 != 0 }
    var index = 0
    while index + key.count < text.count {
      if text[index] == key[0], text[index...].starts(with: key) {
        let marking = value(in: text[(index + key.count)...])
        if lists.marking(before: marking)?.isSecret == true { return marking }
      }
      index += 1
    }
    return nil
  }

  /// The beginning of a value in quotes behind a colon.
  private static func value(in text: ArraySlice<UInt8>) -> String {
    let value = text.prefix(256).drop { $0.isBlank || $0 == UInt8(ascii: ":") }
    guard value.first == UInt8(ascii: "\"") else { return "" }
    return String(
      decoding: value.dropFirst().prefix(64).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
  }
}
