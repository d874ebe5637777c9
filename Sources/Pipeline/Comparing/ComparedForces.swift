import CanonicalModel
import Consistency
import Records

/// Which forces are compared.
struct ComparedForces: Sendable {
  let codes: [Code]
  let forces: [ComparedForce]

  /// Those that the user names, else the Welsh forces that appear in the cases.
  init(named names: [String], in table: CaseTable, _ lists: CodeLists) throws(RunError) {
    codes =
      names.isEmpty
      ? ComparedForces.welsh(in: table, lists) : try ComparedForces.known(names, lists)
    forces = codes.map {
      ComparedForce(id: $0.description, name: lists.label(of: $0, in: .policeForces))
    }
  }

  private static func welsh(in table: CaseTable, _ lists: CodeLists) -> [Code] {
    var found: Set<Code> = Set(table.partners.compactMap(\.force))
    for one in table.cases { found.formUnion(one.forces.values) }
    return found.filter { lists.attribute(.nation, of: $0, in: .policeForces) == "WAL" }.sorted()
  }

  private static func known(_ names: [String], _ lists: CodeLists) throws(RunError) -> [Code] {
    var codes: [Code] = []
    let rows = lists[.policeForces]?.rows ?? []
    for name in names.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard let code = rows.first(where: { $0.code.description == name })?.code else {
        throw ReportOptions.unknown(name, of: "--forces", among: rows.map(\.code.description))
      }
      if !codes.contains(code) { codes.append(code) }
    }
    return codes.sorted()
  }
}
