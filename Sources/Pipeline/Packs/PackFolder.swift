import Exports
import Profiles
import Records
import Reports

/// Feedback packs: a folder for each partner, with what was found in its files as a page and as a
/// table, in the language in which the partner reads, and nothing of another's. All packs together
/// hold every finding of the run.
///
/// A list of the packs lies beside them. It tells how many findings each partner has, and stays with
/// whoever sends them.
package struct PackFolder {
  private let target: FolderTarget

  /// Looks whether packs of the run may be written there, beside its other outputs.
  package init(
    _ path: String, beside request: ValidationRequest, _ outputs: [String], _ style: ReportStyle
  ) throws(RunError) {
    guard style.disclosure == nil else {
      throw .refused("packs are sent to partners and show no values; leave out --show-values")
    }
    target = try FolderTarget(path, .packs)
    var inputs: [String] = []
    let paths = request.paths + request.previous
    for path in paths { inputs += try FileTree.files(at: path) }
    try target.check(inputs: inputs, folders: paths, outputs: outputs)
  }

  /// The files of a pack: the format and the name.
  private static let files = [("html", "findings.html"), ("csv", "findings.csv")]
  /// Files that no profile fits: whose they are has to be asked.
  static let unknown = "not-recognised"
  static let list = "packs.csv"
  static let listBeginning = "\u{FEFF}pack,partner,"

  /// Whether a path in the folder is of packs.
  static func isOurs(_ path: String) -> Bool {
    if path == list { return true }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, isName(parts[0]) else { return false }
    return parts[1].isEmpty || files.contains { $0.1 == parts[1] }
  }

  /// The ids of partners are of small letters, digits and hyphens.
  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
  }

  /// Writes all packs or none. Whoever has no language of its own gets `style`'s. What was written is
  /// returned.
  package func write(_ report: Report, _ request: ValidationRequest, _ style: ReportStyle)
    throws(RunError) -> [OutputDigest]
  {
    let profiles = try Validation.schemaFolder(request).profiles
    let languages = Dictionary(profiles.map { ($0.partner, $0.language) }) { first, _ in first }
    let draft = try FolderDraft(of: target)
    do throws(RunError) {
      var rows: [Row] = []
      var written: [OutputDigest] = []
      for partner in PackFolder.partners(of: report) {
        let part = report.part(of: partner, failingOn: request.failOn)
        let language = partner.flatMap { languages[$0] } ?? style.language
        let row = Row(name: partner ?? PackFolder.unknown, language: language, part)
        written += try PackFolder.write(
          part, ReportStyle(language: language), as: row.name, to: draft)
        rows.append(row)
      }
      written.append(try PackFolder.write(rows, to: draft))
      try draft.publish()
      return written.map { file in
        var file = file
        file.file = target.shown + "/" + file.file
        return file
      }
    } catch {
      draft.abandon()
      throw error
    }
  }

  /// By id; files without a partner last, if there are any or something was found that is nobody's.
  private static func partners(of report: Report) -> [String?] {
    let named = Set(report.inputs.compactMap(\.owner)).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    var nobodys = report.part(of: nil, failingOn: nil).findings.everything()
    return named + (report.hasUnrecognisedFiles || nobodys.glance() != nil ? [nil] : [])
  }

  private static func write(
    _ report: Report, _ style: ReportStyle, as name: String, to draft: FolderDraft
  ) throws(RunError) -> [OutputDigest] {
    guard isName(name[...]) else {
      throw .configuration(
        "the id of a partner cannot name a folder; use small letters and hyphens")
    }
    try draft.makeFolder(name)
    var written: [OutputDigest] = []
    for (format, file) in files {
      guard let reporter = ReporterList.reporter(named: format) else { continue }
      let page = try FolderPage(draft.path(of: name + "/" + file), called: name + "/" + file)
      var output = ReportOutput { page.write($0) }
      reporter.write(report, as: style, to: &output)
      output.flush()
      written.append(try page.finish(rows: nil))
    }
    draft.sync(name)
    return written
  }

  // MARK: - The list

  private struct Row {
    let name: String
    let partner: String
    let language: Language
    let verdict: Report.Verdict
    let files: Int
    let counts: Report.Counts

    init(name: String, language: Language, _ report: Report) {
      self.name = name
      self.language = language
      partner = report.inputs.first?.owner ?? ""
      verdict = report.verdict
      files = report.fileCount
      counts = report.counts
    }

    var text: String {
      let numbers = [files, counts.records, counts.error, counts.warning, counts.info]
      return ([name, partner, language.rawValue, verdict.rawValue] + numbers.map(String.init))
        .joined(separator: ",") + "\r\n"
    }
  }

  private static func write(_ rows: [Row], to draft: FolderDraft) throws(RunError) -> OutputDigest {
    let page = try FolderPage(draft.path(of: list), called: list)
    let heading = listBeginning + "language,verdict,files,records,errors,warnings,infos\r\n"
    page.write(Array((heading + rows.map(\.text).joined()).utf8))
    return try page.finish(rows: rows.count)
  }
}
