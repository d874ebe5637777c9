import Testing

@testable import Linkage

/// Names taken apart.
@Suite struct NameReaderTests {
  private enum Name {
    case whole(String), parts(String, String), initials(String)

    func add(to draft: inout PersonDraft) {
      switch self {
      case .whole(let text): draft.addName(whole: Array(text.utf8))
      case .parts(let given, let family):
        draft.addName(given: Array(given.utf8), family: Array(family.utf8))
      case .initials(let text): draft.addName(initials: Array(text.utf8))
      }
    }
  }

  private func read(_ names: [Name], with reader: inout NameReader) {
    var draft = PersonDraft()
    for name in names { name.add(to: &draft) }
    for name in draft.names { reader.read(name, draft.bytes.span) }
  }

  /// The words as `name:role word`, particles with a star.
  private func words(_ names: Name...) -> String {
    var reader = NameReader()
    read(names, with: &reader)
    return reader.words.map { word in
      let letters = String(decoding: reader.letters[word.letters], as: UTF8.self)
      let role = ["", "g:", "f:"][Int(word.role.rawValue)]
      return "\(word.name > 0 ? "\(word.name)." : "")\(role)\(letters)\(word.isParticle ? "*" : "")"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("John Smith", "john smith"), ("Mr John Smith Jr.", "john smith"), ("Dr", "dr"),
    ("Miss", "miss"),
    ("Parch. Dafydd Jones", "dafydd jones"), ("Smith, John Paul", "g:john g:paul f:smith"),
    ("Ludwig van Beethoven", "ludwig van* beethoven"), ("Gwen ferch Rhys", "gwen ferch* rhys"),
    ("Ali bin Abd al-Rahman", "ali bin* abdal rahman"), ("de la", "de la"),
    ("T.L.A.N.", "t l a n"),
    ("John Smith (aka Jack Jones)", "john smith 1.jack 1.jones"),
    ("John Smith aka Jack", "john smith 1.jack"), ("John Smith A.K.A. Jack", "john smith 1.jack"),
    ("John Smith also known as Jack Jones", "john smith 1.jack 1.jones"),
    ("Siân Jones a elwir yn Nan", "sian jones 1.nan"), ("Ann Jones née Evans", "ann jones 1.evans"),
    ("Ali aka Momo aka Mo", "ali 1.momo 2.mo"), ("John \"Jack\" Smith", "john smith 1.jack"),
    ("Ali / Hassan", "ali 1.hassan"), ("", ""), ("---", ""), ("(aka)", ""), ("aka", ""),
  ])
  func takesWholeNamesApart(_ text: String, _ expected: String) {
    #expect(words(.whole(text)) == expected)
  }

  @Test func takesPartsAsTheyAre() {
    #expect(words(.parts("Mary Ann", "O'Brien")) == "g:mary g:ann f:obrien")
    #expect(
      words(.parts("Maggie (Margaret)", "Jones")) == "g:maggie f:jones 1.g:margaret 1.f:jones")
    #expect(words(.parts("Ann", "Jones (née Evans)")) == "g:ann f:jones 1.g:ann 1.f:evans")
    #expect(words(.parts("Mrs Ann", "van Dyke")) == "g:ann f:van* f:dyke")
    #expect(words(.parts("", "Khan")) == "f:khan" && words(.parts("", "")).isEmpty)
    #expect(words(.parts("Van", "Nguyen")) == "g:van f:nguyen")
  }

  @Test func takesInitialsApart() {
    for text in ["T.L.A.N.", "TLAN", "t l a n", "T-L-A-N"] {
      #expect(words(.initials(text)) == "t l a n")
    }
    #expect(words(.initials("")).isEmpty)
  }

  @Test func keepsNamesApart() {
    #expect(words(.whole("Ann Lee"), .whole(""), .whole("Nan Lee")) == "ann lee 1.nan 1.lee")
  }

  /// Eight names of eight words: the first seven and the last.
  @Test func cutsTheSameWay() {
    let long = (1...20).map { String(repeating: "ab", count: $0) }.joined(separator: " ")
    var reader = NameReader()
    for _ in 0..<20 { read([.whole(long)], with: &reader) }
    #expect(reader.names == 8 && reader.words.count == 64)
    #expect(reader.words[7].letters.count == 40 && reader.words[6].letters.count == 14)
    reader.removeAll()
    #expect(reader.words.isEmpty && reader.letters.isEmpty && reader.names == 0)
  }

  @Test func boundsHostileNames() {
    var reader = NameReader()
    for text in ["a ", "aka ", "(a)", "de ", ", ", "ሀ ", "a(aka b"] {
      read([.whole(String(repeating: text, count: 16_384))], with: &reader)
    }
    #expect(reader.words.count <= 64 && reader.names <= 8)
  }
}
