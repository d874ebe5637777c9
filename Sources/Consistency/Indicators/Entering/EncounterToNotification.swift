import CanonicalModel
import Records

extension Indicator {
  /// A04: of those whom the force met, how many were referred or reported within thirty days. Only a force
  /// that logs whom it meets has a denominator.
  static let encounterToNotification = share(
    IndicatorInfo(
      id: "A04",
      title: Words(
        en: "Encounters that led to a notification",
        cy: "Cyfarfyddiadau a arweiniodd at hysbysiad"),
      question: Words(
        en:
          "Of encounters with indicators, how many reached the NRM or the duty to notify in 30 days?",
        cy:
          "O gyfarfyddiadau â dangosyddion, faint a gyrhaeddodd yr NRM neu'r ddyletswydd i hysbysu mewn 30 diwrnod?"
      ),
      numerator: Words(
        en: "those followed by a referral or a report within 30 days",
        cy: "y rhai a ddilynwyd gan atgyfeiriad neu adroddiad o fewn 30 diwrnod"),
      denominator: Words(
        en: "encounters logged by the force at least 30 days before its records were last drawn",
        cy:
          "cyfarfyddiadau a gofnodwyd gan yr heddlu o leiaf 30 diwrnod cyn i'w gofnodion gael eu tynnu ddiwethaf"
      ),
      control: .force, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en: "Shows whether people who are met with signs of exploitation reach the NRM at all.",
        cy:
          "Dangos a yw pobl y cyfarfyddir â hwy ag arwyddion camfanteisio yn cyrraedd yr NRM o gwbl."
      ),
      pitfalls: [
        Words(
          en:
            "A force that logs no encounters cannot be compared, and that is itself worth knowing.",
          cy:
            "Ni ellir cymharu heddlu nad yw'n cofnodi cyfarfyddiadau, ac mae hynny ei hun yn werth ei wybod."
        ),
        Words(
          en: "A duty-to-notify report names nobody: unless the log says so, it is not found.",
          cy:
            "Nid yw adroddiad dyletswydd i hysbysu yn enwi neb: oni ddywed y cofnod hynny, ni ddeuir o hyd iddo."
        ),
      ]),
    CaseReader.own(.source, .encounter, needs: [.encounteredOn]).orElse(Exclusion.noEncounters)
  ) { view in
    if view.recorded.code(.hasSlaveryIndicators) == "no" {
      return .outside(Exclusion.noIndicators)
    }
    guard let met = view.recorded.day(.encounteredOn) else { return .unknown(.encounteredOn) }
    guard view.isSeen(notificationDays, after: met) else { return .outside(Exclusion.tooRecent) }
    return .when(
      view.notifications.contains { (0...notificationDays).contains($0.days(since: met)) })
  }

  /// The days in which an encounter should have become a referral or a report.
  private static let notificationDays = 30
}

extension CaseView {
  /// The days on which somebody was told of the person of an encounter: by the log, and by the referrals of
  /// the same matter.
  var notifications: [CivilDate] {
    let told = [recorded] + related(.referral).map(\.merged)
    return told.flatMap { [$0.day(.referredOn), $0.day(.receivedOn)] }.compactMap { $0 }.sorted()
  }
}
