/// Latin letters with marks, by the letter below the mark.
///
/// `ü` is `u` and not `ue`: systems drop the mark more often than they spell it out, and the skeleton
/// of a name leaves vowels out anyway.
enum LatinScript {
  /// From U+00C0; a dot where there is no letter or several.
  private static let firstBlocks =
    "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccdd"
    + "ddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnn..oooooo..rrrrrrssssss"
    + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzsbbbb..occdddd.eeeffgg.iikkl.mnnooooopp...s.ttttu"
    + "uuvyyzzzzzz....w.....d..l..n.aaiioouuuuuuuuuueaaaa..ggggkkoooozzj.d.gghwnnaa..oo"
    + "aaaaeeeeiiiioooorrrruuuussttyyhhnduuzzaaeeooooooooyylntj..accltsz..buveejj.qrryy"

  /// From U+1E00: Welsh and Vietnamese letters with two marks, among others.
  private static let additional =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
    + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasss.."
    + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
    + "uuyyyyyyyy....yy"

  /// From U+0250: letters that Azeri and African languages share with phonetics.
  private static let phonetic =
    "a..bocddeeee...jg..g.hh.ii.lll.m.mnn.....r..rrrr..ssj.sttuuvvwy.zzzz"

  private static let several =
    "Æ ae Þ th ß ss æ ae þ th Ĳ ij ĳ ij Ŋ ng ŋ ng Œ oe œ oe Ǆ dz ǆ dz Ǉ lj ǉ lj Ǌ nj ǌ nj Ǣ ae ǣ ae "
    + "Ǳ dz ǳ dz Ǽ ae ǽ ae ẞ ss"

  static func fill(_ letters: inout [UInt32]) {
    for (start, bases) in [(0xC0, firstBlocks), (0x1E00, additional), (0x250, phonetic)] {
      for (index, base) in bases.utf8.enumerated() where base != UInt8(ascii: ".") {
        letters[start + index] = FoldedLetter(Substring(String(Unicode.Scalar(base))), .letter).raw
      }
    }
    let words = several.split(separator: " ")
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      guard let sign = words[index].unicodeScalars.first else { continue }
      letters[Int(sign.value)] = FoldedLetter(words[index + 1], .letter).raw
    }
    for base in 0x61...0x7A {
      let raw = FoldedLetter(Substring(String(Unicode.Scalar(UInt8(base)))), .letter).raw
      letters[base] = raw
      letters[base - 0x20] = raw
    }
  }
}
