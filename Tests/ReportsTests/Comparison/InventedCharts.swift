import Records

/// Charts of every kind.
enum InventedCharts {
  static func charts(for info: IndicatorInfo, _ forces: [ComparedForce]) -> [Chart] {
    switch info.id {
    case "A01", "H05": [control(forces)]
    case "B01", "B04", "B05": [curves(forces)]
    case "D02": [bars(forces)]
    case "E02": [matrix]
    case "G01": forces.map(process)
    case let id where id.hasPrefix("E"): []
    default: [funnel(forces)]
    }
  }

  static func funnel(_ forces: [ComparedForce]) -> Chart {
    let limits = stride(from: 10, through: 130, by: 10).map { records in
      let spread = 0.43 / Double(records).squareRoot()
      return FunnelChart.Limit(
        records: records,
        bounds: [-3.09, -1.96, 1.96, 3.09].map { min(1, max(0, 0.754 + $0 * spread)) })
    }
    let points = forces.indices.map { place in
      let (count, records) = InventedResults.numbers[place % 4]
      let crude = Double(count) / Double(records)
      return FunnelChart.Point(
        force: forces[place], records: records + place / 4 * 7, crude: crude,
        adjusted: place == 2 ? nil : crude + 0.05)
    }
    return .funnel(
      FunnelChart(
        title: Words(
          en: "Adult consent recorded", cy: "Cofnodi cydsyniad oedolion"),
        target: 0.754, limits: limits, points: points))
  }

  static func curves(_ forces: [ComparedForce]) -> Chart {
    let days = [0, 7, 14, 28, 60, 90].map(Double.init)
    return .curves(
      CurveChart(
        title: Words(
          en: "Share not yet referred, by days from the encounter",
          cy: "Cyfran heb eu hatgyfeirio eto, yn ôl diwrnodau o'r cyfarfyddiad"),
        rises: false, days: days,
        curves: forces.enumerated().map { place, force in
          var left = 1.0
          let steps = stride(from: 3 + place, through: 88, by: 7 + place).map { day in
            left *= 0.78
            return CurveChart.Step(
              day: Double(day), value: left, interval: max(0, left - 0.13)...min(1, left + 0.1))
          }
          return CurveChart.Curve(
            force: force, steps: steps, open: [15, 31, 60, 90],
            atRisk: [.exact(42), .exact(30), .exact(21), .rounded(10), .exact(6), .withheld])
        }))
  }

  static func control(_ forces: [ComparedForce]) -> Chart {
    let counts = [
      7, 9, 6, 8, 10, 7, 5, 8, 9, 7, 6, 8, 11, 12, 10, 13, 12, 11, 14, 12, 9, 11, 3, 10,
    ]
    return .control(
      ControlChart(
        title: Words(en: "Referrals a month", cy: "Atgyfeiriadau y mis"),
        series: forces.enumerated().map { place, force in
          ControlChart.Series(
            force: force,
            points: counts.enumerated().map { index, count in
              ControlChart.Point(
                period: "\(2022 + index / 12)-\((index % 12 + 1).padded(2))",
                value: index == 5 && place == 2 ? nil : Double(count + place * 3),
                isSignal: (12...19).contains(index), isIncomplete: index > 21)
            }, mean: 9.083 + Double(place * 3),
            limits: (2.26 + Double(place * 3))...(15.9 + Double(place * 3)))
        }))
  }

  static let categories = [
    Words(en: "Criminal exploitation", cy: "Camfanteisio troseddol"),
    Words(en: "Labour exploitation", cy: "Camfanteisio llafur"),
    Words(en: "Sexual exploitation", cy: "Camfanteisio rhywiol"),
    Words(en: "Domestic servitude", cy: "Caethwasanaeth domestig"),
    Words(en: "Not specified", cy: "Heb ei nodi"),
  ]

