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

  package static let noEncounters = Words(
    en: "the force sent no log of encounters", cy: "ni anfonodd yr heddlu gofnod o gyfarfyddiadau")
  package static let noIndicators = Words(
    en: "no indicators of slavery were seen", cy: "ni welwyd dangosyddion caethwasiaeth")
  package static let questionGone = Words(
    en: "the form no longer asks it (from 31 March 2025)",
    cy: "nid yw'r ffurflen yn ei ofyn mwyach (o 31 Mawrth 2025)")
  package static let defaultSuspected = Words(
    en: "default suspected: nine in ten records name one force in all three roles",
    cy: "amheuir gwerth diofyn: mae naw o bob deg cofnod yn enwi un heddlu ym mhob un o'r tair rôl")
  package static let decisionOutstanding = Words(
    en: "no positive reasonable grounds decision",
    cy: "dim penderfyniad seiliau rhesymol cadarnhaol")
  package static let beyondCalendar = Words(
    en: "the list of bank holidays does not reach the dates",
    cy: "nid yw'r rhestr gwyliau banc yn cyrraedd y dyddiadau")
  package static let inBulk = Words(
    en: "recorded in bulk: more than a tenth of the force's records are of one day",
    cy: "cofnodwyd mewn swmp: mae mwy na degfed o gofnodion yr heddlu o'r un diwrnod")
  package static let fewExtracts = Words(
    en: "fewer than four drops were sent", cy: "anfonwyd llai na phedwar gollyngiad")
  package static let noLaterExtract = Words(
    en: "no later drop could have added to its month yet",
    cy: "ni allai gollyngiad diweddarach fod wedi ychwanegu at ei fis eto")
}
