import CanonicalModel
import Records

/// What tells a drop from the others of its partner, wherever it lies: the days that it covers and the
/// last part of its folder's name. Ids of findings are made with it, so they stay when a drop is
/// named by another path, or comes in an archive.
enum DropMark {
  static func of(_ folder: String, _ period: EffectiveDates) -> UInt64 {
    let name = folder.utf8.lastIndex(of: UInt8(ascii: "/")).map { folder.utf8.index(after: $0) }
    let days = [period.from, period.until].reduce(UInt64(0)) { mark, day in
      StableHash.of(mark, UInt64(truncatingIfNeeded: day.map { Int($0.dayNumber) } ?? -1))
    }
    return StableHash.of(
      StableHash.of(folder.utf8[(name ?? folder.utf8.startIndex)...]), days)
  }
}

extension DropFacts {
  var mark: UInt64 { DropMark.of(folder, period) }
}
