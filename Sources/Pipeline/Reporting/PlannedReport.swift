import Exports
import Records

/// A report that a run is to write, by whichever reporter, and where it goes.
struct PlannedReport {
  /// The name of its reporter.
  let format: String
  /// The file it goes to; none where it is standard output, or what stands for it.
  let path: String?
  /// Where it goes without a path.
  var descriptor: Int32 = 1
  let write: (ReportStyle, inout ReportOutput) -> Void

  /// Writes all of them, each whole or not at all; no file is named before all are made. What of it lies in a
  /// file is told.
  static func write(_ reports: [PlannedReport], _ style: ReportStyle) throws(RunError)
    -> [OutputDigest]
  {
    var plain = style
    plain.isColoured = false
    var files: [(draft: Output.Draft, digest: () -> OutputDigest?)] = []
    for report in reports {
      guard let path = report.path else { continue }
      let draft = try Output.Draft(of: path)
      let witness = OutputWitness()
      report.write(plain) {
        draft.write($0)
        witness.take($0)
      }
      try draft.check()
      files.append((draft, { witness.digest(of: path, format: report.format) }))
    }
    for (draft, _) in files { try draft.finish() }
    for report in reports where report.path == nil {
      let page = Output.Page(to: report.descriptor)
      report.write(report.descriptor == 1 ? style : plain) { page.write($0) }
      try page.finish()
    }
    return files.compactMap { $0.digest() }
  }

  private func write(_ style: ReportStyle, to sink: @escaping ([UInt8]) -> Void) {
    var output = ReportOutput(to: sink)
    write(style, &output)
    output.flush()
  }
}

/// What a user asks for with `--report`: `json`, or `json=FILE`. A FILE of `-` is standard output too.
struct ReportTarget {
  let format: String
  let path: String?

  init(_ request: String) throws(RunError) {
    let parts = request.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    format = String(parts[0])
    let file = parts.count > 1 ? String(parts[1]) : nil
    guard file != "" else { throw .configuration("--report \(format)= needs a file name") }
    path = file == "-" ? nil : file
  }

  /// Two reports would stand in one another.
  static func checkStandardOutput(_ paths: [String?]) throws(RunError) {
    guard paths.count(where: { $0 == nil }) <= 1 else {
      throw .configuration("only one report can go to standard output; give the others a =FILE")
    }
  }
}
