import CanonicalModel
import Records

extension Indicator {
  /// D09: how much is told in a text and coded nowhere.
  static let narrativeOnly = share(
    IndicatorInfo(
      id: "D09",
      title: Words(en: "Told in the narrative only", cy: "Dim ond yn y naratif y'i dywedir"),
      question: Words(
        en: "Is coded information hiding in text?",
        cy: "A yw gwybodaeth y gellid ei chodio yn cuddio mewn testun?"),
      numerator: Words(
        en: "those whose narrative or text for *other* names a type of exploitation",
        cy: "y rhai y mae eu naratif neu destun *arall* yn enwi math o gamfanteisio"),
      denominator: Words(
        en: """
          NRM referrals that the force made without a type of exploitation, or with *other* alone, \
          where its export has texts
          """,
        cy: """
          atgyfeiriadau NRM a wnaeth yr heddlu heb fath o gamfanteisio, neu ag *arall* yn unig, lle mae \
          gan ei allforiad destunau
          """),
      control: .force, polarity: .lowerIsBetter, harm: 2,
      interpretation: Words(
        en: "What stands in a text alone is lost to every count.",
        cy: "Mae'r hyn sydd mewn testun yn unig ar goll i bob cyfrif."),
      pitfalls: [
        Words(
          en: """
            Texts are read for a closed list of words, in English and Welsh; a word can stand there for \
            another reason. No text is ever printed.
            """,
          cy: """
            Darllenir testunau am restr gaeedig o eiriau, yn Gymraeg a Saesneg; gall gair fod yno am \
            reswm arall. Ni phrintir testun byth.
            """)
      ]),
    .own(.firstResponder, uses: [.exploitationTypes, .narrative], allowingFor: .age)
  ) { view in
    if let answer = view.notNRM { return answer }
    guard view.recorded.isTypeUnspecified else { return .outside(Exclusion.typeRecorded) }
    let texts = [CanonicalField.narrative, .otherExploitation].map { view.recorded.text($0) }
    return .when(texts.contains { !ExploitationWords.named(in: $0).isEmpty })
  }
}
