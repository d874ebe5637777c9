/// The script in which somebody's name is written at home.
enum NativeScript: String, Sendable {
  case latin, cyrillic, arabic, ethiopic, han

  /// Spells Latin letters in the script by a table, the longest piece first. It is what a clerk would
  /// write, and no more exact than that.
  func spell(_ word: NameWord) -> [UInt8] {
    guard word.native.isEmpty else { return word.native }
    switch self {
    case .latin, .han: return word.latin
    case .cyrillic: return NativeScript.replace(word.latin, by: NativeScript.cyrillicPieces)
    case .arabic:
      return ArabicSpelling.spell(word.latin) {
        NativeScript.replace($0, by: NativeScript.arabicPieces)
      }
    case .ethiopic: return NativeScript.syllables(word.latin)
    }
  }

  private typealias Pieces = [(latin: [UInt8], native: [UInt8])]

  private static func pieces(_ text: String) -> Pieces {
    text.split(separator: " ").map { pair in
      let halves = pair.split(separator: "=", omittingEmptySubsequences: false)
      return (Array(halves[0].utf8), Array((halves.last ?? "").utf8))
    }.sorted { $0.0.count > $1.0.count }
  }

  private static let cyrillicPieces = pieces(
    "shch=щ zh=ж kh=х ts=ц ch=ч sh=ш ya=я yu=ю ye=є yi=ї ia=я iu=ю ie=є ii=ій iy=ий "
      + "a=а b=б c=к d=д e=е f=ф g=г h=г i=і j=дж k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в "
      + "x=кс y=и z=з")

  /// Short vowels are not written.
  private static let arabicPieces = pieces(
    "sh=ش kh=خ gh=غ th=ث dh=ذ ch=چ zh=ژ aa=ا ee=ي oo=و ou=و ai=اي ei=ي ie=ي ah=ة "
      + "a= b=ب c=ك d=د e= f=ف g=ج h=ه i=ي j=ج k=ك l=ل m=م n=ن o=و p=پ q=ق r=ر s=س t=ت u=و v=ف w=و "
      + "x=كس y=ي z=ز -=")

  private static func lower(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte | 32 : byte }

  private static func replace(_ latin: [UInt8], by pieces: Pieces) -> [UInt8] {
    var output: [UInt8] = []
    var place = 0
    while place < latin.count {
      let rest = latin[place...]
      let piece = pieces.first { piece in
        rest.count >= piece.latin.count
          && rest.prefix(piece.latin.count).elementsEqual(piece.latin) { lower($0) == $1 }
      }
      output += piece?.native ?? [latin[place]]
      place += piece?.latin.count ?? 1
    }
    return output
  }

  // MARK: - Ethiopic

  /// The first sign of each consonant's row; the vowel chooses the place in the row.
  private static let rows: [(latin: [UInt8], first: UInt32)] = [
    ("sh", 0x1238), ("ch", 0x1278), ("ts", 0x1338), ("gh", 0x1308), ("kh", 0x12A8), ("ny", 0x1298),
    ("h", 0x1200), ("l", 0x1208), ("m", 0x1218), ("r", 0x1228), ("s", 0x1230), ("q", 0x1240),
    ("b", 0x1260), ("v", 0x1268), ("t", 0x1270), ("n", 0x1290), ("k", 0x12A8), ("w", 0x12C8),
    ("z", 0x12D8), ("y", 0x12E8), ("d", 0x12F0), ("j", 0x1300), ("g", 0x1308), ("f", 0x1348),
    ("p", 0x1350), ("c", 0x12A8), ("x", 0x1230),
  ].map { (Array($0.0.utf8), $0.1) }

  private static func vowel(_ byte: UInt8) -> UInt32? {
    switch lower(byte) {
    case UInt8(ascii: "e"): 0
    case UInt8(ascii: "u"): 1
    case UInt8(ascii: "i"): 2
    case UInt8(ascii: "a"): 3
    case UInt8(ascii: "o"): 6
    default: nil
    }
  }

  private static func syllables(_ latin: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var place = 0
    while place < latin.count {
      let rest = latin[place...]
      let row = rows.first {
        rest.count >= $0.latin.count
          && rest.prefix($0.latin.count).elementsEqual($0.latin) { lower($0) == $1 }
      }
      place += row?.latin.count ?? 0
      let vowel = place < latin.count ? vowel(latin[place]) : nil
      if vowel != nil || row == nil { place += 1 }
      // A vowel alone stands on the sign of the glottal stop; no vowel is the sixth place.
      guard row != nil || vowel != nil else { continue }
      append((row?.first ?? 0x12A0) + (vowel ?? 5), to: &output)
    }
    return output
  }

  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    output.append(contentsOf: UTF8.encode(scalar) ?? .init())
  }
}
