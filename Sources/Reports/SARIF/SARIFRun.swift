import Records

/// The one run that a report tells of.
struct SARIFRun {
  let report: Report
  let style: ReportStyle
  let rules: SARIFRules
  let files: [FileReference]
  private let mostResults: Int

  init(_ report: Report, as style: ReportStyle, mostResults: Int) {
    self.report = report
    self.style = style
    self.mostResults = mostResults
    rules = SARIFRules(report, as: style)
    files = report.inputs.map { FileReference($0.file) }
  }

  func write(to json: inout JSONWriter) {
    let results = SARIFResults(report)
    json.object { json in
      writeTool(to: &json)
      json.member("language", style.language.sarifTag)
      json.member("columnKind", "unicodeCodePoints")
      json.member("redactionTokens", texts: [SensitiveText.mask])
      json.member("automationDetails") { $0.member("id", automationID) }
      json.member("originalUriBaseIds") { json in
        json.member(FileReference.base) { $0.member("description", message: text(SARIFWords.base)) }
      }
      let notices = SARIFNotices(self, leftOut: max(0, results.count - mostResults))
      json.member("invocations", array: [notices]) { write($1, to: &$0) }
      json.member("artifacts", array: report.inputs.indices) { write(artifact: $1, to: &$0) }
      let writing = SARIFWriting(self)
      json.member("results", array: results.prefix(mostResults)) { writing.write($1, to: &$0) }
      json.member("translations", array: [style.language.other]) {
        rules.write(translation: $1, to: &$0)
      }
      writeCounts(to: &json)
    }
  }

  func text(_ words: Words) -> String { words.text(in: style.language) }

  /// The same for each run of the same partners, so that a service holds a run against the one
  /// before. It takes what stands before the last slash.
  private var automationID: String {
    let partners = Set(report.inputs.compactMap(\.partner)).sorted()
    return "cyson/\(partners.isEmpty ? "unrecognised" : partners.joined(separator: "+"))/"
  }

  private func writeTool(to json: inout JSONWriter) {
    json.member("tool") { json in
      json.member("driver") { json in
        json.member("name", report.tool.name)
        json.member("version", report.tool.version)
        json.member("semanticVersion", report.tool.version)
        json.member("language", style.language.sarifTag)
        json.member("rules", array: rules.ids) { rules.write($1, to: &$0) }
        json.member("notifications", array: SARIFNotices.Kind.allCases) { json, kind in
          json.object {
            $0.member("id", kind.rawValue)
            $0.member("shortDescription", message: text(kind.words))
          }
        }
      }
    }
  }

  /// All counts, however many results are told.
  private func writeCounts(to json: inout JSONWriter) {
    json.member("properties") { json in
      json.member("verdict", report.verdict.rawValue)
      json.optionalMember("asOf", report.asOf?.description)
      json.member("rulesVersion", report.catalogue.version)
      json.member("rulesDigest", report.catalogue.digest)
      json.member("errors", report.counts.error)
      json.member("warnings", report.counts.warning)
      json.member("infos", report.counts.info)
      json.member("records", report.counts.records)
    }
  }
}

// MARK: - How it went, and on what

extension SARIFRun {
  private func write(_ notices: SARIFNotices, to json: inout JSONWriter) {
    json.object { json in
      json.member("executionSuccessful", true)
      json.member("exitCode", report.verdict == .fail ? 1 : 0)
      json.member("exitCodeDescription", report.verdictSentence(in: style.language))
      json.member("ruleConfigurationOverrides", array: notices.overrides) { json, override in
        json.object { json in
          json.member("descriptor") { rules.reference(to: override.rule, in: &$0) }
          json.member("configuration") { json in
            if let severity = override.severity {
              json.member("level", severity.sarifLevel)
            } else {
              json.member("enabled", false)
            }
          }
          json.member("properties") { $0.member("reason", override.reason.visible) }
        }
      }
      json.member("toolConfigurationNotifications", array: notices.ofConfiguration) {
        write($1, to: &$0)
      }
      json.member("toolExecutionNotifications", array: notices.ofExecution) { write($1, to: &$0) }
    }
  }

  private func write(_ notice: SARIFNotices.Notice, to json: inout JSONWriter) {
    json.object { json in
      json.member("descriptor") { json in
        json.member("id", notice.kind.rawValue)
        json.member("index", SARIFNotices.Kind.allCases.firstIndex(of: notice.kind) ?? 0)
      }
      if let rule = notice.rule {
        json.member("associatedRule") { rules.reference(to: rule, in: &$0) }
      }
      json.member("level", notice.kind.level)
      json.member("message", message: notice.text)
      guard let file = notice.file else { return }
      json.member("locations", array: [file]) { json, file in
        json.object { json in
          json.member("physicalLocation") { json in
            json.member("artifactLocation") { reference(to: file, in: &$0) }
          }
        }
      }
    }
  }

  func reference(to file: Int, in json: inout JSONWriter) {
    files[file].write(to: &json)
    json.member("index", file)
  }

  private func write(artifact index: Int, to json: inout JSONWriter) {
    let input = report.inputs[index]
    json.object { json in
      json.member("location") { files[index].write(to: &$0) }
      json.member("length", input.bytes)
      // What others are held against is no target itself.
      json.member("roles", texts: [input.isPrevious ? "uncontrolled" : "analysisTarget"])
      json.optionalMember("mimeType", input.format?.mediaType)
      json.optionalMember("encoding", input.encoding?.rawValue)
      json.member("hashes") { $0.member("sha-256", input.sha256) }
      json.member("properties") { json in
        json.optionalMember("partner", input.partner)
        json.optionalMember("profile", input.profile)
        json.member("records", input.records)
      }
    }
  }
}

extension SourceFormat {
  /// As IANA lists it; NDJSON is not listed.
  fileprivate var mediaType: String {
    switch self {
    case .csv: "text/csv"
    case .json: "application/json"
    case .ndjson: "application/x-ndjson"
    case .xml: "application/xml"
    }
  }
}
