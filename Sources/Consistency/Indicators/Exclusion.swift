import CanonicalModel
import Records

/// Why a case is in neither part of a fraction.
package enum Exclusion {
  package static func noForce(in role: ForceRole) -> Words {
    switch role {
    case .firstResponder:
      Words(en: "no force made the referral", cy: "nid heddlu a wnaeth yr atgyfeiriad")
    case .area:
      Words(en: "the force of the area is not known", cy: "nid yw heddlu'r ardal yn hysbys")
    case .sentTo:
      Words(
        en: "the force it was sent to is not known",
        cy: "nid yw'r heddlu yr anfonwyd ef ato yn hysbys")
    case .source:
      Words(en: "no force has a record of it", cy: "nid oes gan unrhyw heddlu gofnod ohono")
    }
  }

  package static let noRecord = Words(
    en: "neither the force's record nor the national copy of its form was sent",
    cy: "ni anfonwyd cofnod yr heddlu na chopi cenedlaethol o'i ffurflen")

  package static func notSupplied(_ field: CanonicalField) -> Words {
    let label = field.definition.label
    return Words(
      en: "the export does not have the field: \(label.en)",
      cy: "nid oes gan yr allforiad y maes: \(label.cy)")
  }

  package static func blank(_ field: CanonicalField) -> Words {
    let label = field.definition.label
    return Words(en: "blank or not known: \(label.en)", cy: "gwag neu anhysbys: \(label.cy)")
  }

  package static let child = Words(en: "a child", cy: "plentyn")
  package static let adult = Words(en: "an adult", cy: "oedolyn")
  package static let ageUnknown = Words(
    en: "not known whether adult or child", cy: "ddim yn hysbys ai oedolyn ynteu blentyn")
  package static let dutyToNotify = Words(
    en: "a duty-to-notify report", cy: "adroddiad dyletswydd i hysbysu")
  package static let tooRecent = Words(
    en: "too recent when it was last seen", cy: "rhy ddiweddar pan welwyd ef ddiwethaf")
  package static let dayUnknown = Words(
    en: "a date is not known to the day", cy: "nid yw dyddiad yn hysbys i'r diwrnod")
  package static let wrongOrder = Words(
    en: "the dates are in the wrong order", cy: "mae'r dyddiadau yn y drefn anghywir")
  package static let neverSeen = Words(
    en: "the day of the extract is not known", cy: "nid yw diwrnod yr echdyniad yn hysbys")
}
