import CanonicalModel
import Records

private let startOfUnixClock = CivilDate(dayNumber: 0)

extension Rule {
  /// Looks at every date of the record. A date of birth is looked at too and never shown; people
  /// are born on 1 January 1970, and that day is often an estimate, so of a birth it is only worth
  /// knowing.
  static let placeholderDate = Rule(
    RuleID(.types, 5), .warning,
    title: Words(en: "Placeholder instead of a date", cy: "Dalfan yn lle dyddiad"),
    explanation: Words(
      en: "Systems write such a day where they have none. Durations counted from it are nonsense.",
      cy: """
        Mae systemau'n ysgrifennu diwrnod o'r fath pan nad oes un ganddynt. Mae cyfnodau a \
        gyfrifir ohono yn ddiystyr.
        """),
    message: Words(
      en: "{field}: {date} is one that systems write where they have no date",
      cy: "{field}: mae {date} yn un y mae systemau'n ei ysgrifennu pan nad oes dyddiad"),
    fix: Words(
      en: "Leave the date empty where it is not known.",
      cy: "Gadewch y dyddiad yn wag lle nad yw'n hysbys."),
    authority: .statements(.defaultsLookLikeDates),
    kinds: RecordKind.allCases, needs: [],
    examples: [
      .flags("the start of the Unix clock", [.referredOn: "1970-01-01"]),
      .flags("the first day of a spreadsheet", [.dateOfBirth: "1900-01-01"]),
      .flags("the last day of a database", [.recoveryEndsOn: "9999-12-31"]),
      .passes("an ordinary day", [.referredOn: "2024-03-01"]),
      .passes("a year of birth alone", [.dateOfBirth: "1970"]),
    ],
    check: { record, _, flags in
      guard record.mayHoldPlaceholder else { return }
      for value in record.values {
        guard case .date(let date) = value.content, let day = date.day,
          PlaceholderDay.isOne(day)
        else { continue }
        let isBirth = value.field == .dateOfBirth
        flags.flag(
          value,
          [
            "field": .field(value.field.name, label: value.field.definition.label),
            "date": isBirth
              ? .term(Words(en: "the day given", cy: "dyddiad a guddiwyd")) : .day(day),
          ],
          as: isBirth && day == startOfUnixClock ? .info : nil)
      }
    })
}

extension CanonicalRecord {
  /// Whether some date is early or late enough: what most records are done with at once.
  fileprivate var mayHoldPlaceholder: Bool {
    if dates.first <= startOfUnixClock || dates.last >= PlaceholderDay.firstOfFuture { return true }
    guard let birth = birthDate?.exported.day else { return false }
    return PlaceholderDay.isOne(birth)
  }
}
