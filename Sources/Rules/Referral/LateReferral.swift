import CanonicalModel
import Records

extension Rule {
  /// More than ten working days lie between meeting the person and referring them.
  ///
  /// A month counts from the nearest day that it may mean. Counted in days: no stretch of ten working days in England and Wales is longer than 20,
  /// whatever bank holidays fall into it (it was 20 at Easter 2011). No source sets a limit, so
  /// this is worth knowing and no more.
  static let lateReferral = Rule(
    RuleID(.referral, 12), .info,
    title: Words(
      en: "Referral long after the encounter",
      cy: "Atgyfeiriad ymhell ar ôl y cyfarfyddiad"),
    explanation: Words(
      en: """
        Support and protection begin with a referral. More than ten working days passed before \
        this one, or a date is wrong.
        """,
      cy: """
        Gydag atgyfeiriad y mae cymorth a diogelwch yn dechrau. Aeth mwy na deg diwrnod gwaith \
        heibio cyn hwn, neu mae dyddiad yn anghywir.
        """),
    message: Words(
      en: "the referral follows {days} after the encounter of {encountered}",
      cy: "daw'r atgyfeiriad {days} ar ôl y cyfarfyddiad ar {encountered}"),
    fix: Words(
      en: "Check both dates; if they are right, nothing needs to change.",
      cy: "Gwiriwch y ddau ddyddiad; os ydynt yn gywir, nid oes angen newid dim."),
    authority: .statements(.delayIsMeasured),
    needs: [.encounteredOn, .referredOn],
    silentWithout: [.encounteredOn, .referredOn],
    examples: [
      .flags("after 21 days", [.encounteredOn: "2024-03-01", .referredOn: "2024-03-22"]),
      .passes("after 20 days", [.encounteredOn: "2024-03-01", .referredOn: "2024-03-21"]),
      .passes("the same day", [.encounteredOn: "2024-03-01", .referredOn: "2024-03-01"]),
      .flags("in a month long after", [.encounteredOn: "2024-03-01", .referredOn: "2024-06"]),
      .passes("in a later month", [.encounteredOn: "2024-03-15", .referredOn: "2024-04"]),
      .passes(
        "after the extract, as another rule says",
        [.encounteredOn: "2024-03-01", .referredOn: "2025-03-02"], asOf: "2024-12-31"),
    ],
    check: { record, circumstances, flags in
      guard let encountered = record.date(.encounteredOn), let referred = record.date(.referredOn),
        !circumstances.isToCome(referred)
      else { return }
      let days = DaySpan(from: encountered, to: referred)
      guard days.fewest > 20 else {
        if days.most > 20 { flags.leaveUndecided() }
        return
      }
      flags.flag(
        .referredOn, related: [.encounteredOn],
        ["days": .count(days.fewest, .days), "encountered": .date(encountered)])
    })
}
