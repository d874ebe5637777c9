import CanonicalModel
import Records

extension Rule {
  /// Adult or child, and a date of birth that says the other.
  ///
  /// An error only where a child by an undisputed birth is put down as an adult, for then the
  /// safeguards of a child are lost. Where nothing is said of a dispute, an age assessment may
  /// explain it; and a form begun before an eighteenth birthday may be sent after it. The form asks it
  /// of a referral, so that of other records it is a warning.
  static let ageGroupContradictsBirth = Rule(
    RuleID(.person, 6), .error,
    title: Words(
      en: "Age group that contradicts the date of birth",
      cy: "Grŵp oedran sy'n groes i'r dyddiad geni"),
    explanation: Words(
      en: """
        Somebody under 18 is a child, and must be treated as one. Consent, support and who \
        decides depend on it.
        """,
      cy: """
        Plentyn yw unrhyw un o dan 18 oed, a rhaid ei drin felly. Mae cydsyniad, cymorth a phwy \
        sy'n penderfynu yn dibynnu ar hynny.
        """),
    message: Words(
      en: "the age group is {group}, but by date of birth the person is {actual} on {referred}",
      cy: "{group} yw'r grŵp oedran, ond yn ôl y dyddiad geni mae'r person {actual} ar {referred}"),
    fix: Words(
      en: "Correct the wrong one, or mark the age as disputed.",
      cy: "Cywirwch yr un anghywir, neu nodwch fod anghydfod ynghylch yr oedran."),
    authority: .statements(.doubtMeansChild, .everyoneIsAskedTheAge),
    kinds: [.referral, .encounter, .supportContact, .maracCase],
    needs: [.dateOfBirth, .ageGroupAtReferral, .referredOn],
    silentWithout: [.ageGroupAtReferral, .dateOfBirth, .referredOn],
    examples: [
      .flags(
        "an adult the day before turning 18",
        [
          .referredOn: "2024-03-01", .dateOfBirth: "2006-03-02", .ageGroupAtReferral: "adult",
          .isAgeDisputed: "no",
        ]),
      .flags(
        "a child on turning 18",
        [.referredOn: "2024-03-02", .dateOfBirth: "2006-03-02", .ageGroupAtReferral: "child"]),
      .flags(
        "a child whom somebody supports as an adult, a warning",
        [
          .referredOn: "2024-03-01", .dateOfBirth: "2006-03-02", .ageGroupAtReferral: "adult",
          .isAgeDisputed: "no",
        ], kind: .supportContact),
      .passes(
        "turned 18 since the referral",
        [
          .referredOn: "2024-03-01", .contactedOn: "2024-03-02", .dateOfBirth: "2006-03-02",
          .ageGroupAtReferral: "child",
        ], kind: .supportContact),
      .passes(
        "an adult on turning 18",
        [.referredOn: "2024-03-02", .dateOfBirth: "2006-03-02", .ageGroupAtReferral: "adult"]),
      .passes(
        "a child the day before turning 18",
        [.referredOn: "2024-03-01", .dateOfBirth: "2006-03-02", .ageGroupAtReferral: "child"]),
      .passes(
        "turning 18 in the year",
        [.referredOn: "2024-03-01", .dateOfBirth: "2006", .ageGroupAtReferral: "adult"]),
      .passes(
        "a disputed age",
        [
          .referredOn: "2024-03-01", .dateOfBirth: "2008-03-02", .ageGroupAtReferral: "adult",
          .isAgeDisputed: "yes",
        ]),
      .passes(
        "not sure",
        [.referredOn: "2024-03-01", .dateOfBirth: "1990", .ageGroupAtReferral: "not-sure"]),
    ],
    check: { record, circumstances, flags in
      guard let group = record.code(.ageGroupAtReferral), let birth = record.birthDate,
        let referred = record.date(.referredOn), !isCertainlyOf(group, birth, referred),
        let age = birth.age(on: referred),
        age.lowerBound <= oldestAge, !record.mayHaveDisputedAge
      else { return }
      let isChildPutDownAsAdult = group == .adult && age.upperBound < 18
      if group == .adult || group == .child, age.contains(17), age.contains(18) {
        flags.leaveUndecided()
      }
      guard isChildPutDownAsAdult || (group == .child && age.lowerBound >= 18) else { return }
      let isCertain =
        isChildPutDownAsAdult && record.code(.isAgeDisputed) == .no
        && record.kind == .referral
      flags.flag(
        .ageGroupAtReferral, related: [.dateOfBirth, .referredOn],
        [
          "group": .code(group, label: circumstances.lists.label(of: group, in: .ageGroups)),
          "actual": .term(isChildPutDownAsAdult ? under18 : over18),
          "referred": .date(referred),
        ], as: isCertain ? nil : .warning)
    })
}

private let under18 = Words(en: "under 18", cy: "o dan 18 oed")
private let over18 = Words(en: "18 or over", cy: "yn 18 oed neu'n hŷn")

/// Whether the group is certainly the right one: what most ages are, seen without the calendar.
private func isCertainlyOf(_ group: Code, _ birth: BirthDate, _ referred: PartialDate) -> Bool {
  group == .adult
    ? birth.isCertainlyOfAge(18, on: referred.earliest)
    : birth.isCertainlyYounger(than: 18, on: referred.latest)
}
