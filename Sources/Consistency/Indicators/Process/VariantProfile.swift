import CanonicalModel
import Records

extension Indicator {
  /// G03: whether a force's cases run another way than the others' do.
  static let variantProfile = paths(
    IndicatorInfo(
      id: "G03",
      title: Words(en: "Ways through the process", cy: "Llwybrau drwy'r broses"),
      question: Words(
        en: "Does each force run a different process in practice?",
        cy: "A yw pob heddlu'n rhedeg proses wahanol yn ymarferol?"),
      numerator: Words(
        en: "steps that directly follow one another, by which follows which",
        cy: "camau sy'n dilyn ei gilydd yn uniongyrchol, yn ôl pa un sy'n dilyn pa un"),
      denominator: Words(
        en: "cases of the force that are over", cy: "achosion yr heddlu sydd ar ben"),
      control: .joint, polarity: .neutral, harm: 1,
      interpretation: Words(
        en: """
          Other ways are not wrong ways: a record that comes before the referral shows early recognition. Ask what lies \
          behind them.
          """,
        cy: """
          Nid ffyrdd anghywir yw ffyrdd eraill: mae cofnod sy'n dod cyn yr atgyfeiriad yn dangos adnabod cynnar. Gofynnwch \
          beth sydd y tu ôl iddynt.
          """),
      pitfalls: [
        Words(
          en: "Events of one day have no order: they count as at the same time.",
          cy: "Nid oes trefn i ddigwyddiadau'r un diwrnod: maent yn cyfrif fel rhai ar yr un pryd."),
        Words(
          en: "Ways lie apart by chance alone where cases are few.",
          cy: "Mae llwybrau ar wahân trwy siawns yn unig lle mae'r achosion yn brin."),
      ])
  ) { _ in nil }
}
