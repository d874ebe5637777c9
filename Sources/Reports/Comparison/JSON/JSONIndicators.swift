import Records

extension JSONWriter {
  mutating func indicator(_ result: IndicatorResult) {
    object { json in
      json.info(result.info)
      json.member("verdict", result.verdict.rawValue)
      json.member("forces", array: result.rows) { $0.row($1, result.info) }
      json.member("regimes", array: result.regimes) { $0.words($1) }
      json.member("nullRange", result.nullRange)
      json.member("notes", array: result.notes) { $0.words($1) }
      json.member("charts", array: result.charts) { $0.chart($1) }
      json.member("tables", array: result.tables) { $0.table($1) }
    }
  }

  private mutating func info(_ info: IndicatorInfo) {
    member("id", info.id)
    member("title", info.title)
    member("question", info.question)
    member("numerator", info.numerator)
    member("denominator", info.denominator)
    member("control", info.control.rawValue)
    member("polarity", info.polarity.rawValue)
    member("harm", info.harm)
    member("interpretation", info.interpretation)
    member("pitfalls", array: info.pitfalls) { $0.words($1) }
  }

  private mutating func row(_ result: ForceResult, _ info: IndicatorInfo) {
    object { json in
      json.member("force", result.force.id)
      json.member("verdict", result.verdict.rawValue)
      json.member("mark", VerdictMark(result, info).symbol)
      json.member("reading", result.reading)
      json.member("reason", result.reason)
      json.member("count", result.count)
      json.member("outOf", result.outOf)
      json.member("unit", result.unit.rawValue)
      json.member("estimate", result.estimate)
      json.member("interval95", result.interval)
      json.member("difference", result.difference)
      json.member("difference95", result.differenceInterval)
      json.member("difference90", result.marginInterval)
      json.member("crudeDifference", result.crudeDifference)
      json.member("p", result.p)
      json.member("q", result.q)
      json.member("detectable", result.detectable)
      json.member("excluded", array: result.excluded) { json, excluded in
        json.object {
          $0.member("reason", excluded.reason)
          $0.member("count", excluded.count)
        }
      }
    }
  }
}
