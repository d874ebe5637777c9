import CanonicalModel
import Records

extension Rule {
  /// Nothing at all says how old the person is. A missing date of birth alone is no flaw: the
  /// form does not insist on it.
  static let ageUnknown = Rule(
    RuleID(.person, 10), .warning,
    title: Words(en: "Nothing says how old the person is", cy: "Dim yn dweud oedran y person"),
    explanation: Words(
      en: """
        Whether somebody is an adult or a child decides on consent, support and safeguarding. The \
        form demands an answer, and takes "not sure".
        """,
      cy: """
        Mae'r ffaith bod rhywun yn oedolyn neu'n blentyn yn pennu cydsyniad, cymorth a diogelu. \
        Mae'r ffurflen yn mynnu ateb, ac yn derbyn "ddim yn siŵr".
        """),
    message: Words(
      en: "no date of birth, no age and no age group is given",
      cy: "ni roddir dyddiad geni, oedran na grŵp oedran"),
    fix: Words(
      en: "Send the age group from the form; \"not sure\" is an answer.",
      cy: "Anfonwch y grŵp oedran o'r ffurflen; mae \"ddim yn siŵr\" yn ateb."),
    authority: .statements(.everyoneIsAskedTheAge),
    // The one that every form demands; a file without it is not asked for what it cannot hold.
    needs: [.ageGroupAtReferral],
    examples: [
      .flags("nothing", [.referredOn: "2024-03-01"]),
      .flags("said to be unknown", [.ageGroupAtReferral: "?unknown", .dateOfBirth: "?unknown"]),
      .passes("an age group", [.ageGroupAtReferral: "not-sure"]),
      .passes("a year of birth", [.dateOfBirth: "2001"]),
      .passes("a stated age", [.statedAge: "19"]),
      .passes("a date of birth that was withheld", [.dateOfBirth: "?redacted"]),
    ],
    check: { record, _, flags in
      guard record.lacks(.ageGroupAtReferral), record.lacks(.dateOfBirth),
        record.lacks(.statedAge), record.lacks(.ageGroupAtExploitation)
      else { return }
      flags.flag(.ageGroupAtReferral, related: [.dateOfBirth, .statedAge])
    })
}
