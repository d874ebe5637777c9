import Records

/// The rules that were broken most often, as bars, so that one sees where the work is.
struct RuleBars {
  private let shown: [BrokenRule]
  private let all: Int
  private let found: Int
  private let language: Language

  private static let most = 10
  private static let rowHeight = 36.0
  private static let left = 8.0
  /// Room behind the longest bar for its number.
  private static let room = 62.0

  init(_ broken: [BrokenRule], in language: Language) {
    self.language = language
    all = broken.count
    found = broken.reduce(0) { $0 + $1.count }
    shown = Array(broken.sorted { ($1.count, $0.id) < ($0.count, $1.id) }.prefix(RuleBars.most))
  }

  private func text(_ words: Words) -> String { words.text(in: language) }

  private func title(_ rule: BrokenRule) -> String {
    rule.info.map { "\(rule.id) \(text($0.title))" } ?? "\(rule.id)"
  }

  var drawing: ChartDrawing {
    ChartDrawing(
      caption: text(ValidationPhrases.mostFindings), panels: [panel], key: key,
      columns: [ValidationPhrases.rule, ValidationPhrases.severity, ValidationPhrases.count]
        .map(text),
      rows: shown.map { [title($0), text($0.severity.words), $0.count.grouped] })
  }

  private var key: String {
    Severity.allCases.reversed().map { "\($0.symbol) \(text($0.words))" }.joined(separator: "   ")
  }

  private var finding: String {
    let part = shown.reduce(0) { $0 + $1.count }
    guard shown.count < all, let share = Percentage(part, of: found) else {
      return text(ValidationPhrases.every)
    }
    return text(ValidationPhrases.share)
      .replacing("{rules}", with: shown.count.grouped).replacing("{all}", with: all.grouped)
      .replacing("{share}", with: "\(share)")
  }

  private var panel: ChartPanel {
    var pen = ChartPen()
    let scale = ChartScale(
      0...Double(max(1, shown.map(\.count).max() ?? 1)), from: RuleBars.left,
      to: ChartPanel.width - RuleBars.room)
    for (index, rule) in shown.enumerated() { draw(rule, Double(index), scale, &pen) }
    let height = Double(shown.count) * RuleBars.rowHeight
    pen.line((RuleBars.left, 0), (RuleBars.left, height))
    let parts = shown.map { "\($0.id) (\(text($0.severity.words))): \($0.count.grouped)" }
    return ChartPanel(
      title: ChartPanel.title(text(ValidationPhrases.mostFindings), finding),
      summary: parts.joined(separator: "; ") + ".", height: height + 6, body: pen.markup)
  }

  private func draw(_ rule: BrokenRule, _ index: Double, _ scale: ChartScale, _ pen: inout ChartPen)
  {
    let top = index * RuleBars.rowHeight
    let look = SeriesMark(
      radius: 4, fill: rule.severity.chartColour, stroke: rule.severity.chartColour)
    pen.mark(rule.severity.shape, x: RuleBars.left + 10, y: top + 10, look: look)
    pen.text(
      ChartPen.fit(title(rule).visible, ChartPanel.width - 34), x: RuleBars.left + 20, y: top + 14)
    let end = max(scale.place(Double(rule.count)), RuleBars.left + 2)
    pen.box(
      x: RuleBars.left, y: top + 19, width: end - RuleBars.left, height: 12,
      fill: rule.severity.chartColour)
    pen.text(rule.count.grouped, x: end + 6, y: top + 29)
  }
}
