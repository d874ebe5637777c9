import Records

/// Writes the comparison of forces in one format.
package protocol ComparisonReporter: Sendable {
  /// The name after `--report`.
  var name: String { get }

  func write(_ report: ComparisonReport, as style: ReportStyle, to output: inout ReportOutput)
}

/// Every format in which a comparison can be written. A new one is a line here.
package enum ComparisonReporterList {
  package static let all: [any ComparisonReporter] = [
    ComparisonText(), ComparisonJSON(), ComparisonHTML(),
  ]

  /// The names that `--report` takes.
  package static var names: [String] { all.map(\.name) }

  package static func reporter(named name: String) -> (any ComparisonReporter)? {
    all.first { $0.name == name }
  }
}
