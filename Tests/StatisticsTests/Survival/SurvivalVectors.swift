@testable import Statistics

/// TV-10: three groups of waits in days; a plus marks one that is still open.
enum Waits {
  static let a = waits("3 5 5 6 8 12 15+ 20 20 31+ 44 60+")
  static let b = waits("4 9 14 21 28+ 30 35 47 52+ 66 71+ 90+")
  static let c = waits("2 7 10+ 18 25 40 55+ 80")

  static func waits(_ text: String) -> [Subject] {
    text.split(separator: " ").compactMap { word in
      Double(word.filter { $0 != "+" }).map {
        Subject(time: $0, isEvent: !word.hasSuffix("+"))
      }
    }
  }

  /// Invented waits with ties; a third come in late where asked for.
  static func random(_ count: Int, late: Bool = false, _ source: inout SplitMix) -> [Subject] {
    (0..<count).map { _ in
      let time = Double(1 + source.below(20))
      let entry = late && source.below(3) == 0 ? Double(source.below(Int(time))) - 1 : nil
      return Subject(time: time, isEvent: source.below(3) > 0, entry: entry)
    }
  }
}
