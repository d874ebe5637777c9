import CanonicalModel
import Records

/// The older scheme, with the months in which police forces still used it.
let olderScheme: EffectiveDates = .until("2014-12-31")
private let newerScheme: EffectiveDates = .from("2014-04-02")

extension Rule {
  /// An old document keeps its marking, so an older one is wrong only on what happened afterwards. A
  /// newer one may have been given later, so it is wrong only where the sharing itself, or else the
  /// extract, was before its time. A warning: the days of the change are remembered.
  static let markingOfAnotherTime = Rule(
    RuleID(.marking, 1), .warning,
    title: Words(
      en: "Protective marking of another time", cy: "Marc gwarchodol o gyfnod arall"),
    explanation: Words(
      en: """
        The markings changed on 2 April 2014. One that was not in use any more, or not yet, says \
        nothing about how the record must be guarded.
        """,
      cy: """
        Newidiodd y marciau ar 2 Ebrill 2014. Nid yw marc nad oedd mewn defnydd mwyach, neu nad \
        oedd eto, yn dweud dim am sut y mae'n rhaid gwarchod y cofnod.
        """),
    message: Words(
      en: "the marking is {marking}, and the day is {date}",
      cy: "y marc yw: {marking}, a'r diwrnod yw {date}"),
    fix: Words(
      en: "Mark the record by the scheme of its day.",
      cy: "Marciwch y cofnod yn ôl cynllun ei ddiwrnod."),
    authority: .statements(.newerMarkings, .olderMarkings),
    kinds: RecordKind.allCases, needs: [.protectiveMarking],
    silentWithout: [.protectiveMarking],
    examples: [
      .flags(
        "restricted, the day after the older markings",
        [.referredOn: "2015-01-01", .protectiveMarking: "restricted"]),
      .passes(
        "restricted on their last day",
        [.referredOn: "2014-12-31", .protectiveMarking: "restricted"]),
      .passes(
        "an old record that is shared today",
        [
          .referredOn: "2012-05-01", .disclosedOn: "2023-05-01", .protectiveMarking: "restricted",
        ]),
      .flags(
        "official, the day before it began",
        [.disclosedOn: "2014-04-01", .protectiveMarking: "official"]),
      .passes(
        "official on its first day",
        [.disclosedOn: "2014-04-02", .protectiveMarking: "official"]),
      .passes(
        "an old record, marked when it was shared",
        [.referredOn: "2012-05-01", .protectiveMarking: "official-sensitive"]),
      .passes(
        "a year that leaves it open", [.disclosedOn: "2014", .protectiveMarking: "official"]),
      .passes(
        "secret, which both schemes have",
        [.referredOn: "2016-01-01", .protectiveMarking: "secret"]),
      .flags(
        "not marked, long after", [.referredOn: "2023-01-01", .protectiveMarking: "not-marked"]),
    ],
    check: { record, circumstances, flags in
      guard let marking = record.code(.protectiveMarking) else { return }
      if [Code].olderMarkings.names(marking) {
        guard let event = record.event, !olderScheme.contains(event.latest) else { return }
        if olderScheme.contains(event.earliest) { return flags.leaveUndecided() }
        flag(marking, event, circumstances, &flags, as: marking == .notMarked ? .info : nil)
      } else if [Code].newerMarkings.names(marking) {
        let extract = circumstances.drop?.extractedOn.map { PartialDate($0) }
        guard let day = record.date(.disclosedOn) ?? extract, !newerScheme.contains(day.earliest)
        else { return }
        if newerScheme.contains(day.latest) { return flags.leaveUndecided() }
        flag(marking, day, circumstances, &flags, as: nil)
      }
    })
}

private func flag(
  _ marking: Code, _ date: PartialDate, _ circumstances: Circumstances, _ flags: inout Flags,
  as severity: Severity?
) {
  flags.flag(
    .protectiveMarking,
    [
      "marking": .code(marking, in: .protectiveMarking, circumstances.lists),
      "date": .date(date),
    ], as: severity)
}
