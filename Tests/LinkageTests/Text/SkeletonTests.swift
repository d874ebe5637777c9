import Testing

@testable import Linkage

/// What is heard of a word's consonants.
@Suite struct SkeletonTests {
  private func skeleton(_ text: String) -> Skeleton {
    Skeleton(NameFolding.fold(Array(text.utf8)).span)
  }

  /// Spellings and scripts of one name.
  @Test(arguments: [
    ["Mohammed", "Muhammad", "Mohamed", "Mohamad", "محمد", "Мухаммед", "মোহাম্মদ", "Mohammad"],
    ["Yusuf", "Yousef", "Youssef", "يوسف", "Юсуф", "Jusuf", "Yusef"], ["Kidanu", "ኪዳኑ", "Kidano"],
    ["Nguyễn", "Nguyen"], ["Khalid", "Khaled", "خالد", "Халид"], ["Ibrahim", "Ebrahim", "ابراهيم"],
    ["Fatima", "Fatma", "Fatimah", "فاطمة", "Фатима"],
    ["Kowalski", "Kovalski", "Ковальский", "Ковальський", "Kowalsky"],
    ["Alexander", "Aleksander", "Aleksandr", "Александър", "Александр"],
    ["Giorgi", "გიორგი", "Γιώργη"],
    ["Tesfay", "Tesfaye", "ተስፋይ"], ["Qasim", "Kasim", "Casim", "قاسم"],
    ["Suhail", "Sohail", "سهيل"],
    ["Zahra", "Zahrah", "زهرا"], ["Philip", "Filip", "Phillip"],
    ["Ștefan", "Stefan", "Shtefan", "Стефан"],
    ["Yelena", "Elena", "Елена"], ["Jakub", "Yakub", "Якуб"], ["Saeed", "Said", "سعيد", "Sayed"],
    ["Abdulrahman", "عبدالرحمن", "Abdelrahman"], ["Szymon", "Shimon", "Simon", "שמעון"],
    ["Dzhamal", "Djamal", "Jamal"], ["Selam", "ሰላም", "Salam"],
    ["Gebremariam", "ገብረማርያም"], ["Shcherbak", "Szczerbak", "Щербак"], ["Gurpreet", "ਗੁਰਪ੍ਰੀਤ"],
    ["Sharma", "शर्मा"], ["Nimal", "නිමල්"],
  ])
  func joinsSpellings(_ names: [String]) throws {
    let first = try #require(names.first)
    for name in names {
      #expect(skeleton(name).fine == skeleton(first).fine, "\(name) and \(first)")
      #expect(skeleton(name).fine != 0)
    }
  }

  @Test(arguments: [
    ("Ahmed", "Ahmet"), ("Mehmet", "Muhammad"), ("Murugan", "முருகன்"), ("Dawud", "Daoud"),
    ("Murat", "Murad"), ("Mikhail", "Michail"), ("Khrystyna", "Chrystyna"),
  ])
  func joinsBroadly(_ left: String, _ right: String) {
    #expect(skeleton(left).broad == skeleton(right).broad)
  }

  @Test(arguments: [
    ("Smith", "Jones"), ("Anna", "Nina"), ("Omar", "Mira"), ("Khan", "Kim"),
    ("Daniel", "Denis"),
  ])
  func tellsNamesApart(_ left: String, _ right: String) {
    #expect(skeleton(left).broad != skeleton(right).broad)
  }

  @Test func comparesVowelsInFront() {
    #expect(!skeleton("Hussein").vowel.mayBe(skeleton("Hassan").vowel))
    #expect(!skeleton("Dan").vowel.mayBe(skeleton("Don").vowel))
    #expect(skeleton("Omar").vowel.mayBe(skeleton("Umar").vowel))
    #expect(skeleton("عمر").vowel.mayBe(skeleton("Omar").vowel))
    #expect(skeleton("Ibrahim").vowel.mayBe(skeleton("Ebrahim").vowel))
    #expect(skeleton("Mohammed").vowel.mayBe(skeleton("Muhammad").vowel))
  }

  @Test func showsItsLetters() {
    let letters = Skeleton.letters(skeleton("Mohammed").fine)
    #expect(letters == Array("mhmd".utf8) && Skeleton.length(skeleton("Mohammed").fine) == 4)
    #expect(Skeleton.length(0) == 0 && Skeleton.letters(0).isEmpty)
  }

  @Test func hasNoneForSignsAndDigits() {
    for text in ["\u{3400}", "12", "Victim1", ""] { #expect(skeleton(text).fine == 0, "\(text)") }
  }

  @Test func keepsTwelveConsonants() {
    let long = skeleton(String(repeating: "bdfgklmnprst", count: 20))
    #expect(Skeleton.length(long.fine) == 12)
    #expect(long.fine == skeleton("bdfgklmnprst" + "zzz").fine)
  }

  /// Vowels after the first letter change nothing.
  @Test func doesWithoutVowels() {
    var made = MadeUpNames(seed: 3)
    let consonants = Array("bdfklmnprtv".utf8)
    for _ in 0..<500 {
      let bare = (0..<(2 + made.next(below: 5))).map { _ in consonants[made.next(below: 11)] }
      let doubled = zip(bare, bare.dropFirst()).contains { $0.0 == $0.1 }
      guard !doubled else { continue }
      let spoken = bare.flatMap { [$0, Array("aeiou".utf8)[made.next(below: 5)]] }
      #expect(Skeleton(bare.span).fine == Skeleton(spoken.span).fine)
    }
  }
}
