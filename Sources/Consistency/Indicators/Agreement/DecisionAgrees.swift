import CanonicalModel
import Records
import Statistics

extension Indicator {
  /// E05: whether the force holds the decision that the national authority made. A force whose extract is older than
  /// the decision could not, and is told as stale.
  static let decisionAgrees = cells(
    IndicatorInfo(
      id: "E05",
      title: Words(
        en: "Decision agrees with the national one",
        cy: "Penderfyniad yn cytuno â'r un cenedlaethol"),
      question: Words(
        en: "Does the force hold the right decision?",
        cy: "A yw'r penderfyniad cywir gan yr heddlu?"),
      numerator: Words(
        en: "decisions that the force's record has as the national return has them",
        cy: "penderfyniadau sydd yng nghofnod yr heddlu fel y maent yn y datganiad cenedlaethol"),
      denominator: Words(
        en: """
          reasonable and conclusive grounds decisions of the national return, of referrals that the force has on \
          record by an extract made after the decision
          """,
        cy: """
          penderfyniadau seiliau rhesymol a therfynol y datganiad cenedlaethol, am atgyfeiriadau sydd gan yr heddlu \
          ar gofnod drwy echdyniad a wnaed ar ôl y penderfyniad
          """),
      control: .force, polarity: .higherIsBetter, harm: 3,
      interpretation: Words(
        en:
          "A force that does not hold the decision cannot act on it, and gives a crime the wrong status.",
        cy:
          "Ni all heddlu nad yw'r penderfyniad ganddo weithredu arno, ac mae'n rhoi'r statws anghywir i drosedd."
      ),
      pitfalls: [
        Words(
          en: "A reconsideration changes a decision after the force has written it down.",
          cy: "Mae ailystyriaeth yn newid penderfyniad ar ôl i'r heddlu ei gofnodi."),
        Words(
          en: "A blank is not the right decision; what is written down stands beside it.",
          cy: "Nid yw bwlch yn benderfyniad cywir; saif yr hyn a ysgrifennwyd wrth ei ochr."),
      ]),
    .own(.source, uses: [.reasonableGrounds], allowingFor: .regime), fields: decidedFields
  ) { view, field in view.holdsDecision(field) }
  .ofThirtyPeople().besideWrittenDecisions()

  /// Forces with fewer than thirty referrals to hold against the national return are not compared.
  private func ofThirtyPeople() -> Indicator {
    Indicator(info: info, role: role, needs: needs, minimum: .agreement) { table, context in
      var gathered = gather(table, context)
      guard case .shares(let rows) = gathered.evidence else { return gathered }
      for force in context.forces ?? Set(rows.map(\.force)).sorted() {
        let records = Set(rows.filter { $0.force == force }.compactMap(\.record))
        guard records.count < Least.pairs, gathered.refused[force] == nil else { continue }
        gathered.refused[force] =
          Gate.tooFewPairs(found: records.count, needed: Least.pairs).words
      }
      return gathered
    }
  }

  /// With agreement of what the force wrote down alone, and how often each is taken for each.
  private func besideWrittenDecisions() -> Indicator {
    Indicator(info: info, role: role, needs: needs, minimum: minimum) { table, context in
      var gathered = gather(table, context)
      guard case .shares(let rows) = gathered.evidence else { return gathered }
      let written = rows.filter { row in
        guard let field = row.field, let record = row.record else { return false }
        return table.cases[record].ownDecision(field, of: row.force) != nil
      }
      gathered.companions = [
        ShareCompanion(
          Words(
            en: "of the decisions that the force wrote down",
            cy: "o'r penderfyniadau a ysgrifennodd yr heddlu"), written)
      ]
      let confusions = DecisionMatrix(rows, table)
      gathered.pictures = { confusions.tables($0) }
      return gathered
    }
  }
}

@Sendable private func decidedFields(of view: CaseView) -> [CanonicalField] {
  view.matter.isDutyToNotify ? [] : [.reasonableGrounds, .conclusiveGrounds]
}

extension Case {
  /// What the national return has.
  fileprivate var national: CaseSource? { sources.first { $0.partnerKind == .national } }

  /// The decision that the authority made; nothing while it is pending.
  fileprivate func nationalDecision(_ field: CanonicalField) -> Code? {
    national?.recorded.code(field).flatMap { $0 == "positive" || $0 == "negative" ? $0 : nil }
  }

