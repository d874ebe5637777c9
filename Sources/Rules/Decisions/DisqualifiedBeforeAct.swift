import CanonicalModel
import Records

extension Rule {
  /// Disqualification came with the Nationality and Borders Act.
  static let disqualifiedBeforeAct = Rule(
    RuleID(.decisions, 10), .warning,
    title: Words(
      en: "Disqualified before it was possible", cy: "Anghymhwyso cyn bod hynny'n bosibl"),
    explanation: Words(
      en: "Nobody could be disqualified before 30 January 2023, so the day or the entry is wrong.",
      cy: """
        Ni ellid anghymhwyso neb cyn 30 Ionawr 2023, felly mae'r diwrnod neu'r cofnod yn \
        anghywir.
        """),
    message: Words(
      en: "the person is disqualified on {disqualified}, before 2023-01-30",
      cy: "anghymhwysir y person ar {disqualified}, cyn 2023-01-30"),
    fix: Words(
      en: "Compare the day with the decision letter.",
      cy: "Cymharwch y diwrnod â'r llythyr penderfyniad."),
    authority: .statements(.disqualificationBegan),
    needs: [.disqualifiedOn],
    silentWithout: [.disqualifiedOn],
    examples: [
      .flags("the day before", [.disqualifiedOn: "2023-01-29"]),
      .flags("the year before", [.disqualifiedOn: "2022"]),
      .passes("the first day", [.disqualifiedOn: "2023-01-30"]),
      .passes("the month of the Act", [.disqualifiedOn: "2023-01"]),
    ],
    check: { record, _, flags in
      guard let disqualified = record.date(.disqualifiedOn) else { return }
      guard !actInForce.contains(disqualified.latest) else {
        if !actInForce.contains(disqualified.earliest) { flags.leaveUndecided() }
        return
      }
      flags.flag(.disqualifiedOn, ["disqualified": .date(disqualified)])
    })
}

private let actInForce: EffectiveDates = .from("2023-01-30")
