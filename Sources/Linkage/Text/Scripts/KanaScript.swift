/// Japanese syllables, hiragana and katakana, after Hepburn.
enum KanaScript {
  static let signs: ClosedRange<UInt32> = 0x3041...0x30FF

  /// From U+3041 (U+30A1 for katakana); a star before what is written small.
  private static let sounds: [String] =
    ("*a a *i i *u u *e e *o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da "
    + "chi ji *tsu tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma "
    + "mi mu me mo *ya ya *yu yu *yo yo ra ri ru re ro *wa wa i e o n vu *ka *ke").split(
      separator: " "
    ).map(String.init)

  static func append(_ sign: UInt32, to output: inout [UInt8]) {
    let index = Int(sign >= 0x30A1 ? sign - 0x30A1 : sign - 0x3041)
    guard index < sounds.count else { return }
    let sound = sounds[index]
    guard sound.hasPrefix("*") else {
      output.append(contentsOf: sound.utf8)
      return
    }
    // A small sign takes the place of the vowel before it; a small `tsu` only doubles.
    guard sound != "*tsu" else { return }
    if let last = output.last, "iueoa".utf8.contains(last) { output.removeLast() }
    output.append(contentsOf: sound.utf8.dropFirst())
  }
}
