import Records

/// Every format in which a report can be written. A new one is a line here.
package enum ReporterList {
  package static let all: [any Reporter] = [
    TextReporter(), JSONReporter(), NDJSONReporter(), CSVReporter(), HTMLReporter(),
    MarkdownReporter(), GitHubReporter(), SARIFReporter(), JUnitReporter(),
  ]

  /// The names that `--report` takes.
  package static var names: [String] { all.map(\.name) }

  package static func reporter(named name: String) -> (any Reporter)? {
    all.first { $0.name == name }
  }
}
