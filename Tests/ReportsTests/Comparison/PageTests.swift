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
    let page = try parsed(sample)
    let active: Set = [
      "script", "iframe", "object", "embed", "link", "img", "image", "use", "form", "base", "audio",
      "video", "foreignObject", "animate", "set",
    ]
    for element in page.elements {
      #expect(!active.contains(element.name), "\(element.name)")
      for (name, value) in element.attributes {
        #expect(!name.hasPrefix("on") && name != "style" && name != "src", "\(name)")
        if name == "href" { #expect(value.hasPrefix("#"), "\(value)") }
        #expect(!value.contains("url("))
      }
    }
    let policy = page.elements.first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(policy?.attributes["content"]?.hasPrefix("default-src &#39;none&#39;") == true)
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
    let elements = try parsed(sample).elements
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let known = Set(ids)
    for element in elements {
      if let target = element.attributes["href"] {
        #expect(known.contains(String(target.dropFirst())), "\(target)")
      }
      for name in element.attributes["aria-labelledby"]?.split(separator: " ") ?? [] {
        #expect(known.contains(String(name)))
      }
    }
  }

  @Test(arguments: samples)
  func canBeHeardAndNotOnlySeen(_ sample: PageSamples.Sample) throws {
    let elements = try parsed(sample).elements
    for (index, element) in elements.enumerated() {
      switch element.name {
      case "svg":
        #expect(element.attributes["role"] == "img")
        let children = elements[(index + 1)...].prefix(2)
        #expect(children.map(\.name) == ["title", "desc"])
        for child in children { #expect(child.text.count > 5, "\(child.text)") }
      case "table":
        #expect(elements[index + 1].name == "caption")
        let rest = elements[(index + 1)...].prefix { $0.name != "table" }
        for head in rest where head.name == "th" {
          #expect(["col", "row", "rowgroup"].contains(head.attributes["scope"]))
        }
      case "section", "article", "nav":
        #expect(element.attributes["aria-label"] ?? element.attributes["aria-labelledby"] != nil)
      case "figure":
        let rest = elements[(index + 1)...].prefix { $0.name != "figure" }
        #expect(rest.contains { $0.name == "table" }, "a chart without its numbers")
        #expect(rest.contains { $0.name == "figcaption" })
      default: break
      }
    }
    for landmark in ["header", "nav", "main", "h1", "title"] {
      #expect(elements.contains { $0.name == landmark }, "\(landmark)")
    }
    let skip = elements.first { $0.name == "a" }
    #expect(skip?.attributes["class"] == "skip")
  }

  @Test(arguments: samples)
  func stepsDownItsHeadingsOneByOne(_ sample: PageSamples.Sample) throws {
    let levels = try parsed(sample).elements.compactMap { element in
      element.name.first == "h" ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
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
