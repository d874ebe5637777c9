import Records

/// What a text has suffered on its way.
package enum TextDamage {
  /// The fault of the text, if it shows one. A plain text can show none, but for one of a narrow
  /// encoding.
  package static func fault(
    in text: ArraySlice<UInt8>, of encoding: SourceEncoding, countsReplacements: Bool
  ) -> Fault? {
    // A system on the way may have taken `Å` apart.
    let text = text.contains(0xCC) ? LatinLetters.composed(Array(text))[...] : text
    if Mojibake.isSeen(in: text, countsReplacements: countsReplacements) { return .mojibake }
    return LostLetters.areSeen(in: text, of: encoding) ? .lostLetters : nil
  }

  /// Whether the encoding has the other accents of Welsh and neither ŵ nor ŷ.
  static func isNarrow(_ encoding: SourceEncoding) -> Bool {
    encoding == .windows1252 || encoding == .latin1 || encoding == .latin9
  }
}
