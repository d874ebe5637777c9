import Records
import Testing

@testable import Reports

@Suite struct ComparisonTextTests {
  static let reports: [(String, ComparisonReport)] = [
    ("full", InventedComparison.full), ("single", InventedComparison.single),
    ("published", InventedComparison.published), ("long names", InventedComparison.longNames),
    ("empty", InventedComparison.empty),
  ]

  @Test(arguments: reports.indices, Language.allCases)
  func keepsToEightyColumns(_ index: Int, _ language: Language) {
    let text = ComparisonText().text(Self.reports[index].1, in: language)
    for line in text.split(separator: "\n") {
      // A word that is wider stands alone.
      let isWord = !line.drop { $0 == " " }.contains(" ")
      #expect(line.count <= 80 || isWord, "\(line)")
    }
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
  }

  @Test func beginsWithTheAnswer() {
    let text = ComparisonText().text(InventedComparison.full)
    #expect(text.hasPrefix("Of "))
    let welsh = ComparisonText().text(InventedComparison.full, in: .welsh)
    #expect(welsh.hasPrefix("O'r "))
  }

  @Test(arguments: HostileText.all)
  func showsWhatWouldAct(_ text: String) {
    let page = ComparisonText().text(InventedComparison.hostile(text))
    let isVisible = page.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isActing }
    #expect(isVisible)
  }

  @Test func hasColoursOnlyWhereAsked() {
    var output = ReportOutput()
    let style = ReportStyle(isColoured: true)
    ComparisonText().write(InventedComparison.full, as: style, to: &output)
    let coloured = String(decoding: output.bytes, as: UTF8.self)
    let plain = ComparisonText().text(InventedComparison.full)
    #expect(coloured.contains("\u{1B}[") && !plain.contains("\u{1B}"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]+m/, with: "") == plain)
  }

  /// What no force can be compared in is named once and takes no lines of the table.
  @Test func leavesOutOfTheTableWhatNobodyCanBeComparedIn() {
    var report = InventedComparison.full
    for place in report.indicators[0].rows.indices {
      report.indicators[0].rows[place].verdict = .notComparable
    }
    let text = ComparisonText().text(report)
    #expect(text.contains("Comparable for no force: A01.\n"))
    #expect(!text.contains("\nA01 ") && text.contains("\nA02 "))
  }

  // MARK: - The answer

  @Test func countsIndicatorsByWhatWeighsMost() {
    let force = InventedComparison.forces[0]
    func result(_ id: String, _ verdicts: [ComparisonVerdict], national: Bool = false)
      -> IndicatorResult
    {
      IndicatorResult(
        info: InventedIndicators.info(id, id, national ? .national : .force, .neutral, 1),
        rows: verdicts.map { ForceResult(force: force, verdict: $0, reading: Words(same: "")) })
    }
    let answer = ComparisonAnswer(
      InventedComparison.made(
        [
          result("A01", [.consistent, .clearDifference, .notComparable]),
          result("A02", [.consistent, .possibleDifference, .cannotTell]),
          result("A03", [.consistent, .consistent, .notComparable]),
          result("A04", [.consistent, .cannotTell]), result("A05", [.notComparable]),
          result("A06", []), result("F01", [.possibleDifference], national: true),
        ], [force]))
    #expect(answer.total == 6 && answer.comparable == 4)
    #expect(answer.differing.map(\.info.id) == ["A01", "A02"])
    #expect(answer.consistent.map(\.info.id) == ["A03"])
    #expect(answer.unseen.map(\.info.id) == ["A05", "A06", "A04"])
    #expect(
      answer.line(in: .english)
        == "Of 4 comparable indicators: 1 consistent, 1 clearly different, 1 possibly different, "
        + "1 cannot tell. Not comparable: 2.")
  }

  @Test func putsWhatTheForumTalksAboutFirst() {
    var report = InventedComparison.full
    func firsts() -> [String] {
      let answer = ComparisonAnswer(report)
      return [answer.differing, answer.consistent, answer.unseen].compactMap { $0.first?.info.id }
    }
    for result in report.indicators where result.info.control != .national {
      report.forum = [InventedForum.item(result.info.id)]
      #expect(
        firsts().contains(result.info.id)
          || [.possibleDifference, .cannotTell].contains(result.verdict))
    }
  }

  @Test func gathersWhatWasNotComparedByItsReason() {
    let gaps = InventedComparison.full.notCompared(in: .english)
    let cells = InventedComparison.full.indicators.flatMap(\.rows)
      .count { $0.verdict == .notComparable }
    #expect(cells > 3 && gaps.reduce(0) { $0 + $1.places.count } == cells)
    #expect(Set(gaps.map(\.reason)).count == gaps.count)
  }
}
