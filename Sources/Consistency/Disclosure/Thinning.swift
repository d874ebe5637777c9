import Records
import Statistics

/// Makes a curve of single people one of groups: each step that is told stands for five people at least.
enum Thinning {
  static let fewest = 5

  /// Steps of a curve of so many people.
  static func steps(_ steps: [CurveChart.Step], of people: Int, _ coarsening: Coarsening)
    -> [CurveChart.Step]
  {
    var last = 0.0
    var kept: [CurveChart.Step] = []
    for step in steps
    where isFar(step.value, from: last, people) && isFarFromAll(step.value, people) {
      last = step.value
      guard let value = coarsening.share(step.value, of: people) else { continue }
      let interval = step.interval.flatMap {
        coarsening.interval($0, .share, of: people)
      }
      kept.append(CurveChart.Step(day: step.day.rounded(), value: value, interval: interval))
    }
    return kept
  }

  /// Shares of one row, which rise from column to column.
  static func shares(_ cells: [ComparedTable.Cell], of people: Int?) -> [ComparedTable.Cell] {
    var last = 0.0
    return cells.map { cell in
      guard case .share(let share) = cell, let people else { return cell }
      guard share == last || isFar(share, from: last, people), isFarFromAll(share, people) else {
        return .confidential
      }
      last = share
      return cell
    }
  }

  private static func isFar(_ share: Double, from last: Double, _ people: Int) -> Bool {
    abs(share - last) * Double(people) > Double(fewest) - 0.5
  }

  /// Nearly all is as telling as nearly none.
  private static func isFarFromAll(_ share: Double, _ people: Int) -> Bool {
    let left = (1 - share) * Double(people)
    return left < 0.5 || left > Double(fewest) - 0.5
  }

  /// Numbers at risk: one that differs from the last one told by fewer than five is not told.
  static func atRisk(_ counts: [ShownCount], of people: ShownCount?) -> [ShownCount] {
    guard case .exact(var last)? = people ?? counts.first else {
      return counts.map { _ in .withheld }
    }
    return counts.map { count in
      guard let number = count.number else { return count }
      guard number == last || abs(number - last) >= fewest else { return .withheld }
      last = number
      return count
    }
  }
}
