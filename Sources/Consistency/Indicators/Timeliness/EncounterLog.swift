import CanonicalModel
import Records

/// Whether encounters are logged, which decides how the wait for a referral is seen: people who were never
/// referred are not in referral data.
enum EncounterLog {
  /// A comparison needs two forces that log whom they meet.
  private static let least = 2

  static func exists(_ table: CaseTable, _ context: ComparisonContext) -> Bool {
    var forces: Set<Code> = []
    for (_, matter) in table.cases(of: .encounter) {
      for force in matter.sources.compactMap(\.force) where context.forces?.contains(force) ?? true
      {
        forces.insert(force)
      }
    }
    return forces.count >= least
  }

  static let used = Words(
    en: "Forces log encounters: people who were not referred yet count as open.",
    cy:
      "Mae heddluoedd yn cofnodi cyfarfyddiadau: mae pobl na chawsant eu hatgyfeirio eto yn agored."
  )

  static let missing = Words(
    en: """
      Fewer than two forces log encounters, so only people who were referred are in the data. Late referrals \
      are still to come: the delays are estimated back from the day of the extract, and only relative to \
      the longest delay that could be seen.
      """,
    cy: """
      Mae llai na dau heddlu yn cofnodi cyfarfyddiadau, felly dim ond pobl a atgyfeiriwyd sydd yn y data. Mae \
      atgyfeiriadau hwyr eto i ddod: amcangyfrifir yr oedi yn ôl o ddiwrnod yr echdyniad, a dim ond mewn \
      perthynas â'r oedi hiraf y gellid ei weld.
      """)

  /// An indicator that asks encounters where they are logged, and referrals where they are not.
  static func choice(_ encounters: Indicator, orElse referrals: Indicator) -> Indicator {
    Indicator(
      info: referrals.info, role: referrals.role, needs: referrals.needs,
      minimum: referrals.minimum
    ) { table, context in
      let isLogged = exists(table, context)
      var gathered = (isLogged ? encounters : referrals).gather(table, context)
      gathered.notes.insert(isLogged ? used : missing, at: 0)
      return gathered
    }
  }

  /// The first day on which the person of an encounter was referred, if that had come when the force last
  /// sent something.
  static func referral(of view: CaseView) -> CivilDate? {
    view.notifications.first { day in view.lastSeen.map { day <= $0 } ?? false }
  }
}
