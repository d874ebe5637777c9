import Testing

@testable import Linkage

/// Names of many languages in letters, whatever form their bytes have.
@Suite struct NameFoldingTests {
  private func fold(_ text: String) -> String {
    String(decoding: NameFolding.fold(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    // Welsh, Vietnamese, Polish, German, Icelandic, Turkish, Albanian, Czech, Romanian, Azeri.
    ("Siân Tŷ-Gŵyr", "sian ty gwyr"), ("Nguyễn Thị Hương", "nguyen thi huong"), ("Đặng", "dang"),
    ("Łukasz Żółć", "lukasz zolc"), ("Strauß", "strauss"), ("STRAUẞ", "strauss"),
    ("Müller", "muller"),
    ("Þórður Æsir", "thordur aesir"), ("Işık ĞÜL İnan", "isik gul inan"),
    ("Çlirim Përparim", "clirim perparim"),
    ("Dvořák", "dvorak"), ("Țepeș", "tepes"), ("Ələsgər", "elesger"), ("Ŋoŋ", "ngong"),
    // Bulgarian, Serbian, Ukrainian, Russian.
    ("Гълъбов Щерев Христо", "galabov shcherev khristo"), ("Милошевић Душко", "milosevic dushko"),
    ("Георгій Їжак", "heorhiy yizhak"), ("Дмитрий Щукин", "dmitry shchukin"), ("Юлия", "yuliya"),
    // Greek.
    ("Γιώργος Παπαδόπουλος", "giorgos papadopoulos"), ("Ευαγγελία", "evangelia"),
    ("Ευτυχία", "eftychia"), ("Μπάμπης", "bampis"), ("Μαΐου", "maiou"), ("Παῦλος", "pavlos"),
    // Arabic, Persian, Urdu, Kurdish.
    ("محمد", "mhmd"), ("يوسف", "yusf"), ("الحسن", "al hsn"), ("الياس", "alyas"), ("علي", "ali"),
    ("عبد الرحمن", "abd al r_hmn"), ("پرویز", "prviz"), ("مُحَمَّد", "muhamad"), ("ﻣﺤﻤﺪ", "mhmd"),
    ("ئازاد", "azad"), ("گلناز", "glnaz"),
    // Hebrew, Tigrinya, Amharic, Georgian, Armenian.
    ("שלמה כהן", "shlmh k_hn"), ("אברהם עומר לוי", "avrhm omr lvi"), ("ኪዳኑ ተስፋይ", "kidanu tesfay"),
    ("አበበ", "abebe"), ("ኃይለ", "hayle"),
    ("გიორგი", "giorgi"), ("Արմեն Գրիգորյան", "armen grigoryan"),
    // Hindi, Bengali, Punjabi, Tamil, Sinhala, Thai, Korean, Japanese.
    ("राम शर्मा", "ram sharma"), ("মোহাম্মদ", "mohammad"), ("ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "guraprit singh"),
    ("முருகன்", "murukan"), ("නිමල්", "nimal"), ("สมชาย", "smchay"), ("김민준", "kim minjun"), ("이", "lee"),
    ("たなか", "tanaka"), ("キャノン", "kyanon"), ("しょうた", "shota"), ("ユウコ", "yuko"), ("ｼﾞｭﾝ", "jun"),
    // What a script does not write, or writes with two letters.
    ("جعفر", "jafr"), ("سعيد", "said"), ("فاطمه", "fatma"), ("إيمان", "iman"),
    ("عبد الله", "abd allh"),
    ("سیاوش", "syavsh"), ("Նունե Եղիազար Որդան", "nune yeghiazar vordan"), ("Ντίνος", "dinos"),
    ("Γκίκας", "gikas"), ("ธรรม", "tham"), ("หญิง", "ying"), ("അനിൽ", "anil"), ("சிவா", "siva"),
  ])
  func foldsNamesOfManyLanguages(_ text: String, _ expected: String) {
    #expect(fold(text) == expected)
  }

  /// Composed and decomposed are the same, also where the mark makes another letter.
  @Test(arguments: [
    ("é", "e\u{301}"), ("ŵ", "w\u{302}"), ("ễ", "e\u{302}\u{303}"), ("й", "и\u{306}"),
    ("Ї", "І\u{308}"),
    ("ў", "у\u{306}"), ("ά", "α\u{301}"), ("ΐ", "ι\u{308}\u{301}"), ("أ", "ا\u{654}"),
    ("إ", "ا\u{655}"),
    ("ؤ", "و\u{654}"), ("が", "か\u{3099}"), ("ぱ", "は\u{309A}"), ("ヴ", "ウ\u{3099}"),
    ("한", "\u{1112}\u{1161}\u{11AB}"), ("\u{958}", "\u{915}\u{93C}"),
    ("Å", "A\u{30A}"), ("ộ", "o\u{323}\u{302}"),
  ])
  func foldsComposedAndDecomposedAlike(_ composed: String, _ decomposed: String) {
    for (left, right) in [(composed, decomposed), (composed + composed, decomposed + decomposed)] {
      #expect(fold(left) == fold(right))
    }
    #expect(!fold(composed).isEmpty)
  }

  @Test(arguments: [
    ("O'Brien", "obrien"), ("D’Souza", "dsouza"), ("Sa`id", "said"), ("Anne-Marie", "anne marie"),
    ("T.L.A.N.", "t l a n"), ("Smith, John", "smith}john"), ("Ali (Momo)", "ali~momo"),
    ("Jack \"Dai\" Jones", "jack~dai~jones"), ("  a \t b  ", "a b"), ("a\u{A0}b", "a b"),
    ("A\u{200B}l\u{200D}i\u{200F}\u{FEFF}", "ali"), ("Ａｎｎ　Ｌｅｅ", "ann lee"), ("a , (b)", "a~b"),
    ("Victim 12", "victim |b|c"), ("٣", "|d"), ("---", ""), ("", ""), ("(x", "x"), ("x,", "x"),
  ])
  func partsWords(_ text: String, _ expected: String) { #expect(fold(text) == expected) }

  /// A letter that only looks like one of the name's script.
  @Test(arguments: [
    ("Аlice", "alice"), ("Jоhn", "john"), ("Ιvan", "ivan"), ("Пeтpов", "petrov"),
    ("Μaria", "maria"),
  ])
  func seesThroughLookAlikes(_ text: String, _ expected: String) { #expect(fold(text) == expected) }

  /// Signs without a known sound stay apart from one another, and equal to themselves.
  @Test func keepsUnknownSignsApart() {
    let signs = (0x3400...0x4DBF).compactMap(Unicode.Scalar.init as (Int) -> Unicode.Scalar?)
      .map { NameFolding.fold(Array(String($0).utf8)) }
    #expect(Set(signs).count == signs.count)
    #expect(signs.allSatisfy { $0.count == 5 && $0[0] == NameAlphabet.sign })
    #expect(fold("ខ្មែរ") == fold("ខ្មែរ") && !fold("ខ្មែរ").isEmpty)
  }

  @Test func writesNothingButItsAlphabet() {
    let breaks = [NameAlphabet.space, NameAlphabet.comma, NameAlphabet.aside]
    for value in 0...0x1FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let folded = NameFolding.fold(Array("a\(scalar)b".utf8))
      #expect(folded.count >= 2, "\(value)")
      for byte in folded {
        let isKnown =
          NameAlphabet.isLetter(byte) || breaks.contains(byte)
          || byte == NameAlphabet.sign || byte == NameAlphabet.digit
          || byte == NameAlphabet.unwritten
        if !isKnown { Issue.record("U+\(String(value, radix: 16)) gives \(byte)") }
      }
    }
  }

  /// Plain names go a short way; one sign that is not plain, in front or behind, changes nothing of it.
  @Test func takesTheShortWayAlike() {
    var made = MadeUpNames(seed: 21)
    let signs = Array("abcdefghijklXYZ' -".utf8)
    for _ in 0..<1000 {
      let text = (0..<made.next(below: 400)).map { _ in signs[made.next(below: signs.count)] }
      let folded = NameFolding.fold(text)
      #expect(NameFolding.fold([0xC2, 0xA0] + text) == folded)
      #expect(NameFolding.fold(text + [0xC2, 0xA0]) == folded)
      let mixed = NameFolding.fold(Array("é".utf8) + text)
      #expect(mixed.last == folded.last || folded.isEmpty)
      #expect(mixed.count - folded.count <= 2 && mixed.first == UInt8(ascii: "e"))
    }
  }

  @Test func isTheSameWhenFoldedAgain() {
    for text in ["Siân Tŷ", "Юсуф Щукин", "ኪዳኑ", "Smith"] {
      let once = NameFolding.fold(Array(text.utf8))
      #expect(NameFolding.fold(once) == once)
    }
  }

  @Test func takesAnyBytes() {
    var made = MadeUpNames(seed: 7)
    for _ in 0..<3000 {
      let bytes = (0..<made.next(below: 40)).map { _ in UInt8(made.next(below: 256)) }
      #expect(NameFolding.fold(bytes).count <= NameFolder.longest)
    }
    #expect(
      NameFolding.fold([0xFF, 0x61, 0xC3, 0x62, 0xED, 0xA0, 0x80, 0xF0, 0x9F]) == Array("ab".utf8))
  }

  /// 64 KiB of one thing: bounded, and the letter behind a flood of marks still counts.
  @Test func boundsHostileNames() {
    let flood = "a" + String(repeating: "\u{301}", count: 32_768) + "b"
    #expect(fold(flood) == "ab")
    for text in ["x", "x ", "щ", "한", "漢", "क्", "ا", "\u{1F600}"] {
      let folded = NameFolding.fold(Array(String(repeating: text, count: 16_384).utf8))
      #expect(folded.count <= NameFolder.longest && !folded.isEmpty, "\(text)")
    }
  }

  @Test func keepsItsRoom() {
    var folder = NameFolder()
    folder.fold(Array("Łukasz".utf8).span)
    #expect(folder.output == Array("lukasz".utf8))
    folder.fold(Array("Ann".utf8).span)
    #expect(folder.output == Array("ann".utf8))
    folder.fold([UInt8]().span)
    #expect(folder.output.isEmpty)
  }
}
