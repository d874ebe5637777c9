import CanonicalModel
import Records

extension Indicator {
  /// E02: whether partners code the same type of exploitation for one person.
  static let typeAgreement = agreement(
    IndicatorInfo(
      id: "E02",
      title: Words(
        en: "Agreement on the type of exploitation", cy: "Cytundeb ar y math o gamfanteisio"),
      question: Words(
        en: "For the same person, do partners code the same type?",
        cy: "Ar gyfer yr un person, a yw partneriaid yn codio'r un math?"),
      numerator: Words(
        en: "pairs whose two records name the same main type",
        cy: "parau y mae eu dau gofnod yn enwi'r un prif fath"),
      denominator: Words(
        en: "linked pairs of a force's record and another body's that both name a type",
        cy: "parau cysylltiedig o gofnod heddlu a chofnod corff arall sydd ill dau yn enwi math"),
      control: .joint, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en: """
          Disagreement shows that the codes mean different things to partners, or that they saw different sides of \
          one story. Figures of both cannot be added up then.
          """,
        cy: """
          Mae anghytuno'n dangos bod y codau'n golygu pethau gwahanol i bartneriaid, neu eu bod wedi gweld gwahanol \
          ochrau i'r un stori. Ni ellir adio ffigurau'r ddau bryd hynny.
          """),
      pitfalls: [
        Words(
          en:
            "Kappa falls where one type is far more frequent than the others; AC1 stands beside it.",
          cy:
            "Mae kappa yn gostwng lle mae un math yn llawer amlach na'r lleill; saif AC1 wrth ei ochr."
        ),
        Words(
          en: "Linking people by the type would make them agree; then no answer is given.",
          cy: "Byddai cysylltu pobl drwy'r math yn gwneud iddynt gytuno; yna ni roddir ateb."),
      ]),
    PairQuestion(
      categories: ExploitationKind.allCases.map(\.label),
      fields: [.exploitationTypes, .exploitationCategory], subject: "exploitation"
    ) { source in
      ExploitationKind.kinds(of: source.recorded).map(\.rawValue).sorted()
    },
    notes: [
      Words(
        en: """
          Where a record names several types, the first of criminal, labour, sexual, domestic and organ harvesting is \
          its main one; the sets as they are stand in alpha by the MASI distance. Types are mapped by version \
          \(ExploitationKind.mapVersion) of the map.
          """,
        cy: """
          Lle mae cofnod yn enwi sawl math, y cyntaf o blith troseddol, llafur, rhywiol, domestig a chynaeafu organau \
          yw ei brif un; saif y setiau fel y maent yn alffa yn ôl pellter MASI. Mapir mathau yn ôl fersiwn \
          \(ExploitationKind.mapVersion) y map.
          """)
    ])
}
