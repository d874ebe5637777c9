import Linkage
import Records

extension PersonLists {
  /// Tells the table which sources have nobody twice.
  mutating func declareCleanSources(isOneToOne: Bool) throws(RunError) {
    for source in try cleanSources(isOneToOne: isOneToOne) { declareClean(source) }
  }

  func cleanSources(isOneToOne: Bool) throws(RunError) -> [Int] {
    switch isOneToOne ? .all : map.clean {
    case .none: return []
    case .all: return Array(sources.indices)
    case .named(let names):
      var found: [Int] = []
      for name in names { found.append(try number(of: name)) }
      return found
    }
  }

  /// A file may be named without its ending.
  private func number(of name: String) throws(RunError) -> Int {
    if let number = sources.firstIndex(of: name) { return number }
    if let number = sources.firstIndex(where: { PersonLists.stem($0) == name }) { return number }
    let hint = NearestName.to(name, among: sources).map { "; did you mean \"\($0)\"?" } ?? ""
    throw .configuration("sourcesWithoutDuplicates: there is no source \"\(name)\"\(hint)")
  }

  private static func stem(_ name: String) -> String {
    name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
