import CanonicalModel
import Records

extension Gate {
  /// What follows "not comparable because".
  package var words: Words {
    switch self {
    case .nothingSent:
      Words(
        en: "the force sent no record that could show it",
        cy: "ni anfonodd yr heddlu unrhyw gofnod a allai ei ddangos")
    case .roleUnresolved(let role): Self.unresolved(role.label)
    case .incomplete(let field, let share): Self.incomplete(field.definition.label, share)
    case .tooFew(_, let needed):
      Words(
        en: "fewer than \(needed) records say something of it",
        cy: "mae llai na \(needed) o gofnodion yn dweud rhywbeth amdano")
    case .tooFewEvents(_, let needed):
      Words(
        en: "fewer than \(needed) waits have ended",
        cy: "mae llai na \(needed) o gyfnodau aros wedi dod i ben")
    case .tooFewPairs(_, let needed):
      Words(
        en: "fewer than \(needed) people are in the records of both partners",
        cy: "mae llai na \(needed) o bobl yng nghofnodion y ddau bartner")
    case .tooFewPeriods(_, let needed):
      Words(
        en: "fewer than \(needed) months with enough records were sent",
        cy: "anfonwyd llai na \(needed) o fisoedd â digon o gofnodion")
    case .refused(let why), .unanswerable(let why): why
    default: comparison
    }
  }

  /// Reasons that lie with the comparison, not with what the force sent.
  private var comparison: Words {
    switch self {
    case .nobodyToCompare:
      Words(
        en: "no other force has enough comparable records",
        cy: "nid oes gan unrhyw heddlu arall ddigon o gofnodion y gellir eu cymharu")
    case .nothingShared:
      Words(
        en:
          "no record has a like at another force, of the same period of the rules, age group and exploitation type",
        cy:
          "nid oes gan yr un cofnod ei debyg mewn heddlu arall, o'r un cyfnod rheolau, grŵp oedran a math o gamfanteisio"
      )
    case .ownPastOnly:
      Words(
        en: "numbers of records are held against the force's own past, not against other forces",
        cy: "cymherir niferoedd cofnodion â gorffennol yr heddlu ei hun, nid â heddluoedd eraill")
    default:
      Words(
        en: "the figure cannot be estimated from these records",
        cy: "ni ellir amcangyfrif y ffigur o'r cofnodion hyn")
    }
  }

  private static func unresolved(_ role: Words) -> Words {
    Words(
      en: "too many records do not say which force was \(role.en)",
      cy: "nid yw gormod o gofnodion yn dweud pa heddlu oedd \(role.cy)")
  }

  private static func incomplete(_ field: Words, _ share: Double) -> Words {
    Words(
      en: "the field “\(field.en)” is filled in only \(Figures.percent(share)) of the records",
      cy:
        "dim ond mewn \(Figures.percent(share)) o'r cofnodion y mae'r maes “\(field.cy)” wedi'i lenwi"
    )
  }
}

extension ForceRole {
  /// What completes "which force was".
  package var label: Words {
    switch self {
    case .firstResponder: Words(en: "first responder", cy: "yr ymatebydd cyntaf")
    case .area: Words(en: "that of the area", cy: "heddlu'r ardal")
    case .sentTo: Words(en: "asked to record the crime", cy: "y gofynnwyd iddo gofnodi'r drosedd")
    case .source: Words(en: "the source of the record", cy: "ffynhonnell y cofnod")
    }
  }
}
