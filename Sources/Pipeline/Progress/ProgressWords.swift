import Records

/// What stands in the line of progress.
enum ProgressWords {
  /// In millions of bytes, and the share of all where all is known.
  static func bytes(_ done: Int, of total: Int?, in language: Language) -> String {
    guard let total, total > 0 else { return "\(millions(done)) MB" }
    let share = min(100, done / max(1, total / 100))
    let of = language == .welsh ? "o" : "of"
    return "\(share)% (\(millions(min(done, total))) \(of) \(millions(total)) MB)"
  }

  /// By the pace so far; nothing at the very beginning, where it says little.
  static func timeLeft(_ done: Int, of total: Int, after seconds: Double, in language: Language)
    -> String?
  {
    guard done > total / 100, done < total else { return nil }
    let left = Int((seconds * Double(total - done) / Double(done)).rounded(.up))
    let time = left < 120 ? "\(left) s" : "\((left + 59) / 60) min"
    return language == .welsh ? "tua \(time) ar ôl" : "about \(time) left"
  }

  private static func millions(_ bytes: Int) -> String {
    let tenths = bytes / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  static let linking = Words(
    en: "finding which records are of one person",
    cy: "canfod pa gofnodion sydd o'r un person")
  static let writing = Words(en: "writing the dataset", cy: "ysgrifennu'r set ddata")
  static let comparing = Words(en: "comparing the forces", cy: "cymharu'r heddluoedd")
  static let readingLists = Words(en: "reading the lists", cy: "darllen y rhestrau")
}
