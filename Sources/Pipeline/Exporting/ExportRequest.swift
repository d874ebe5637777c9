import Exports
import Records

/// Records that a user asks for: `cyson normalise PATH… --out FILE`.
package struct ExportRequest: Sendable {
  let records: ExportTarget
  let format: ExportFormat
  let provenance: ExportTarget?
  let scope: ExportScope

  /// `format` is the name of one, else the ending of the file tells it. `-` is standard output.
  package init(out: String, format: String?, provenance: String?, showsSourceText: Bool)
    throws(RunError)
  {
    guard !out.isEmpty else { throw .configuration("--out needs a file name, or -") }
    guard provenance != "" else { throw .configuration("--provenance needs a file name, or -") }
    records = ExportTarget(out)
    self.format = try ExportRequest.format(format, of: out)
    self.provenance = provenance.map(ExportTarget.init)
    scope = ExportScope(showsSourceText: showsSourceText)
  }

  /// What reports write to standard output would stand among the records.
  package var takesStandardOutput: Bool {
    records == .standardOutput || provenance == .standardOutput
  }

  private static let names = ExportFormat.allCases.map(\.rawValue)

  private static func format(_ name: String?, of out: String) throws(RunError) -> ExportFormat {
    if let name {
      guard let format = ExportFormat(rawValue: name) else {
        throw ReportOptions.unknown(name, of: "--format", among: names)
      }
      return format
    }
    if out == "-" { return .ndjson }
    let last = out.split(separator: "/").last.map(String.init) ?? out
    guard let dot = last.lastIndex(of: "."), dot > last.startIndex else {
      throw .configuration(
        "\(out): its name does not tell the format; add --format (one of: "
          + names.joined(separator: ", ") + ")")
    }
    let ending = last[last.index(after: dot)...].lowercased()
    guard let format = ExportFormat(rawValue: ending == "jsonl" ? "ndjson" : ending) else {
      throw ReportOptions.unknown("." + ending, of: "the ending of --out", among: names)
    }
    return format
  }

  // MARK: - Nothing is overwritten

  /// The files of records as they were written. They are read again, for records can be taken back while they
  /// are written.
  package func written() throws(RunError) -> [OutputDigest] {
    var files: [OutputDigest] = []
    for (target, format) in [(records, format.rawValue), (provenance, "ndjson")] {
      guard let path = target?.path, OutputWitness.isFile(path) else { continue }
      let digest = try FileDigest(of: path)
      files.append(
        OutputDigest(file: path, format: format, bytes: digest.bytes, sha256: digest.sha256))
    }
    return files
  }

  /// The files that a run would write.
  package var paths: [String] { [records.path, provenance?.path].compactMap { $0 } }

  /// Two kinds of lines would stand among one another.
  func check() throws(RunError) {
    if records == .standardOutput, provenance == .standardOutput {
      throw .refused("--out and --provenance cannot both go to standard output; name a file")
    }
  }
}
