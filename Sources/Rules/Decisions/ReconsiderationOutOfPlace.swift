import CanonicalModel
import Records

extension Rule {
  /// A decision is to be looked at again that was not there yet, or was not negative.
  ///
  /// The new decision may stand in place of the old one, with its later day, and then nothing can be
  /// said: only decisions that are certainly older than the request are held against it. That
  /// there is one reconsideration since 2024 we are unsure of, so more are worth knowing alone.
  static let reconsiderationOutOfPlace = Rule(
    RuleID(.decisions, 11), .warning,
    title: Words(
      en: "Reconsideration without a decision to reconsider",
      cy: "Ailystyriaeth heb benderfyniad i'w ailystyried"),
    explanation: Words(
      en: "A negative decision is reconsidered when somebody asks, after it was taken.",
      cy: "Ailystyrir penderfyniad negyddol pan fydd rhywun yn gofyn, ar ôl ei wneud."),
    message: Words(
      en: "reconsideration does not fit the decisions: {flaw}",
      cy: "nid yw'r ailystyriaeth yn cyd-fynd â'r penderfyniadau: {flaw}"),
    fix: Words(
      en: "Compare the day of the request with the letters, and send the decision it was about.",
      cy: "Cymharwch ddiwrnod y cais â'r llythyrau, ac anfonwch y penderfyniad dan sylw."),
    authority: .statements(.negativeIsReconsidered, .oneReconsideration),
    needs: [.reconsiderationRequestedOn],
    silentWithout: [.reconsiderationRequestedOn],
    examples: [
      .flags(
        "before the referral",
        [.referredOn: "2024-03-02", .reconsiderationRequestedOn: "2024-03-01"]),
      .flags(
        "of a positive decision",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-01",
          .reconsiderationRequestedOn: "2024-03-02",
        ]),
      .flags(
        "twice, since 2024",
        [
          .reasonableGrounds: "negative", .reasonableGroundsOn: "2024-12-01",
          .reconsiderationRequestedOn: "2025-01-01", .reconsiderations: "2",
        ]),
      .passes(
        "of a negative decision",
        [
          .reasonableGrounds: "negative", .reasonableGroundsOn: "2024-03-01",
          .reconsiderationRequestedOn: "2024-03-02",
        ]),
      .passes(
        "decided anew",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-05-01",
          .reconsiderationRequestedOn: "2024-03-02",
        ]),
      .passes(
        "of a positive decision in the same month",
        [
          .reasonableGrounds: "positive", .reasonableGroundsOn: "2024-03-01",
          .reconsiderationRequestedOn: "2024-03",
        ]),
      .passes(
        "twice, in 2024",
        [
          .reasonableGrounds: "negative", .reasonableGroundsOn: "2024-03-01",
          .reconsiderationRequestedOn: "2024-12-31", .reconsiderations: "2",
        ]),
    ],
    check: { record, _, flags in
      guard let requested = record.date(.reconsiderationRequestedOn) else { return }
      if let referred = record.date(.referredOn), flags.isCertain(requested, before: referred) {
        flags.flagReconsideration(.referredOn, beforeReferral)
      } else if record.isOnlyPositive, let last = record.lastDecision,
        flags.isCertain(last, before: requested)
      {
        flags.flagReconsideration(.reasonableGrounds, ofPositive)
      } else if let count = record.integer(.reconsiderations), count > 1,
        sinceLimit.certainlyContains(requested)
      {
        flags.flagReconsideration(.reconsiderations, severalTimes, as: .info)
      }
    })
}

/// The limit came during 2024, on a day that we do not know.
private let sinceLimit: EffectiveDates = .from("2025-01-01")

extension CanonicalRecord {
  /// Whether something was decided, and nothing otherwise than positively.
  fileprivate var isOnlyPositive: Bool {
    guard code(.reasonableGrounds) == .positive else { return false }
    if let conclusive = code(.conclusiveGrounds) { return conclusive != .negative }
    return lacks(.conclusiveGrounds) && lacks(.conclusiveGroundsOn)
  }

  /// The later one of the two decisions.
  fileprivate var lastDecision: PartialDate? {
    date(.conclusiveGroundsOn) ?? (lacks(.conclusiveGroundsOn) ? date(.reasonableGroundsOn) : nil)
  }
}

extension Flags {
  fileprivate mutating func flagReconsideration(
    _ field: CanonicalField, _ flaw: Words, as severity: Severity? = nil
  ) {
    flag(.reconsiderationRequestedOn, related: [field], ["flaw": .term(flaw)], as: severity)
  }
}

private let beforeReferral = Words(
  en: "it was asked for before the referral", cy: "gofynnwyd amdani cyn yr atgyfeiriad")
private let ofPositive = Words(
  en: "no negative decision comes before it", cy: "nid oes penderfyniad negyddol o'i blaen")
private let severalTimes = Words(
  en: "there is more than one since 2024", cy: "mae mwy nag un ers 2024")
