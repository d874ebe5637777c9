import Records
import Rules

/// Which rules a run asks: by id or family, as `--select` and `--ignore` say.
package struct RuleChoice: Sendable {
  private let selected: Set<String>
  private let ignored: Set<String>

  package static let all = RuleChoice(selected: [], ignored: [], unchecked: ())
  /// No rule: what is read is not judged.
  static let none = RuleChoice(selected: [""], ignored: [], unchecked: ())

  private init(selected: [String], ignored: [String], unchecked: Void) {
    self.selected = Set(selected)
    self.ignored = Set(ignored)
  }

  /// Ids such as `DEC-003`, or families such as `DEC`; each text may name several, with commas.
  package init(selecting selected: [String], ignoring ignored: [String]) throws(RunError) {
    self.init(
      selected: try RuleChoice.names(selected), ignored: try RuleChoice.names(ignored),
      unchecked: ())
  }

  private static func names(_ texts: [String]) throws(RunError) -> [String] {
    var names: [String] = []
    for text in texts {
      for part in text.split(separator: ",", omittingEmptySubsequences: false) {
        let name = part.split(separator: " ").joined(separator: " ").uppercased()
        guard isKnown(name) else {
          throw .configuration("there is no rule or family \(part)" + hint(to: name))
        }
        names.append(name)
      }
    }
    return names
  }

  /// Whether a rule or a family is called that.
  static func isKnown(_ name: String) -> Bool {
    RuleFamily(rawValue: name) != nil || Catalogue.rule(name) != nil
  }

  /// What somebody may have meant.
  static func hint(to name: String) -> String {
    let names = RuleFamily.allCases.map(\.rawValue) + Catalogue.all.map(\.id.description)
    return NearestName.to(name.uppercased(), among: names).map { "; did you mean \($0)?" } ?? ""
  }

  /// What is asked by name, sorted; nothing where all rules are.
  var selection: [String] { selected.sorted() }
  /// What is left out by name, sorted.
  var omission: [String] { ignored.sorted() }

  package func includes(_ rule: Rule) -> Bool {
    (selected.isEmpty || RuleChoice.isNamed(rule, in: selected)) && !isIgnored(rule)
  }

  /// Whether the user wants to hear nothing of it.
  func isIgnored(_ rule: Rule) -> Bool { RuleChoice.isNamed(rule, in: ignored) }

  private static func isNamed(_ rule: Rule, in list: Set<String>) -> Bool {
    list.contains(rule.id.description) || list.contains(rule.id.family.rawValue)
  }
}
