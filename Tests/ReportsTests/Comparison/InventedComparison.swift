import Records

/// Comparisons of forces that do not exist.
enum InventedComparison {
  static let forces = [
    ("a", "Force A", "Heddlu A"), ("b", "Force B", "Heddlu B"), ("c", "Force C", "Heddlu C"),
    ("d", "Force D", "Heddlu D"),
  ].map { ComparedForce(id: $0.0, name: Words(en: $0.1, cy: $0.2)) }

  /// All that the catalogue has room for: 53 indicators, charts of every kind.
  static let full = made(
    InventedIndicators.all.enumerated().map { index, info in
      InventedResults.result(info, index, forces)
    }, forces)

  /// One indicator alone.
  static let single = made(
    [InventedResults.result(InventedIndicators.consent, 2, forces)], forces)

  /// A chart of every kind.
  static let charts: ComparisonReport = {
    var report = full
    let ids = ["A01", "A03", "B01", "D02", "E02", "G01"]
    report.indicators = full.indicators.filter { ids.contains($0.info.id) }
    return report
  }()

  /// Nothing to compare.
  static let empty = ComparisonReport(
    tool: Report.Tool(name: "cyson", version: "1"), tier: .restricted)

  /// What may be published: rounded and withheld counts.
  static let published: ComparisonReport = {
    var report = made(
      [
        InventedResults.withheld(
          InventedResults.result(InventedIndicators.consent, 2, forces))
      ], forces)
    report.tier = .public
    report.withheld = [
      Words(
        en: "A03: counts of 1 to 4 are shown as [c], others to the nearest five.",
        cy: "A03: dangosir cyfrifon o 1 i 4 fel [c], y lleill i'r pump agosaf.")
    ]
    return report
  }()

  /// Names that no column was made for.
  static let longNames: ComparisonReport = {
    let forces = (1...8).map { index in
      let en =
        "The Joint Constabulary of the Northern Valleys, Coast and Borders, Division \(index)"
      let cy = "Cydheddlu'r Cymoedd Gogleddol, yr Arfordir a'r Gororau, Adran \(index)"
      return ComparedForce(id: "f\(index)", name: Words(en: en, cy: cy))
    }
    return made([InventedResults.result(InventedIndicators.consent, 2, forces)], forces)
  }()

  /// Names that would act if they could.
  static func hostile(_ text: String) -> ComparisonReport {
    let words = Words(same: text)
    let forces = (1...4).map { ComparedForce(id: "\(text)\($0)", name: words) }
    let info = IndicatorInfo(
      id: "A03", title: words, question: words, numerator: words, denominator: words,
      control: .force, polarity: .higherIsBetter, harm: 3, interpretation: words,
      pitfalls: [words])
    var report = made([InventedResults.result(info, 2, forces)], forces)
    report.caveats = [words]
    report.withheld = [words]
    report.settings = [ComparisonReport.Setting(name: text, value: text, meaning: words)]
    report.inputs = [InputSummary(file: text, bytes: 1, sha256: text)]
    return report
  }

  static func made(_ results: [IndicatorResult], _ forces: [ComparedForce]) -> ComparisonReport {
    var report = ComparisonReport(
      tool: Report.Tool(name: "cyson", version: "1"), tier: .partnership)
    if let first = CivilDate("2021-01-01"), let last = CivilDate("2023-12-31") {
      report.period = first...last
      report.asOf = last
    }
    report.forces = forces
    report.indicators = results
    report.settings = [
      ComparisonReport.Setting(
        name: "shareMargin", value: "0.10",
        meaning: Words(
          en: "How large a difference of shares matters.",
          cy: "Pa mor fawr y mae gwahaniaeth cyfrannau'n bwysig."))
    ]
    report.settingsDigest = String(repeating: "0123456789abcdef", count: 4)
    report.caveats = [
      Words(
        en: "Force C sent no drop for the last quarter of 2022.",
        cy: "Ni anfonodd Heddlu C becyn ar gyfer chwarter olaf 2022.")
    ]
    report.forum = InventedForum.items(forces)
    report.sources = [InventedTables.completeness(forces)]
    report.reconciliation = [InventedTables.published(forces)]
    var input = InputSummary(file: "2023-q4/force-a/referrals.csv", bytes: 100, sha256: "00")
    (input.partner, input.records) = ("force-a", 101)
    report.inputs = [input]
    return report
  }
}

