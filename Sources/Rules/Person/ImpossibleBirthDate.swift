import CanonicalModel
import Records

extension Rule {
  /// A birth after the event of the record, or so long before it that the person would be older than
  /// anyone.
  ///
  /// An error of a referral alone, for the form is what demands a real day in the past; of another
  /// record it is a warning.
  static let impossibleBirthDate = Rule(
    RuleID(.person, 1), .error,
    title: Words(
      en: "Date of birth that cannot be right", cy: "Dyddiad geni na all fod yn gywir"),
    explanation: Words(
      en: """
        A person is born before anybody refers, meets or helps them, and hardly anybody lives \
        beyond 110, so one of the two dates is wrong.
        """,
      cy: """
        Caiff person ei eni cyn i neb ei atgyfeirio, ei gyfarfod na'i helpu, a phrin bod neb yn \
        byw y tu hwnt i 110 oed, felly mae un o'r ddau ddyddiad yn anghywir.
        """),
    message: Words(
      en: "the date of birth does not fit the record ({field} {event}): {flaw}",
      cy: "nid yw'r dyddiad geni yn cyd-fynd â'r cofnod ({field} {event}): {flaw}"),
    fix: Words(
      en: "Compare the date of birth and the day of the record with the form or the file.",
      cy: "Cymharwch y dyddiad geni a diwrnod y cofnod â'r ffurflen neu'r ffeil."),
    authority: .statements(.birthLiesInThePast),
    kinds: RecordKind.allCases, needs: [.dateOfBirth],
    silentWithout: [.dateOfBirth],
    examples: [
      .flags("born the day after", [.referredOn: "2024-03-01", .dateOfBirth: "2024-03-02"]),
      .flags("born in a later year", [.referredOn: "2024-03-01", .dateOfBirth: "2025"]),
      .flags("111 on the day", [.referredOn: "2024-03-02", .dateOfBirth: "1913-03-02"]),
      .flags(
        "born after the first contact, a warning",
        [.contactedOn: "2023-11-06", .dateOfBirth: "2023-11-07"], kind: .supportContact),
      .flags(
        "born after the encounter", [.encounteredOn: "2023-11-06", .dateOfBirth: "2024"],
        kind: .encounter),
      .flags(
        "the start of the last century, before a MARAC",
        [.maracHeldOn: "2023-11-06", .dateOfBirth: "1900-01-02"], kind: .maracCase),
      .passes(
        "a day that systems write where they have none, as another rule says",
        [.maracHeldOn: "2023-11-06", .dateOfBirth: "1900-01-01"], kind: .maracCase),
      .passes("110 for one more day", [.referredOn: "2024-03-01", .dateOfBirth: "1913-03-02"]),
      .passes("born the same day", [.referredOn: "2024-03-01", .dateOfBirth: "2024-03-01"]),
      .passes("born in the year", [.referredOn: "2024-03-01", .dateOfBirth: "2024"]),
      .passes(
        "born on the day of the crime record",
        [.crimeRecordedOn: "2023-11-06", .dateOfBirth: "2023-11-06"], kind: .crimeRecord),
      .passes("a contact without a day", [.dateOfBirth: "2023-11-06"], kind: .supportContact),
    ],
    check: { record, _, flags in
      guard let birth = record.birthDate, let event = record.event else { return }
      if birth.isCertainlyAfter(event.latest) {
        flags.flag(
          .dateOfBirth, related: record.eventField.map { [$0] } ?? [],
          flaw(later, event, record), as: record.kind == .referral ? nil : .warning)
      } else if !birth.isCertainlyYounger(than: oldestAge, on: event.latest),
        let age = birth.age(on: event), age.lowerBound > oldestAge
      {
        // No source sets a limit; a birth that the form refuses has its own rule, and so has a day that
        // systems write where they have none.
        guard record.kind != .referral || !isRefusedByOnlineForm(birth, event),
          birth.exported.day.map(PlaceholderDay.isOne) != true
        else { return }
        flags.flag(
          .dateOfBirth, related: record.eventField.map { [$0] } ?? [],
          flaw(tooOld, event, record), as: .warning)
      }
    })

  /// Beyond this a date of birth is taken for a slip or a stand-in, not for an age.
  static let oldestAge = 110
}

private let later = Words(en: "it is later", cy: "mae'n ddiweddarach")
private let tooOld = Words(en: "the person is older than 110", cy: "mae'r person dros 110 oed")

private func flaw(_ words: Words, _ event: PartialDate, _ record: CanonicalRecord) -> Arguments {
  let field = record.eventField ?? .referredOn
  return [
    "field": .field(field.name, label: field.definition.label), "event": .date(event),
    "flaw": .term(words),
  ]
}

/// `Rule.birthBeforeTwentiethCentury` speaks of it.
private func isRefusedByOnlineForm(_ birth: BirthDate, _ event: PartialDate) -> Bool {
  let rule = Rule.birthBeforeTwentiethCentury
  return rule.info.effective.certainlyContains(event)
    && birth.isCertainlyBefore(Rule.firstBirthOnForm)
}
