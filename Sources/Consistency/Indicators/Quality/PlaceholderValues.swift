import CanonicalModel
import Records

extension Indicator {
  /// H04: whether defaults stand where data should.
  static let placeholderValues = cells(
    IndicatorInfo(
      id: "H04",
      title: Words(en: "Placeholder values", cy: "Gwerthoedd dalfan"),
      question: Words(
        en: "Do defaults stand in for data?", cy: "A yw gwerthoedd diofyn yn sefyll yn lle data?"),
      numerator: Words(
        en: """
          cells with a day that systems write where they have none, such as 1900-01-01, with a word such \
          as XX, or with noughts alone
          """,
        cy: """
          celloedd â diwrnod y mae systemau'n ei ysgrifennu pan nad oes un, megis 1900-01-01, â gair megis \
          XX, neu â seroau yn unig
          """),
      denominator: Words(
        en: "cells with dates, names and references that are filled, in the force's own records",
        cy:
          "celloedd â dyddiadau, enwau a chyfeirnodau wedi'u llenwi, yng nghofnodion yr heddlu ei hun"
      ),
      control: .force, polarity: .lowerIsBetter, harm: 2,
      interpretation: Words(
        en: "A default looks like an answer and is none; an honest blank is better.",
        cy: "Mae gwerth diofyn yn edrych fel ateb ac nid yw'n un; mae bwlch gonest yn well."),
      pitfalls: [
        Words(
          en: "A code for *not known* is an answer, not a default, and is not counted here.",
          cy: "Ateb yw cod am *anhysbys*, nid gwerth diofyn, ac ni chyfrifir ef yma."),
        Words(
          en: "Somebody can be born on 1 January 1970.",
          cy: "Gall rhywun fod wedi'i eni ar 1 Ionawr 1970."),
      ]),
    .own(.source, .referral, .encounter, .crimeRecord, allowingFor: .regime), fields: filled
  ) { view, field in
    .when(view.recorded.stated(field).contains { Placeholder.isOne($0) })
  }
}

/// Dates, references, and names.
private let looked: [CanonicalField] = CanonicalField.definitions.filter { definition in
  definition.part != .sharing
    && (definition.kind == .date || (definition.part == .identification && definition.kind == .text)
      || [.fullName, .givenNames, .familyName].contains(definition.field))
}.map(\.field)

@Sendable private func filled(_ view: CaseView) -> [CanonicalField] {
  looked.filter { view.recorded.isStated($0) }
}
