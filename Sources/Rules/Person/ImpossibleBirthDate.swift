import CanonicalModel
import Records

extension Rule {
  /// A birth after the referral, or so long before it that the person would be older than anyone.
  static let impossibleBirthDate = Rule(
    RuleID(.person, 1), .error,
    title: Words(
      en: "Date of birth that cannot be right", cy: "Dyddiad geni na all fod yn gywir"),
    explanation: Words(
      en: """
        A person is born before they are referred, and hardly anybody lives beyond 110, so one of \
        the two dates is wrong.
        """,
      cy: """
        Caiff person ei eni cyn cael ei atgyfeirio, a phrin bod neb yn byw y tu hwnt i 110 oed, \
        felly mae un o'r ddau ddyddiad yn anghywir.
        """),
    message: Words(
      en: "the date of birth does not fit the referral of {referred}: {flaw}",
      cy: "nid yw'r dyddiad geni yn cyd-fynd â'r atgyfeiriad ar {referred}: {flaw}"),
    fix: Words(
      en: "Compare the date of birth and the day of the referral with the form.",
      cy: "Cymharwch y dyddiad geni a diwrnod yr atgyfeiriad â'r ffurflen."),
    authority: .statements(.birthLiesInThePast),
    needs: [.dateOfBirth],
    silentWithout: [.dateOfBirth],
    examples: [
      .flags("born the day after", [.referredOn: "2024-03-01", .dateOfBirth: "2024-03-02"]),
      .flags("born in a later year", [.referredOn: "2024-03-01", .dateOfBirth: "2025"]),
      .flags("111 on the day", [.referredOn: "2024-03-02", .dateOfBirth: "1913-03-02"]),
      .passes("110 for one more day", [.referredOn: "2024-03-01", .dateOfBirth: "1913-03-02"]),
      .passes("born the same day", [.referredOn: "2024-03-01", .dateOfBirth: "2024-03-01"]),
      .passes("born in the year", [.referredOn: "2024-03-01", .dateOfBirth: "2024"]),
    ],
    check: { record, _, flags in
      guard let birth = record.birthDate, let event = record.event else { return }
      if birth.isCertainlyAfter(event.latest) {
        flags.flag(.dateOfBirth, related: [.referredOn], flaw(later, event))
      } else if !birth.isCertainlyYounger(than: oldestAge, on: event.latest),
        let age = birth.age(on: event), age.lowerBound > oldestAge
      {
        // No source sets a limit; a birth that the form refuses has its own rule.
        guard !isRefusedByOnlineForm(birth, event) else { return }
        flags.flag(.dateOfBirth, related: [.referredOn], flaw(tooOld, event), as: .warning)
      }
    })

  /// Beyond this a date of birth is taken for a slip or a stand-in, not for an age.
  static let oldestAge = 110
}

private let later = Words(en: "it is later", cy: "mae'n ddiweddarach")
private let tooOld = Words(en: "the person is older than 110", cy: "mae'r person dros 110 oed")

private func flaw(_ words: Words, _ event: PartialDate) -> Arguments {
  ["referred": .date(event), "flaw": .term(words)]
}

/// `Rule.birthBeforeTwentiethCentury` speaks of it.
private func isRefusedByOnlineForm(_ birth: BirthDate, _ event: PartialDate) -> Bool {
  let rule = Rule.birthBeforeTwentiethCentury
  return rule.info.effective.certainlyContains(event)
    && birth.isCertainlyBefore(Rule.firstBirthOnForm)
}
