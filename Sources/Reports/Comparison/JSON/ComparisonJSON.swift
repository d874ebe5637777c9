import Records

/// Writes the comparison for programs, in the shape of `schemas/comparison-report.schema.json`. Words stand in
/// both languages, whatever the user speaks, so that one file serves everybody.
package struct ComparisonJSON: ComparisonReporter {
  package let name = "json"

  /// Changes when a reader of the report would have to change.
  static let version = 1

  package init() {}

  package func write(
    _ report: ComparisonReport, as style: ReportStyle, to output: inout ReportOutput
  ) {
    var json = JSONWriter(appendingTo: output)
    json.object { json in
      json.origin(of: report)
      json.answer(of: report)
      json.member("indicators", array: report.indicators) { $0.indicator($1) }
      json.member("forum", array: report.forum) { $0.item($1) }
      json.member("sources", array: report.sources) { $0.table($1) }
      json.member("reconciliation", array: report.reconciliation) { $0.table($1) }
      json.member("caveats", array: report.caveats) { $0.words($1) }
      json.member("withheld", array: report.withheld) { $0.words($1) }
    }
    json.finish()
    output = json.output
  }
}

extension JSONWriter {
  /// What the comparison was made with, and of what.
  fileprivate mutating func origin(of report: ComparisonReport) {
    member("comparisonVersion", ComparisonJSON.version)
    tool(report.tool)
    member("tier", report.tier.rawValue)
    member("asOf", report.asOf?.description)
    member("from", report.period?.lowerBound.description)
    member("to", report.period?.upperBound.description)
    member("forces", array: report.forces) { $0.force($1) }
    member("inputs", array: report.inputs) { json, input in
      json.object {
        $0.member("file", input.file)
        $0.member("partner", input.partner)
        $0.member("sha256", input.sha256)
        $0.member("records", input.records)
      }
    }
    member("settingsDigest", report.settingsDigest)
    member("settings", array: report.settings) { json, setting in
      json.object {
        $0.member("name", setting.name)
        $0.member("value", setting.value)
        $0.member("meaning", setting.meaning)
      }
    }
  }

  /// How many indicators come out how.
  fileprivate mutating func answer(of report: ComparisonReport) {
    let answer = ComparisonAnswer(report)
    member("answer") { json in
      json.member(
        "text", Words(en: answer.line(in: .english), cy: answer.line(in: .welsh)))
      json.member("comparable", answer.comparable)
      json.member("clearDifference", answer.count(.clearDifference))
      json.member("possibleDifference", answer.count(.possibleDifference))
      json.member("consistent", answer.count(.consistent))
      json.member("cannotTell", answer.count(.cannotTell))
      json.member("notComparable", answer.count(.notComparable))
      json.member("differing", array: answer.differing) { $0.value($1.info.id) }
      json.member("agreeing", array: answer.consistent) { $0.value($1.info.id) }
      json.member("unseen", array: answer.unseen) { $0.value($1.info.id) }
    }
  }

  fileprivate mutating func item(_ item: ForumItem) {
    object {
      $0.member("indicator", item.indicator)
      $0.member("force", item.force?.id)
      $0.member("kind", item.kind.rawValue)
      $0.member("weight", item.weight)
      $0.member("sees", item.sees)
      $0.member("sureness", item.sureness)
      $0.member("rivals", array: item.rivals) { $0.words($1) }
      $0.member("question", item.question)
      $0.member("owner", item.owner)
      $0.member("check", item.check)
    }
  }
}
