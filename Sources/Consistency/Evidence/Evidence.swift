import CanonicalModel
import Records
import Statistics

/// What an indicator makes of the cases, before anything is judged: verdicts rest on this and on nothing else.
package enum Evidence: Sendable {
  /// Cases that do or do not show it.
  case shares([ShareRow])
  /// Days until something happened, or for how long it has not.
  case waits([WaitRow], WaitKind)
  /// Cases by category.
  case mix([Words], [MixRow])
  /// Pairs of records of one person by two partners, coded in categories.
  case agreement([Words], [AgreementRow])
  /// Numbers per period.
  case series([SeriesRow])
  /// What happened to each case, in order.
  case paths([PathRow])
  /// No answer can be had from what was sent.
  case absent(Words)

  /// How waiting is seen.
  package enum WaitKind: String, Sendable {
    /// Everybody who waits is in the data: those without the event are open.
    case censored
    /// Only those for whom it happened are in the data: late ones are still to come.
    case truncated
  }
}

/// A case that does or does not show what is asked.
package struct ShareRow: Sendable {
  package let force: Code
  package let stratum: Stratum
  package let day: CivilDate?
  package let isCounted: Bool
  package let operation: Int?
  /// The field that is asked of, where a case has several: shares of cells are told field by field, and
  /// resampled case by case.
  package let field: CanonicalField?
  /// The case, by its place in the table.
  package let record: Int?

  package init(
    force: Code, stratum: Stratum, day: CivilDate?, isCounted: Bool, operation: Int? = nil,
    field: CanonicalField? = nil, record: Int? = nil
  ) {
    self.force = force
    self.stratum = stratum
    self.day = day
    self.isCounted = isCounted
    self.operation = operation
    self.field = field
    self.record = record
  }
}

/// A case that waits or waited.
package struct WaitRow: Sendable {
  package let force: Code
  package let stratum: Stratum
  package let day: CivilDate?
  /// Days; never negative: what came first is no wait.
  package let days: Int
  /// 0 where nothing has ended the wait yet, 1 for the event that is asked about, 2 and more for others that
  /// make it impossible (a withdrawal).
  package let cause: Int
  /// For truncated waits: the days from the start to the extract; longer waits cannot be in the data.
  package let longest: Int

  package init(
    force: Code, stratum: Stratum, day: CivilDate?, days: Int, cause: Int, longest: Int
  ) {
    self.force = force
    self.stratum = stratum
    self.day = day
    self.days = days
    self.cause = cause
    self.longest = longest
  }
}

/// A case in a category.
package struct MixRow: Sendable {
  package let force: Code
  package let stratum: Stratum
  package let day: CivilDate?
  /// The category, by its place in the list.
  package let category: Int

  package init(force: Code, stratum: Stratum, day: CivilDate?, category: Int) {
    self.force = force
    self.stratum = stratum
    self.day = day
    self.category = category
  }
}

/// One person as two partners coded them.
package struct AgreementRow: Sendable {
  /// The force of the pair; nothing where neither partner is one.
  package let force: Code?
  package let partners: [String]
  /// Categories of either side, by their places in the list; several where a side may say several. Where one
  /// partner is a force, the left side is its own.
  package let left: [Int]
  package let right: [Int]

  package init(force: Code?, partners: [String], left: [Int], right: [Int]) {
    self.force = force
    self.partners = partners
    self.left = left
    self.right = right
  }
}

/// A number of a force in a period.
package struct SeriesRow: Sendable {
  package let force: Code
  /// The first day of the period.
  package let from: CivilDate
  package let count: Int
  /// Whether later drops can still change it.
  package let isIncomplete: Bool

  package init(force: Code, from: CivilDate, count: Int, isIncomplete: Bool) {
    self.force = force
    self.from = from
    self.count = count
    self.isIncomplete = isIncomplete
  }
}

/// What happened to a case.
package struct PathRow: Sendable {
  package let force: Code
  package let stratum: Stratum
  package let day: CivilDate?
  /// In their order; events of one day are concurrent.
  package let events: [PathEvent]
  /// Whether nothing more is to come.
  package let isClosed: Bool
  package let isAdult: Bool?

  package init(
    force: Code, stratum: Stratum, day: CivilDate?, events: [PathEvent], isClosed: Bool,
    isAdult: Bool?
  ) {
    self.force = force
    self.stratum = stratum
    self.day = day
    self.events = events
    self.isClosed = isClosed
    self.isAdult = isAdult
  }
}

/// One step on the way through the NRM.
package struct PathEvent: Hashable, Sendable {
  /// The steps that the normative process knows, by the short names of the notes on consistency.
  package enum Step: String, CaseIterable, Sendable {
    case encounter = "ENC"
    case referral = "REF"
    case dutyToNotify = "DTN"
    case positiveReasonableGrounds = "RGP"
    case negativeReasonableGrounds = "RGN"
    case positiveConclusiveGrounds = "CGP"
    case negativeConclusiveGrounds = "CGN"
    case crimeRecord = "CRM"
    case transfer = "TRF"
    case support = "SUP"
    case reconsideration = "REC"
    case withdrawal = "WDN"
    case consent = "CON"
    case localAuthorityContact = "LAC"
  }

  package let step: Step
  package let day: CivilDate?

  package init(step: Step, day: CivilDate?) {
    self.step = step
    self.day = day
  }
}
