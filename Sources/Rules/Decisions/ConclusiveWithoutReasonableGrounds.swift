import CanonicalModel
import Records

extension Rule {
  /// The second decision stands without the first. Local authorities of the pilot may take both
  /// at once, and are left out, and so are children of whom nobody says who decided.
  ///
  /// An error where the first is said to be pending. One that is not there is a warning: it was taken,
  /// and was not exported.
  static let conclusiveWithoutReasonableGrounds = Rule(
    RuleID(.decisions, 1), .error,
    title: Words(
      en: "Conclusive grounds decision without a reasonable grounds decision",
      cy: "Penderfyniad seiliau terfynol heb benderfyniad seiliau rhesymol"),
    explanation: Words(
      en: "Conclusive grounds are decided only after positive reasonable grounds.",
      cy: "Dim ond ar ôl seiliau rhesymol cadarnhaol y penderfynir ar seiliau terfynol."),
    message: Words(
      en: "conclusive grounds are decided, but no reasonable grounds decision is given",
      cy: "penderfynwyd ar seiliau terfynol, ond ni roddir penderfyniad seiliau rhesymol"),
    fix: Words(
      en: "Send the reasonable grounds decision from the decision letter.",
      cy: "Anfonwch y penderfyniad seiliau rhesymol o'r llythyr penderfyniad."),
    authority: .statements(.conclusiveFollowsReasonable, .pilotDecidesTogether),
    needs: [.reasonableGrounds, .conclusiveGrounds],
    silentWithout: [.conclusiveGrounds],
    examples: [
      .flags("no first decision", [.conclusiveGrounds: "positive"]),
      .flags(
        "the first is pending", [.reasonableGrounds: "pending", .conclusiveGrounds: "negative"]),
      .flags(
        "the first is not known", [.reasonableGrounds: "?unknown", .conclusiveGrounds: "positive"]),
      .passes("both", [.reasonableGrounds: "positive", .conclusiveGrounds: "positive"]),
      .passes(
        "the day of the first is known",
        [.reasonableGroundsOn: "2024-03-01", .conclusiveGrounds: "positive"]),
      .passes(
        "a local authority of the pilot",
        [.competentAuthority: "local-authority-pilot", .conclusiveGrounds: "positive"]),
      .passes(
        "a child's case since the pilot, and nobody says who decided",
        [
          .ageGroupAtReferral: "child", .conclusiveGrounds: "positive",
          .conclusiveGroundsOn: "2024-03-01",
        ]),
      .passes(
        "the pilot had the case",
        [
          .competentAuthority: "sca", .previousCompetentAuthority: "local-authority-pilot",
          .conclusiveGrounds: "positive",
        ]),
      .passes("not decided", [.conclusiveGrounds: "pending"]),
      .passes("a report, as another rule says", [.route: "dtn", .conclusiveGrounds: "positive"]),
    ],
    check: { record, _, flags in
      guard record.isDecided(.conclusiveGrounds), !record.isDecided(.reasonableGrounds),
        record.code(.reasonableGrounds) != nil || record.lacks(.reasonableGrounds),
        record.lacks(.reasonableGroundsOn), !record.isDutyToNotify, !record.mayBeOfPilot
      else { return }
      flags.flag(
        .conclusiveGrounds, related: [.reasonableGrounds],
        as: record.code(.reasonableGrounds) == nil ? .warning : nil)
    })
}
