import CanonicalModel
import Linkage
import Records
import Register

/// A short account of a merge, in the reader's language: counts, and nobody's data.
package struct MergeAccount: Sendable {
  private var lines: [(label: Words, value: String)] = []
  private var notes: [Words] = []
  private let plan: RegisterPlan?

  init(
    _ dataset: MergedDataset, matters: Int, _ replay: DecisionReplay?, _ naming: MergeNaming,
    _ answer: RecordLinking.Answer, _ tokens: [RecordTokens.Count] = []
  ) {
    plan = naming.plan
    add("records read", "cofnodion a ddarllenwyd", dataset.recordsRead)
    add("records merged", "cofnodion a gyfunwyd", dataset.records.count)
    add("records rejected", "cofnodion a wrthodwyd", MergeAccount.rejected(dataset))
    add("people", "pobl", dataset.entities.count { $0.kind == .person })
    add("matters", "materion", matters)
    let referrals = dataset.entities.count { $0.kind == .record(.referral) }
    add("referrals", "atgyfeiriadau", referrals)
    add("pairs linked", "parau a gysylltwyd", dataset.links.count { $0.answer == .linked })
    add("pairs for review", "parau i'w hadolygu", dataset.links.count { $0.answer == .review })
    add(
      "pairs not asked (a common name alone)", "parau na ofynnir amdanynt (enw cyffredin yn unig)",
      answer.unasked)
    if answer.manyFaced > 0 {
      add(
        "records with initials that fit more than \(InitialsQuestions.most) people",
        "cofnodion â llythrennau blaen sy'n gweddu i fwy na \(InitialsQuestions.most) o bobl",
        answer.manyFaced)
    }
    add("pairs kept apart", "parau a gadwyd ar wahân", dataset.links.count { $0.answer == .parted })
    add("conflicts", "gwrthdaro", dataset.conflicts.count)
    let open = dataset.conflicts.count { !$0.isSettled }
    add("conflicts that no rule settles", "gwrthdaro nad oes rheol i'w setlo", open)
    for count in tokens { add(count) }
    note(replay, isModelUnfit: answer.isModelUnfit, answer.refusedDecisions)
  }

  /// What of a partner's list met a record.
  private mutating func add(_ count: RecordTokens.Count) {
    let partner = count.partner
    add("\(partner): records with tokens", "\(partner): cofnodion â thocynnau", count.records)
    let others: [(en: String, cy: String, count: Int)] = [
      ("records with neither name nor tokens", "cofnodion heb enw na thocynnau", count.without),
      (
        "rows of tokens that are of no record", "rhesi tocynnau nad ydynt o unrhyw gofnod",
        count.ofNobody
      ),
      (
        "rows of tokens left out, for several records bear the reference",
        "rhesi tocynnau a adawyd allan, am fod sawl cofnod â'r cyfeirnod", count.shared
      ),
      (
        "records with a name beside their tokens", "cofnodion ag enw wrth ochr eu tocynnau",
        count.named
      ),
    ]
    for other in others where other.count > 0 {
      add("\(partner): \(other.en)", "\(partner): \(other.cy)", other.count)
    }
  }

  private mutating func note(
    _ replay: DecisionReplay?, isModelUnfit: Bool, _ refusedReports: Int
  ) {
    if isModelUnfit {
      notes.append(
        Words(
          en: "The model does not fit these records: people were linked by references alone.",
          cy:
            "Nid yw'r model yn gweddu i'r cofnodion hyn: trwy gyfeirnodau'n unig y cysylltwyd pobl."
        ))
    }
    guard let replay else { return }
    add(
      "decisions that contradict", "penderfyniadau sy'n gwrth-ddweud", replay.contradictions.count)
    add("decisions that are stale", "penderfyniadau sydd wedi dyddio", replay.stale.count)
    let refused = replay.refused.count + refusedReports
    if refused > 0 {
      add(
        "decisions on reports of duty to notify, refused",
        "penderfyniadau ar adroddiadau dyletswydd i hysbysu, a wrthodwyd", refused)
    }
    add("decisions on absent records", "penderfyniadau ar gofnodion absennol", replay.gone.count)
  }

  private static func rejected(_ dataset: MergedDataset) -> String {
    let sum = dataset.rejected.values.reduce(0, +)
    guard sum > 0 else { return "0" }
    let parts = dataset.rejected.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return "\(sum) (\(parts.joined(separator: ", ")))"
  }

  private mutating func add(_ en: String, _ cy: String, _ value: some CustomStringConvertible) {
    lines.append((Words(en: en, cy: cy), "\(value)"))
  }

  /// The account as it is printed.
  package func text(in language: Language) -> String {
    let title = Words(en: "Merge", cy: "Cyfuno")
    let labels = lines.map { $0.label.text(in: language) }
    let width = labels.map(\.count).max() ?? 0
    var text = title.text(in: language) + "\n"
    for (label, line) in zip(labels, lines) {
      text +=
        "  " + label + String(repeating: " ", count: width - label.count) + "  \(line.value)\n"
    }
    for note in notes { text += note.text(in: language) + "\n" }
    return text + (plan.map { RegisterAccount.text($0, in: language) } ?? "")
  }
}
