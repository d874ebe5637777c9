/// What body a partner is, as `schemas/partner.schema.json` lists it.
package enum PartnerKind: String, CaseIterable, Sendable {
  case policeForce = "police-force"
  case regionalUnit = "regional-unit"
  case ngo
  case localAuthority = "local-authority"
  case healthBoard = "health-board"
  case national
  case government
  case exchange
  case other
}
