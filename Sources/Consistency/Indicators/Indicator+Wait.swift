import CanonicalModel
import Records

/// What an indicator of time says of one case for one force.
package enum WaitAnswer: Sendable {
  /// From a day until another one, or still open. `cause` is 1 for the event that is asked about, 2 and more
  /// for others that make it impossible. An end after the last day on which it would have been seen is not
  /// known; that day is the case's own unless another one is given.
  case waited(from: CivilDate, until: CivilDate?, cause: Int = 1, seen: CivilDate? = nil)
  /// In another unit than days, such as working days; `longest` is how long it could have been seen to last.
  case lasted(Int, cause: Int, longest: Int)
  case unknown(CanonicalField)
  case outside(Words)
}

/// What becomes of an end before its start.
package enum EarlyEnd: Sendable {
  /// It is left out, and told.
  case excluded
  /// It was there from the start: what came first is no wait.
  case atStart
}

extension Indicator {
  /// Days until something happens.
  package static func wait(
    _ info: IndicatorInfo, _ reader: CaseReader, early: EarlyEnd = .excluded,
    kind: @escaping @Sendable (CaseTable) -> (Evidence.WaitKind, Words?) = { _ in (.censored, nil)
    },
    answer: @escaping @Sendable (CaseView) -> WaitAnswer
  ) -> Indicator {
    Indicator(info: info, role: reader.role, needs: reader.asked, minimum: .wait) {
      table, context in
      var tally = CaseTally()
      let (kind, note) = kind(table)
      let maker = WaitMaker(reader: reader, kind: kind, early: early)
      let rows = reader.views(table, context, into: &tally).compactMap { view in
        maker.row(answer(view), of: view, &tally)
      }
      return tally.gathered(.waits(rows, kind), notes: note.map { [$0] } ?? [])
    }
  }
}

private struct WaitMaker {
  let reader: CaseReader
  let kind: Evidence.WaitKind
  let early: EarlyEnd

  func row(_ answer: WaitAnswer, of view: CaseView, _ tally: inout CaseTally) -> WaitRow? {
    switch answer {
    case .outside(let reason):
      tally.exclude(view.force, reason)
    case .unknown(let field):
      tally.measure(view, reader.needs)
      tally.exclude(view.force, Exclusion.blank(field))
    case .waited(let start, let end, let cause, let seen):
      tally.measure(view, reader.needs)
      switch wait(from: start, until: end, cause: cause, seen: seen ?? view.seenUntil, view) {
      case .success(let row): return row
      case .failure(let reason): tally.exclude(view.force, reason.words)
      }
    case .lasted(let count, let cause, let longest):
      tally.measure(view, reader.needs)
      return row(view, days: count, cause: cause, longest: longest)
    }
    return nil
  }

  private func row(_ view: CaseView, days: Int, cause: Int, longest: Int) -> WaitRow {
    WaitRow(
      force: view.force, stratum: reader.stratum(of: view), day: view.matter.date?.earliest,
      days: days, cause: cause, longest: max(longest, days))
  }

  private struct Reason: Error {
    let words: Words
  }

  private func wait(
    from start: CivilDate, until end: CivilDate?, cause: Int, seen: CivilDate?, _ view: CaseView
  ) -> Result<WaitRow, Reason> {
    guard let seen else { return .failure(Reason(words: Exclusion.neverSeen)) }
    let longest = seen.days(since: start)
    let known = end.flatMap { $0 <= seen ? $0 : nil }
    var days = known?.days(since: start) ?? longest
    if days < 0 {
      guard known != nil, early == .atStart else {
        return .failure(Reason(words: Exclusion.wrongOrder))
      }
      days = 0
    }
    if known == nil, kind == .truncated { return .failure(Reason(words: Exclusion.tooRecent)) }
    return .success(row(view, days: days, cause: known == nil ? 0 : cause, longest: longest))
  }
}
