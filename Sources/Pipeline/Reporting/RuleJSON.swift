import CanonicalModel
import Records
import Reports
import Rules

/// The catalogue as JSON, for programs.
enum RuleJSON {
  static func text(_ rules: [Rule]) -> String {
    let objects = rules.map { "  " + object($0) }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ rule: Rule) -> String {
    let info = rule.info
    let members: [(String, String)] = [
      ("id", quoted(info.id.description)), ("title", words(info.title)),
      ("severity", quoted(info.severity.rawValue)), ("level", quoted(info.level.rawValue)),
      ("effective", dates(info.effective)), ("explanation", words(info.explanation)),
      ("message", words(info.message)), ("fix", words(info.fix)),
      ("fixBy", quoted(info.fixBy.rawValue)),
      ("authority", quoted(info.authority.source)),
      ("confidence", quoted(info.authority.confidence.rawValue)),
      ("recordKinds", list(rule.kinds.map(\.rawValue))), ("needs", list(rule.needs.map(\.name))),
    ]
    return "{" + members.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  private static func words(_ words: Words) -> String {
    "{\"en\": \(quoted(words.en)), \"cy\": \(quoted(words.cy))}"
  }

  private static func dates(_ dates: EffectiveDates) -> String {
    let from = dates.from.map { quoted($0.description) } ?? "null"
    let until = dates.until.map { quoted($0.description) } ?? "null"
    return "{\"from\": \(from), \"to\": \(until)}"
  }

  private static func list(_ names: [String]) -> String {
    "[" + names.map(quoted).joined(separator: ", ") + "]"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
