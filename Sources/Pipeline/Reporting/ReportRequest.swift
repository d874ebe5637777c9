import Records
import Reports

/// A report that a user asks for: `text`, or `json=FILE`.
package struct ReportRequest: Sendable {
  private let reporter: any Reporter
  private let path: String?

  /// Without any the text goes to standard output, unless the user wants quiet.
  package static func all(_ requests: [String], isQuiet: Bool) throws(RunError) -> [ReportRequest] {
    var all: [ReportRequest] = []
    for request in requests { all.append(try one(request)) }
    if all.isEmpty && !isQuiet { all.append(try one("text")) }
    guard all.count(where: { $0.path == nil }) <= 1 else {
      throw .configuration("only one report can go to standard output; give the others a =FILE")
    }
    return all
  }

  private static func one(_ request: String) throws(RunError) -> ReportRequest {
    let parts = request.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let reporter = ReporterList.reporter(named: name) else {
      throw ReportOptions.unknown(name, of: "--report", among: ReporterList.all.map(\.name))
    }
    let path = parts.count > 1 ? String(parts[1]) : nil
    guard path != "" else { throw .configuration("--report \(name)= needs a file name") }
    return ReportRequest(reporter: reporter, path: path)
  }

  package static func write(_ report: Report, _ requests: [ReportRequest], _ style: ReportStyle)
    throws(RunError)
  {
    for request in requests {
      var style = style
      if request.path != nil { style.isColoured = false }
      if let path = request.path {
        let draft = try Output.Draft(of: path)
        request.write(report, style) { draft.write($0) }
        try draft.finish()
      } else {
        let page = Output.Page()
        request.write(report, style) { page.write($0) }
        try page.finish()
      }
    }
  }

  private func write(_ report: Report, _ style: ReportStyle, to sink: @escaping ([UInt8]) -> Void) {
    var output = ReportOutput(to: sink)
    reporter.write(report, as: style, to: &output)
    output.flush()
  }
}
