import CanonicalModel
import Records

extension Indicator {
  /// H02: whether what is filled can be used.
  static let validity = cells(
    IndicatorInfo(
      id: "H02",
      title: Words(en: "Validity of values", cy: "Dilysrwydd gwerthoedd"),
      question: Words(
        en: "Are the filled values usable?", cy: "A yw'r gwerthoedd a lenwyd yn ddefnyddiadwy?"),
      numerator: Words(
        en: "cells that can be read and in which no rule found an error or a warning",
        cy: "celloedd y gellir eu darllen ac na chafodd unrhyw reol wall na rhybudd ynddynt"),
      denominator: Words(
        en: "cells with dates, codes and numbers in the force's own records that are not blank",
        cy: "celloedd â dyddiadau, codau a rhifau yng nghofnodion yr heddlu ei hun nad ydynt yn wag"
      ),
      control: .force, polarity: .higherIsBetter, harm: 2,
      interpretation: Words(
        en: "Shows whether what somebody took the trouble to write down can be counted.",
        cy: "Dangos a ellir cyfrif yr hyn y trafferthodd rhywun i'w ysgrifennu."),
      pitfalls: [
        Words(
          en: "Fields with many rules weigh more; read it field by field.",
          cy: "Mae meysydd â llawer o reolau'n pwyso mwy; darllenwch fesul maes."),
        Words(
          en: "A value can be valid and wrong.", cy: "Gall gwerth fod yn ddilys ac yn anghywir."),
      ]),
    .own(.source, .referral, .encounter, .crimeRecord, allowingFor: .regime), fields: filledFields
  ) { view, field in
    .when(view.recorded.isStated(field) && !view.isFlagged(field))
  }
}

/// Fields whose values a list or a calendar can judge.
private let judgedFields: [CanonicalField] = CanonicalField.definitions.filter { definition in
  definition.kind != .text && definition.part != .sharing
}.map(\.field)

@Sendable private func filledFields(of view: CaseView) -> [CanonicalField] {
  judgedFields.filter { field in
    view.recorded.isStated(field) || view.recorded.missing(field) == .unreadable
  }
}
