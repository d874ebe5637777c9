/// What a list may say of its codes in columns of its own, behind those that all lists have.
///
/// The list of columns is closed, and so is the list of those that each file has: a rule asks for a
/// column by its case, and a test holds the files against `CodeListID.columns`.
package enum CodeAttribute: String, CaseIterable, Sendable {
  /// What sort of thing it is; which sorts there are depends on the list. Of first responders
  /// `police`, `government`, `local-authority`, `ngo`, and `none` for who cannot refer. Of councils
  /// those with social services are `unitary`, `county`, `london-borough`,
  /// `metropolitan-district` and `city-corporation`; the others are `district`, `ni-district`,
  /// `combined-authority` and `strategic-authority`. Of languages `language`, `macrolanguage` and
  /// `sign-language`. Of places `place`, and `ambiguous` for a name that several places have.
  case kind
  /// The nations of the United Kingdom where it is or works, codes of `nations`.
  case nation
  /// The nations where it holds, codes of `nations`.
  case nations
  /// The schemes that have the code: `16+1`, `18+1` and `19+1` of what people say of themselves,
  /// and `IC` of what an officer saw.
  case scheme
  /// The police force of the area, a code of `police-forces`.
  case policeForce = "police_force"
  /// The number by which the Home Office and the PNC know a force.
  case homeOfficeCode = "home_office_code"
  /// The council itself or that of the area, a code of `councils`.
  case council
  /// The county council above a district, which has its social services: a code of `councils`.
  case county
  /// The domains from which an organisation writes its emails. Few were read in a list of the Home
  /// Office and most are remembered: another domain proves nothing.
  case domains

  /// The list whose codes stand in the column.
  package var list: CodeListID? {
    switch self {
    case .nation, .nations: .nations
    case .policeForce: .policeForces
    case .council, .county: .councils
    case .kind, .scheme, .homeOfficeCode, .domains: nil
    }
  }
}

extension CodeListID {
  /// The columns that the list's file has behind those that all lists have, in their order.
  package var columns: [CodeAttribute] {
    switch self {
    case .bankHolidays: [.nations]
    case .councils: [.kind, .nation, .policeForce, .county]
    case .emailDomains: [.kind]
    case .ethnicities: [.scheme]
    case .firstResponders: [.kind, .nation, .council, .domains]
    case .languages: [.kind]
    case .places: [.kind, .council]
    case .policeForces: [.nation, .homeOfficeCode]
    default: []
    }
  }
}
