/// Beginnings of words that tell of a sign of exploitation, in English and in Welsh: those of the
/// indicator lists of the form, as short as they stay plain. Welsh words stand with their mutations.
enum IndicatorTerms {
  private static let words = """
    abus arrang assault beat begg benefit boss brothel burn cannabis car cash cell child client coerc \
    confiscat control county debt deceiv depriv document domestic drug escort exploit factory \
    fear food forc fraud gang girl groom harm held hide hotel house hung hurt identity injur kept key \
    kidnap labour land lock lorry man men miss mobile money nail older owe own paid passport pay \
    phone pimp pregnan premis prison prostit rape recruit refus rent rob runaway scar sell sent sex shop sla \
    sleep smuggl sold steal surviv take taken threat tradi traffick transport trap travel unpaid van \
    victim violen visa vulnerab wage wash watch woman women work \
    anaf arian bygyth camfanteis canabis carchar chamfanteis cham char chloi cloi cuddi cyffur \
    cyflog ddogfen ddyled dogfen dyled dynion fygyth fwyd gaeth gam gamfanteis gloi gorfod gwaith \
    gweithio gyffur gyflog lafur llafur menyw mudo niwed ofn orfod pasbort phasbort plant plentyn \
    puteini ryw rhyw trais treisi waith weithio
    """

  /// The words by their first letter.
  private static let byLetter: [[[UInt8]]] = {
    var table = Array(repeating: [[UInt8]](), count: 26)
    for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let bytes = Array(word.utf8)
      guard let first = bytes.first, (97...122).contains(first) else { continue }
      table[Int(first) - 97].append(bytes)
    }
    return table
  }()

  /// Whether one of them begins at the place, in either case of letters.
  static func begin(_ text: Span<UInt8>, at index: Int) -> Bool {
    let letter = Int(text[index] | 0x20) - 97
    guard (0..<26).contains(letter) else { return false }
    return byLetter[letter].contains { word in
      guard index + word.count <= text.count else { return false }
      for place in word.indices where text[index + place] | 0x20 != word[place] { return false }
      return true
    }
  }
}
