import CanonicalModel
import Profiles
import Records

/// One export on the page of its partner.
struct ExportText {
  private let export: ExportVersion
  private let coverage: ExportCoverage
  private let report: PartnerReport
  private let tally: SampleTally.Export?
  private let language: Language

  init(_ export: ExportVersion, _ report: PartnerReport, _ language: Language) {
    self.export = export
    self.report = report
    self.language = language
    coverage = ExportCoverage(export)
    tally = report.sample?.export(export.id)
  }

  func text() -> String {
    var text = head() + sample()
    if export.isCanonical, tally == nil {
      return text + "  \(say(PartnerWords.canonical))\n"
    }
    text += "  \(say(PartnerWords.mapped))\n" + mapped()
    text += list(PartnerWords.open, report.open[export.id] ?? [])
    text += list(
      PartnerWords.ignored,
      export.ignored.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
    return text + list(PartnerWords.unanswered, unanswered()) + missing()
  }

  private func say(_ words: Words) -> String { words.text(in: language) }

  private func head() -> String {
    let from = export.effective.from?.description ?? "…"
    let until = export.effective.until?.description ?? "…"
    let facts =
      "\(say(export.recordKind.label)); \(export.format.rawValue), \(export.encoding.rawValue); "
      + "\(from) – \(until)"
    let supplies = say(PartnerWords.supplies(coverage)).wrapped(indent: 2)
    return "\(export.id)\n  \(facts)\n" + supplies.map { "  \($0)\n" }.joined()
  }

  private func sample() -> String {
    guard report.sample != nil else { return "" }
    guard let tally else { return "  \(say(PartnerWords.noSample))\n" }
    let counts =
      CountedNoun.records.text(tally.records, in: language) + ", "
      + CountedNoun.files.text(tally.files.count, in: language)
    return "  \(say(PartnerWords.sample)): \(counts)\n"
  }

  // MARK: - Fields

  private func mapped() -> String {
    let heads = coverage.mapped.map { field, sources in
      "\(coverage.isNeeded(field) ? "*" : " ") \(field.name) ← " + origin(sources)
    }
    let width = min(64, heads.map(\.count).max() ?? 0)
    return zip(coverage.mapped, heads).map { mapped, head in
      let count = completeness(of: mapped.field)
      return "    " + (count.isEmpty ? head : head.padded(to: width) + "  " + count) + "\n"
    }.joined()
  }

  private func origin(_ sources: [FieldSource]) -> String {
    var origins: [String] = []
    for source in sources {
      let paths = source.paths.isEmpty ? "=" : source.paths.joined(separator: " + ")
      let origin = "\(paths) (\(source.transform.name))"
      if !origins.contains(origin) { origins.append(origin) }
    }
    let shown = origins.prefix(4).joined(separator: ", ")
    return origins.count > 4 ? "\(shown), … (\(origins.count))" : shown
  }

  /// How many of the records have a value, and why the others have none.
  private func completeness(of field: CanonicalField) -> String {
    guard let tally else { return "" }
    let count = tally.field(field)
    var reasons = Missing.allCases.compactMap { missing in
      count.missing[missing].map { "\(say(PartnerWords.label(of: missing))) \($0)" }
    }
    if count.unreadable > 0 {
      reasons.append("\(say(PartnerWords.unreadable)) \(count.unreadable)")
    }
    let share = PartnerWords.share(count.stated, of: tally.records)
    let head = "\(count.stated)/\(tally.records), \(share)"
    return reasons.isEmpty ? head : "\(head); \(reasons.joined(separator: ", "))"
  }

  // MARK: - What is not there

  private func unanswered() -> [String] {
    coverage.needs.filter { !$0.isAnswered }.map { need in
      let fields = need.need.fields.map(\.name).joined(separator: ", ")
      let isInManifest = need.need.fields.contains(where: ExportCoverage.mayStandInManifest)
      let hint = isInManifest ? "; \(say(PartnerWords.inManifest))" : ""
      return "\(say(need.need.label)) (\(fields))\(hint)"
    }
  }

  private func missing() -> String {
    guard !coverage.missing.isEmpty else { return "" }
    var text = "  \(say(PartnerWords.missing))\n"
    for part in export.recordKind.parts {
      let names = coverage.missing.filter { $0.definition.part == part }.map(\.name)
      guard !names.isEmpty else { continue }
      let lines = "\(say(part.label)): \(names.joined(separator: ", "))".wrapped(indent: 6)
      text += lines.enumerated().map { ($0.offset == 0 ? "    " : "      ") + $0.element + "\n" }
        .joined()
    }
    return text
  }

  private func list(_ title: Words, _ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    return "  \(say(title))\n" + lines.map { "    \($0)\n" }.joined()
  }
}
