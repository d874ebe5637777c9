import CanonicalModel
import Records

extension Indicator {
  /// F05: whether a child is linked to an independent guardian.
  static let guardianReferred = share(
    IndicatorInfo(
      id: "F05",
      title: Words(
        en: "Child linked to the guardian service",
        cy: "Plentyn wedi'i gysylltu â'r gwasanaeth gwarcheidwaid"),
      question: Words(
        en: "Are children linked to an independent guardian?",
        cy: "A yw plant yn cael eu cysylltu â gwarcheidwad annibynnol?"),
      numerator: Words(
        en: "those referred to the guardian service", cy: "y rhai a atgyfeiriwyd at y gwasanaeth"),
      denominator: Words(
        en:
          "NRM referrals by the force of children, since the service covers Wales (30 January 2017)",
        cy:
          "atgyfeiriadau NRM gan yr heddlu o blant, ers i'r gwasanaeth gwmpasu Cymru (30 Ionawr 2017)"
      ),
      control: .joint, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en: "Every child in Wales who may have been trafficked can have a guardian.",
        cy: "Gall pob plentyn yng Nghymru a all fod wedi'i fasnachu gael gwarcheidwad."),
      pitfalls: [
        Words(
          en: "A guardian may have been asked for and the day not written down.",
          cy: "Efallai y gofynnwyd am warcheidwad heb ysgrifennu'r diwrnod."),
        Words(
          en: "Consent to share, and variants of a name, keep records apart.",
          cy: "Mae cydsyniad i rannu, ac amrywiadau ar enw, yn cadw cofnodion ar wahân."),
      ]),
    .merged(.firstResponder, uses: [.guardianReferredOn], allowingFor: .exploitation)
  ) { view in
    if let answer = view.notNRM { return answer }
    guard !view.isAdult else { return .outside(Exclusion.adult) }
    guard view.isChild else { return .outside(Exclusion.ageUnknown) }
    guard let date = view.matter.date else { return .outside(Exclusion.dayUnknown) }
    guard date.earliest >= firstDayInWales else { return .outside(Exclusion.beforeGuardians) }
    return .when(view.recorded.isStated(.guardianReferredOn))
  }
}

/// Wales was an early adopter from this day (recalled; domain notes §4.2).
private let firstDayInWales =
  CivilDate(year: 2017, month: 1, day: 30) ?? CivilDate(dayNumber: 17_196)
