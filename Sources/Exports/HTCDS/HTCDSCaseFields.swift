import CanonicalModel
import Records

extension HTCDSColumn {
  /// The case and how it was referred. The referral came to the competent authority from the first
  /// responder, or goes from an NGO to a first responder.
  static let caseFields: [HTCDSColumn] = [
    HTCDSColumn("cas_Status", .code, from: [.caseStatus]) { one in
      .text(one.codes(.caseStatus, status).first)
    },
    HTCDSColumn(
      "cas_ReasonForCaseClosure", from: [.disqualificationGround, .negativeReason]
    ) { one in
      .text(one.text(.disqualificationGround) ?? one.text(.negativeReason))
    },
    .empty("cas_CaseOwner"), .label("cas_ReferringOrganisation", .firstResponder),
    .day("cas_IncomingReferralDate", .receivedOn),
    .text("cas_ReferringPrimaryCaseWorker", .firstResponderName),
    .empty("cas_ReasonForIncomingReferral"), .text("cas_IncomingReferralDetails", .narrative),
    HTCDSColumn("cas_ReferredOrganisation", from: [.competentAuthority, .referredOnwardTo]) { one in
      .text(one.label(.competentAuthority) ?? one.label(.referredOnwardTo))
    },
    .empty("cas_ReferredPrimaryCaseWorker"), .empty("cas_ReasonForOutgoingReferral"),
    HTCDSColumn("cas_OutgoingReferralDate", .date, from: [.referredOn, .referredOnwardOn]) { one in
      .text(one.day(.referredOn) ?? one.day(.referredOnwardOn))
    },
    .empty("cas_OutgoingReferralDetails"), .empty("cco_CaseComment"),
  ]

  /// Four statuses stand for ten.
  private static func status(_ code: Code) -> (text: String?, loss: HTCDSLosses.Reason?) {
    switch code {
    case "closed": ("Closed", nil)
    case "negative-rg", "negative-cg", "withdrawn", "disqualified": ("Closed", .saysLess)
    case "suspended", "awaiting-reconsideration": ("FollowUp", .saysLess)
    case "pending-rg", "positive-rg", "positive-cg": ("Active", .saysLess)
    default: (nil, .noValue)
    }
  }
}
