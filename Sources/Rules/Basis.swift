import Records

// The days from which several rules hold.

extension EffectiveDates {
  /// The form went live on a day in August 2019 that is not known; by then it certainly was.
  static let onlineForm: EffectiveDates = .from("2019-09-01")
  /// Since then only organisations of a closed list can refer.
  static let closedResponderList: EffectiveDates = .from("2019-08-07")
  /// The Modern Slavery Act 2015 in force but for its s. 52, which began in November.
  static let modernSlaveryAct: EffectiveDates = .from("2015-07-31")
  /// The Modern Slavery Act 2015 s. 52 in force.
  static let dutyToNotify: EffectiveDates = .from("2015-11-01")

  /// Whether every day that the date stands for is inside.
  func certainlyContains(_ date: PartialDate) -> Bool {
    contains(date.earliest) && contains(date.latest)
  }
}
