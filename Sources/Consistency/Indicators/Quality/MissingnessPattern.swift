import CanonicalModel
import Records

extension Indicator {
  /// H06: whether other fields are blank at one force than at the others.
  static let missingnessPattern = Indicator(
    info: IndicatorInfo(
      id: "H06",
      title: Words(en: "Pattern of blanks", cy: "Patrwm y bylchau"),
      question: Words(
        en: "Are blanks spread differently by force?",
        cy: "A yw bylchau wedi'u gwasgaru'n wahanol yn ôl heddlu?"),
      numerator: Words(
        en: "blank core cells of the force's own records, by field",
        cy: "celloedd craidd gwag yng nghofnodion yr heddlu ei hun, yn ôl maes"),
      denominator: Words(
        en: "all blank core cells, of fields that every force's export has",
        cy: "yr holl gelloedd craidd gwag, o feysydd sydd yn allforiad pob heddlu"),
      control: .force, polarity: .lowerIsBetter, harm: 2,
      interpretation: Words(
        en: """
          Says where the blanks are, not how many there are; that is for the core completeness to say.
          """,
        cy: """
          Dywed ble mae'r bylchau, nid faint sydd; y cyflawnrwydd craidd sy'n dweud hynny.
          """),
      pitfalls: [
        Words(
          en: "A new system breaks the pattern on the day of the change.",
          cy: "Mae system newydd yn torri'r patrwm ar ddiwrnod y newid."),
        Words(
          en: "Fields that are blank together count each for itself.",
          cy: "Mae meysydd sy'n wag gyda'i gilydd yn cyfrif bob un ar ei ben ei hun."),
      ]),
    role: .source, needs: [], minimum: .mix
  ) { table, context in
    let cells = Indicator.coreCompleteness.gather(table, context)
    guard case .shares(let rows) = cells.evidence else { return cells }
    return blanks(rows)
  }
}

/// Each blank as a case in the category of its field. A field that one export lacks would only show that it does.
private func blanks(_ rows: [ShareRow]) -> Gathered {
  var fields: [Code: Set<CanonicalField>] = [:]
  for row in rows { if let field = row.field { fields[row.force, default: []].insert(field) } }
  let common = fields.values.dropFirst().reduce(fields.values.first ?? []) { $0.intersection($1) }
  let blank = rows.filter { !$0.isCounted && $0.field.map(common.contains) ?? false }
  let asked = Set(blank.compactMap(\.field)).sorted { $0.rawValue < $1.rawValue }
  let places = Dictionary(uniqueKeysWithValues: asked.enumerated().map { ($1, $0) })
  let mix = blank.compactMap { row in
    row.field.flatMap { places[$0] }.map {
      MixRow(force: row.force, stratum: row.stratum, day: row.day, category: $0)
    }
  }
  var gathered = Gathered(.mix(asked.map(\.definition.label), mix))
  gathered.companions = asked.map { field in
    ShareCompanion(blankLabel(field), rows.filter { $0.field == field }.map(\.turned))
  }
  return gathered
}

private func blankLabel(_ field: CanonicalField) -> Words {
  let label = field.definition.label
  return Words(en: "blank: \(label.en)", cy: "gwag: \(label.cy)")
}

extension ShareRow {
  /// Counted where it was not.
  fileprivate var turned: ShareRow {
    ShareRow(
      force: force, stratum: stratum, day: day, isCounted: !isCounted, operation: operation,
      field: field, record: record)
  }
}
