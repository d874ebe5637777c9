import CanonicalModel
import Records

extension Rule {
  /// How many first decisions took longer than the target.
  ///
  /// Said once of a file and not of each record: no record is wrong, and most decisions of recent
  /// years are late. Where the calendar does not reach, or a day is not known, nothing is counted.
  static let lateReasonableGrounds = Rule(
    RuleID(.time, 1), .info, level: .file,
    title: Words(
      en: "First decisions later than five working days",
      cy: "Penderfyniadau cyntaf ar ôl mwy na phum diwrnod gwaith"),
    explanation: Words(
      en: """
        Reasonable grounds are to be decided within five working days of receipt, where possible. \
        The day of receipt does not count, nor do the bank holidays of England and Wales.
        """,
      cy: """
        Dylid penderfynu ar seiliau rhesymol o fewn pum diwrnod gwaith i'w derbyn, lle bo modd. Nid \
        yw diwrnod derbyn yn cyfrif, na gwyliau banc Cymru a Lloegr.
        """),
    message: Words(
      en: "{late} of {all} with a first decision waited longer than five working days for it",
      cy: "arhosodd {late} o {all} â phenderfyniad cyntaf fwy na phum diwrnod gwaith amdano"),
    fix: Words(
      en: "If the days are right, nothing needs to change.",
      cy: "Os yw'r diwrnodau'n gywir, nid oes angen newid dim."),
    authority: .statements(.decisionWithinFiveDays, .calendarHasSpecials),
    needs: [.referredOn, .reasonableGroundsOn],
    silentWithout: [.reasonableGroundsOn],
    examples: [
      .flags(
        "six working days",
        [ExampleRecord(.referral, [.receivedOn: "2024-03-01", .reasonableGroundsOn: "2024-03-11"])]),
      .flags(
        "by the day of the referral where no receipt is given",
        [ExampleRecord(.referral, [.referredOn: "2024-03-01", .reasonableGroundsOn: "2024-03-11"])]),
      .passes(
        "five working days",
        [ExampleRecord(.referral, [.receivedOn: "2024-03-01", .reasonableGroundsOn: "2024-03-08"])]),
      .passes(
        "five working days and the state funeral",
        [ExampleRecord(.referral, [.receivedOn: "2022-09-16", .reasonableGroundsOn: "2022-09-26"])]),
      .passes(
        "five working days over Easter",
        [ExampleRecord(.referral, [.receivedOn: "2024-03-28", .reasonableGroundsOn: "2024-04-08"])]),
      .passes(
        "a month",
        [ExampleRecord(.referral, [.receivedOn: "2024-03-01", .reasonableGroundsOn: "2024-04"])]),
      .passes(
        "years that the calendar does not know",
        [ExampleRecord(.referral, [.receivedOn: "2041-03-01", .reasonableGroundsOn: "2041-09-11"])]),
    ],
    tallying: TallyCheck(
      count: { record, circumstances, counts in
        guard let decided = record.day(.reasonableGroundsOn), !record.isDutyToNotify,
          let received = record.receipt?.day, received <= decided,
          let days = circumstances.lists.calendar.workingDays(from: received, to: decided)
        else { return }
        counts.add(0)
        if days > 5 { counts.add(1, at: .reasonableGroundsOn) }
      },
      conclude: { files, _, flags in
        for file in files where file.counts[1] > 0 {
          flags.flag(
            TallyFlags.Spot(file, TallyCounts.Key(1)),
            ["late": .number(file.counts[1]), "all": .count(file.counts[0], .referrals)],
            count: file.counts[1])
        }
      }))
}

extension CanonicalRecord {
  /// When the competent authority received the referral; the form arrives on the day it is sent.
  /// Nothing where it was received before it was sent: then one of the two days is wrong.
  var receipt: PartialDate? {
    let referred = date(.referredOn)
    guard let received = date(.receivedOn) else { return lacks(.receivedOn) ? referred : nil }
    if let referred, received.isCertainlyBefore(referred) { return nil }
    return received
  }
}
