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
    guard all.count(where: { $0.path == nil }) <= 1 else {
      throw .configuration("only one report can go to standard output; give the others a =FILE")
    }
    if all.isEmpty && !isQuiet { all.append(try one("text")) }
    return all
  }

  private static func one(_ request: String) throws(RunError) -> ComparisonOutput {
    let parts = request.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let reporter = ComparisonReporterList.reporter(named: name) else {
      throw ReportOptions.unknown(name, of: "--report", among: ComparisonReporterList.names)
    }
    let path = parts.count > 1 ? String(parts[1]) : nil
    guard path != "" else { throw .configuration("--report \(name)= needs a file name") }
    return ComparisonOutput(reporter: reporter, path: path)
  }

  /// No report goes over what the run reads, nor over another report.
  package static func check(
    _ outputs: [ComparisonOutput], paths: [String], settings: String?, schemas: String?
  ) throws(RunError) {
    try ReportRequest.check(
      outputs.compactMap(\.path), paths: paths, settings: settings, schemas: schemas)
  }

  /// Writes all of them, each whole or not at all; no file is named before all are made, and none where a small count
  /// still stands in a report that may be handed on. What of it lies in a file is told.
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
    var drafts: [(draft: Output.Draft, file: () -> OutputDigest?)] = []
    for output in outputs {
      guard let path = output.path else { continue }
      var style = style
      style.isColoured = false
      let draft = try Output.Draft(of: path)
      let witness = OutputWitness()
      output.write(report, style) {
        draft.write($0)
        witness.take($0)
      }
      try draft.check()
      drafts.append((draft, { witness.digest(of: path, format: output.reporter.name) }))
    }
    for (draft, _) in drafts { try draft.finish() }
    for output in outputs where output.path == nil {
      let page = Output.Page()
      output.write(report, style) { page.write($0) }
      try page.finish()
    }
    return drafts.compactMap { $0.file() }
  }

  private func write(
    _ report: ComparisonReport, _ style: ReportStyle, to sink: @escaping ([UInt8]) -> Void
  ) {
    var output = ReportOutput(to: sink)
    reporter.write(report, as: style, to: &output)
    output.flush()
  }
}
