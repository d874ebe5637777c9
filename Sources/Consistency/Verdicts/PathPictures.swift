import CanonicalModel
import Records
import Statistics

/// The process map of each force: steps and ways between them, rare ways pooled out of sight, with the commonest
/// deviations in words.
struct PathPictures {
  let rows: [PathRow]
  let forces: [ComparedForce]
  let info: IndicatorInfo

  /// Ways of fewer cases than this are not drawn one by one.
  private static let leastDrawn = 5

  private func traces(_ force: ComparedForce) -> [Trace] {
    rows.filter { $0.force == force.code }.map(\.trace).filter { !$0.steps.isEmpty }
  }

  var charts: [Chart] {
    forces.compactMap { force in
      let own = traces(force)
      return own.count >= Least.traces ? .process(map(force, own)) : nil
    }
  }

  private func map(_ force: ComparedForce, _ own: [Trace]) -> ProcessChart {
    let follows = DirectlyFollows(own)
    let steps = NormativeProcess.known.map { step in
      (
        id: step.rawValue, label: step.label,
        count: ShownCount.exact(follows.activities[step.rawValue] ?? 0)
      )
    }
    let drawn = follows.edges.filter { (follows.counts[$0] ?? 0) >= Self.leastDrawn }
    let edges = drawn.map { edge in
      let count = follows.counts[edge] ?? 0
      return ProcessChart.Edge(
        from: edge.from, to: edge.to, count: .exact(count),
        share: Double(count) / Double(own.count), medianDays: follows.medianDays(edge),
        isNormative: NormativeProcess.edges.contains(edge))
    }
    return ProcessChart(
      title: Words(
        en: "\(info.title.en): \(force.name.en)", cy: "\(info.title.cy): \(force.name.cy)"),
      force: force, steps: steps, edges: edges, deviations: deviations(own))
  }

  /// The three commonest, of closed cases.
  private func deviations(_ own: [Trace]) -> [Words] {
    guard let net = NormativeProcess.net,
      let fitness = try? LogFitness(own.filter { !$0.isOpen }, to: net)
    else { return [] }
    return fitness.deviations.filter { $0.count >= Self.leastDrawn }.prefix(3).compactMap {
      words($0.move)
    }
  }

  private func words(_ move: Alignment.Move) -> Words? {
    switch move {
    case .onlyLogged(let name):
      PathEvent.Step(rawValue: name).map { step in
        Words(
          en: "\(step.label.en): recorded where the process does not have it",
          cy: "\(step.label.cy): wedi'i gofnodi lle nad yw'r broses yn ei gynnwys")
      }
    case .onlyModelled(let name):
      PathEvent.Step(rawValue: name).map { step in
        Words(
          en: "\(step.label.en): not evidenced", cy: "\(step.label.cy): heb dystiolaeth")
      }
    case .synchronous, .silent: nil
    }
  }

  private static let columns = [
    Words(en: "Closed cases", cy: "Achosion caeedig"),
    Words(en: "Without a deviation", cy: "Heb wyriad"),
    Words(en: "Mean fitness", cy: "Ffitrwydd cymedrig"),
    Words(en: "Ways through the process", cy: "Llwybrau drwy'r broses"),
    Words(en: "Spread over ways, bits", cy: "Gwasgariad dros lwybrau, didau"),
  ]

  /// Era by era.
  var tables: [ComparedTable] {
    let eras = rows.map { Era($0.stratum.regime) }.distinct
    return eras.flatMap { era in
      let own = rows.filter { Era($0.stratum.regime) == era }
      let title =
        eras.count > 1
        ? Words(en: "\(info.title.en), \(era.label.en)", cy: "\(info.title.cy), \(era.label.cy)")
        : info.title
      let fitness = ComparedTable(
        title: title, columns: Self.columns,
        rows: forces.map { force in
          row(force, own.filter { $0.force == force.code && $0.isClosed }.map(\.trace))
        })
      return [fitness] + PathWays(rows: own, forces: forces, title: title).tables
    }
  }

  private func row(_ force: ComparedForce, _ traces: [Trace]) -> ComparedTable.Row {
    let closed = traces.filter { !$0.steps.isEmpty }
    let fitness = NormativeProcess.net.flatMap { try? LogFitness(closed, to: $0) }
    let variants = Variants(closed)
    let isEnough = closed.count >= Least.traces
    func number(_ value: Double?) -> ComparedTable.Cell {
      isEnough ? value.map { .number($0, digits: 2) } ?? .symbol("[x]") : .symbol("[u]")
    }
    return ComparedTable.Row(
      heading: force.name,
      cells: [
        .count(.exact(closed.count)), .count(.exact(fitness?.fitting ?? 0)), number(fitness?.mean),
        number(Double(variants.variants.count)), number(try? variants.entropy),
      ])
  }
}

extension PathEvent.Step {
  /// As pictures name it.
  package var label: Words {
    switch self {
    case .encounter: Words(en: "encounter", cy: "cyfarfyddiad")
    case .referral: Words(en: "referral", cy: "atgyfeiriad")
    case .dutyToNotify: Words(en: "duty to notify", cy: "dyletswydd i hysbysu")
    case .positiveReasonableGrounds:
      Words(en: "positive reasonable grounds", cy: "seiliau rhesymol cadarnhaol")
    case .negativeReasonableGrounds:
      Words(en: "negative reasonable grounds", cy: "seiliau rhesymol negyddol")
    case .positiveConclusiveGrounds:
      Words(en: "positive conclusive grounds", cy: "seiliau terfynol cadarnhaol")
    case .negativeConclusiveGrounds:
      Words(en: "negative conclusive grounds", cy: "seiliau terfynol negyddol")
    case .crimeRecord: Words(en: "crime record", cy: "cofnod trosedd")
    case .transfer: Words(en: "transfer", cy: "trosglwyddo")
    case .support: Words(en: "support", cy: "cymorth")
    case .reconsideration: Words(en: "reconsideration", cy: "ailystyriaeth")
    case .withdrawal: Words(en: "withdrawal", cy: "tynnu'n ôl")
    case .consent: Words(en: "consent", cy: "cydsyniad")
    case .localAuthorityContact:
      Words(en: "contact with the local authority", cy: "cysylltu â'r awdurdod lleol")
    }
  }
}
