import Records
import Rules
import Testing

@testable import Pipeline

/// What `cyson explain` and the pages say of every rule.
@Suite struct RuleTextTests {
  @Test(arguments: Catalogue.all.map(\.id))
  func saysEverythingInBothLanguages(_ id: RuleID) throws {
    let rule = try #require(Catalogue.rule(id.description))
    let info = rule.info
    for language in Language.allCases {
      let lines = RuleText(rule, language).text(showsAll: true)
      let text = lines.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let words = [info.title, info.explanation, info.message, info.fix, info.fixBy.words]
      for words in words + info.authority.statements.map(\.words) {
        #expect(text.contains(words.text(in: language)), "\(words.en)")
      }
      for part in info.authority.statements.map(\.id) + rule.examples.map(\.title) {
        #expect(text.contains(part), "\(part)")
      }
    }
  }

  /// Where records alone do not tell two examples apart, the drop, its day or its title must.
  @Test func showsWhatTellsExamplesApart() {
    for rule in Catalogue.all {
      let shown = rule.examples.map { ExampleText.lines(of: $0, in: .english) }
      for (example, lines) in zip(rule.examples, shown) where example.isFlagged {
        let passing = zip(rule.examples, shown).filter { !$0.0.isFlagged && $0.1 == lines }
        #expect(passing.isEmpty, "\(rule.id): \(example.title) and \(passing.map(\.0.title))")
      }
    }
  }

  /// Records, files and addresses are shown as they are; everything else fits a terminal.
  @Test(arguments: Catalogue.all.map(\.id))
  func staysWithinATerminal(_ id: RuleID) throws {
    let rule = try #require(Catalogue.rule(id.description))
    let text = RuleText(rule, .english).text(showsAll: false)
    let words = text.prefix(upTo: text.firstRange(of: "\nFlagged")?.lowerBound ?? text.endIndex)
    for line in words.split(separator: "\n") where !line.contains("http") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test func wrapsWordsAndLosesNone() {
    #expect("one two three".wrapped(to: 8) == ["one two", "three"])
    #expect("one two three".wrapped(to: 8, indent: 4) == ["one", "two", "three"])
    #expect("".wrapped() == [""])
    #expect("a-very-long-word b".wrapped(to: 4) == ["a-very-long-word", "b"])
  }

  @Test func takesNamesWithCommas() throws {
    let choice = try RuleChoice(selecting: ["dec-003, REF"], ignoring: ["REF-001"])
    let ids = Catalogue.all.filter { choice.includes($0) }.map(\.id.description)
    #expect(ids.contains("DEC-003") && ids.contains("REF-002"))
    #expect(!ids.contains("DEC-004") && !ids.contains("REF-001"))
    for wrong in ["", ",", "DEC,", "DEC REF", "DEC-3"] {
      #expect(throws: RunError.self) { try RuleChoice(selecting: [wrong], ignoring: []) }
    }
  }

  /// A page links to pages that are made.
  @Test func linksToPagesThatExist() throws {
    let made =
      RulePages.all() + SourcePages.all() + [(NotTestablePage.path, NotTestablePage.text())]
    let paths = Set(made.map(\.path))
    #expect(paths.count == made.count)
    for (path, text) in made {
      let folder = path.split(separator: "/").dropLast()
      for match in text.matches(of: /\]\(([^)#]+\.md)(#[^)]*)?\)/) {
        var parts = Array(folder)
        for part in match.1.split(separator: "/") {
          if part == ".." { parts.removeLast() } else { parts.append(part) }
        }
        #expect(paths.contains(parts.joined(separator: "/")), "\(path) links to \(match.1)")
      }
    }
  }
}
