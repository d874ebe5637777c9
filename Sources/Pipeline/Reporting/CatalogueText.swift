import CanonicalModel
import Records
import Rules

/// The catalogue as text: what `cyson rules` and `cyson explain` print, and its digest.
package enum CatalogueText {
  /// SHA-256 over what the rules say of themselves.
  static let digest: String = {
    let text = Catalogue.all.map { rule in
      let info = rule.info
      return [
        info.id.description, info.severity.rawValue, info.title.en, info.explanation.en,
        info.fix.en, info.message.en, info.message.cy, info.authority.source,
        info.effective.from?.description ?? "", info.effective.until?.description ?? "",
      ].joined(separator: "\u{1F}")
    }
    return Digest.hex(Array(text.joined(separator: "\n").utf8))
  }()

  // MARK: - Lists

  /// A line a rule, or the same as JSON. `name` is a rule or a family.
  package static func list(_ name: String?, format: String, in language: Language)
    throws(RunError) -> String
  {
    let choice = try RuleChoice(selecting: name.map { [$0] } ?? [], ignoring: [])
    let rules = Catalogue.all.filter { choice.includes($0) }
    switch format {
    case "text": return rules.map { line($0.info, language) + "\n" }.joined()
    case "json": return RuleJSON.text(rules)
    default: throw ReportOptions.unknown(format, of: "--format", among: ["text", "json"])
    }
  }

  private static func line(_ info: RuleInfo, _ language: Language) -> String {
    let severity = info.severity.rawValue
    let padding = String(repeating: " ", count: 8 - severity.utf8.count)
    return "\(info.id)  \(severity)\(padding) \(info.title.text(in: language))"
  }

  // MARK: - One rule

  package static func explanation(of id: String, in language: Language) throws(RunError) -> String {
    guard let rule = Catalogue.rule(id) else {
      let names = Catalogue.all.map(\.id.description)
      let hint = NearestName.to(id.uppercased(), among: names).map { "; did you mean \($0)?" } ?? ""
      throw .configuration("there is no rule \(id)\(hint)")
    }
    return explanation(of: rule, in: language)
  }

  static func explanation(of rule: Rule, in language: Language) -> String {
    let info = rule.info
    let isEnglish = language == .english
    func row(_ en: String, _ cy: String, _ text: String) -> String {
      "\(isEnglish ? en : cy): \(text)\n"
    }
    var text = "\(info.id)  \(info.title.text(in: language))\n\n"
    text += info.explanation.text(in: language) + "\n\n"
    text += row("Severity", "Difrifoldeb", info.severity.rawValue)
    text += row("In force", "Mewn grym", dates(rule, language))
    text += row("What to do", "Beth i'w wneud", info.fix.text(in: language))
    text += row("Who can do it", "Pwy all ei wneud", info.fixBy.words.text(in: language))
    text += row(
      "Authority", "Awdurdod", "\(info.authority.source) (\(info.authority.confidence.rawValue))")
    text += row("Message", "Neges", info.message.text(in: language))
    if !rule.needs.isEmpty {
      text += row("Needs", "Angen", rule.needs.map(\.name).joined(separator: ", "))
    }
    return text + examples(of: rule, isEnglish: isEnglish)
  }

  static func dates(_ rule: Rule, _ language: Language) -> String {
    let dates = rule.info.effective
    if dates.isAlways { return language == .english ? "always" : "bob amser" }
    let from = dates.from?.description ?? "…"
    let until = dates.until?.description ?? "…"
    let by = rule.datedBy.map { " (\($0.name))" } ?? ""
    return "\(from) – \(until)\(by)"
  }

  // MARK: - Examples

  private static func examples(of rule: Rule, isEnglish: Bool) -> String {
    guard !rule.examples.isEmpty else { return "" }
    var text = isEnglish ? "\nExamples\n" : "\nEnghreifftiau\n"
    for example in rule.examples {
      let verdict =
        example.isFlagged ? (isEnglish ? "flagged" : "nodir") : (isEnglish ? "passes" : "iawn")
      text += "  \(verdict): \(example.title)\n"
      for line in lines(of: example) { text += "      \(line)\n" }
    }
    return text
  }

  /// The example as a few short lines.
  static func lines(of example: Example) -> [String] {
    switch example.content {
    case .records(let records):
      return records.map { record in
        record.values.map { "\($0.field.name) = \(short($0.text))" }.joined(separator: "; ")
      }
    case .files(let files):
      return files.flatMap { file in
        ["\(file.partner), \(file.name)" + (file.times > 1 ? ", × \(file.times)" : "")]
          + file.records.map { record in
            "  "
              + record.values.map { "\($0.field.name) = \(short($0.text))" }
              .joined(separator: "; ")
          }
      }
    case .source(let text, _):
      return text.split(separator: "\n", maxSplits: 6).prefix(6).map { visible(short(String($0))) }
    case .bytes(let bytes, _):
      return [
        short(
          bytes.map { $0 < 0x21 || $0 > 0x7E ? "\\x" + hex($0) : String(UnicodeScalar($0)) }
            .joined())
      ]
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }

  private static func short(_ text: String) -> String {
    text.count > 90 ? text.prefix(87) + "…" : text
  }

  /// Control characters shown as escapes.
  private static func visible(_ text: String) -> String {
    String(
      text.unicodeScalars.map {
        $0.value < 0x20 || $0.value == 0x7F ? "\\x" + hex(UInt8($0.value)) : String($0)
      }.joined())
  }
}
