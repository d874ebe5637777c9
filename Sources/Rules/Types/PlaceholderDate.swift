import CanonicalModel
import Records

/// Days that systems write where they have no date: the first day that a database or a spreadsheet
/// can hold, the last, and the start of the Unix clock.
private let placeholders = [
  "0001-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1970-01-01", "2099-01-01",
  "2099-12-31", "9999-12-31",
].compactMap { CivilDate($0) }

/// Whether the day is one of them. Nearly all days of a record lie between two of them.
func isPlaceholder(_ day: CivilDate) -> Bool {
  if day.dayNumber > 0, day < firstOfFuture { return false }
  return placeholders.contains { $0 == day }
}

/// 2099-01-01.
private let firstOfFuture = CivilDate(dayNumber: 47_117)
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
          isPlaceholder(day)
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
    if dates.first <= startOfUnixClock || dates.last >= firstOfFuture { return true }
    guard let birth = birthDate?.exported.day else { return false }
    return isPlaceholder(birth)
  }
}
