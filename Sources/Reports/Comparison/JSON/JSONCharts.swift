import Records

extension JSONWriter {
  mutating func chart(_ chart: Chart) {
    object {
      switch chart {
      case .funnel(let funnel): $0.funnel(funnel)
      case .curves(let curves): $0.curves(curves)
      case .control(let control): $0.control(control)
      case .bars(let bars): $0.bars(bars)
      case .matrix(let matrix): $0.matrix(matrix)
      case .process(let process): $0.process(process)
      }
    }
  }

  private mutating func funnel(_ chart: FunnelChart) {
    member("kind", "funnel")
    member("title", chart.title)
    member("target", chart.target)
    member("limits", array: chart.limits) { json, limit in
      json.object {
        $0.member("records", limit.records)
        $0.member("bounds", array: limit.bounds) { $0.number($1) }
      }
    }
    member("points", array: chart.points) { json, point in
      json.object {
        $0.member("force", point.force.id)
        $0.member("records", point.records)
        $0.member("crude", point.crude)
        $0.member("adjusted", point.adjusted)
      }
    }
  }

  private mutating func curves(_ chart: CurveChart) {
    member("kind", "curves")
    member("title", chart.title)
    member("rises", chart.rises)
    member("days", array: chart.days) { $0.number($1) }
    member("curves", array: chart.curves) { json, curve in
      json.object {
        $0.member("force", curve.force.id)
        $0.member("steps", array: curve.steps) { json, step in
          json.object {
            $0.member("day", step.day)
            $0.member("value", step.value)
            $0.member("interval95", step.interval)
          }
        }
        $0.member("open", array: curve.open) { $0.number($1) }
        $0.member("atRisk", array: curve.atRisk) { $0.count($1) }
      }
    }
  }

  private mutating func control(_ chart: ControlChart) {
    member("kind", "control")
    member("title", chart.title)
    member("series", array: chart.series) { json, series in
      json.object {
        $0.member("force", series.force.id)
        $0.member("mean", series.mean)
        $0.member("limits", series.limits)
        $0.member("points", array: series.points) { json, point in
          json.object {
            $0.member("period", point.period)
            $0.member("value", point.value)
            $0.member("signal", point.isSignal)
            $0.member("incomplete", point.isIncomplete)
          }
        }
      }
    }
  }

  private mutating func bars(_ chart: BarChart) {
    member("kind", "bars")
    member("title", chart.title)
    member("categories", array: chart.categories) { $0.words($1) }
    member("bars", array: chart.bars) { json, bar in
      json.object {
        $0.member("force", bar.force.id)
        $0.member("shares", array: bar.shares) { $0.number($1) }
      }
    }
  }

  private mutating func matrix(_ chart: MatrixChart) {
    member("kind", "matrix")
    member("title", chart.title)
    member("left", chart.left)
    member("right", chart.right)
    member("categories", array: chart.categories) { $0.words($1) }
    member("counts", array: chart.counts) { json, row in
      json.array(row) { $0.count($1) }
    }
  }

  private mutating func process(_ chart: ProcessChart) {
    member("kind", "process")
    member("title", chart.title)
    member("force", chart.force.id)
    member("steps", array: chart.steps) { json, step in
      json.object {
        $0.member("id", step.id)
        $0.member("label", step.label)
        $0.member("count", step.count)
      }
    }
    member("edges", array: chart.edges) { json, edge in
      json.object {
        $0.member("from", edge.from)
        $0.member("to", edge.to)
        $0.member("count", edge.count)
        $0.member("share", edge.share)
        $0.member("medianDays", edge.medianDays)
        $0.member("normative", edge.isNormative)
      }
    }
    member("deviations", array: chart.deviations) { $0.words($1) }
  }
}
