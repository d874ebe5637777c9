import CanonicalModel
import Records

extension Indicator {
  /// E01: how many of the people whom NGOs know of in a force's area the force knows too.
  static let partnerOverlap = Indicator(
    info: IndicatorInfo(
      id: "E01",
      title: Words(
        en: "Overlap of forces and NGOs", cy: "Gorgyffwrdd heddluoedd a chyrff anllywodraethol"),
      question: Words(
        en: "How much do partners see the same people?",
        cy: "I ba raddau mae partneriaid yn gweld yr un bobl?"),
      numerator: Words(
        en: "those whom linkage found in a record of the force too",
        cy: "y rhai y daeth y cysylltu o hyd iddynt mewn cofnod o eiddo'r heddlu hefyd"),
      denominator: Words(
        en: "people in records of NGOs, of exploitation in the force's area",
        cy: "pobl yng nghofnodion cyrff anllywodraethol, am gamfanteisio yn ardal yr heddlu"),
      control: .joint, polarity: .neutral, harm: 2,
      interpretation: Words(
        en: """
          Shows how far a figure of one partner stands for the other. People may have reasons not to be known to the \
          police, so that more is not better of itself.
          """,
        cy: """
          Dangos i ba raddau mae ffigur un partner yn cynrychioli'r llall. Gall fod gan bobl resymau dros beidio â \
          bod yn hysbys i'r heddlu, felly nid yw mwy yn well ynddo'i hun.
          """),
      pitfalls: [
        Words(
          en:
            "No estimate of how many victims there are: sources send people to one another by design.",
          cy:
            "Nid amcangyfrif o nifer y dioddefwyr: mae ffynonellau'n anfon pobl at ei gilydd yn fwriadol."
        ),
        Words(
          en: "Links that were missed look like people whom the force does not know.",
          cy: "Mae cysylltiadau a gollwyd yn edrych fel pobl nad yw'r heddlu'n eu hadnabod."),
      ]),
    role: .area, needs: [], minimum: .share
  ) { table, context in
    let known = KnownToForces(table)
    var tally = PairTally()
    let people = PeopleOfNGOs(table, context, &tally)
    func rows(_ isCounted: (PersonInArea) -> Bool) -> [ShareRow] {
      people.found.map { ShareRow($0, isCounted: isCounted($0)) }
    }
    guard !people.found.isEmpty else { return Gathered(.absent(noNGOs)) }
    var gathered = tally.gathered(.shares(rows { known.has($0, isStrict: false) }))
    gathered.excluded += people.ofNobody
    if people.found.contains(where: {
      known.has($0, isStrict: false) != known.has($0, isStrict: true)
    }) {
      gathered.strict = .shares(rows { known.has($0, isStrict: true) })
    }
    gathered.companions = [
      ShareCompanion(
        Words(
          en: "by links that are sure (0.95 or more) alone",
          cy: "yn ôl cysylltiadau sicr (0.95 neu fwy) yn unig"),
        rows { known.has($0, isStrict: true) }),
      ShareCompanion(
        Words(en: "by all links that were made", cy: "yn ôl yr holl gysylltiadau a wnaed"),
        rows { known.has($0, isStrict: false) }),
    ]
    return gathered
  }

  private static let noNGOs = Words(
    en: "no record of an NGO says in which force's area the exploitation was",
    cy:
      "nid oes cofnod o eiddo corff anllywodraethol yn dweud yn ardal pa heddlu yr oedd y camfanteisio"
  )
}

/// Somebody whom an NGO knows, in the area of a force.
private struct PersonInArea: Hashable {
  let person: String
  let force: Code
  let stratum: Stratum
  let day: CivilDate?
  let operation: Int?
  let record: Int
}

extension ShareRow {
  fileprivate init(_ person: PersonInArea, isCounted: Bool) {
    self.init(
      force: person.force, stratum: person.stratum, day: person.day, isCounted: isCounted,
      operation: person.operation, record: person.record)
  }
}

