/// The 32 symbols that folded names are written in.
///
/// Each is a byte that can be read, and no two share their low five bits: a table of 32 places takes
/// any of them without a question.
package enum NameAlphabet {
  /// Between words.
  package static let space = UInt8(ascii: " ")
  /// Before four letters that stand for one sign whose sound is not known: a Chinese character.
  package static let sign = UInt8(ascii: "{")
  /// Before a letter from a to j that stands for a digit.
  package static let digit = UInt8(ascii: "|")
  /// In a word, for a vowel that its script does not write, where letters would else be read as one sound.
  package static let unwritten = UInt8(ascii: "_")
  /// Between words, for a comma: what stands before it may be the family name.
  package static let comma = UInt8(ascii: "}")
  /// Between words, for a bracket, a slash or quotation marks: another name may begin.
  package static let aside = UInt8(ascii: "~")

  /// Whether a byte of a folded name parts words.
  @inline(__always)
  package static func isBreak(_ byte: UInt8) -> Bool {
    byte == space || byte == comma || byte == aside
  }

  /// Whether a byte is one of the letters a to z.
  @inline(__always)
  package static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
}