  static func bars(_ forces: [ComparedForce]) -> Chart {
    let counts = [
      [46, 28, 15, 4, 8], [12, 19, 9, 3, 15], [20, 12, 6, 2, 2], [65, 22, 14, 5, 10],
    ]
    return .bars(
      BarChart(
        title: Words(en: "Mix of exploitation types", cy: "Cymysgedd o fathau o gamfanteisio"),
        categories: categories,
        bars: forces.enumerated().map { place, force in
          let row = counts[place % 4]
          let all = Double(row.reduce(0, +))
          return (force, row.map { $0 < 3 ? nil : Double($0) / all })
        }))
  }

  static let matrix = Chart.matrix(
    MatrixChart(
      title: Words(
        en: "How Force A and an NGO coded the same people",
        cy: "Sut y cododd Heddlu A a chorff anllywodraethol yr un bobl"),
      left: Words(en: "Force A", cy: "Heddlu A"),
      right: Words(en: "NGO", cy: "Corff anllywodraethol"),
      categories: categories,
      counts: [
        [.exact(14), .exact(8), .exact(0), .exact(5), .exact(0)],
        [.withheld, .exact(28), .withheld, .exact(0), .exact(0)],
        [.exact(0), .exact(0), .rounded(15), .exact(0), .exact(0)],
        [.exact(0), .exact(7), .exact(0), .exact(5), .exact(0)],
        [.exact(6), .exact(0), .exact(0), .exact(0), .exact(5)],
      ]))

  static func process(_ force: ComparedForce) -> Chart {
    typealias Edge = ProcessChart.Edge
    let steps: [(String, String, String, Int)] = [
      ("ENC", "Encounter", "Cyfarfyddiad", 58), ("REF", "Referral", "Atgyfeiriad", 54),
      ("DTN", "Duty to notify", "Dyletswydd i hysbysu", 9),
      ("CRM", "Crime record", "Cofnod trosedd", 40),
      ("RGP", "Reasonable grounds: yes", "Sail resymol: oes", 36),
      ("RGN", "Reasonable grounds: no", "Sail resymol: nac oes", 14),
      ("CGP", "Conclusive grounds: yes", "Sail derfynol: oes", 12),
      ("CGN", "Conclusive grounds: no", "Sail derfynol: nac oes", 6),
      ("REC", "Reconsideration", "Ailystyriaeth", 5),
    ]
    let edges = [
      Edge(
        from: "ENC", to: "REF", count: .exact(49), share: 0.84, medianDays: 3, isNormative: true),
      Edge(from: "ENC", to: "DTN", count: .exact(9), share: 0.16, medianDays: 2, isNormative: true),
      Edge(
        from: "REF", to: "CRM", count: .exact(33), share: 0.57, medianDays: 12, isNormative: true),
      Edge(from: "REF", to: "RGP", count: .exact(30), share: 0.5, medianDays: 8, isNormative: true),
      Edge(
        from: "REF", to: "RGN", count: .exact(14), share: 0.24, medianDays: 21, isNormative: true),
      Edge(
        from: "RGP", to: "CGP", count: .exact(12), share: 0.2, medianDays: 301, isNormative: true),
      Edge(
        from: "RGP", to: "CGN", count: .exact(6), share: 0.1, medianDays: 280, isNormative: true),
      Edge(
        from: "ENC", to: "CRM", count: .exact(7), share: 0.12, medianDays: 1, isNormative: false),
      Edge(
        from: "RGN", to: "REC", count: .exact(5), share: 0.09, medianDays: 40, isNormative: true),
      Edge(
        from: "REC", to: "RGP", count: .withheld, share: nil, medianDays: nil, isNormative: true),
    ]
    return .process(
      ProcessChart(
        title: Words(en: "Way through the NRM", cy: "Llwybr drwy'r NRM"), force: force,
        steps: steps.map { ($0.0, Words(en: $0.1, cy: $0.2), .exact($0.3)) }, edges: edges,
        deviations: [
          Words(
            en: "a crime record before the referral (7)",
            cy: "cofnod trosedd cyn yr atgyfeiriad (7)")
        ]))
  }
}
