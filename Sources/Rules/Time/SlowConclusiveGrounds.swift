import CanonicalModel
import Records

extension Rule {
  /// How long second decisions took, in the bands that auditors use. Said once of a file: there is
  /// no latest day for them.
  static let slowConclusiveGrounds = Rule(
    RuleID(.time, 4), .info, level: .file,
    title: Words(
      en: "Second decisions after more than 90 days",
      cy: "Ail benderfyniadau ar ôl mwy na 90 diwrnod"),
    explanation: Words(
      en: """
        Conclusive grounds are decided as soon as possible after the recovery period, and no last \
        day is set. Two of three took longer than 90 days in 2016 to 2017.
        """,
      cy: """
        Penderfynir ar seiliau terfynol cyn gynted â phosibl ar ôl y cyfnod adfer, ac ni phennir \
        diwrnod olaf. Cymerodd dau o bob tri fwy na 90 diwrnod yn 2016 i 2017.
        """),
    message: Words(
      en: """
        of {all} with a second decision {quarter} waited longer than 90 days, {half} longer than 180 \
        and {year} longer than 365
        """,
      cy: """
        o {all} ag ail benderfyniad arhosodd {quarter} fwy na 90 diwrnod, {half} fwy na 180 a {year} \
        fwy na 365
        """),
    fix: Words(
      en: "If the days are right, nothing needs to change.",
      cy: "Os yw'r diwrnodau'n gywir, nid oes angen newid dim."),
    authority: .statements(.secondDecisionsAreSlow),
    needs: [.referredOn, .conclusiveGroundsOn],
    silentWithout: [.conclusiveGroundsOn],
    examples: [
      .flags(
        "91 days",
        [ExampleRecord(.referral, [.referredOn: "2024-01-01", .conclusiveGroundsOn: "2024-04-01"])]),
      .passes(
        "90 days",
        [ExampleRecord(.referral, [.referredOn: "2024-01-01", .conclusiveGroundsOn: "2024-03-31"])]),
      .passes(
        "a month that leaves it open",
        [ExampleRecord(.referral, [.referredOn: "2024-01-15", .conclusiveGroundsOn: "2024-04"])]),
    ],
    tallying: TallyCheck(
      count: { record, _, counts in
        guard let decided = record.date(.conclusiveGroundsOn), !record.isDutyToNotify,
          let received = record.receipt
        else { return }
        let days = DaySpan(from: received, to: decided).fewest
        counts.add(0)
        if days > 90 { counts.add(1, at: .conclusiveGroundsOn) }
        if days > 180 { counts.add(2, at: .conclusiveGroundsOn) }
        if days > 365 { counts.add(3, at: .conclusiveGroundsOn) }
      },
      conclude: { files, _, flags in
        for file in files where file.counts[1] > 0 {
          flags.flag(
            TallyFlags.Spot(file, TallyCounts.Key(1)),
            [
              "all": .count(file.counts[0], .referrals), "quarter": .number(file.counts[1]),
              "half": .number(file.counts[2]), "year": .number(file.counts[3]),
            ], count: file.counts[1])
        }
      }))
}