enum InventedForum {
  static func items(_ forces: [ComparedForce]) -> [ForumItem] {
    [
      item("A03", .difference, 9, forces.first), item("A03", .goodPractice, 6.5, forces.first),
      item("A03", .blindSpot, 4, nil),
    ]
  }

  static func item(
    _ indicator: String, _ kind: ForumItem.Kind = .difference, _ weight: Double = 1,
    _ force: ComparedForce? = nil
  ) -> ForumItem {
    ForumItem(
      indicator: indicator, force: force, kind: kind, weight: weight,
      sees: Words(
        en: "An adult's agreement was written down in 31 of 58 records (53%).",
        cy: "Ysgrifennwyd cytundeb oedolyn mewn 31 o 58 cofnod (53%)."),
      sureness: Words(
        en: "It clearly differs after allowing for age group and exploitation type.",
        cy: "Mae'n amlwg wahanol ar ôl caniatáu ar gyfer grŵp oedran a math o gamfanteisio."),
      rivals: [
        Words(
          en: "Practice: agreement is asked for later.",
          cy: "Arfer: gofynnir am gytundeb yn hwyrach."),
        Words(en: "Case mix: more children.", cy: "Cymysgedd achosion: mwy o blant."),
        Words(en: "Recording: the field is not exported.", cy: "Cofnodi: ni allforir y maes."),
      ],
      question: Words(
        en: "Where is an adult's agreement kept?", cy: "Ble cedwir cytundeb oedolyn?"),
      owner: Words(
        en: "The force's lead for modern slavery", cy: "Arweinydd caethwasiaeth fodern yr heddlu"),
      check: Words(en: "Twenty records read by hand", cy: "Ugain cofnod wedi'u darllen â llaw"))
  }
}

enum InventedTables {
  static func completeness(_ forces: [ComparedForce]) -> ComparedTable {
    let fields = [
      ("Date of referral", "Dyddiad atgyfeirio"), ("Nationality", "Cenedligrwydd"),
      ("Place of exploitation", "Man y camfanteisio"),
    ]
    var table = ComparedTable(
      title: Words(en: "Completeness by field", cy: "Cyflawnder fesul maes"),
      columns: forces.map(\.name),
      rows: fields.enumerated().map { index, field in
        ComparedTable.Row(
          heading: Words(en: field.0, cy: field.1),
          cells: forces.indices.map { place in
            place == 3 && index == 2
              ? .symbol("[x]") : .share(0.97 - Double(index * 7 + place) / 40)
          })
      })
    table.notes = [
      Words(
        en: "Not applicable cells are left out.", cy: "Hepgorir celloedd nad ydynt yn berthnasol.")
    ]
    return table
  }

  static func published(_ forces: [ComparedForce]) -> ComparedTable {
    ComparedTable(
      title: Words(
        en: "Referrals of 2023 beside the bulletin",
        cy: "Atgyfeiriadau 2023 ochr yn ochr â'r bwletin"),
      columns: [
        Words(en: "Drops", cy: "Pecynnau"), Words(en: "Published", cy: "Cyhoeddwyd"),
        Words(en: "Ratio", cy: "Cymhareb"), Words(en: "Remark", cy: "Sylw"),
      ],
      rows: forces.enumerated().map { index, force in
        ComparedTable.Row(
          heading: force.name,
          cells: [
            .count(index == 2 ? .withheld : .exact(100 + index)), .count(.rounded(105)),
            .number(0.9523, digits: 2),
            .words(Words(en: "within tolerance", cy: "o fewn y goddefiant")),
          ])
      })
  }
}
