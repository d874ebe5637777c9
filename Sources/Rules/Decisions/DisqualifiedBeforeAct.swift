import CanonicalModel
import Records

extension Rule {
  /// Disqualification came with the Nationality and Borders Act, which knows two grounds for it.
  ///
  /// A missing ground is only worth knowing, and only where the export has a column for it.
  static let disqualifiedBeforeAct = Rule(
    RuleID(.decisions, 10), .warning,
    title: Words(
      en: "Disqualified before it was possible, or on no ground",
      cy: "Anghymhwyso cyn bod hynny'n bosibl, neu heb sail"),
    explanation: Words(
      en: """
        Nobody could be disqualified before 30 January 2023. Since then it is done for public order \
        or for bad faith.
        """,
      cy: """
        Ni ellid anghymhwyso neb cyn 30 Ionawr 2023. Ers y diwrnod hwnnw gwneir hynny er mwyn trefn \
        gyhoeddus neu oherwydd drwgfwriad.
        """),
    message: Words(
      en: "the person is disqualified, and {flaw}",
      cy: "anghymhwysir y person, ac {flaw}"),
    fix: Words(
      en: "Compare the day and the ground with the decision letter.",
      cy: "Cymharwch y diwrnod a'r sail â'r llythyr penderfyniad."),
    authority: .statements(.disqualificationBegan),
    needs: [.disqualifiedOn],
    examples: [
      .flags("the day before", [.disqualifiedOn: "2023-01-29"]),
      .flags("the year before", [.disqualifiedOn: "2022"]),
      .flags("no ground", [.disqualifiedOn: "2024-03-01"]),
      .flags("no ground, by the status", [.caseStatus: "disqualified"]),
      .passes(
        "the first day", [.disqualifiedOn: "2023-01-30", .disqualificationGround: "Public order"]),
      .passes(
        "the month of the Act",
        [.disqualifiedOn: "2023-01", .disqualificationGround: "Public order"]),
      .passes(
        "a ground that was withheld",
        [.disqualifiedOn: "2024-03-01", .disqualificationGround: "?redacted"]),
      .passes("not disqualified", [.caseStatus: "positive-rg"]),
    ],
    check: { record, circumstances, flags in
      let disqualified = record.date(.disqualifiedOn)
      if let disqualified, !actInForce.contains(disqualified.latest) {
        return flags.flag(.disqualifiedOn, ["flaw": .term(beforeAct)])
      }
      if let disqualified, !actInForce.contains(disqualified.earliest) { flags.leaveUndecided() }
      guard disqualified != nil || record.code(.caseStatus) == .disqualified,
        circumstances.supplies(.disqualificationGround), record.lacks(.disqualificationGround)
      else { return }
      flags.flag(
        disqualified == nil ? .caseStatus : .disqualifiedOn, related: [.disqualificationGround],
        ["flaw": .term(noGround)], as: .info)
    })
}

private let beforeAct = Words(
  en: "nobody could be before 30 January 2023", cy: "ni ellid gwneud hynny cyn 30 Ionawr 2023")
private let noGround = Words(en: "no ground is given", cy: "ni roddir sail")

private let actInForce: EffectiveDates = .from("2023-01-30")
