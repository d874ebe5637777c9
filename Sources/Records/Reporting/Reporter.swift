/// Writes a report in one format.
package protocol Reporter: Sendable {
  /// The name after `--report`.
  var name: String { get }

  func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput)
}

/// What the user chose about the look of a report.
package struct ReportStyle: Sendable {
  package var language: Language
  /// Present when values may be shown.
  package var disclosure: Disclosure?
  package var isColoured: Bool

  package init(
    language: Language = .english, disclosure: Disclosure? = nil, isColoured: Bool = false
  ) {
    self.language = language
    self.disclosure = disclosure
    self.isColoured = isColoured
  }
}

/// The bytes of a report, gathered before any of them is written.
package struct ReportOutput: Sendable {
  package private(set) var bytes: [UInt8] = []
  package init() {}
  package mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