  /// What the force itself wrote down.
  fileprivate func ownDecision(_ field: CanonicalField, of force: Code) -> Code? {
    sources.first { $0.force == force }?.recorded.code(field)
  }
}

extension CaseView {
  fileprivate func holdsDecision(_ field: CanonicalField) -> ShareAnswer {
    guard let own = matter.sources.first(where: { $0.force == force }) else {
      return .outside(Exclusion.nationalCopy)
    }
    guard let national = matter.national else { return .outside(Exclusion.noNationalReturn) }
    guard let decision = matter.nationalDecision(field) else {
      return .outside(Exclusion.notDecided)
    }
    let held = own.recorded.code(field)
    if held == decision { return .counted }
    return isStale(own, national, field) ? .outside(Exclusion.stale) : .notCounted
  }

  /// Whether the decision came after the force's extract; where its day is not known, whether the national one is
  /// the younger extract.
  private func isStale(_ own: CaseSource, _ national: CaseSource, _ field: CanonicalField) -> Bool {
    guard let extract = own.extractedOn else { return false }
    let dayField: CanonicalField =
      field == .reasonableGrounds ? .reasonableGroundsOn : .conclusiveGroundsOn
    if let day = national.recorded.date(dayField) { return day.isCertainlyAfter(extract) }
    return national.extractedOn.map { extract < $0 } ?? false
  }
}

extension Exclusion {
  static let noNationalReturn = Words(
    en: "not in the national return", cy: "ddim yn y datganiad cenedlaethol")
  static let stale = Words(
    en: "stale: the force's extract is older than the decision",
    cy: "hen: mae echdyniad yr heddlu yn hŷn na'r penderfyniad")
}

/// Decisions of forces by those of the authority, with kappa of what is written down.
private struct DecisionMatrix: Sendable {
  private struct Entry: Sendable {
    let force: Code
    let own: Code?
    let national: Code
  }

  private let entries: [Entry]

  init(_ rows: [ShareRow], _ table: CaseTable) {
    entries = rows.compactMap { row in
      guard let field = row.field, let record = row.record,
        let national = table.cases[record].nationalDecision(field)
      else { return nil }
      return Entry(
        force: row.force, own: table.cases[record].ownDecision(field, of: row.force),
        national: national)
    }
  }

  private static let columns = [
    Words(en: "Both positive", cy: "Y ddau'n gadarnhaol"),
    Words(en: "Both negative", cy: "Y ddau'n negyddol"),
    Words(
      en: "Force positive, authority negative", cy: "Heddlu'n gadarnhaol, awdurdod yn negyddol"),
    Words(
      en: "Force negative, authority positive", cy: "Heddlu'n negyddol, awdurdod yn gadarnhaol"),
    Words(en: "Force has pending or nothing", cy: "Heddlu heb ddim neu'n aros"),
    Words(same: "Kappa"),
  ]

  func tables(_ forces: [ComparedForce]) -> [ComparedTable] {
    [
      ComparedTable(
        title: Words(
          en: "Decisions as forces and the authority have them",
          cy: "Penderfyniadau fel y maent gan heddluoedd a'r awdurdod"),
        columns: Self.columns, rows: forces.map(row))
    ]
  }

  private func row(_ force: ComparedForce) -> ComparedTable.Row {
    let own = entries.filter { $0.force == force.code }
    func count(_ held: Code, _ made: Code) -> Int {
      own.count { $0.own == held && $0.national == made }
    }
    let matrix = [
      [count("positive", "positive"), count("positive", "negative")],
      [count("negative", "positive"), count("negative", "negative")],
    ]
    let written = matrix.joined().reduce(0, +)
    var kappa = ComparedTable.Cell.symbol("[u]")
    if written >= Least.pairs {
      kappa = (try? Agreement(matrix).kappa).map { .number($0, digits: 2) } ?? .symbol("[x]")
    }
    let counts = [
      matrix[0][0], matrix[1][1], matrix[0][1], matrix[1][0], own.count - written,
    ]
    return ComparedTable.Row(
      heading: force.name, cells: counts.map { .count(.exact($0)) } + [kappa])
  }
}