/// The forces in whose records people of NGOs were found, with the surest link.
private struct KnownToForces {
  private struct Key: Hashable {
    let person: String
    let force: Code
  }

  private var surest: [Key: Double] = [:]

  init(_ table: CaseTable) {
    for pair in table.pairs {
      for (own, other) in [(pair.left, pair.right), (pair.right, pair.left)] {
        guard let force = own.force, other.partnerKind == .ngo else { continue }
        let key = Key(person: pair.personID, force: force)
        surest[key] = max(surest[key] ?? 0, pair.probability)
      }
    }
  }

  func has(_ person: PersonInArea, isStrict: Bool) -> Bool {
    guard let found = surest[Key(person: person.person, force: person.force)] else { return false }
    return !isStrict || found >= ForcePair.strict
  }
}

/// Each person of an NGO's records once for each force in whose area they were exploited.
private struct PeopleOfNGOs {
  private(set) var found: [PersonInArea] = []
  private(set) var ofNobody: [ExcludedCases] = []

  private static let kinds: Set<RecordKind> = [
    .referral, .supportContact, .encounter, .maracCase,
  ]

  init(_ table: CaseTable, _ context: ComparisonContext, _ tally: inout PairTally) {
    struct Key: Hashable {
      let person: String
      let force: Code
    }
    var seen: Set<Key> = []
    var (unnamed, unplaced) = (0, 0)
    for (index, matter) in table.cases.enumerated()
    where Self.kinds.contains(matter.kind)
      && matter.sources.contains(where: { $0.partnerKind == .ngo })
    {
      if let period = context.period {
        guard let day = matter.date?.earliest, period.contains(day) else { continue }
      }
      guard let person = matter.personID else {
        unnamed += 1
        continue
      }
      guard let force = table.areaForce(of: matter, context) else {
        unplaced += 1
        continue
      }
      guard context.forces?.contains(force) ?? true,
        seen.insert(Key(person: person, force: force)).inserted
      else { continue }
      found.append(
        PersonInArea(
          person: person, force: force, stratum: matter.stratum, day: matter.date?.earliest,
          operation: matter.operation, record: index))
    }
    if unnamed > 0 {
      ofNobody.append(ExcludedCases(force: nil, reason: Self.noPerson, count: unnamed))
    }
    if unplaced > 0 {
      ofNobody.append(
        ExcludedCases(force: nil, reason: Exclusion.noForce(in: .area), count: unplaced))
    }
  }

  private static let noPerson = Words(en: "names nobody", cy: "nid yw'n enwi neb")
}

extension CaseTable {
  /// The force in whose area the exploitation of a case was: as it, or another record of its matter, says; else
  /// by the council that was told, else by the towns where it was, if all lie in one force's area.
  func areaForce(of matter: Case, _ context: ComparisonContext) -> Code? {
    let all = [matter] + matter.related.map { cases[$0] }
    if let force = all.lazy.compactMap({ $0.forces[.area] }).first { return force }
    guard let lists = context.lists else { return nil }
    for record in all.map(\.merged) {
      if let council = record.code(.localAuthority),
        let force = lists.attribute(.policeForce, of: council, in: .councils)
      {
        return force
      }
      let forces = record.stated(.exploitationTowns).compactMap { lists.force(ofTown: $0) }
      if let force = forces.first, forces.allSatisfy({ $0 == force }) { return force }
    }
    return nil
  }
}

extension CodeLists {
  /// The force of a town, where its name is one place.
  fileprivate func force(ofTown town: SourceStatement.Content) -> Code? {
    guard case .text(let text) = town, let place = self[.places]?.spellings.code(for: text[...]),
      attribute(.kind, of: place, in: .places) != "ambiguous",
      let council = attribute(.council, of: place, in: .places)
    else { return nil }
    return attribute(.policeForce, of: council, in: .councils)
  }
}
