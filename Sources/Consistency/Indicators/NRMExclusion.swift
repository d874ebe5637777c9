import CanonicalModel
import Records

extension Exclusion {
  static let noReference = Words(
    en: "no crime reference on record", cy: "dim cyfeirnod trosedd ar gofnod")
  static let receiverSentNothing = Words(
    en: "the force that it was passed to sent no records",
    cy: "ni anfonodd yr heddlu y trosglwyddwyd ef iddo unrhyw gofnodion")
  static let notTransferred = Words(
    en: "not passed to another force", cy: "heb ei drosglwyddo i heddlu arall")
  static let noStatus = Words(
    en: "no status of modern slavery on record", cy: "dim statws caethwasiaeth fodern ar gofnod")
  static let notDecided = Words(en: "not decided yet", cy: "heb ei benderfynu eto")
  static let decidedLater = Words(
    en: "decided after the record was last drawn",
    cy: "penderfynwyd ar ôl i'r cofnod gael ei dynnu ddiwethaf")
  static let beforeCodes = Words(
    en: "decided before the codes were in force, in June 2019",
    cy: "penderfynwyd cyn i'r codau ddod i rym, ym Mehefin 2019")
  static let otherAuthority = Words(
    en: "decided by another authority", cy: "penderfynwyd gan awdurdod arall")
  static let cancelled = Words(en: "a cancelled crime", cy: "trosedd wedi'i dileu")
  static let incidentAlone = Words(
    en: "an incident, not a crime", cy: "digwyddiad, nid trosedd")
  static let nationalCopy = Words(
    en: "the force sent no record of its own", cy: "ni anfonodd yr heddlu gofnod ei hun")
  static let birthNotToTheDay = Words(
    en: "not testable: the date of birth is not known to the day",
    cy: "ni ellir ei wirio: nid yw'r dyddiad geni yn hysbys i'r diwrnod")
  static let noAgeGroup = Words(
    en: "no age group to hold against the date of birth",
    cy: "dim grŵp oedran i'w gymharu â'r dyddiad geni")
  static let withheld = Words(en: "the source withheld it", cy: "daliodd y ffynhonnell ef yn ôl")
  static let notApplicable = Words(en: "does not apply", cy: "ddim yn berthnasol")
  static let notChildCriminal = Words(
    en: "no child with criminal exploitation",
    cy: "nid plentyn â chamfanteisio troseddol")
  static let typeRecorded = Words(
    en: "the type of exploitation is coded", cy: "mae'r math o gamfanteisio wedi'i godio")
  static let noType = Words(
    en: "no type of exploitation on record", cy: "dim math o gamfanteisio ar gofnod")
  static let supportNotWanted = Words(
    en: "support is not wanted, or nobody asked", cy: "nid oes eisiau cymorth, neu ni ofynnodd neb")
  static let beforeGuardians = Words(
    en: "before the guardian service covered Wales, in January 2017",
    cy: "cyn i'r gwasanaeth gwarcheidwaid gwmpasu Cymru, yn Ionawr 2017")
}

extension CaseView {
  /// Why a case is none of those that most questions are about, NRM referrals; nothing where it is one.
  var notNRM: ShareAnswer? {
    matter.isDutyToNotify ? .outside(Exclusion.dutyToNotify) : nil
  }

  /// The answer to whether a field is blank or unknown. What was withheld is there, and what does not apply
  /// is no blank.
  func isBlank(_ field: CanonicalField) -> ShareAnswer {
    if recorded.isStated(field) { return .notCounted }
    return switch recorded.missing(field) {
    case .redacted: .outside(Exclusion.withheld)
    case .notApplicable: .outside(Exclusion.notApplicable)
    default: .counted
    }
  }
}
