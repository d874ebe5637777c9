import Records
import Testing

@testable import Reports

/// What holds of every page, whoever is compared and whatever was checked.
@Suite struct PageContractTests {
  @Test(arguments: PageSample.all)
  func isWellFormed(_ sample: PageSample) throws {
    let page = try sample.parsed()
    #expect(page.elements.first?.name == "html")
    #expect(page.open.isEmpty)
  }

  @Test(arguments: PageSample.all)
  func loadsRunsAndSendsNothing(_ sample: PageSample) throws { try sample.parsed().expectInert() }

  @Test(arguments: PageSample.all)
  func namesEveryIdOnceAndLinksToNoOther(_ sample: PageSample) throws {
    try sample.parsed().expectOwnLinks()
  }

  @Test(arguments: PageSample.all)
  func canBeHeardAndNotOnlySeen(_ sample: PageSample) throws {
    try sample.parsed().expectHearable()
  }

  @Test(arguments: PageSample.all)
  func stepsDownItsHeadingsOneByOne(_ sample: PageSample) throws {
    try sample.parsed().expectSteps()
  }

  @Test func namesTheStylesThatItUses() {
    #expect(SHA256.base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    let comparison = ComparisonHTML().text(InventedComparison.single)
    expect(PageStyle.sheet, in: comparison, "PageStyle")
    let check = HTMLReporter().text(SampleReport.report)
    expect(PageStyle.sheet, in: check, "PageStyle")
    expect(ValidationStyle.sheet, in: check, "ValidationStyle")
  }

  private func expect(_ sheet: PageSheet, in page: String, _ name: String) {
    let css = "\(sheet.css)"
    #expect(sheet.digest == SHA256.base64(css), "\(name).digest has to be renewed")
    let isThere = page.contains("<style>\(css)</style>") && page.contains(sheet.digest)
    #expect(isThere)
    #expect(!css.contains("url(") && !css.contains("@import") && !css.contains("<"))
  }

  @Test func isTheSameToTheByte() {
    for sample in PageSample.all where sample.language == .english {
      let isSame = sample.page == sample.page
      #expect(isSame)
      #expect(sample.page.utf8.count < 2_000_000)
    }
  }

  // MARK: - What others write

  @Test(arguments: HostileText.all, Language.allCases)
  func escapesWhateverAComparisonIsTold(_ text: String, _ language: Language) throws {
    let pages = [text, "plain"].map {
      ComparisonHTML().text(InventedComparison.hostile($0), in: language)
    }
    // Words of another length stand in other lines of a drawing.
    try expectNoMarkup(in: pages[0], beside: pages[1], except: ["text"])
  }

  @Test(arguments: Payload.all, Language.allCases)
  func escapesWhateverACheckIsTold(_ text: String, _ language: Language) throws {
    let style = ReportStyle(language: language, disclosure: ReportStyle.open.disclosure)
    let pages = [text, "plain"].map {
      HTMLReporter().text(InventedCheck.infected(with: $0), as: style)
    }
    try expectNoMarkup(in: pages[0], beside: pages[1])
  }

  /// The page has the elements that it has for plain names, and shows what would act.
  private func expectNoMarkup(
    in page: String, beside plain: String, except: Set<String> = []
  ) throws {
    let names = try [page, plain].map {
      try ParsedPage($0).elements.map(\.name).filter { !except.contains($0) }
    }
    let isAlike = names[0] == names[1]
    #expect(isAlike)
    let isVisible = page.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isActing }
    #expect(isVisible)
  }

  // MARK: - Two languages

  /// Sentences, headings, captions and what stands for pictures; not names and numbers.
  @Test(arguments: ["full", "published", "empty", "charts"])
  func saysInWelshWhatAComparisonSaysInEnglish(_ name: String) throws {
    try expectTranslated(
      name, telling: ["h4", "dd", "li", "span", "th"],
      same: ["force-a", "SHA-256", "cyson 1", "shareMargin"], except: ["text"])
  }

  @Test(arguments: ["check-small", "check-agreed", "check-passed"])
  func saysInWelshWhatACheckSaysInEnglish(_ name: String) throws {
    try expectTranslated(name, same: ["gwent-police", "cyson"])
  }

  private func expectTranslated(
    _ name: String, telling more: Set<String> = [], same: [String], except: Set<String> = []
  ) throws {
    let pages = try PageSample.both(name)
    let told = [pages.english, pages.welsh].map { page in
      page.elements.filter { !except.contains($0.name) }
    }
    let isAlike = told[0].map(\.name) == told[1].map(\.name)
    #expect(isAlike)
    let telling = more.union([
      "p", "h1", "h2", "h3", "dt", "caption", "figcaption", "title", "desc", "summary",
    ])
    var compared = 0
    for (english, welsh) in zip(told[0], told[1])
    where telling.contains(english.name) && english.text.contains(/[a-z]{3}/) {
      guard !same.contains(where: english.text.contains) else { continue }
      #expect(english.text != welsh.text)
      compared += 1
    }
    #expect(compared > 20)
  }
}
