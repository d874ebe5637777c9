import Records

/// The page as it grows. Parts of it are extensions, in the order in which they stand.
struct ValidationPage: HTMLPage {
  let report: Report
  let style: ReportStyle
  let broken: [BrokenRule]
  private(set) var output: ReportOutput
  var html = Markup()
  var lastID = 0
  /// How many bytes were handed on.
  private(set) var written = 0

  /// How many findings of a rule one can take in.
  static let mostExamples = 10

  init(_ report: Report, as style: ReportStyle, appendingTo output: ReportOutput) {
    self.report = report
    self.style = style
    self.output = output
    broken = report.brokenRules(showing: ValidationPage.mostExamples)
  }

  var language: Language { style.language }

  mutating func flush() {
    let text = html.take()
    written += text.utf8.count
    output.write(text)
  }

  /// A count with its noun, and commas in the number.
  func count(_ count: Int, _ noun: CountedNoun) -> String {
    noun.grouped(count, in: language)
  }

  func day(_ day: CivilDate) -> String { DayWords.text(day, in: language) }

  /// The name of a file or a partner, a reason, a path: whatever somebody else wrote.
  func short(_ text: String) -> String { text.shortened(to: 300) }

  /// Sign and word of a severity.
  mutating func tag(_ severity: Severity) {
    html.open("span", ["class": "sev \(severity.rawValue)"])
    html.element("span", ["aria-hidden": "true"], severity.symbol)
    html.add(" " + text(severity.words))
    html.close("span")
  }

  /// A link to the section of a rule, where it has one.
  mutating func rule(_ rule: RuleID, title: Bool = true) {
    let label =
      title ? report.rules[rule].map { "\(rule) \(text($0.title))" } ?? "\(rule)" : "\(rule)"
    if broken.contains(where: { $0.id == rule }) {
      link("r-\(rule)", label)
    } else {
      html.add(label)
    }
  }

  /// A row of a table: a heading, and cells that are written one by one.
  mutating func row(
    _ heading: (inout ValidationPage) -> Void, _ cells: [(inout ValidationPage) -> Void]
  ) {
    html.open("tr")
    element("th", ["scope": "row"], heading)
    for cell in cells { element("td", [:], cell) }
    html.close("tr")
  }

  /// A list that nobody would read to its end is cut, and says so.
  static let mostLines = 300

  mutating func writeRest(_ rest: Int, _ words: Words = ValidationPhrases.moreLines) {
    guard rest > 0 else { return }
    html.element("p", ["class": "more"], text(words).replacing("{count}", with: rest.grouped))
  }
}
