import CanonicalModel
import Records

extension Rule {
  /// The form's box for children, ticked for somebody who was an adult by both counts.
  ///
  /// A warning, not an error: the form takes the box whatever the ages, and no source that was read
  /// forbids it. Both the age group at exploitation and the day of birth have to say adult, for
  /// either alone may be the slip.
  static let childBoxOfAdult = Rule(
    RuleID(.person, 8), .warning,
    title: Words(
      en: "Child sexual exploitation of an adult",
      cy: "Camfanteisio'n rhywiol ar blant wedi'i nodi am oedolyn"),
    explanation: Words(
      en: """
        The type is for somebody who was a child at the time. Here the age group at exploitation \
        and the date of birth both say adult.
        """,
      cy: """
        Mae'r math hwn ar gyfer rhywun a oedd yn blentyn ar y pryd. Yma mae'r grŵp oedran adeg y \
        camfanteisio a'r dyddiad geni ill dau'n dweud oedolyn.
        """),
    message: Words(
      en: """
        child sexual exploitation is ticked, but the person was an adult throughout, from {start}
        """,
      cy: """
        ticiwyd camfanteisio'n rhywiol ar blant, ond roedd y person yn oedolyn drwyddi draw, o \
        {start} ymlaen
        """),
    fix: Words(
      en: "Correct the type of exploitation, or the dates.",
      cy: "Cywirwch y math o gamfanteisio, neu'r dyddiadau."),
    authority: .statements(.boxOfChildrenIsAboutChildren),
    kinds: RecordKind.withPerson,
    needs: [.exploitationTypes, .ageGroupAtExploitation, .dateOfBirth, .exploitationStartedOn],
    silentWithout: [
      .exploitationTypes, .ageGroupAtExploitation, .dateOfBirth, .exploitationStartedOn,
    ],
    silentUnless: StatedCode(field: .ageGroupAtExploitation, code: .adult),
    examples: [
      .flags(
        "18 on the day it started",
        [
          .exploitationTypes: "sexual.child", .ageGroupAtExploitation: "adult",
          .dateOfBirth: "2002-03-02", .exploitationStartedOn: "2020-03-02",
        ]),
      .flags(
        "of somebody who is supported",
        [
          .exploitationTypes: "sexual.child", .ageGroupAtExploitation: "adult",
          .dateOfBirth: "2002-03-02", .exploitationStartedOn: "2020-03-02",
        ], kind: .supportContact),
      .passes(
        "18 the day after",
        [
          .exploitationTypes: "sexual.child", .ageGroupAtExploitation: "adult",
          .dateOfBirth: "2002-03-02", .exploitationStartedOn: "2020-03-01",
        ]),
      .passes(
        "18 in the year in which it started",
        [
          .exploitationTypes: "sexual.child", .ageGroupAtExploitation: "adult",
          .dateOfBirth: "2002-03-02", .exploitationStartedOn: "2020",
        ]),
      .passes(
        "a child at exploitation",
        [
          .exploitationTypes: "sexual.child", .ageGroupAtExploitation: "child",
          .dateOfBirth: "1990-03-02", .exploitationStartedOn: "2020-03-02",
        ]),
      .passes(
        "another type",
        [
          .exploitationTypes: "sexual.prostitution", .ageGroupAtExploitation: "adult",
          .dateOfBirth: "1990-03-02", .exploitationStartedOn: "2020-03-02",
        ]),
      .passes(
        "a disputed age",
        [
          .exploitationTypes: "sexual.child", .ageGroupAtExploitation: "adult",
          .dateOfBirth: "1990-03-02", .exploitationStartedOn: "2020-03-02",
          .isAgeDisputed: "yes",
        ]),
      .passes(
        "a birth date that was withheld",
        [
          .exploitationTypes: "sexual.child", .ageGroupAtExploitation: "adult",
          .dateOfBirth: "?redacted", .exploitationStartedOn: "2020-03-02",
        ]),
    ],
    check: { record, _, flags in
      guard record.code(.ageGroupAtExploitation) == .adult, !record.mayHaveDisputedAge,
        let birth = record.birthDate, let start = record.date(.exploitationStartedOn),
        record.has(.childSexualExploitation, in: .exploitationTypes),
        let age = birth.age(on: start), age.upperBound >= 18
      else { return }
      if age.lowerBound < 18 { return flags.leaveUndecided() }
      flags.flag(
        .exploitationTypes,
        related: [.ageGroupAtExploitation, .dateOfBirth, .exploitationStartedOn],
        ["start": .date(start)])
    })
}
