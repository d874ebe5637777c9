import CanonicalModel
import Records

extension Rule {
  /// The working days that the partner gives are those of another calendar.
  ///
  /// Flagged only where the number is what another calendar would give, so that the reason can be
  /// told. A number that fits no calendar may count from another day.
  static let workingDaysOfOtherCalendar = Rule(
    RuleID(.time, 3), .warning,
    title: Words(
      en: "Working days counted by another calendar",
      cy: "Diwrnodau gwaith yn ôl calendr arall"),
    explanation: Words(
      en: """
        Working days are counted by the bank holidays of England and Wales, those of one year alone \
        among them: weddings, jubilees, a state funeral, a coronation.
        """,
      cy: """
        Cyfrifir diwrnodau gwaith yn ôl gwyliau banc Cymru a Lloegr, gan gynnwys rhai un flwyddyn yn \
        unig: priodasau, jiwbilîs, angladd gwladol, coroni.
        """),
    message: Words(
      en: "{stated} are given, as counted {calendar}; in England and Wales they are {actual}",
      cy: "rhoddir {stated}, fel y'u cyfrifir {calendar}; yng Nghymru a Lloegr mae {actual}"),
    fix: Words(
      en: "Count by the calendar of England and Wales, without the day of receipt.",
      cy: "Cyfrifwch yn ôl calendr Cymru a Lloegr, heb ddiwrnod derbyn."),
    authority: .statements(.calendarHasSpecials, .decisionWithinFiveDays),
    needs: [.workingDaysToReasonableGrounds, .reasonableGroundsOn],
    silentWithout: [.workingDaysToReasonableGrounds, .reasonableGroundsOn],
    examples: [
      .flags(
        "no bank holidays at all",
        [
          .receivedOn: "2024-03-28", .reasonableGroundsOn: "2024-04-08",
          .workingDaysToReasonableGrounds: "7",
        ]),
      .flags(
        "the Scottish calendar, with St Andrew's Day",
        [
          .receivedOn: "2023-11-27", .reasonableGroundsOn: "2023-12-04",
          .workingDaysToReasonableGrounds: "4",
        ]),
      .flags(
        "without the state funeral",
        [
          .receivedOn: "2022-08-26", .reasonableGroundsOn: "2022-09-23",
          .workingDaysToReasonableGrounds: "19",
        ]),
      .passes(
        "England and Wales",
        [
          .receivedOn: "2022-09-16", .reasonableGroundsOn: "2022-09-26",
          .workingDaysToReasonableGrounds: "5",
        ]),
      .passes(
        "counted from the referral",
        [
          .referredOn: "2024-03-27", .receivedOn: "2024-03-28",
          .reasonableGroundsOn: "2024-04-05", .workingDaysToReasonableGrounds: "5",
        ]),
      .passes(
        "a number of no calendar",
        [
          .receivedOn: "2022-09-16", .reasonableGroundsOn: "2022-09-26",
          .workingDaysToReasonableGrounds: "2",
        ]),
      .passes(
        "years that the calendar does not know",
        [
          .receivedOn: "2041-03-01", .reasonableGroundsOn: "2041-03-11",
          .workingDaysToReasonableGrounds: "5",
        ]),
      .passes(
        "a Scottish case",
        [
          .nation: "SCOT", .receivedOn: "2023-11-27", .reasonableGroundsOn: "2023-12-04",
          .workingDaysToReasonableGrounds: "4",
        ]),
    ],
    check: { record, circumstances, flags in
      guard let stated = record.integer(.workingDaysToReasonableGrounds), record.isOfEnglandOrWales,
        let decided = record.date(.reasonableGroundsOn), let received = record.receipt
      else { return }
      let lists = circumstances.lists
      guard let last = decided.day, let first = received.day,
        let actual = lists.calendar.workingDays(from: first, to: last)
      else {
        flags.leaveUndecided()
        return
      }
      guard stated != actual, first <= last, !record.counts(stated, to: last, lists),
        let calendar = OtherCalendar.allCases.first(where: {
          $0.workingDays(from: first, to: last, actual, lists) == stated
        })
      else { return }
      flags.flag(
        .workingDaysToReasonableGrounds, related: [.receivedOn, .reasonableGroundsOn],
        [
          "stated": .count(stated, .workingDays), "calendar": .term(calendar.words),
          "actual": .number(actual),
        ])
    })
}

extension CanonicalRecord {
  fileprivate var isOfEnglandOrWales: Bool {
    guard let nation = code(.nation) else { return true }
    return nation != .scotland && nation != .northernIreland
  }

  /// Whether the number is right from the day of the referral.
  fileprivate func counts(_ stated: Int, to last: CivilDate, _ lists: CodeLists) -> Bool {
    guard let referred = day(.referredOn) else { return false }
    return lists.calendar.workingDays(from: referred, to: last) == stated
  }
}
