/// What is to be drawn: numbers and words alone. How it looks is for the reports to say.
package enum Chart: Sendable {
  case funnel(FunnelChart)
  case curves(CurveChart)
  case control(ControlChart)
  case bars(BarChart)
  case matrix(MatrixChart)
  case process(ProcessChart)
}

/// Shares against numbers of records, inside limits that forces like one another would keep.
package struct FunnelChart: Sendable {
  package struct Point: Sendable {
    package let force: ComparedForce
    package let records: Int
    package let crude: Double
    package let adjusted: Double?
    package init(force: ComparedForce, records: Int, crude: Double, adjusted: Double?) {
      self.force = force
      self.records = records
      self.crude = crude
      self.adjusted = adjusted
    }
  }

  /// Limits at a number of records: 0.1, 2.5, 97.5 and 99.9 %.
  package struct Limit: Sendable {
    package let records: Int
    package let bounds: [Double]
    package init(records: Int, bounds: [Double]) {
      self.records = records
      self.bounds = bounds
    }
  }

  package let title: Words
  package let target: Double
  package let limits: [Limit]
  package let points: [Point]
  package init(title: Words, target: Double, limits: [Limit], points: [Point]) {
    self.title = title
    self.target = target
    self.limits = limits
    self.points = points
  }
}

/// A curve for each force over days: the share for whom it has not happened yet, or has.
package struct CurveChart: Sendable {
  package struct Step: Sendable {
    package let day: Double
    package let value: Double
    package let interval: ClosedRange<Double>?
    package init(day: Double, value: Double, interval: ClosedRange<Double>?) {
      self.day = day
      self.value = value
      self.interval = interval
    }
  }

  package struct Curve: Sendable {
    package let force: ComparedForce
    package let steps: [Step]
    /// Days at which somebody was still waiting when last seen.
    package let open: [Double]
    /// How many were at risk, at the days of the chart.
    package let atRisk: [ShownCount]
    package init(force: ComparedForce, steps: [Step], open: [Double], atRisk: [ShownCount]) {
      self.force = force
      self.steps = steps
      self.open = open
      self.atRisk = atRisk
    }
  }

  package let title: Words
  /// Whether it rises (has happened) or falls (has not).
  package let rises: Bool
  package let days: [Double]
  package let curves: [Curve]
  package init(title: Words, rises: Bool, days: [Double], curves: [Curve]) {
    self.title = title
    self.rises = rises
    self.days = days
    self.curves = curves
  }
}

/// Numbers per period with limits, one small picture a force.
package struct ControlChart: Sendable {
  package struct Point: Sendable {
    package let period: String
    package let value: Double?
    package let isSignal: Bool
    package let isIncomplete: Bool
    package init(period: String, value: Double?, isSignal: Bool, isIncomplete: Bool) {
      self.period = period
      self.value = value
      self.isSignal = isSignal
      self.isIncomplete = isIncomplete
    }
  }

  package struct Series: Sendable {
    package let force: ComparedForce
    package let points: [Point]
    package let mean: Double?
    package let limits: ClosedRange<Double>?
    package init(
      force: ComparedForce, points: [Point], mean: Double?, limits: ClosedRange<Double>?
    ) {
      self.force = force
      self.points = points
      self.mean = mean
      self.limits = limits
    }
  }

  package let title: Words
  package let series: [Series]
  package init(title: Words, series: [Series]) {
    self.title = title
    self.series = series
  }
}

/// Shares of categories for each force, in one order.
package struct BarChart: Sendable {
  package let title: Words
  package let categories: [Words]
  /// For each force the shares of the categories, 0 to 1; nothing where withheld.
  package let bars: [(force: ComparedForce, shares: [Double?])]
  package init(
    title: Words, categories: [Words], bars: [(force: ComparedForce, shares: [Double?])]
  ) {
    self.title = title
    self.categories = categories
    self.bars = bars
  }
}

/// How two partners coded the same people: counts of one's categories by the other's.
package struct MatrixChart: Sendable {
  package let title: Words
  package let left: Words
  package let right: Words
  package let categories: [Words]
  package let counts: [[ShownCount]]
  package init(
    title: Words, left: Words, right: Words, categories: [Words], counts: [[ShownCount]]
  ) {
    self.title = title
    self.left = left
    self.right = right
    self.categories = categories
    self.counts = counts
  }
}

/// A force's way through the NRM, laid over the way that guidance draws.
package struct ProcessChart: Sendable {
  package struct Edge: Sendable {
    /// Short names of steps.
    package let from: String
    package let to: String
    package let count: ShownCount
    /// Of the force's cases, 0 to 1.
    package let share: Double?
    package let medianDays: Double?
    /// Whether guidance knows this way.
    package let isNormative: Bool
    package init(
      from: String, to: String, count: ShownCount, share: Double?, medianDays: Double?,
      isNormative: Bool
    ) {
      self.from = from
      self.to = to
      self.count = count
      self.share = share
      self.medianDays = medianDays
      self.isNormative = isNormative
    }
  }

  package let title: Words
  package let force: ComparedForce
  package let steps: [(id: String, label: Words, count: ShownCount)]
  package let edges: [Edge]
  /// The commonest deviations, in words.
  package let deviations: [Words]
  package init(
    title: Words, force: ComparedForce, steps: [(id: String, label: Words, count: ShownCount)],
    edges: [Edge], deviations: [Words]
  ) {
    self.title = title
    self.force = force
    self.steps = steps
    self.edges = edges
    self.deviations = deviations
  }
}
