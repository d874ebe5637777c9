import CanonicalModel
import Records

extension Rule {
  /// A force refers a person and records the crime later than the next day.
  ///
  /// Only where the same force did both, for another one learns of it later. In days, the record of
  /// the next day may be within 24 hours.
  static let crimeRecordedLate = Rule(
    RuleID(.time, 6), .warning,
    title: Words(
      en: "Crime recorded later than 24 hours after the referral",
      cy: "Trosedd a gofnodwyd fwy na 24 awr ar ôl yr atgyfeiriad"),
    explanation: Words(
      en: """
        A crime is recorded within 24 hours of its report, since April 2015. The force that refers \
        somebody knows of the crime on that day at the latest.
        """,
      cy: """
        Cofnodir trosedd o fewn 24 awr i'w hadrodd, ers Ebrill 2015. Mae'r heddlu sy'n atgyfeirio \
        rhywun yn gwybod am y drosedd y diwrnod hwnnw fan bellaf.
        """),
    message: Words(
      en: "the crime is recorded {days} after the referral by the same force",
      cy: "cofnodir y drosedd {days} ar ôl yr atgyfeiriad gan yr un heddlu"),
    fix: Words(
      en: "Compare both days with the crime record; if they are right, nothing needs to change.",
      cy:
        "Cymharwch y ddau ddiwrnod â'r cofnod trosedd; os ydynt yn gywir, nid oes angen newid dim."),
    authority: .statements(.crimeIsRecordedInADay),
    effective: .from("2015-04-01"), datedBy: .referredOn,
    needs: [.referredOn, .crimeRecordedOn, .firstResponderForce],
    silentWithout: [.referredOn, .crimeRecordedOn, .firstResponderForce],
    examples: [
      .flags(
        "two days, on the first day of the rule",
        [
          .referredOn: "2015-04-01", .crimeRecordedOn: "2015-04-03",
          .firstResponderForce: "gwent",
        ]),
      .passes(
        "two days, the day before",
        [
          .referredOn: "2015-03-31", .crimeRecordedOn: "2015-04-02",
          .firstResponderForce: "gwent",
        ]),
      .passes(
        "the next day",
        [
          .referredOn: "2024-03-01", .crimeRecordedOn: "2024-03-02",
          .firstResponderForce: "gwent",
        ]),
      .passes(
        "recorded by another force",
        [
          .referredOn: "2024-03-01", .crimeRecordedOn: "2024-03-20",
          .firstResponderForce: "gwent", .recordingForce: "south-wales",
        ]),
      .passes(
        "in a month that leaves it open",
        [
          .referredOn: "2024-03-20", .crimeRecordedOn: "2024-03", .firstResponderForce: "gwent",
        ]),
    ],
    check: { record, _, flags in
      guard let referred = record.date(.referredOn), let recorded = record.date(.crimeRecordedOn),
        let force = record.code(.firstResponderForce),
        (record.code(.recordingForce) ?? force) == force
      else { return }
      let days = DaySpan(from: referred, to: recorded)
      if days.fewest <= 1 {
        if days.most > 1 { flags.leaveUndecided() }
        return
      }
      flags.flag(
        .crimeRecordedOn, related: [.referredOn], ["days": .count(days.fewest, .days)])
    })
}
