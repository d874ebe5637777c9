import CanonicalModel
import Consistency
import Records

/// A published number of referrals of a force.
struct PublishedCount: Sendable {
  let force: Code
  let role: ForceRole
  let from: CivilDate
  let until: CivilDate
  /// Duty-to-notify reports, and not referrals.
  let isDutyToNotify: Bool
  let count: Int
  /// The day of the release: each revises the ones before.
  let published: CivilDate
  /// Where it stands, for what is wrong with it.
  let place: String
}

/// A published table as a user writes it down: CSV, each line with its role, its days and its release.
enum PublishedTable {
  static let header = ["force", "role", "from", "until", "route", "count", "published"]

  private static let roles: [String: ForceRole] = [
    "first-responder": .firstResponder, "area": .area, "sent-to": .sentTo,
  ]

  static func counts(_ path: String) throws(RunError) -> [PublishedCount] {
    try counts(try DecisionsFile.bytes(of: path), file: path)
  }

  static func counts(_ bytes: [UInt8], file: String) throws(RunError) -> [PublishedCount] {
    let rows = try CodeListFile.rows(bytes, file: file, of: "the published table")
    guard rows.first?.cells == header else {
      throw .configuration(
        "\(file):1: the header must be \(header.joined(separator: ",")): figures without the role of "
          + "the force, or without the day of their release, cannot be compared")
    }
    var counts: [PublishedCount] = []
    for row in rows.dropFirst() where row.cells != [""] { counts.append(try count(row, file)) }
    return counts
  }

  private static func count(_ row: CodeListFile.Row, _ file: String) throws(RunError)
    -> PublishedCount
  {
    let (cells, place) = (row.cells, "\(file):\(row.line)")
    guard cells.count == header.count else {
      throw .configuration("\(place): a row needs \(header.count) cells")
    }
    guard let force = Code(cells[0]) else { throw .configuration("\(place): no force is named") }
    guard let role = roles[cells[1]] else {
      throw .configuration(
        "\(place): the role is one of \(roles.keys.sorted().joined(separator: ", "))")
    }
    guard let from = CivilDate(cells[2]), let until = CivilDate(cells[3]), from <= until,
      let published = CivilDate(cells[6])
    else { throw .configuration("\(place): from, until and published are days, yyyy-mm-dd") }
    guard ["nrm", "dtn"].contains(cells[4]) else {
      throw .configuration("\(place): the route is nrm or dtn, and never both together")
    }
    guard let count = Int(cells[5]), count >= 0 else {
      throw .configuration("\(place): the count is a whole number")
    }
    return PublishedCount(
      force: force, role: role, from: from, until: until, isDutyToNotify: cells[4] == "dtn",
      count: count, published: published, place: place)
  }
}
