import Exports
import Records
import Reports

/// A report of a comparison that a user asks for: `text`, or `html=FILE`.
package struct ComparisonOutput: Sendable {
  private let reporter: any ComparisonReporter
  /// The file it goes to; none where it is standard output.
  package let path: String?

  /// Without any the text goes to standard output, unless the user wants quiet.
  package static func all(_ requests: [String], isQuiet: Bool) throws(RunError)
    -> [ComparisonOutput]
  {
    var all: [ComparisonOutput] = []
    for request in requests { all.append(try one(request)) }
    try ReportTarget.checkStandardOutput(all.map(\.path))
    if all.isEmpty && !isQuiet { all.append(try one("text")) }
    return all
  }

  private static func one(_ request: String) throws(RunError) -> ComparisonOutput {
    let target = try ReportTarget(request)
    guard let reporter = ComparisonReporterList.reporter(named: target.format) else {
      throw ReportOptions.unknown(
        target.format, of: "--report", among: ComparisonReporterList.names)
    }
    return ComparisonOutput(reporter: reporter, path: target.path)
  }

  /// Writes all of them, and tells what of it lies in a file; none where a small count still stands in a report
  /// that may be handed on.
  @discardableResult
  package static func write(
    _ report: ComparisonReport, _ outputs: [ComparisonOutput], _ style: ReportStyle
  ) throws(RunError) -> [OutputDigest] {
    let faults = ReleaseGuard.faults(of: report)
    guard faults.isEmpty else {
      throw .refused(
        "the report would tell small counts at tier \(report.tier.rawValue), and is not written: "
          + faults.prefix(3).joined(separator: "; "))
    }
    let planned = outputs.map { request in
      PlannedReport(format: request.reporter.name, path: request.path) { style, output in
        request.reporter.write(report, as: style, to: &output)
      }
    }
    return try PlannedReport.write(planned, style)
  }
}
