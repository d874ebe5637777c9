import CanonicalModel
import Records

extension Indicator {
  /// H01: whether the fields are filled that a comparison needs.
  static let coreCompleteness = cells(
    IndicatorInfo(
      id: "H01",
      title: Words(en: "Core completeness", cy: "Cyflawnrwydd craidd"),
      question: Words(
        en: "Are the fields needed for comparison filled?",
        cy: "A yw'r meysydd sydd eu hangen i gymharu wedi'u llenwi?"),
      numerator: Words(
        en: "core cells with a value that can be read and is no placeholder",
        cy: "celloedd craidd â gwerth y gellir ei ddarllen ac nad yw'n ddalfan"),
      denominator: Words(
        en: """
          core cells of the force's own records of NRM referrals that apply to the case and that its \
          export has: consent for adults, the local authority for children, the decision once there is \
          one
          """,
        cy: """
          celloedd craidd cofnodion yr heddlu ei hun o atgyfeiriadau NRM sy'n berthnasol i'r achos ac \
          sydd yn ei allforiad: cydsyniad i oedolion, yr awdurdod lleol i blant, y penderfyniad unwaith \
          y bydd un
          """),
      control: .force, polarity: .higherIsBetter, harm: 2,
      interpretation: Words(
        en: "What is not written down cannot be compared, and often cannot be acted on.",
        cy: "Ni ellir cymharu'r hyn na ysgrifennir, ac yn aml ni ellir gweithredu arno."),
      pitfalls: [
        Words(
          en: "A field that an export does not have is not compared; it is never 0%.",
          cy: "Ni chymherir maes nad yw yn yr allforiad; nid yw byth yn 0%."),
        Words(
          en: "A cell that does not apply is no blank.", cy: "Nid yw cell amherthnasol yn wag."),
        Words(
          en: "The cells of one case are not independent; cases are resampled whole.",
          cy: "Nid yw celloedd un achos yn annibynnol; ailsamplir achosion cyfan."),
      ]),
    .own(.source, allowingFor: .regime), fields: coreFields
  ) { view, field in CoreField.answer(field, in: view) }
}

@Sendable private func coreFields(of view: CaseView) -> [CanonicalField] {
  view.matter.isDutyToNotify ? [] : CoreField.shown(in: view)
}
