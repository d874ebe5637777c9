import CanonicalModel
import Records

extension Rule {
  /// The age on the form and the date of birth disagree by more than a birthday can explain.
  ///
  /// A warning, not an error: the paper form asks for both, but no source says that they must
  /// agree, and a disputed age is written in both ways on purpose. A crime record is left out: the age
  /// on it is that at the offence, which may lie many years before.
  static let statedAgeContradictsBirth = Rule(
    RuleID(.person, 5), .warning,
    title: Words(
      en: "Stated age that contradicts the date of birth",
      cy: "Oedran a nodwyd sy'n groes i'r dyddiad geni"),
    explanation: Words(
      en: """
        The age at the referral, or at the first contact, follows from the date of birth, give or \
        take a birthday.
        """,
      cy: """
        Mae'r oedran adeg yr atgyfeiriad, neu'r cyswllt cyntaf, yn dilyn o'r dyddiad geni, o fewn \
        pen-blwydd y naill ffordd neu'r llall.
        """),
    message: Words(
      en: "the stated age is {difference} away from the age by date of birth",
      cy: "mae {difference} rhwng yr oedran a nodwyd a'r oedran yn ôl y dyddiad geni"),
    fix: Words(
      en: "Compare both with the form, or mark the age as disputed.",
      cy: "Cymharwch y ddau â'r ffurflen, neu nodwch fod anghydfod ynghylch yr oedran."),
    authority: .statements(.paperAsksBothAges),
    kinds: [.referral, .encounter, .supportContact, .maracCase],
    needs: [.dateOfBirth, .statedAge],
    silentWithout: [.statedAge, .dateOfBirth],
    examples: [
      .flags(
        "two years too old",
        [.referredOn: "2024-06-01", .dateOfBirth: "2000-06-01", .statedAge: "26"]),
      .flags(
        "too young for any day of the year",
        [.referredOn: "2024-06-01", .dateOfBirth: "2000", .statedAge: "21"]),
      .flags(
        "two years too old at the first contact",
        [.contactedOn: "2024-06-01", .dateOfBirth: "2000-06-01", .statedAge: "26"],
        kind: .supportContact),
      .flags(
        "two years too young when met",
        [.encounteredOn: "2024-06-01", .dateOfBirth: "2000-06-01", .statedAge: "22"],
        kind: .encounter),
      .passes(
        "right on the day of the referral, which lies before the contact",
        [
          .referredOn: "2022-06-01", .contactedOn: "2024-06-01", .dateOfBirth: "2000-06-01",
          .statedAge: "22",
        ], kind: .supportContact),
      .passes(
        "one year too old",
        [.referredOn: "2024-06-01", .dateOfBirth: "2000-06-01", .statedAge: "25"]),
      .passes(
        "one year too young",
        [.referredOn: "2024-06-01", .dateOfBirth: "2000-06-01", .statedAge: "23"]),
      .passes(
        "a disputed age",
        [
          .referredOn: "2024-06-01", .dateOfBirth: "2000-06-01", .statedAge: "16",
          .isAgeDisputed: "yes",
        ]),
    ],
    check: { record, _, flags in
      guard let stated = record.integer(.statedAge), let birth = record.birthDate,
        let event = record.date(.referredOn) ?? record.event, let age = birth.age(on: event),
        age.lowerBound <= oldestAge
      else { return }
      let difference = max(age.lowerBound - stated, stated - age.upperBound)
      guard difference > 1, !record.mayHaveDisputedAge else { return }
      flags.flag(
        .statedAge, related: [.dateOfBirth], ["difference": .count(difference, .years)])
    })
}

extension CanonicalRecord {
  /// Whether somebody disputes the age, or is not sure of it.
  var mayHaveDisputedAge: Bool {
    if code(.ageGroupAtReferral) == .notSureIfChild { return true }
    guard let answer = code(.isAgeDisputed) else { return false }
    return answer != .no
  }
}
