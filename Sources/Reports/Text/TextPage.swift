import Records

/// The lines of a text report.
///
/// There is no way to write a line but through `line`, which makes visible whatever acts, so no
/// text of a partner can start a line or reach the terminal as a command.
struct TextPage {
  let report: Report
  let style: ReportStyle
  private(set) var output: ReportOutput

  init(_ report: Report, as style: ReportStyle, appendingTo output: ReportOutput) {
    self.report = report
    self.style = style
    self.output = output
  }

  mutating func line(_ before: String = "", _ severity: Severity? = nil, _ after: String = "") {
    let middle = severity.map(mark) ?? ""
    output.write(before.visible + middle + after.visible + "\n")
  }

  mutating func heading(_ words: Words) {
    line()
    line(text(words))
  }

  func text(_ words: Words) -> String { words.text(in: style.language) }

  func count(_ count: Int, _ noun: CountedNoun) -> String { noun.text(count, in: style.language) }

  /// The file's path so that it cannot be read as a command at the start of a line: GitHub looks
  /// for `::` there, behind blanks too.
  func path(_ file: String) -> String {
    guard let first = file.unicodeScalars.first, first == ":" || first.properties.isWhitespace
    else { return file }
    return "./" + file
  }

  private func mark(_ severity: Severity) -> String {
    let word = text(severity.words)
    return style.isColoured ? "\u{1B}[\(severity.colour)m\(word)\u{1B}[0m" : word
  }
}

extension Severity {
  /// The colour's number on a terminal: red, yellow, cyan.
  fileprivate var colour: Int {
    switch self {
    case .error: 31
    case .warning: 33
    case .info: 36
    }
  }
}
