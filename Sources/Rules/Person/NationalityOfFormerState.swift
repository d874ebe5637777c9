import CanonicalModel
import Records

extension Rule {
  /// A state that had come to an end before the day of the record. Somebody may well have been born
  /// there, so only nationalities are looked at. Where the day leaves it open, nothing is said.
  static let nationalityOfFormerState = Rule(
    RuleID(.person, 20), .warning,
    title: Words(
      en: "Nationality of a state that is no more", cy: "Cenedligrwydd gwladwriaeth a ddarfu"),
    explanation: Words(
      en: """
        The state had come to an end by then, so nobody was its citizen. Counted under it, the \
        person is missing from the country that followed.
        """,
      cy: """
        Roedd y wladwriaeth wedi dod i ben erbyn hynny, felly nid oedd neb yn ddinesydd ohoni. \
        O'i gyfrif oddi tani, mae'r person ar goll o'r wlad a'i dilynodd.
        """),
    message: Words(
      en: "a nationality is {nationality}, a state that came to an end before then",
      cy: "mae cenedligrwydd yn {nationality}, gwladwriaeth a ddaeth i ben cyn hynny"),
    fix: Words(
      en: "Send the nationality that the person has now, or the state as the country of birth.",
      cy: """
        Anfonwch y cenedligrwydd sydd gan y person yn awr, neu'r wladwriaeth fel gwlad geni.
        """),
    authority: .statements(.withdrawnCountries),
    kinds: RecordKind.allCases, needs: [.nationalities], silentWithout: [.nationalities],
    examples: [
      .flags("the Soviet Union", [.referredOn: "2014-03-01", .nationalities: "SUN"]),
      .flags(
        "the day after its last", [.referredOn: "2010-10-10", .nationalities: "ANT"]),
      .flags(
        "when somebody was first in contact", [.contactedOn: "2014-03-01", .nationalities: "SUN"],
        kind: .supportContact),
      .passes("its last day", [.referredOn: "2010-10-09", .nationalities: "ANT"]),
      .passes("a month that holds both", [.referredOn: "2010-10", .nationalities: "ANT"]),
      .passes("a state of today", [.referredOn: "2014-03-01", .nationalities: "RUS"]),
      .passes("born there", [.referredOn: "2014-03-01", .countryOfBirth: "SUN"]),
      .passes("withheld", [.referredOn: "2014-03-01", .nationalities: "?redacted"]),
      .passes("no day", [.nationalities: "SUN"]),
    ],
    check: { record, circumstances, flags in
      guard let event = record.event, let list = circumstances.lists[.nationalities] else { return }
      record.forEach(.nationalities) { value in
        guard case .code(let code) = value.content, list.contains(code),
          !list.isInForce(code, on: event.earliest)
        else { return }
        flags.flag(value, ["nationality": .code(code, label: list.label(of: code))])
      }
    })
}
