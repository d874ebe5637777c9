import Records
import Statistics

/// What stands beside every range of shares (consistency.md §0.3).
struct NullRangeSentence {
  private let forces: Int
  private let low: Double
  private let high: Double
  private let half: Double
  private let most: Double

  /// Of what forces recorded, out of how many; nothing where fewer than two are large enough for a percentage, or
  /// where none or all of the records show it: then there is no range.
  init?(_ counts: [(cases: Int, size: Int)]) {
    let told = counts.filter { $0.size >= Least.percentage }
    let (cases, size) = (told.map(\.cases).reduce(0, +), told.map(\.size).reduce(0, +))
    guard told.count > 1, cases > 0, cases < size,
      let range = try? NullRange(
        sizes: told.map(\.size), share: Double(cases) / Double(size)),
      let half = try? range.quantile(0.5), let most = try? range.quantile(0.95)
    else { return nil }
    let shares = told.map { Double($0.cases) / Double($0.size) }
    (forces, self.half, self.most) = (told.count, half, most)
    (low, high) = (shares.min() ?? 0, shares.max() ?? 0)
  }

  var words: Words {
    let (low, high) = (Figures.percent(low), Figures.percent(high))
    let (half, most) = (Figures.whole(half * 100), Figures.whole(most * 100))
    return Words(
      en: """
        The forces lie between \(low) and \(high). If all \(forces) were alike, chance alone would set the highest and \
        the lowest \(half) points apart half the time, and more than \(most) points apart one time in twenty.
        """,
      cy: """
        Mae'r heddluoedd rhwng \(low) a \(high). Pe bai pob un o'r \(forces) yr un fath, byddai siawns yn unig yn gosod yr \
        uchaf a'r isaf \(half) pwynt ar wahân hanner yr amser, a mwy na \(most) pwynt ar wahân un tro ym mhob ugain.
        """)
  }
}
