import Records
import Testing

@testable import Reports

/// What holds of every page, whoever is compared.
@Suite struct PageTests {
  static let samples = PageSamples.Sample.all

  /// Each page is written and taken apart once for all tests.
  private static let pages = Dictionary(
    uniqueKeysWithValues: samples.map { sample in
      (sample.testDescription, Result { try ParsedPage(sample.page) })
    })

  private func parsed(_ sample: PageSamples.Sample) throws -> ParsedPage {
    try #require(Self.pages[sample.testDescription]).get()
  }

  @Test(arguments: samples)
  func isWellFormed(_ sample: PageSamples.Sample) throws {
    let page = try parsed(sample)
    #expect(page.elements.first?.name == "html")
    #expect(page.open.isEmpty)
  }

  @Test(arguments: samples)
  func loadsRunsAndSendsNothing(_ sample: PageSamples.Sample) throws {
    try parsed(sample).expectInert()
  }

  @Test func namesTheStyleThatItUses() throws {
    let css = "\(PageStyle.css)"
    #expect(SHA256.base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    #expect(PageStyle.digest == SHA256.base64(css), "PageStyle.digest has to be renewed")
    let isThere = ComparisonHTML().text(InventedComparison.single).contains("<style>\(css)</style>")
    #expect(isThere)
    #expect(!css.contains("url(") && !css.contains("@import") && !css.contains("<"))
  }

  @Test(arguments: samples)
  func namesEveryIdOnceAndLinksToNoOther(_ sample: PageSamples.Sample) throws {
    try parsed(sample).expectOwnLinks()
  }

  @Test(arguments: samples)
  func canBeHeardAndNotOnlySeen(_ sample: PageSamples.Sample) throws {
    try parsed(sample).expectHearable()
  }

  @Test(arguments: samples)
  func stepsDownItsHeadingsOneByOne(_ sample: PageSamples.Sample) throws {
    try parsed(sample).expectSteps()
  }

  @Test(arguments: HostileText.all, Language.allCases)
  func escapesWhateverItIsTold(_ text: String, _ language: Language) throws {
    let page = ComparisonHTML().text(InventedComparison.hostile(text), in: language)
    let plain = ComparisonHTML().text(InventedComparison.hostile("plain"), in: language)
    // Nothing of it is markup: the page has the elements that it has for plain names.
    let names = try ParsedPage(page).elements.map(\.name)
    let expected = try ParsedPage(plain).elements.map(\.name)
    let isAlike = names.filter { $0 != "text" } == expected.filter { $0 != "text" }
    #expect(isAlike)
    let isVisible = page.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isActing }
    #expect(isVisible)
  }

  /// Sentences, headings, captions and what stands for pictures; not names and numbers.
  @Test(arguments: ["full", "published", "empty", "charts"])
  func saysInWelshWhatItSaysInEnglish(_ name: String) throws {
    let pages = try Language.allCases.map { language in
      try parsed(#require(Self.samples.first { $0.name == name && $0.language == language }))
    }
    // Words of another length stand in other lines of a drawing.
    let (english, welsh) = (pages[0].elements, pages[1].elements)
    let told = [english, welsh].map { $0.filter { $0.name != "text" } }
    let isAlike = told[0].map(\.name) == told[1].map(\.name)
    #expect(isAlike)
    let telling: Set = [
      "p", "h1", "h2", "h3", "h4", "dt", "dd", "li", "caption", "span", "figcaption", "title",
      "desc",
      "summary", "th",
    ]
    let same = ["force-a", "SHA-256", "cyson 1", "shareMargin"]
    var compared = 0
    for (english, welsh) in zip(told[0], told[1])
    where telling.contains(english.name) && english.text.contains(/[a-z]{3}/) {
      guard !same.contains(where: english.text.contains) else { continue }
      #expect(english.text != welsh.text)
      compared += 1
    }
    #expect(compared > 20)
  }

  @Test func isTheSameToTheByte() {
    let once = ComparisonHTML().text(InventedComparison.full)
    let isSame = once == ComparisonHTML().text(InventedComparison.full)
    #expect(isSame)
    #expect(once.utf8.count < 2_000_000)
  }
}
