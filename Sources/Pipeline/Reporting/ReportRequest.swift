import Exports
import Records
import Reports

/// A report that a user asks for: `text`, or `json=FILE`.
package struct ReportRequest: Sendable {
  private let reporter: any Reporter
  /// The file it goes to; none where it is standard output.
  package let path: String?
  /// Where it goes without a path: standard output, or standard error where that is taken.
  private var descriptor: Int32 = 1

  /// Whether standard output gets what programs read, among which words would be noise.
  package var takesStandardOutputForPrograms: Bool { path == nil && reporter.name != "text" }

  /// Without any the text goes to standard output, unless the user wants quiet. Where records go to
  /// standard output, the text goes to standard error.
  package static func all(
    _ requests: [String], isQuiet: Bool, beside export: ExportRequest? = nil,
    showingValues: Bool = false
  ) throws(RunError) -> [ReportRequest] {
    var all: [ReportRequest] = []
    for request in requests { all.append(try one(request)) }
    if showingValues, let shared = all.first(where: \.reporter.isForSharing) {
      throw .refused(
        "--show-values: a \(shared.reporter.name) report is made to be sent on and shows no values; "
          + "leave it out, or the other")
    }
    let isTaken = export?.takesStandardOutput ?? false
    if isTaken, all.contains(where: { $0.path == nil }) {
      throw .configuration("records go to standard output; give each report a =FILE")
    }
    try ReportTarget.checkStandardOutput(all.map(\.path))
    if all.isEmpty && !isQuiet {
      var text = try one("text")
      if isTaken { text.descriptor = 2 }
      all.append(text)
    }
    return all
  }

  private static func one(_ request: String) throws(RunError) -> ReportRequest {
    let target = try ReportTarget(request)
    guard let reporter = ReporterList.reporter(named: target.format) else {
      throw ReportOptions.unknown(target.format, of: "--report", among: ReporterList.names)
    }
    return ReportRequest(reporter: reporter, path: target.path)
  }

  /// No report goes over what the run reads, nor over another report, and no records do. `others` are
  /// read too; `made` is written beside the reports.
  package static func check(
    _ requests: [ReportRequest], paths: [String], settings: String?, schemas: String? = nil,
    export: ExportRequest? = nil, others: [String] = [], made: [String] = []
  ) throws(RunError) {
    try check(
      requests.compactMap(\.path) + made, paths: paths, settings: settings, schemas: schemas,
      export: export, others: others)
  }

  /// The same of files that outputs of any kind go to.
  package static func check(
    _ outputs: [String], paths: [String], settings: String?, schemas: String?,
    export: ExportRequest? = nil, others: [String] = []
  ) throws(RunError) {
    try export?.check()
    for file in others where outputs.contains(where: { FileTree.isOne($0, file) }) {
      throw .refused("\(file): an output would overwrite what is to be read; give it another file")
    }
    var names = OutputNames()
    for path in outputs where !names.insert(path) {
      throw .configuration("two reports cannot go to \(path); give each a file of its own")
    }
    for path in export?.paths ?? [] where !names.insert(path) {
      throw .refused("\(path): one output would overwrite another; give each a file of its own")
    }
    let taken = names.files
    guard !taken.isEmpty else { return }
    if paths.contains(StandardInput.name), let file = StandardInput.identity, taken.contains(file) {
      throw .refused("standard input: an output would overwrite it; give it another file")
    }
    for path in paths {
      let files = try FileTree.files(at: path)
      var manifests = files.compactMap(Manifests.folder(of:)).map(Manifests.path(in:))
      if FileTree.isFolder(path) { manifests += try FileTree.manifests(at: path) }
      for file in files + Set(manifests).sorted() { try leave(file, taken) }
    }
    if let settings { try leave(settings, taken) }
    for file in try SchemaPlaces(path: schemas).files() { try leave(file, taken) }
  }

  private static func leave(_ file: String, _ taken: Set<FileTree.Identity>) throws(RunError) {
    guard let identity = FileTree.identity(of: file), taken.contains(identity) else { return }
    throw .refused("\(file): an output would overwrite what is to be read; give it another file")
  }

  /// Writes all of them, and tells what of it lies in a file.
  @discardableResult
  package static func write(_ report: Report, _ requests: [ReportRequest], _ style: ReportStyle)
    throws(RunError) -> [OutputDigest]
  {
    let planned = requests.map { request in
      PlannedReport(
        format: request.reporter.name, path: request.path, descriptor: request.descriptor
      ) { style, output in request.reporter.write(report, as: style, to: &output) }
    }
    return try PlannedReport.write(planned, style)
  }
}
