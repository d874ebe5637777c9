/// What a list may say of its codes in columns of its own, behind those that all lists have.
///
/// The list of columns is closed, and so is the list of those that each file has: a rule asks for a
/// column by its case, and a test holds the files against `CodeListID.columns`.
package enum CodeAttribute: String, CaseIterable, Sendable {
  /// What sort of thing it is: what is meant depends on the list.
  case kind
  /// The nation of the United Kingdom where it is, a code of `nations`.
  case nation
  /// The nations where it holds, codes of `nations`.
  case nations
  /// The scheme that the code belongs to.
  case scheme
  /// The police force of the area, a code of `police-forces`.
  case policeForce = "police_force"
  /// The council of the area, a code of `councils`.
  case council
  /// The domains from which an organisation writes its emails.
  case domains

  /// The list whose codes stand in the column.
  package var list: CodeListID? {
    switch self {
    case .nation, .nations: .nations
    case .policeForce: .policeForces
    default: nil
    }
  }
}

extension CodeListID {
  /// The columns that the list's file has behind those that all lists have, in their order.
  package var columns: [CodeAttribute] {
    switch self {
    case .bankHolidays: [.nations]
    default: []
    }
  }
}
