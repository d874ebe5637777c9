import Records
import Register

/// Tells in a few lines what a run does to the register.
package enum RegisterAccount {
  /// What an event is called, and in which order they are told.
  private static let labels: [(LedgerEvent, Words)] = [
    (.created, Words(en: "new ids", cy: "dynodwyr newydd")),
    (.absorbed, Words(en: "records that joined an id", cy: "cofnodion a ymunodd â dynodwr")),
    (.merged, Words(en: "ids merged into another", cy: "dynodwyr a unwyd ag un arall")),
    (.split, Words(en: "ids split from another", cy: "dynodwyr a holltwyd o un arall")),
    (.moved, Words(en: "records that moved", cy: "cofnodion a symudodd")),
    (.retired, Words(en: "ids out of use", cy: "dynodwyr nas defnyddir mwyach")),
    (.returned, Words(en: "ids in use again", cy: "dynodwyr a ddefnyddir eto")),
    (.erased, Words(en: "records erased", cy: "cofnodion a ddilëwyd")),
    (.unmerged, Words(en: "ids taken apart", cy: "dynodwyr a wahanwyd")),
  ]

  package static func text(_ plan: RegisterPlan, in language: Language) -> String {
    var lines = labels.compactMap { event, words -> String? in
      plan.events[event].map { "  \(words.text(in: language)): \($0)" }
    }
    let nothing = Words(en: "  nothing new", cy: "  dim byd newydd")
    if lines.isEmpty { lines.append(nothing.text(in: language)) }
    for changes in plan.idChanges where changes.known > 0 {
      let words = Words(
        en: "known records with another id", cy: "cofnodion hysbys â dynodwr arall")
      var line =
        "  \(changes.prefix): \(words.text(in: language)): \(changes.changed)/\(changes.known)"
      if changes.decided > 0 {
        let decided = Words(en: "by decision", cy: "drwy benderfyniad")
        line += " (+ \(changes.decided) \(decided.text(in: language)))"
      }
      lines.append(line)
    }
    let title = Words(en: "Register", cy: "Cofrestr")
    let entry = Words(en: "entry", cy: "cofnodiad")
    lines.insert(
      "\(title.text(in: language)): \(entry.text(in: language)) \(plan.position)", at: 0)
    return lines.map { $0 + "\n" }.joined()
  }
}
