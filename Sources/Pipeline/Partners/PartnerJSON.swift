import CanonicalModel
import Profiles
import Records
import Reports

/// Partners as JSON, for programs.
package enum PartnerJSON {
  /// One partner in full.
  package static func page(_ report: PartnerReport) -> String {
    text { json in
      json.member("partnerVersion", 1)
      json.partner(report.profile)
      json.member("unrecognised", array: report.sample?.unrecognised ?? []) { $0.value($1) }
      json.member("exports", array: report.profile.exports) { json, export in
        json.object { $0.export(export, report) }
      }
    }
  }

  /// All partners with their counts.
  package static func list(_ schemas: SchemaFolder) -> String {
    text { json in
      json.member("partnerVersion", 1)
      json.member("partners", array: schemas.profiles) { json, profile in
        json.object { json in
          json.partner(profile)
          json.member("exports", array: profile.exports) { json, export in
            json.object { $0.head(export, ExportCoverage(export)) }
          }
        }
      }
    }
  }

  private static func text(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(appendingTo: ReportOutput())
    json.object(body)
    json.finish()
    return String(decoding: json.output.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  fileprivate mutating func partner(_ profile: Profile) {
    member("partner", profile.partner)
    words("name", profile.name)
    member("kind", profile.kind)
  }

  fileprivate mutating func head(_ export: ExportVersion, _ coverage: ExportCoverage) {
    member("id", export.id)
    member("recordKind", export.recordKind.rawValue)
    member("format", export.format.rawValue)
    member("effective") {
      $0.member("from", export.effective.from?.description)
      $0.member("until", export.effective.until?.description)
    }
    member("fields") {
      $0.member("mapped", coverage.mappedCount)
      $0.member("possible", coverage.possibleCount)
    }
    member("needs") {
      $0.member("answered", coverage.needs.count(where: \.isAnswered))
      $0.member("all", coverage.needs.count)
    }
  }

  fileprivate mutating func export(_ export: ExportVersion, _ report: PartnerReport) {
    let coverage = ExportCoverage(export)
    let tally = report.sample?.export(export.id)
    head(export, coverage)
    member("mapped", array: coverage.mapped) { json, mapped in
      json.object { json in
        json.member("field", mapped.field.name)
        json.member("isNeeded", coverage.isNeeded(mapped.field))
        json.member("sources", array: mapped.sources) { json, source in
          json.object { json in
            json.member("from", array: source.paths) { $0.value($1) }
            json.member("as", source.transform.name)
          }
        }
        if let tally { json.completeness(tally.field(mapped.field)) }
      }
    }
    member("missing", array: coverage.missing) { json, field in
      json.object { json in
        json.member("field", field.name)
        json.member("part", field.definition.part.rawValue)
        json.member("isNeeded", coverage.isNeeded(field))
      }
    }
    member("ignored", array: export.ignored.sorted { $0.key < $1.key }) { json, ignored in
      json.object { json in
        json.member("path", ignored.key)
        json.member("reason", ignored.value)
      }
    }
    member("open", array: report.open[export.id] ?? []) { $0.value($1) }
    if let tally {
      member("sample") {
        $0.member("records", tally.records)
        $0.member("files", array: tally.files) { $0.value($1) }
      }
    }
  }

  private mutating func completeness(_ field: SampleTally.Field) {
    member("completeness") { json in
      json.member("stated", field.stated)
      json.member("unreadable", field.unreadable)
      json.member("missing") { json in
        for missing in Missing.allCases {
          if let count = field.missing[missing] { json.count(missing, count) }
        }
      }
    }
  }

  private mutating func count(_ missing: Missing, _ count: Int) {
    switch missing {
    case .notSupplied: member("not-supplied", count)
    case .unknown: member("unknown", count)
    case .refused: member("refused", count)
    case .notApplicable: member("not-applicable", count)
    case .redacted: member("redacted", count)
    case .unreadable: member("unreadable", count)
    }
  }
}
