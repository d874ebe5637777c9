import CanonicalModel
import Foundation
import Records
import Testing

@testable import Pipeline

@Suite struct ReviewShowTests {
  @Test func drawsTheWaterfall() throws {
    let text = try ReviewFolder().review().show(ReviewFolder.pair("fg"), nil)
    let lines = text.split(separator: "\n").map(String.init)
    let bars = lines.filter { $0.hasSuffix("%") }
    #expect(bars.count == 5)
    #expect(bars[0].contains("before comparing") && bars[0].contains("-12.0"))
    #expect(bars[0].contains(String(repeating: "▒", count: 20)))
    #expect(bars[1].contains("given name: the same") && bars[1].contains("+7.5"))
    #expect(bars[2].contains("-2.2") || bars[2].contains("-2.3"))
    #expect(bars[4].contains("sum") && bars[4].contains("+6.0") && bars[4].hasSuffix("98.46 %"))
    #expect(text.contains("family name: <b>new</b>"))
    #expect(text.contains("- given name: the same. 181 times as likely if both are one."))
    #expect(text.contains("two are 4096 times as likely as one"))
    #expect(lines.allSatisfy { $0.count <= 140 })
  }

  @Test func masksValuesUnlessAsked() throws {
    let review = try ReviewFolder().review()
    let masked = try review.show(ReviewFolder.pair("fg"), nil)
    #expect(!masked.contains("CANARY") && !masked.contains("1990") && !masked.contains("ALB"))
    #expect(masked.contains("[masked]") && masked.contains("(refused)"))
    let shown = try review.show(ReviewFolder.pair("fg"), Disclosure(askedForByUser: ()))
    #expect(shown.contains("=CANARY, \"Hoxha\"") && shown.contains("ALB") && shown.contains("31"))
    // What drives a terminal is spelled out; what may name a source is not in the dataset.
    #expect(shown.contains("\\u001B[31m") && !shown.contains("\u{1B}"))
    #expect(!shown.contains("CANARY-SOURCE"))
  }

  @Test func marksWhatIsAlike() throws {
    let text = try ReviewFolder().review().show(ReviewFolder.pair("cd"), nil)
    #expect(text.contains(/family name +=/) && text.contains(/local reference +≠|reference +≠/))
    #expect(text.contains(/town.* {3,}\(refused\)/))
  }

  @Test func findsPairsByTheirFirstLetters() throws {
    let review = try ReviewFolder().review()
    let name = ReviewFolder.pair("fg")
    let text = try review.show(name, nil)
    #expect(try review.show(String(name.prefix(8)).uppercased(), nil) == text)
    var wrong = Array(name)
    wrong[15] = wrong[15] == "0" ? "1" : "0"
    let error = #expect(throws: RunError.self) { try review.show(String(wrong), nil) }
    #expect(error?.exitCode == 2 && error?.message.contains("did you mean \(name)?") == true)
    #expect(throws: RunError.self) { try review.show("", nil) }
    #expect(throws: RunError.self) { try review.show(String(name.prefix(3)), nil) }
  }

  @Test(arguments: Language.allCases)
  func makesAPageThatStandsAlone(_ language: Language) throws {
    let page = String(
      decoding: try ReviewFolder().review(language).page(ReviewFolder.pair("fg")), as: UTF8.self)
    #expect(!page.contains("CANARY") && !page.contains("1990"))
    for sign in ["http:", "https:", "//", "<script", "<b>", "onload", "url(", " style="] {
      #expect(!page.contains(sign), "\(sign)")
    }
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(page.contains("default-src 'none'"))
    let style = try #require(page.firstMatch(of: /<style>(.*)<\/style>/)).1
    let hex = Digest.hex(Array(style.utf8))
    let bytes = stride(from: 0, to: 64, by: 2).compactMap {
      UInt8(hex.dropFirst($0).prefix(2), radix: 16)
    }
    let digest = Data(bytes).base64EncodedString()
    #expect(page.contains("style-src 'sha256-\(digest)'"))
    #expect(page.contains("<svg role=\"img\"") && page.contains("<title id=\"t\">"))
    #expect(page.contains("<desc id=\"d\">") && page.contains("&lt;b&gt;new&lt;/b&gt;"))
    #expect(page.ranges(of: "<rect ").count == 5 && page.ranges(of: "<table>").count == 2)
    #expect(page.contains("98.46 %") && page.contains("+12.75"))
  }

  @Test func speaksWelsh() throws {
    let review = try ReviewFolder().review(.welsh)
    let text = try review.show(ReviewFolder.pair("fg"), nil)
    #expect(text.contains("yr un person?") && text.contains("enw cyntaf: yr un fath"))
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("gwaith mor debygol") && text.contains("cyfanswm"))
    #expect(review.list(Review.ListOptions(), nil).contains("pont"))
  }

  @Test(arguments: [0, 1, 2, 3, 57])
  func writesBase64AsOthersDo(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 200) }
    #expect(Base64.text(bytes) == Data(bytes).base64EncodedString())
  }

  @Test func writesFiguresAsOthersDo() {
    for step in -300...300 {
      let weight = Double(step) / 7
      let expected = String(format: "%.2f", weight)
      #expect(Figures.fixed(weight, 2) == (expected == "-0.00" ? "0.00" : expected), "\(weight)")
      let share = 100 / (1 + exp2(-weight))
      if share > 0.01, share < 99.99 {
        #expect(Figures.percent(weight) == String(format: "%.2f %%", share), "\(weight)")
      }
    }
    #expect(Figures.percent(100) == "> 99.99 %" && Figures.percent(-100) == "< 0.01 %")
    #expect(Figures.times(-3) == "8.0" && Figures.times(30) == "> 1,000,000")
    #expect(Figures.fixed(.infinity, 1) == "∞")
  }
}
