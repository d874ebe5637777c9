import CanonicalModel
import Records

extension Indicator {
  /// C02: whether a crime reference that stands on a referral can be looked up.
  static let crimeReferenceUsable = share(
    IndicatorInfo(
      id: "C02",
      title: Words(
        en: "Crime reference valid and to be found",
        cy: "Cyfeirnod trosedd yn ddilys ac i'w ganfod"),
      question: Words(
        en: "Can the quoted crime reference be found?",
        cy: "A ellir dod o hyd i'r cyfeirnod trosedd a ddyfynnir?"),
      numerator: Words(
        en: """
          crime references that one of the force's crime records has, or that are written in the \
          shape of most of its references
          """,
        cy: """
          cyfeirnodau trosedd sydd ar un o gofnodion trosedd yr heddlu, neu sydd wedi'u hysgrifennu \
          ar ffurf y rhan fwyaf o'i gyfeirnodau
          """),
      denominator: Words(
        en: "NRM referrals sent to the force that state a crime reference",
        cy: "atgyfeiriadau NRM a anfonwyd at yr heddlu ac sy'n nodi cyfeirnod trosedd"),
      control: .force, polarity: .higherIsBetter, harm: 2,
      interpretation: Words(
        en: """
          A reference that nobody can look up breaks the link between a referral and its \
          investigation.
          """,
        cy: """
          Mae cyfeirnod na all neb ei ganfod yn torri'r cysylltiad rhwng atgyfeiriad a'i \
          ymchwiliad.
          """),
      pitfalls: [
        Words(
          en: "A made-up reference can have the right shape, and be shared by many people.",
          cy: "Gall cyfeirnod ffug fod o'r ffurf gywir, a chael ei rannu gan lawer o bobl."),
        Words(
          en: "A slash or a leading zero more or less is another shape of the same reference.",
          cy: "Mae slaes neu sero ar y blaen, mwy neu lai, yn ffurf arall ar yr un cyfeirnod."),
        Words(
          en: "Shapes change when a force changes its crime system.",
          cy: "Mae ffurfiau'n newid pan fydd heddlu'n newid ei system droseddau."),
      ]),
    .merged(.sentTo, elsewhere: [.crimeReference]), knowing: { table, _ in CrimeReferences(table) }
  ) { view, known in
    if let answer = view.notNRM { return answer }
    guard let reference = view.recorded.text(.crimeReference) else {
      return .outside(Exclusion.noReference)
    }
    return .when(known.isUsable(reference, by: view.force))
  }
}
