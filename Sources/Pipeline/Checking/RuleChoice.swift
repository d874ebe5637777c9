import CanonicalModel
import Records
import Rules

/// Which rules a run asks: by id or family, as `--select` and `--ignore` say.
package struct RuleChoice: Sendable {
  private let selected: [String]
  private let ignored: [String]

  package static let all = RuleChoice(selected: [], ignored: [], unchecked: ())

  private init(selected: [String], ignored: [String], unchecked: Void) {
    self.selected = selected
    self.ignored = ignored
  }

  /// Ids such as `DEC-003`, or families such as `DEC`.
  package init(selecting selected: [String], ignoring ignored: [String]) throws(RunError) {
    for name in selected + ignored { try RuleChoice.check(name.uppercased()) }
    self.init(
      selected: selected.map { $0.uppercased() }, ignored: ignored.map { $0.uppercased() },
      unchecked: ())
  }

  private static func check(_ name: String) throws(RunError) {
    let families = RuleFamily.allCases.map(\.rawValue)
    guard !families.contains(name), Catalogue.rule(name) == nil else { return }
    let names = families + Catalogue.all.map(\.id.description)
    let hint = NearestName.to(name, among: names).map { "; did you mean \($0)?" } ?? ""
    throw .configuration("there is no rule or family \(name)\(hint)")
  }

  package func includes(_ rule: Rule) -> Bool {
    func names(_ list: [String]) -> Bool {
      list.contains { rule.id.description == $0 || rule.id.family.rawValue == $0 }
    }
    return (selected.isEmpty || names(selected)) && !names(ignored)
  }
}
