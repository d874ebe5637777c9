import Records

/// Writes the report as SARIF 2.1.0, the format of OASIS for results of static analysis, so that
/// services and editors that show such results show what is wrong with a drop.
package struct SARIFReporter: Reporter {
  package let name = "sarif"
  package let isForSharing = true

  /// As many results of a run as GitHub takes, of which it shows 5,000; a file with more is refused
  /// there. The worst are told, and a notification says how many are not.
  static let mostResults = 25_000

  private let mostResults: Int

  package init() { self.init(mostResults: SARIFReporter.mostResults) }

  init(mostResults: Int) { self.mostResults = mostResults }

  package func write(_ report: Report, as style: ReportStyle, to output: inout ReportOutput) {
    let run = SARIFRun(report, as: style.masked, mostResults: mostResults)
    var json = JSONWriter(appendingTo: output)
    json.object { json in
      json.member("$schema", SARIFReporter.schema)
      json.member("version", "2.1.0")
      json.member("runs", array: [run]) { $1.write(to: &$0) }
    }
    json.finish()
    output = json.output
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}

extension Severity {
  /// How SARIF calls it.
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

extension Language {
  /// The language as it is spoken here, in the form of RFC 5646.
  var sarifTag: String { rawValue + "-GB" }

  var other: Language { self == .english ? .welsh : .english }
}

extension JSONWriter {
  /// A message, or a text that may have another form.
  mutating func member(_ name: StaticString, message text: String) {
    member(name) { $0.member("text", text.asSARIFMessage) }
  }

  mutating func member(_ name: StaticString, texts: [String]) {
    member(name, array: texts) { $0.value($1) }
  }
}

extension String {
  /// As a message in which nothing is a placeholder, a link or a command: a viewer shows what it is
  /// given, so that what acts is spelled out here and not only in the JSON around it.
  var asSARIFMessage: String {
    var output = ""
    var previous: Unicode.Scalar?
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "{": output += "{{"
      case "}": output += "}}"
      case "(" where previous == "]": output += " ("
      default: output.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return output
  }
}
