import CanonicalModel
import Records

/// A question that both partners of a pair answer in codes of one list.
struct PairQuestion: Sendable {
  let categories: [Words]
  /// The fields that can answer it, the usual one first.
  let fields: [CanonicalField]
  /// What comparisons of linkage are called that look at the same: people who were linked by it agree on it of
  /// themselves.
  let subject: String
  /// The codes of a record, the main one first; none where it says nothing.
  let codes: @Sendable (CaseSource) -> [Int]
}

extension Indicator {
  /// Agreement of forces with other bodies on linked people.
  static func agreement(
    _ info: IndicatorInfo, _ question: PairQuestion, notes: [Words] = []
  ) -> Indicator {
    Indicator(info: info, role: .source, needs: question.fields, minimum: .agreement) {
      table, context in
      let all = table.forcePairs(with: PartnerKind.seeing, context)
      if all.contains(where: { $0.isLinked(by: question.subject) }) {
        return Gathered(.absent(Exclusion.linkedByIt))
      }
      var tally = PairTally()
      let known = all.ofLatestEra
      for pair in all where pair.era != known.era {
        tally.exclude(pair.force, Exclusion.earlierRules)
      }
      let pairs = known.pairs.oncePerPerson
      let rows = pairs.compactMap { row(of: $0, question, &tally) }
      var gathered = tally.gathered(
        .agreement(question.categories, rows),
        notes: [whatPairsAre] + [rules(known.era)].compactMap(\.self) + notes)
      gathered.companions = [strict(pairs, question)]
      if pairs.contains(where: { !$0.isStrict }) {
        var left = PairTally()
        let sure = pairs.filter(\.isStrict).compactMap { row(of: $0, question, &left) }
        gathered.strict = .agreement(question.categories, sure)
      }
      gathered.pictures = { forces in
        [SeveralSources(pairs: known.pairs, forces: forces, question: question).table]
          .compactMap(\.self)
      }
      return gathered
    }
  }

  private static func row(
    of pair: ForcePair, _ question: PairQuestion, _ tally: inout PairTally
  ) -> AgreementRow? {
    let force = pair.force
    for side in [pair.own, pair.other]
    where !question.fields.contains(where: side.supplied.contains) {
      tally.exclude(force, Exclusion.notSupplied(question.fields[0]))
      return nil
    }
    let (own, other) = (question.codes(pair.own), question.codes(pair.other))
    tally.measure(force, question.fields[0], isFilled: !own.isEmpty)
    guard !own.isEmpty, !other.isEmpty else {
      tally.exclude(
        force, own.isEmpty ? Exclusion.blankAtForce : Exclusion.blankAtPartner)
      return nil
    }
    return AgreementRow(
      force: force, partners: [pair.own.partner, pair.other.partner], left: own, right: other)
  }

  /// How many agree where the links are sure: agreement that hangs on loose links may be about two people.
  private static func strict(_ pairs: [ForcePair], _ question: PairQuestion) -> ShareCompanion {
    let sure = pairs.filter(\.isStrict).compactMap { pair -> ShareRow? in
      let (own, other) = (question.codes(pair.own), question.codes(pair.other))
      guard let left = own.first, let right = other.first else { return nil }
      return ShareRow(pair, isCounted: left == right, allowingFor: .regime)
    }
    return ShareCompanion(
      Words(
        en: "pairs that agree, of those whose link is sure (0.95 or more)",
        cy: "parau sy'n cytuno, o'r rhai y mae eu cyswllt yn sicr (0.95 neu fwy)"), sure)
  }

  /// Which era the pairs are of: kappa has no strata.
  private static func rules(_ era: Era?) -> Words? {
    era.map { era in
      Words(
        en: "Pairs of one period of the rules alone are asked, the latest: \(era.label.en).",
        cy: "Gofynnir am barau un cyfnod o'r rheolau yn unig, y diweddaraf: \(era.label.cy).")
    }
  }

  private static let whatPairsAre = Words(
    en: """
      A pair is one person whom linkage found in the records of the force and of an NGO, a local authority or a health \
      board; each person counts once for a force, by the surest link.
      """,
    cy: """
      Pâr yw un person y daeth y cysylltu o hyd iddo yng nghofnodion yr heddlu a chorff anllywodraethol, awdurdod lleol \
      neu fwrdd iechyd; mae pob person yn cyfrif unwaith i heddlu, yn ôl y cyswllt sicraf.
      """)
}

extension ShareRow {
  init(
    _ pair: ForcePair, isCounted: Bool, field: CanonicalField? = nil,
    allowingFor adjustment: Stratum.Adjustment
  ) {
    self.init(
      force: pair.force, stratum: pair.pair.stratum.kept(for: adjustment),
      day: pair.pair.date?.earliest, isCounted: isCounted, field: field, record: pair.person)
  }
}

extension Exclusion {
  static let earlierRules = Words(
    en: "of an earlier period of the rules", cy: "o gyfnod cynharach o'r rheolau")
  static let blankAtForce = Words(
    en: "the force's record does not say it", cy: "nid yw cofnod yr heddlu yn ei ddweud")
  static let blankAtPartner = Words(
    en: "the other partner's record does not say it",
    cy: "nid yw cofnod y partner arall yn ei ddweud")
  static let linkedByIt = Words(
    en: "people were linked by what is asked here: that they agree on it is no finding",
    cy: "cysylltwyd pobl drwy'r hyn a ofynnir yma: nid yw eu bod yn cytuno arno yn ganfyddiad")
}
