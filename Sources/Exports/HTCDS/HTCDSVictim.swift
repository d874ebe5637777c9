import CanonicalModel
import Records

extension HTCDSColumn {
  /// The person as a victim.
  static let victim: [HTCDSColumn] = [
    .empty("vic_AgreementToManagePersonalData"),
    HTCDSColumn("vic_TraffickingStatus", .code, from: [.conclusiveGrounds, .reasonableGrounds]) {
      .text(status(&$0))
    },
    HTCDSColumn("vic_TraffickingStatusDecisionMakingOrg", .code, from: []) { one in
      let isDecided = one.isStated(.conclusiveGrounds) || one.isStated(.reasonableGrounds)
      return isDecided ? .text("NonPoliceGovernmentalOrganization") : .empty
    },
    .empty("vic_RelationshipToTrafficker"), .empty("vic_AgeWhenTrafficked"),
    .empty("vic_RecruitmentWebsitesAndApps"), .empty("vic_MethodOfRecruitment"),
    .empty("vic_LocationOfRecruitment"),
    HTCDSColumn("vic_MethodsOfControl", from: [.means]) { joined(methodsOfControl(&$0)) },
    HTCDSColumn("vic_TypeOfExploitation", from: [.exploitationTypes]) { one in
      joined(one.codes(.exploitationTypes, exploitation))
    },
    .empty("vic_ForcedLabourIndustry"),
    HTCDSColumn("vic_TypeOfSexExploitation", from: [.exploitationTypes]) { one in
      has("sexual.prostitution", in: one) ? .text("Prostitution") : .empty
    },
    .empty("vic_LocationOfExploitation"), .empty("vic_ExploitationWebsitesAndApps"),
    .empty("vic_Vulnerabilities"), .empty("vic_DetailsOfVulnerabilities"),
  ]

  /// The later decision counts, and one that is pending is none.
  private static func status(_ one: inout HTCDSCase) -> String? {
    let conclusive = one.codes(.conclusiveGrounds, decided).first
    let reasonable = one.codes(.reasonableGrounds) { code in
      conclusive == nil ? decided(code) : (nil, .saysLess)
    }.first
    if conclusive == "positive" { return "ActualVictimOfTrafficking" }
    if conclusive == "negative" || reasonable == "negative" { return "NotAVictimOfTrafficking" }
    return "PossibleVictimOfTrafficking"
  }

  /// The status says what a decision says, and not that one is awaited. A positive reasonable grounds
  /// decision reads as possible, which is what it means.
  private static func decided(_ code: Code) -> (text: String?, loss: HTCDSLosses.Reason?) {
    code == "pending" ? (nil, .saysLess) : (code.description, nil)
  }

  private static func methodsOfControl(_ one: inout HTCDSCase) -> [String] {
    let methods = one.codes(.means) { code in
      switch code {
      case "force": ("PhysicalThreats", .saysLess)
      case "fraud", "deception": ("FalsePromises", .saysLess)
      default: ("Other", .noValue)
      }
    }
    return methods + (has("labour.wages-taken", in: one) ? ["TakesEarnings"] : [])
  }

  /// HTCDS has nothing for forced criminality but begging.
  private static func exploitation(_ code: Code) -> (text: String?, loss: HTCDSLosses.Reason?) {
    switch code {
    case "labour", "labour.forced-work", "labour.wages-taken": ("ForcedLabour", nil)
    case "sexual", "sexual.prostitution": ("SexualExploitation", nil)
    case "sexual.child", "sexual.held": ("SexualExploitation", .saysLess)
    case "domestic": ("Servitude", nil)
    case "organ": ("OrganRemoval", nil)
    case "criminal.begging": ("ForcedBegging", nil)
    case "other": ("Other", nil)
    default: ("Other", .noValue)
    }
  }

  private static func has(_ code: Code, in one: HTCDSCase) -> Bool {
    one.stated(.exploitationTypes)?.contents.contains(.code(code)) ?? false
  }

  /// A merged dataset knows exploiters by free text alone.
  static let perpetrator: [HTCDSColumn] = [
    .empty("per_RoleInProcess"), .empty("per_RoleDetails"), .empty("per_Organisation"),
  ]
}
