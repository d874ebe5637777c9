import Records

/// The lines of a comparison in text. Whatever acts on a terminal is made visible in all of them.
struct ComparisonLines {
  let report: ComparisonReport
  let style: ReportStyle
  let figures: ShownFigures
  private(set) var output: ReportOutput

  static let width = 80

  init(_ report: ComparisonReport, as style: ReportStyle, appendingTo output: ReportOutput) {
    self.report = report
    self.style = style
    self.output = output
    figures = ShownFigures(language: style.language)
  }

  func text(_ words: Words) -> String { words.text(in: style.language) }

  /// A line as it is.
  mutating func line(_ text: String = "") { output.write(text.visible + "\n") }

  /// A line of which one part has a colour, where the user wants colours.
  mutating func line(_ parts: [(text: String, look: VerdictMark.Look?)]) {
    for part in parts {
      if style.isColoured, let look = part.look {
        output.write("\u{1B}[\(look.colour)m\(part.text.visible)\u{1B}[0m")
      } else {
        output.write(part.text.visible)
      }
    }
    output.write("\n")
  }

  mutating func heading(_ words: Words) {
    line()
    line(text(words))
  }

  /// A text over as many lines as it needs, those behind the first one indented.
  mutating func paragraph(_ text: String, first: String = "", rest: String = "") {
    var current = first
    var isEmpty = true
    for word in text.visible.split(whereSeparator: \.isWhitespace) {
      if !isEmpty, current.count + 1 + word.count > ComparisonLines.width {
        line(current)
        (current, isEmpty) = (rest, true)
      }
      current += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    if !isEmpty || !first.isEmpty { line(current) }
  }

  mutating func list(_ texts: [String]) {
    for text in texts { paragraph(text, first: "  - ", rest: "    ") }
  }
}

extension VerdictMark.Look {
  /// The colour's number on a terminal: blue and yellow, which those see apart who cannot tell red from green.
  fileprivate var colour: String {
    switch self {
    case .better, .neutral, .worse: "1;34"
    case .perhapsBetter, .perhapsNeutral, .perhapsWorse: "33"
    case .consistent: "0"
    case .unknown, .none: "2"
    }
  }
}

extension String {
  /// As wide as a column, with blanks behind it, or cut with an ellipsis.
  func column(_ width: Int) -> String {
    count <= width
      ? self + String(repeating: " ", count: width - count)
      : prefix(max(0, width - 1)) + "…"
  }
}
