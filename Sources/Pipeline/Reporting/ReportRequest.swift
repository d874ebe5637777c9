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
    guard all.count(where: { $0.path == nil }) <= (isTaken ? 0 : 1) else {
      throw .configuration(
        isTaken
          ? "records go to standard output; give each report a =FILE"
          : "only one report can go to standard output; give the others a =FILE")
    }
    if all.isEmpty && !isQuiet {
      var text = try one("text")
      if isTaken { text.descriptor = 2 }
      all.append(text)
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
    try export?.check(reports: outputs)
    for file in others where outputs.contains(where: { isOne($0, file) }) {
      throw .refused("\(file): an output would overwrite what is to be read; give it another file")
    }
    var taken: Set<FileTree.Identity> = []
    var names: Set<String> = []
    for path in outputs {
      let file = FileTree.identity(of: path)
      guard names.insert(path).inserted, file.map({ taken.insert($0).inserted }) ?? true else {
        throw .configuration("two reports cannot go to \(path); give each a file of its own")
      }
    }
    for path in export?.paths ?? [] {
      for name in [path, Output.Draft.name(of: path)] {
        if let file = FileTree.identity(of: name) { taken.insert(file) }
      }
    }
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

  private static func isOne(_ output: String, _ file: String) -> Bool {
    guard let identity = FileTree.identity(of: output) else { return output == file }
    return identity == FileTree.identity(of: file)
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
    var files: [OutputDigest?] = []
    for request in requests {
      var style = style
      if request.path != nil || request.descriptor != 1 { style.isColoured = false }
      if let path = request.path {
        let draft = try Output.Draft(of: path)
        let witness = OutputWitness()
        request.write(report, style) {
          draft.write($0)
          witness.take($0)
        }
        try draft.finish()
        files.append(witness.digest(of: path, format: request.reporter.name))
      } else {
        let page = Output.Page(to: request.descriptor)
        request.write(report, style) { page.write($0) }
        try page.finish()
      }
    }
    return files.compactMap { $0 }
  }

  private func write(_ report: Report, _ style: ReportStyle, to sink: @escaping ([UInt8]) -> Void) {
    var output = ReportOutput(to: sink)
    reporter.write(report, as: style, to: &output)
    output.flush()
  }
}
