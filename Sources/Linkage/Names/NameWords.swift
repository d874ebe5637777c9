/// Words in names that are no names.
enum NameWords {
  /// Before a name; left out.
  private static let titles = words(
    "mr mrs ms miss mx dr prof professor sir dame lady lord rev revd reverend master mister madam "
      + "parch parchedig bnr bns arglwydd arglwyddes mme mlle herr frau sra srta senor senora shri smt"
  )
  /// Behind a name; left out.
  private static let suffixes = words("jr jnr junior sr snr senior esq esquire ii iii iv")
  /// Within a name: they say nothing by themselves.
  private static let particles = words(
    "de del della di da do dos das du la le les van von der den ter ten zu zur bin bint ibn ben bn al el "
      + "ul ur ap ab ferch verch uch ddb y of thi")
  /// They are joined to the next word as often as not.
  private static let prefixes = words(
    "abd abdul abdel abdal abu abou mac mc o san santa st saint umm um nic fitz")
  /// What follows is another name of the same person.
  private static let aliasWords = words(
    "aka alias nee formerly fka nickname gynt elwir adwaenir known called")
  /// Beside alias words they say nothing: `also known as`, `a elwir yn`, `a.k.a.`
  private static let fillers = words("also a k f as yn fel or neu n")

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.split(separator: " ").map { Array($0.utf8) })
  }

  static func isTitle(_ word: ArraySlice<UInt8>) -> Bool { titles.contains(Array(word)) }
  static func isSuffix(_ word: ArraySlice<UInt8>) -> Bool { suffixes.contains(Array(word)) }
  static func isParticle(_ word: ArraySlice<UInt8>) -> Bool { particles.contains(Array(word)) }
  static func isPrefix(_ word: ArraySlice<UInt8>) -> Bool { prefixes.contains(Array(word)) }
  static func isAlias(_ word: ArraySlice<UInt8>) -> Bool { aliasWords.contains(Array(word)) }
  static func isFiller(_ word: ArraySlice<UInt8>) -> Bool { fillers.contains(Array(word)) }
}
